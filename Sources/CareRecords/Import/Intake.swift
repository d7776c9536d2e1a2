/// Reads children from a table or from JSON, checking every value against the schema.
public enum Intake {
    /// Reads a table, one child a row, and tells all that is wrong with it at once.
    public static func read(
        sheet: Sheet, today: Day
    ) -> (admissions: [Admission], problems: [Problem], duplicates: [Duplicate]) {
        guard let header = sheet.rows.first else {
            return ([], [Problem(Wording(vi: "Bảng trống.", en: "The table is empty."))], [])
        }
        var problems = sheet.problems
        let headings = read(header: header, line: sheet.lines[0], &problems)
        let spoilt = Set(sheet.problems.map { [$0.line ?? 0, $0.column ?? 0] })
        var admissions: [Admission] = []
        var columns = headings.map { Column($0) }
        for (row, line) in zip(sheet.rows, sheet.lines).dropFirst() {
            var admission = Admission(line: line)
            for (at, cell) in row.enumerated()
            where !cell.isEmpty && (spoilt.isEmpty || !spoilt.contains([line, at + 1])) {
                do throws(Problem) {
                    guard at < columns.count else { throw unnamed }
                    for place in try columns[at].read(cell, today) {
                        admission.set(place.value, place.field, in: place.section)
                        if place.isWholeDay { admission.wholeDays.append(place.field) }
                    }
                } catch {
                    var problem = error
                    (problem.line, problem.column) = (line, at + 1)
                    problems.append(problem)
                }
            }
            admission.sort()
            admissions.append(admission)
        }
        problems.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
        return (admissions, problems, duplicates(in: admissions))
    }

    // An unknown heading leaves nil, so that its cells are not complained of again.
    private static func read(header: [String], line: Int, _ problems: inout [Problem]) -> [Heading?] {
        var seen: Set<String> = []
        let matched = header.map(Heading.match)
        // Where nothing is a heading the first row is a child, whose values no error repeats.
        let isHeader = zip(header, matched).contains { !$0.isEmpty && $1 != nil }
        let headings: [Heading?] = header.enumerated().map { at, cell in
            let heading = matched[at]
            let twice = !cell.isEmpty && !seen.insert(Heading.fold(cell)).inserted
            if heading != nil, !twice { return heading }
            let wording =
                twice
                ? Wording(vi: "Cột “\(cell)” có hai lần.", en: "The column “\(cell)” stands twice.")
                : Wording(vi: "Không có mục nào tên “\(cell)”.", en: "No field is called “\(cell)”.")
            let unnamed = Wording(vi: "Không có mục nào tên như vậy.", en: "No field is called that.")
            problems.append(
                Problem(
                    isHeader ? wording : unnamed, field: isHeader ? cell : nil, line: line, column: at + 1))
            return nil
        }
        if !headings.contains(where: { $0?.fieldKey == "fullName" }) {
            let wording =
                isHeader
                ? Wording(vi: "Thiếu cột Họ và tên.", en: "There is no column for the full name.")
                : Wording(
                    vi: "Dòng đầu phải là tên các cột, như Họ và tên, Giới tính, Ngày sinh.",
                    en: "The first row must name the columns, such as Full name, Sex, Date of birth.")
            problems.append(Problem(wording, field: "fullName", line: line))
        }
        return headings
    }

    private struct Place {
        let value: Value
        let field, section: String
        var isWholeDay = false
    }

    /// A column: what was read in it once is not read again, for most say one of a few words in every line.
    private struct Column {
        let heading: Heading?
        private var known: [String: [Place]] = [:]
        private static let most = 1024

        init(_ heading: Heading?) { self.heading = heading }

        mutating func read(_ cell: String, _ today: Day) throws(Problem) -> [Place] {
            if let places = known[cell] { return places }
            let places = try Intake.read(cell, heading, today)
            if known.count < Self.most { known[cell] = places }
            return places
        }
    }

    private static func read(
        _ cell: String, _ heading: Heading?, _ today: Day
    ) throws(Problem) -> [Place] {
        switch heading {
        case .field(let section, let field):
            if field.key == "dob", let ages = IntakeCell.ages(cell) {
                return try places(
                    ["estAgeFrom": String(ages.lowerBound), "estAgeTo": String(ages.upperBound)], today)
            }
            return [
                Place(
                    value: try IntakeCell.value(cell, field, today), field: field.key, section: section.key,
                    isWholeDay: IntakeCell.wholeDay(cell, field, today) != nil)
            ]
        case .schoolClass: return try places(IntakeCell.schoolClass(cell), today)
        case .unnamed: throw unnamed
        case .ignored, nil: return []
        }
    }

    private static func places(_ texts: [String: String], _ today: Day) throws(Problem) -> [Place] {
        var places: [Place] = []
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
            guard let (section, field) = RecordSchema.locate(key) else { throw unknown(key) }
            places.append(
                Place(value: try field.parse(text, today: today), field: key, section: section.key))
        }
        return places
    }

    private static func duplicates(in admissions: [Admission]) -> [Duplicate] {
        var seen: [String: [(line: Int, mother: String?)]] = [:]
        var found: [Duplicate] = []
        var numbered: [String: Int] = [:]
        for admission in admissions {
            if let same = sameNumber(admission, &numbered) { found.append(same) }
            guard case .text(let name)? = admission["identity"]["fullName"] else { continue }
            var born = ""
            if case .date(let date)? = admission["identity"]["dob"] { born = date.iso }
            let mother = mother(of: admission)
            let (key, line) = (Fold.search(name) + "\n" + born, admission.line ?? 0)
            let same = seen[key]?.first { $0.mother == nil || mother == nil || $0.mother == mother }
            if let same, found.last?.line != line {
                found.append(Duplicate(name: name, firstLine: same.line, line: line))
            }
            seen[key, default: []].append((line, mother))
        }
        return found
    }

    /// A line before this one with the same personal number, whatever the name.
    private static func sameNumber(_ admission: Admission, _ numbered: inout [String: Int]) -> Duplicate? {
        guard case .text(let number)? = admission["identity"]["pid"] else { return nil }
        let line = admission.line ?? 0
        guard let first = numbered[number] else {
            numbered[number] = line
            return nil
        }
        return Duplicate(name: admission["identity"]["fullName"]?.string ?? "", firstLine: first, line: line)
    }

    private static func mother(of admission: Admission) -> String? {
        if case .text(let name)? = admission["family"]["motherName"] { return Fold.search(name) }
        guard case .rows(let persons)? = admission["family"]["persons"],
            case .text(let name)? = persons.first(where: { $0["relation"] == .code("mother") })?["name"]
        else { return nil }
        return Fold.search(name)
    }

    private static let unnamed = Problem(
        Wording(vi: "Cột của ô này không có tên.", en: "The column of this cell has no name."))

    /// Names the nearest key that there is.
    static func unknown(_ key: String) -> Problem {
        RecordSchema.unknown(key, among: RecordSchema.sections.flatMap { $0.fields.map(\.key) })
    }
}
