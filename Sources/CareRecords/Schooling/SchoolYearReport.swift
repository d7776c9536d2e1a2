/// What a child's school year amounts to: the school's own word, which counts, and beside it what the
/// circular gives for the marks we have.
public struct SchoolYearReport: Sendable {
    /// One subject through the year.
    public struct Row: Hashable, Sendable {
        public let subject: Wording
        public fileprivate(set) var marks: [SchoolTerm: SchoolMark] = [:]
        /// The year's mark by the circular, where the terms give one.
        public fileprivate(set) var computed: SchoolMark?

        /// The school's own mark of the year disagrees with its two terms.
        public var differs: Bool {
            guard let computed, let official = marks[.cn] else { return false }
            return computed != official
        }

        /// The year's mark that counts.
        public var year: SchoolMark? { marks[.cn] ?? computed }
    }

    /// One result in two versions.
    public struct Finding: Hashable, Sendable {
        /// Stable name for scripts.
        public let key: String
        public let label: Wording
        public var computed: Wording?
        public var official: Wording?
        public let rules: [SchoolRule]

        /// `Học sinh Giỏi` and `HS Giỏi` are the same title.
        public var differs: Bool {
            guard let computed, let official else { return false }
            return Self.bare(computed) != Self.bare(official)
        }

        private static func bare(_ wording: Wording) -> String {
            Heading.fold(wording.vi).replacing(/^(hocsinh|hs)/, with: "")
        }
    }

    public let year: SchoolYear
    public let grade: Int?
    public let scale: MarkScale?
    public internal(set) var rows: [Row] = []
    public internal(set) var findings: [Finding] = []
    /// What the computed results still lack; while there is any, they are provisional.
    public internal(set) var missing: [Wording] = []
    public let absences: Absences
    /// Enrolments and transfers with their papers, in the order of their days.
    public let moves: [[String: Value]]
    public internal(set) var obstacles: [PromotionObstacle] = []
    /// Marks that the scale does not know, as they stand.
    public internal(set) var unread: [String] = []

    let terms: [SchoolTerm: [String: Value]]

    /// - Parameter entries: the entries of the schooling section, of this year and of others.
    public init(_ year: SchoolYear, entries: [[String: Value]]) {
        self.year = year
        var terms: [SchoolTerm: [String: Value]] = [:]
        let own = entries.filter { $0["schoolYear"]?.string.flatMap(SchoolYear.init(typed:)) == year }
        for entry in own {
            let term = entry["term"]?.string.flatMap(SchoolTerm.init(rawValue:)) ?? .cn
            terms[term, default: [:]].merge(entry) { _, new in new }
        }
        self.terms = terms
        grade = own.reversed().lazy.compactMap { $0["grade"]?.string.flatMap { Int($0) } }.first
        let named = own.reversed().lazy.compactMap { $0["scale"]?.string }.first
        scale =
            named.flatMap(MarkScale.init(rawValue:)) ?? grade.flatMap { MarkScale.of(grade: $0, in: year) }
        absences = Absences(terms)
        moves = Self.moves(own)
        readMarks()
        switch scale {
        case .secondary2021: judgeSecondary()
        case .primary2020: judgePrimary()
        default: judgeRetired()
        }
    }

    private static func moves(_ entries: [[String: Value]]) -> [[String: Value]] {
        var moves: [[String: Value]] = []
        for entry in entries {
            if case .rows(let rows)? = entry["moves"] { moves += rows }
        }
        return moves.sorted { a, b in (a["on"]?.string ?? "") < (b["on"]?.string ?? "") }
    }

    private mutating func readMarks() {
        for term in SchoolTerm.allCases {
            guard case .rows(let marks)? = terms[term]?["marks"] else { continue }
            for mark in marks {
                guard let name = mark["subject"]?.string, let typed = mark["mark"]?.string else { continue }
                let subject = Subject.named(name)
                guard let scale,
                    let read = try? SchoolMark(typed: typed, scale: scale, subject: subject)
                else {
                    unread.append("\(name): \(typed)")
                    continue
                }
                let label = subject?.label ?? Wording(vi: name, en: name)
                let at = rows.firstIndex { $0.subject == label } ?? rows.endIndex
                if at == rows.endIndex { rows.append(Row(subject: label)) }
                rows[at].marks[term] = read
            }
        }
        guard scale == .secondary2021 else { return }
        for at in rows.indices { rows[at].computed = Self.yearMark(rows[at].marks) }
    }

    private static func yearMark(_ marks: [SchoolTerm: SchoolMark]) -> SchoolMark? {
        switch (marks[.hki], marks[.hkii]) {
        case (.score(let first)?, .score(let second)?):
            .score(Secondary.yearAverage(hki: first, hkii: second))
        case (_, .remark(let passed)?): .remark(passed: passed)
        case (_, .exempt?): .exempt
        default: nil
        }
    }

    func official(_ field: String, _ term: SchoolTerm = .cn) -> Wording? {
        guard let value = terms[term]?[field], let field = RecordSchema.section("schooling")?[field] else {
            return nil
        }
        return Wording(vi: field.text(value, .vietnamese), en: field.text(value, .english))
    }

    func code(_ field: String, _ term: SchoolTerm) -> String? { terms[term]?[field]?.string }

    private mutating func judgeRetired() {
        let labels = [
            ("yearResult", Wording(vi: "Kết quả học tập", en: "Learning")),
            ("conduct", Wording(vi: "Rèn luyện, hạnh kiểm", en: "Conduct")),
            ("promoted", Wording(vi: "Lên lớp", en: "Moves up")),
            ("award", Wording(vi: "Khen thưởng", en: "Award")),
        ]
        findings = labels.compactMap { field, label in
            official(field).map { Finding(key: field, label: label, computed: nil, official: $0, rules: []) }
        }
    }
}

extension Absences {
    /// Of a year: the larger of the year's own figure and the sum of its terms.
    init(_ terms: [SchoolTerm: [String: Value]]) {
        func of(_ term: SchoolTerm) -> Absences {
            let entry = terms[term] ?? [:]
            var counted = Absences()
            if case .rows(let rows)? = entry["absences"] {
                counted.withLeave = rows.count { $0["withLeave"] == .flag(true) }
                counted.withoutLeave = rows.count - counted.withLeave
            }
            func told(_ key: String) -> Int { entry[key]?.string.flatMap { Int($0) } ?? 0 }
            let reported = Absences(
                withLeave: told("absentWithLeave"), withoutLeave: told("absentWithoutLeave"))
            return reported.total >= counted.total ? reported : counted
        }
        func larger(_ a: Absences, _ b: Absences) -> Absences { a.total >= b.total ? a : b }
        let first = larger(of(.hki), of(.ghki))
        let second = larger(of(.hkii), of(.ghkii))
        let sum = Absences(
            withLeave: first.withLeave + second.withLeave,
            withoutLeave: first.withoutLeave + second.withoutLeave)
        self = larger(of(.cn), sum)
    }
}
