public import Disclosure

/// Whether the releases of a house, taken together, tell a small number: for each there must be another house that
/// would have printed the same and in which it is another.
public struct ReportAudit {
    /// A report that was told, or is to be.
    public typealias Told = (id: String, period: ReportPeriod, json: JSON)

    /// A number that no other house was found for.
    public struct Leak: Hashable, Sendable {
        public let label: Wording
        /// Time was up before it was clear.
        public let isOpen: Bool
        /// Earlier releases that keep it from being another.
        public let earlier: [String]
    }

    /// What may be told: cells of the new report to hide beyond the small ones, and what is known nevertheless.
    public struct Result: Hashable, Sendable {
        public var hidden: [String: Wording] = [:]
        public var leak: Leak?
    }

    private let sheets: [ToldSheet]
    private let starts: [Int]
    private let numbers: [Int]
    private let ranges: [Interval?]
    private let moves: [OtherHouses.Move]

    /// - Parameters:
    ///   - people: everybody the records know.
    ///   - sheets: all that was told, and what is asked about.
    ///   - window: the days around which the house is varied.
    public init(_ people: [FacilityReport.Person], _ sheets: [ToldSheet], window: ClosedRange<Day>) {
        numbers = sheets.flatMap { sheet in
            people.reduce([Int](repeating: 0, count: sheet.cells.count)) { sum, person in
                let added = sheet.adds(person)
                return added.isEmpty ? sum : zip(sum, added).map(+)
            }
        }
        // What does not fit the records as they stand now was of another moment, or hidden for another reason.
        ranges = zip(sheets.flatMap(\.cells), numbers).map { cell, number in
            cell.isFixed ? Interval(number, number) : cell.range.flatMap { $0.contains(number) ? $0 : nil }
        }
        starts = sheets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.cells.count) }
        self.sheets = sheets
        moves = HouseMoves(people, sheets, starts, window).moves
    }

    private func cells(_ sheet: Int) -> Range<Int> { starts[sheet]..<starts[sheet + 1] }

    /// Looks for another house for every small number that is asked about.
    ///
    /// Where there is none, printed cells of the new report are hidden until there is one.
    ///
    /// - Parameters:
    ///   - new: the number of the release that is not told yet.
    ///   - hiding: whether its cells may be hidden.
    public func result(
        _ new: String, threshold: Int, within allowance: Allowance = .unlimited, hiding: Bool = true
    ) -> Result {
        let own = hiding ? sheets.firstIndex { $0.id == new }.map(cells) ?? 0..<0 : 0..<0
        var (found, result, ranges) = ([OtherHouses.Difference](), Result(), ranges)
        var houses = OtherHouses(numbers: numbers, ranges: ranges, moves: moves)
        for (question, form) in questions(threshold) {
            if found.contains(where: { OtherHouses.value(form, $0) != 0 }) { continue }
            do throws(ReaderError) {
                if let house = try houses.witness(form, within: allowance) {
                    found.append(house)
                    continue
                }
                let free = own.filter { ranges[$0].map { $0.low > 0 } ?? false }
                guard let house = try without(Set(free), ranges).witness(form, within: allowance) else {
                    result.leak = Leak(
                        label: question.label, isOpen: false, earlier: try blame(form, ranges, new, allowance)
                    )
                    return result
                }
                for cell in free where !(ranges[cell]?.contains(numbers[cell] + (house[cell] ?? 0)) ?? true) {
                    ranges[cell] = nil
                    result.hidden[path(of: cell)] = question.label
                }
                houses = OtherHouses(numbers: numbers, ranges: ranges, moves: moves)
                found.append(house)
            } catch {
                result.leak = Leak(label: question.label, isOpen: true, earlier: touching(form, new))
                return result
            }
        }
        return result
    }

    private func questions(_ threshold: Int) -> [(ToldSheet.Question, OtherHouses.Difference)] {
        zip(sheets, starts).filter(\.0.isAsked).flatMap { sheet, start in
            sheet.questions.compactMap { question in
                let form = Dictionary(
                    uniqueKeysWithValues: question.form.map { ($0.key + start, $0.value) })
                let value = form.reduce(0) { $0 + $1.value * numbers[$1.key] }
                return value != 0 && abs(value) < threshold ? (question, form) : nil
            }
        }
    }

    private func path(of cell: Int) -> String {
        let sheet = starts.lastIndex { $0 <= cell } ?? 0
        return sheets[sheet].cells[cell - starts[sheet]].path
    }

    private func without(_ free: Set<Int>, _ ranges: [Interval?]) -> OtherHouses {
        OtherHouses(
            numbers: numbers, ranges: ranges.enumerated().map { free.contains($0) ? nil : $1 }, moves: moves)
    }

    /// Releases without any one of which another house would do; if it takes several, those that tell of it.
    private func blame(
        _ form: OtherHouses.Difference, _ ranges: [Interval?], _ new: String, _ allowance: Allowance
    ) throws(ReaderError) -> [String] {
        var earlier: [String] = []
        for (index, sheet) in sheets.enumerated() where !sheet.id.isEmpty && sheet.id != new {
            if try without(Set(cells(index)), ranges).witness(form, within: allowance) != nil {
                earlier.append(sheet.id)
            }
        }
        return earlier.isEmpty ? touching(form, new) : earlier
    }

    /// Releases that tell of some child who counts in it.
    private func touching(_ form: OtherHouses.Difference, _ new: String) -> [String] {
        let moving = moves.filter { OtherHouses.value(form, $0.difference) != 0 }
        return sheets.indices.filter { index in
            !sheets[index].id.isEmpty && sheets[index].id != new
                && moving.contains { $0.difference.keys.contains(where: cells(index).contains) }
        }.map { sheets[$0].id }
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
        let first = around.map(\.from).min() ?? new.from
        return ReportAudit(people, sheets + asked + others, window: first.adding(days: -31)...new.to)
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
