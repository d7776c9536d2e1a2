public import Disclosure

/// Whether the releases of a house, taken together, tell a small number: for each there must be another house that
/// would have printed the same and in which it is another.
public struct ReportAudit {
    /// A number that no other house was found for.
    public struct Leak: Hashable, Sendable {
        public let label: Wording
        /// Earlier releases without any one of which another house would do.
        public let earlier: [String]
    }

    /// A report that was told, or is to be.
    public typealias Told = (id: String, period: ReportPeriod, json: JSON)

    private let sheets: [ToldSheet]
    private let starts: [Int]
    private let numbers: [Int]
    private let ranges: [Interval?]
    private let moves: [OtherHouses.Move]
    /// Releases that do not fit the records as they stand now: they were of another moment.
    public let apart: [String]

    /// - Parameters:
    ///   - people: everybody the records know.
    ///   - sheets: all that was told, and what is asked about.
    ///   - window: the days around which the house is varied.
    public init(_ people: [FacilityReport.Person], _ sheets: [ToldSheet], window: ClosedRange<Day>) {
        let summed = sheets.map { sheet in
            people.reduce([Int](repeating: 0, count: sheet.cells.count)) { sum, person in
                let added = sheet.adds(person)
                return added.isEmpty ? sum : zip(sum, added).map(+)
            }
        }
        let fitting = zip(sheets, summed).filter { sheet, numbers in
            zip(sheet.cells, numbers).allSatisfy { $0.range?.contains($1) ?? true }
        }
        let kept = Set(fitting.map(\.0.id))
        apart = sheets.map(\.id).filter { !kept.contains($0) }
        self.sheets = fitting.map(\.0)
        numbers = fitting.flatMap(\.1)
        ranges = fitting.flatMap { $0.0.cells.map(\.range) }
        starts = fitting.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.0.cells.count) }
        moves = HouseMoves(people, self.sheets, starts, window).moves
    }

    /// The small numbers of the sheets asked about that would be known; one is enough to refuse.
    ///
    /// - Throws: `.tooHard` when the allowance is spent.
    public func leaks(
        threshold: Int, within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> [Leak] {
        let houses = OtherHouses(numbers: numbers, ranges: ranges, moves: moves)
        var (found, leaks) = ([OtherHouses.Difference](), [Leak]())
        for (sheet, start) in zip(sheets, starts) where sheet.isAsked {
            for question in sheet.questions {
                let form = Dictionary(
                    uniqueKeysWithValues: question.form.map { ($0.key + start, $0.value) })
                let value = form.reduce(0) { $0 + $1.value * numbers[$1.key] }
                guard value != 0, abs(value) < threshold || question.isStock else { continue }
                if found.contains(where: { OtherHouses.value(form, $0) != 0 }) { continue }
                if let house = try houses.witness(form, within: allowance) {
                    found.append(house)
                } else {
                    leaks.append(Leak(label: question.label, earlier: try blame(form, allowance)))
                }
            }
        }
        return leaks
    }

    private func blame(
        _ form: OtherHouses.Difference, _ allowance: Allowance
    ) throws(ReaderError) -> [String] {
        var earlier: [String] = []
        for (index, sheet) in sheets.enumerated() where !sheet.id.isEmpty {
            var without = ranges
            for cell in starts[index]..<starts[index + 1] { without[cell] = nil }
            let houses = OtherHouses(numbers: numbers, ranges: without, moves: moves)
            if try houses.witness(form, within: allowance) != nil { earlier.append(sheet.id) }
        }
        return earlier
    }
}

extension ReportAudit {
    /// The audit of a report on `new`, which is among those told; what else a reader could ask of the months around
    /// it is asked too.
    public static func of(
        _ people: [FacilityReport.Person], _ told: [Told], others: [ToldSheet] = [], new: ReportPeriod,
        rules: [Rule], _ calendar: WorkCalendar
    ) -> ReportAudit {
        let around = new.around
        let sheets = told.map { one in
            var sheet = ToldSheet(report: one.id, one.period, one.json, rules: rules, calendar)
            sheet.isAsked = around.contains(one.period)
            return sheet
        }
        let known = Set(told.map(\.period))
        let asked = around.filter { !known.contains($0) }.map {
            ToldSheet(report: "", $0, nil, rules: rules, calendar)
        }
        let days = new.from.adding(days: -31)...new.to
        return ReportAudit(people, sheets + asked + others, window: days)
    }
}

extension ReportPeriod {
    /// Every period that holds one of its days or of the month before and is over when it is.
    var around: [ReportPeriod] {
        let months = (-1..<kind.months).map { from.adding(months: $0) }
        return Set(Kind.allCases.flatMap { kind in months.map { ReportPeriod(kind, holding: $0) } })
            .filter { $0.to <= to }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
}
