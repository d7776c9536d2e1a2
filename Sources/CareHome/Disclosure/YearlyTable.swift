public import CareRecords
import Disclosure
import Vault

/// The yearly table of an authority on its frozen day: exact numbers, but whatever would give a small one away is
/// hidden, with witnesses that this is enough.
struct YearlyTable {
    /// Word for it in what is signed.
    static let policy = "yearly"
    static let threshold = 5

    struct Row {
        let key: String
        let label: Wording
        /// Nil where it is not printed.
        let number: Int?
    }

    let design: TableDesign
    let rows: [Row]

    init(design: TableDesign, rows: [Row]) { (self.design, self.rows) = (design, rows) }

    /// As it was signed; nil for anything else.
    init?(_ json: JSON) {
        guard json["policy"] == .string(Self.policy), case .string(let name)? = json["table"],
            let template = TableTemplate(rawValue: name), case .array(let rows)? = json["rows"]
        else { return nil }
        let numbers = rows.reduce(into: [String: Int]()) { numbers, row in
            guard case .string(let key)? = row["key"], case .number(let text)? = row["value"] else { return }
            numbers[key] = Int(text)
        }
        design = TableDesign(template, wide: json["wideBands"] == .bool(true))
        self.rows = design.rowsWithTotals.map { Row(key: $0.key, label: $0.label, number: numbers[$0.key]) }
    }

    /// What one row tells those who read it.
    static func statement(_ count: Ledger.Count, _ value: JSON?) -> Ledger.Statement {
        guard case .number(let text)? = value, let number = Int(text) else {
            return Ledger.Statement(count, Interval(0, nil))
        }
        return Ledger.Statement(count, Interval(number, number))
    }

    func json(_ day: Day) -> [(String, JSON)] {
        let rows = rows.map { row in
            JSON.object([
                ("key", .string(row.key)), ("label", Home.both(row.label)),
                ("value", row.number.map { .number(String($0)) } ?? .string(Mark.hidden)),
            ])
        }
        return [
            ("table", .string(design.template.rawValue)), ("wideBands", .bool(design.isWide)),
            ("asOf", .string(day.iso)), ("policy", .string(Self.policy)),
            ("threshold", .number(String(Self.threshold))), ("rows", .array(rows)),
        ]
    }

    /// Rows beneath each other, or of two variables one across the other, as offices print it.
    func block(_ day: Day, _ language: Language) -> Page.Block {
        let total = Wording(vi: "Tổng", en: "Total")(language)
        let numbers = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.number) })
        func text(_ key: String) -> String {
            (numbers[key] ?? nil).map { Count.figure($0, language) } ?? Mark.hidden
        }
        let caption = design.label(language) + ", " + day.text(language)
        guard design.categories.count == 2 else {
            return .table(
                caption: caption, header: ["", Wording(vi: "Số trẻ", en: "Children")(language)],
                rows: rows.map { [$0.label(language), text($0.key)] })
        }
        let sides = design.categories.map { $0.map { ($0.key, $0.label(language)) } + [("*", total)] }
        return .table(
            caption: caption, header: [""] + sides[1].map(\.1),
            rows: sides[0].map { down in
                [down.1] + sides[1].map { text(TableTemplate.key([down.0, $0.0])) }
            })
    }
}

extension Request {
    var design: TableDesign {
        get throws {
            guard let template = TableTemplate(rawValue: text("template")) else { throw HomeError.noRequest }
            return TableDesign(template, wide: values["wideBands"] == .flag(true))
        }
    }

    /// The day a yearly table stands still at; nil for a table of the day it is approved.
    var frozenOn: Day? {
        guard case .date(let day)? = values["frozenOn"] else { return nil }
        return day.earliest
    }
}

extension Home {
    /// Asks for a table of the catalogue in one of its forms.
    ///
    /// - Parameter year: for the yearly table of an authority, as of its last day; nil for a rounded one of today.
    public func requestTable(
        _ design: TableDesign, year: Int? = nil, recipient: String, purpose: String, basis: String
    ) throws -> String {
        var values: [String: Value] = [
            "kind": .code("table"), "template": .code(design.template.rawValue),
            "recipient": .text(try official(recipient)),
            "purpose": .text(purpose), "basis": .text(basis),
        ]
        if design.isWide { values["wideBands"] = .flag(true) }
        if let year { values["frozenOn"] = .date(PartialDate(try lastDay(of: year, design))) }
        return try ask(values)
    }

    private func lastDay(of year: Int, _ design: TableDesign) throws -> Day {
        guard design.template.variables.allSatisfy(\.hasHistory) else {
            throw HomeError(
                .refused, vi: "Bảng này chỉ có số của hôm nay.", en: "This table knows of today only.",
                hint: Wording(vi: "Bỏ --year.", en: "Leave --year out."))
        }
        guard let day = Day(iso: "\(year)-12-31"), day <= today else {
            throw HomeError(.data, vi: "Năm \(year) chưa hết.", en: "The year \(year) is not over.")
        }
        return day
    }

    func yearly(_ request: Request, _ design: TableDesign, on day: Day) throws -> Built {
        // Once told it stands: counted again it might differ by one child who was entered late.
        if let rows = try frozen(design, on: day, before: request.number) {
            return built(YearlyTable(design: design, rows: rows), on: day)
        }
        let found = try certified(design, on: day, before: request.number)
        var built = built(YearlyTable(design: design, rows: found.rows(design)), on: day)
        built.witnesses = found.witnesses
        return built
    }

    private func built(_ table: YearlyTable, on day: Day) -> Built {
        Built(json: table.json(day), blocks: { [table.block(day, $0)] })
    }

    /// The rows of the same table as they were approved first.
    func frozen(_ design: TableDesign, on day: Day, before number: String) throws -> [YearlyTable.Row]? {
        let told = try releasedRequests().first { told in
            told.request.kind == .table && told.request.number != number && told.request.frozenOn == day
                && (try? told.request.design) == design
        }
        return told.flatMap { YearlyTable($0.json) }?.rows
    }

    /// The witnesses, and the counts they stand for, under the key that signs for the house.
    func keepWitnesses(_ witnesses: String, of number: String) throws {
        let draft = Draft(
            subject: vault.vault, compartment: Compartment.signature.rawValue, section: "witness",
            entry: Self.only("witness " + number), base: 0,
            cells: [("table", Value.text(witnesses).bytes)])
        try commit(try policy.permitWitnesses(role, .write), [Act(.release, drafts: [draft])])
    }
}
