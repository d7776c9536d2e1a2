/// A class's mark sheet as a school sends it: title lines, one or two rows of headings, a pupil a line.
public struct MarkSheet: Sendable {
    /// What the lines above the table say.
    public struct Title: Hashable, Sendable {
        public var school: String?
        public var className: String?
        public var grade: Int?
        public var year: SchoolYear?
        public var term: SchoolTerm?

        init() {}
    }

    public private(set) var title = Title()
    /// Headings nobody knows; their columns are left alone.
    public private(set) var unknown: [String] = []
    var columns: [MarkColumn?] = []
    var rows: [(line: Int, cells: [String])] = []
    /// Cells a spreadsheet has spoilt, by line.
    var spoilt: [Problem] = []

    /// Reads a CSV file or pasted cells; refuses what has no column of names.
    public init(bytes: [UInt8]) throws(Problem) {
        let text = String(try SheetText.decode(bytes))
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard let head = lines.first(where: Self.hasNames), let mark = Self.delimiter(of: head) else {
            throw Self.noNames
        }
        // The line of headings knows the delimiter; titles above it may hold commas of their own.
        let sheet = try Sheet(bytes: Array("sep=\(mark)\n\(text)".utf8))
        guard let at = sheet.rows.firstIndex(where: Self.isHeader) else { throw Self.noNames }
        for cell in sheet.rows[..<at].joined() { title.take(cell) }
        let first = sheet.rows[(at + 1)...].firstIndex { Self.isPupil($0, sheet.rows[at]) }
        readColumns(sheet.rows[at], Array(sheet.rows[(at + 1)..<(first ?? at + 1)]))
        rows = zip(sheet.lines, sheet.rows).dropFirst(first ?? sheet.rows.count).map { ($0 - 1, $1) }
        spoilt = sheet.problems.map { problem in
            var problem = problem
            problem.line = problem.line.map { $0 - 1 }
            return problem
        }
    }

    private static let noNames = Problem(
        Wording(
            vi: "Không thấy cột Họ và tên; bảng điểm cần một dòng tiêu đề cột.",
            en: "There is no column of names; the sheet needs a row of headings."))

    private static func hasNames(_ line: Substring) -> Bool {
        delimiter(of: line).map { mark in
            isHeader(line.split(separator: mark, omittingEmptySubsequences: false).map(String.init))
        } ?? false
    }

    private static func delimiter(of line: Substring) -> Character? {
        let marks: [Character] = ["\t", ";", ","]
        let counted = marks.map { mark in (mark, line.count { $0 == mark }) }
        return counted.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }

    private static func isHeader(_ cells: [String]) -> Bool {
        cells.count { !tidy($0).isEmpty } >= 3 && nameColumn(cells) != nil
    }

    private static func nameColumn(_ cells: [String]) -> Int? {
        cells.firstIndex { MarkColumn.match($0.filter { $0 != "\"" }, above: "") == .name }
    }

    /// The first line under the headings that names somebody.
    private static func isPupil(_ cells: [String], _ header: [String]) -> Bool {
        guard let at = nameColumn(header), at < cells.count else { return false }
        return !cells[at].isEmpty && MarkColumn.match(cells[at], above: "") == nil
    }

    private mutating func readColumns(_ header: [String], _ below: [[String]]) {
        var above = ""
        for at in 0..<max(header.count, below.map(\.count).max() ?? 0) {
            let own = at < header.count ? header[at] : ""
            let lower = below.last { at < $0.count && !$0[at].isEmpty }?[at] ?? ""
            if !own.isEmpty { above = own }
            var column = MarkColumn.match(lower.isEmpty ? own : lower, above: above)
            if own.isEmpty, lower.isEmpty {
                // A heading drawn over two columns: the given name, or a test beside its level.
                column = Self.continued(columns.last ?? nil, from: above)
            }
            if column == nil, !own.isEmpty || !lower.isEmpty { unknown.append(lower.isEmpty ? own : lower) }
            columns.append(column)
        }
    }

    private static func continued(_ left: MarkColumn?, from heading: String) -> MarkColumn? {
        switch left {
        case .name: .givenName
        case .subject(let name) where !heading.isEmpty: .subject(name)
        default: nil
        }
    }
}

extension MarkSheet.Title {
    /// Of a class as a person types it: `7A1`, `Lớp 7A1`, `7`.
    public init(className typed: String) {
        let cells = IntakeCell.schoolClass(tidy(typed))
        className = cells["class"]
        grade = cells["grade"].flatMap { Int($0) }
    }

    /// Takes what one cell above the table tells.
    mutating func take(_ cell: String) {
        let folded = Fold.search(cell)
        if school == nil, folded.hasPrefix("truong ") || folded.hasPrefix("truong:") {
            school = tidy(String(cell.drop { $0 != " " && $0 != ":" }.drop { $0 == " " || $0 == ":" }))
            school = school.map { folded.hasPrefix("truong:") ? $0 : "Trường " + $0 }
        }
        if className == nil, let found = folded.firstMatch(of: /\blop:?\s*(\d{1,2}[a-z0-9.\/]*)/) {
            let cells = IntakeCell.schoolClass(found.1.uppercased())
            className = cells["class"]
            grade = cells["grade"].flatMap { Int($0) }
        }
        if year == nil, let found = folded.firstMatch(of: /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/) {
            year = SchoolYear(typed: "\(found.1)-\(found.2)")
        }
        if term == nil { term = SchoolTerm(typed: cell) }
    }
}
