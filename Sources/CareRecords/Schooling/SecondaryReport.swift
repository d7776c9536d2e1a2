extension SchoolYearReport {
    private func rule(_ key: SchoolRule.Key) -> [SchoolRule] {
        scale.flatMap { SchoolRule.of(key, $0) }.map { [$0] } ?? []
    }

    mutating func judgeSecondary() {
        for term in [SchoolTerm.hki, .hkii] {
            guard let computed = learning(rows.compactMap { $0.marks[term] }) else { continue }
            findings.append(
                Finding(
                    key: "learning.\(term.rawValue)",
                    label: Wording(vi: "Học tập \(term.label.vi)", en: "Learning, \(term.label.en)"),
                    computed: computed.label, official: official("yearResult", term),
                    rules: rule(.learning) + rule(.oneSubject)))
        }
        let marks = rows.compactMap(\.year)
        let learning = learning(marks)
        findings.append(
            Finding(
                key: "learning", label: Wording(vi: "Học tập cả năm", en: "Learning, whole year"),
                computed: learning?.label,
                official: official("yearResult"),
                rules: rule(.yearAverage) + rule(.learning) + rule(.oneSubject)))
        let conduct = computedConduct
        findings.append(
            Finding(
                key: "conduct", label: Wording(vi: "Rèn luyện cả năm", en: "Conduct, whole year"),
                computed: conduct?.label,
                official: official("conduct"), rules: rule(.conduct)))
        conclude(
            // What the school said counts for what follows from it.
            code("yearResult", .cn).flatMap(SecondaryLevel.init(rawValue:)) ?? learning,
            code("conduct", .cn).flatMap(SecondaryLevel.init(rawValue:)) ?? conduct, marks)
        missing = missingSubjects(\.year)
        if conduct == nil, official("conduct") == nil {
            missing.append(Wording(vi: "rèn luyện hai học kỳ", en: "conduct of both terms"))
        }
    }

    /// Nil while fewer than six scored subjects are in: every level of the circular asks for six.
    private func learning(_ marks: [SchoolMark]) -> SecondaryLevel? {
        let scores = marks.compactMap { if case .score(let tenths) = $0 { tenths } else { nil } }
        let remarks = marks.compactMap { if case .remark(let passed) = $0 { passed } else { nil } }
        return scores.count >= 6 ? Secondary.learning(scores: scores, remarks: remarks) : nil
    }

    private var computedConduct: SecondaryLevel? {
        guard let first = code("conduct", .hki).flatMap(SecondaryLevel.init(rawValue:)),
            let second = code("conduct", .hkii).flatMap(SecondaryLevel.init(rawValue:))
        else { return nil }
        return Secondary.conduct(hki: first, hkii: second)
    }

    private mutating func conclude(
        _ learning: SecondaryLevel?, _ conduct: SecondaryLevel?, _ marks: [SchoolMark]
    ) {
        var promotion = Finding(
            key: "promoted", label: Wording(vi: "Lên lớp", en: "Moves up"), computed: nil,
            official: official("promoted"),
            rules: rule(.promotion) + rule(.absence))
        var award = Finding(
            key: "award", label: Wording(vi: "Khen thưởng", en: "Award"), computed: nil,
            official: official("award"),
            rules: rule(.award))
        if let learning, let conduct {
            obstacles = Secondary.obstacles(
                learning: learning, conduct: conduct, absences: absences,
                limit: SchoolRule.absenceLimit(scale))
            promotion.computed = obstacles.isEmpty ? Self.yes : Self.no
            let scores = marks.compactMap { if case .score(let tenths) = $0 { tenths } else { nil } }
            award.computed =
                Secondary.award(learning: learning, conduct: conduct, scores: scores)?.label ?? Self.none
        }
        findings += [promotion, award]
    }

    static let yes = Wording(vi: "có", en: "yes")
    static let no = Wording(vi: "không", en: "no")
    static let none = Wording(vi: "không", en: "none")

    /// Subjects every child of the grade takes and that have no mark yet.
    func missingSubjects(_ mark: (Row) -> SchoolMark?) -> [Wording] {
        guard let stage = grade.flatMap(Subject.Stage.init(grade:)) else { return [] }
        let marked = Set(rows.filter { mark($0) != nil }.map(\.subject))
        return Subject.all.filter { $0.compulsory.contains(stage) && !marked.contains($0.label) }.map(\.label)
    }
}
