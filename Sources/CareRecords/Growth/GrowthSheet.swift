/// A table of measurements, one child a row, under the headings of any office.
public struct GrowthSheet: Sendable {
    public struct Row: Sendable {
        public let line: Int
        /// As read, one for each heading.
        public let cells: [String]
        public let measure: BodyMeasure
    }

    public let header: [String]
    public private(set) var rows: [Row] = []
    /// All that is wrong, by line and column.
    public private(set) var problems: [Problem]
    /// Headings that say nothing of growth; what stands under them is kept as it is.
    public let unused: [String]
    private let columns: [GrowthColumn?]

    public init(_ sheet: Sheet, today: Day) {
        header = sheet.rows.first ?? []
        columns = header.map(GrowthColumn.init(heading:))
        unused = zip(header, columns).compactMap { $1 == nil && !$0.isEmpty ? $0 : nil }
        problems = sheet.problems
        problems += faults(ofHeaderAt: sheet.lines.first)
        let spoilt = Set(sheet.problems.map { [$0.line ?? 0, $0.column ?? 0] })
        for (row, line) in zip(sheet.rows, sheet.lines).dropFirst() {
            let good = row.enumerated().filter { !$1.isEmpty && !spoilt.contains([line, $0 + 1]) }
            guard let measure = measure(good, line, today) else { continue }
            let blanks = Array(repeating: "", count: max(0, header.count - row.count))
            rows.append(Row(line: line, cells: row.prefix(header.count) + blanks, measure: measure))
        }
        problems.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }

    private mutating func measure(
        _ cells: [(offset: Int, element: String)], _ line: Int, _ today: Day
    ) -> BodyMeasure? {
        var found = GrowthCells()
        for (at, cell) in cells {
            do throws(Problem) {
                guard at < columns.count, !header[at].isEmpty else { throw Self.unnamed }
                try columns[at]?.read(cell, today: today, into: &found)
            } catch { note(error, line, at + 1) }
        }
        do { return try found.measure() } catch {
            note(error, line, columns.firstIndex(of: .date).map { $0 + 1 })
            return nil
        }
    }

    private mutating func note(_ problem: Problem, _ line: Int, _ column: Int?) {
        var problem = problem
        (problem.line, problem.column) = (line, column)
        problems.append(problem)
    }

    private func faults(ofHeaderAt line: Int?) -> [Problem] {
        guard let line else { return [Problem(Wording(vi: "Bảng trống.", en: "The table is empty."))] }
        let known = columns.compactMap(\.self)
        var faults: [Problem] = []
        for (at, column) in columns.enumerated() where column != nil && columns[..<at].contains(column) {
            faults.append(
                Problem(
                    Wording(
                        vi: "Cột “\(header[at])” có hai lần.", en: "The column “\(header[at])” stands twice."),
                    line: line, column: at + 1))
        }
        if !known.contains(.sex) {
            faults.append(
                Problem(Wording(vi: "Thiếu cột giới tính (sex).", en: "There is no column sex."), line: line))
        }
        if !known.contains(.ageMonths), !(known.contains(.dob) && known.contains(.date)) {
            faults.append(
                Problem(
                    Wording(
                        vi: "Thiếu cột tuổi: ageMonths, hoặc dob và date.",
                        en: "There is no column of age: ageMonths, or dob and date."), line: line))
        }
        if !known.contains(.height), !known.contains(.weight) {
            faults.append(
                Problem(
                    Wording(
                        vi: "Thiếu cột chiều cao (height) hoặc cân nặng (weight).",
                        en: "There is no column height or weight."), line: line))
        }
        return faults
    }

    private static let unnamed = Problem(
        Wording(vi: "Cột của ô này không có tên.", en: "The column of this cell has no name."))
}

/// The cells of one row that say something of growth.
struct GrowthCells {
    var sex: Sex?
    var ageMonths, height, weight: Double?
    var dob, date: Day?
    var isLying: Bool?
    var hasOedema = false

    func measure() throws(Problem) -> BodyMeasure {
        var age = ageMonths.map(GrowthAge.months)
        if age == nil, let dob, let date {
            age = GrowthAge(born: dob, at: date)
            guard age != nil else {
                throw Problem(
                    Wording(vi: "Ngày đo trước ngày sinh.", en: "The day of measuring is before the birth."))
            }
        }
        return BodyMeasure(
            sex: sex, age: age, height: height, weight: weight, isLying: isLying, hasOedema: hasOedema)
    }
}
