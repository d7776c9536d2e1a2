public import CareRecords
import Disclosure

/// One thing that was told, as the ledger keeps it for ever.
public struct ToldEntry: Sendable {
    public enum Kind: String, Sendable {
        case table, report, figure, override, fact

        public var label: Wording {
            switch self {
            case .table: Wording(vi: "bảng", en: "table")
            case .report: Wording(vi: "báo cáo", en: "report")
            case .figure: Wording(vi: "khoảng", en: "range")
            case .override: Wording(vi: "số chính xác", en: "exact figure")
            case .fact: Wording(vi: "đã công bố", en: "published")
            }
        }
    }

    public let number: String
    public let kind: Kind
    public let what: Wording
    /// The day the numbers are of.
    public let on: Day
    /// Empty for what was published.
    public let recipient: String
    public let source: String
    /// Of the request; nil for what was published, which nobody can call back.
    public let status: Request.Status?
    /// How many numbers it tells, totals among them, and how many it hides.
    public let printed, hidden: Int
    /// The range, where it is but one number.
    public let range: Wording?
    public let json: JSON
}

extension Home {
    /// Releases, exact figures and published numbers, by the day they are of.
    public func told() throws -> [ToldEntry] {
        guard policy.access(role, .facility) >= .read else { throw HomeError.notYours }
        let released = try releasedRequests().compactMap { ToldEntry($0.request, $0.json) }
        let published = try publishedFacts().map { ToldEntry($0.number, $0.fact, by: $0.by) }
        try note([], "ledger")
        return (released + published).sorted { ($0.on, $0.number) < ($1.on, $1.number) }
    }
}

extension ToldEntry {
    fileprivate init?(_ request: Request, _ json: JSON) {
        guard request.kind != .child, case .string(let date)? = json["asOf"], let on = Day(iso: date)
        else { return nil }
        let statements = request.statements(json)
        var what = TableTemplate(rawValue: request.text("template"))?.label
        if let period = request.reportPeriod {
            what = Wording(vi: period.label.vi, en: period.label.en)
        }
        if request.kind == .figure {
            what = Home.title(
                group: request.values["group"]?.string,
                under: request.values["under"]?.string.flatMap { Int($0) })
        }
        let exact = request.values["exact"] == .flag(true)
        let kinds: [Request.Kind: Kind] = [.table: .table, .report: .report]
        self.init(
            request.number, kinds[request.kind] ?? (exact ? .override : .figure),
            what ?? Wording(vi: "", en: ""), on, recipient: request.text("recipient"), source: "",
            status: request.status, by: request.text("decidedBy"), statements, cells: Self.cells(json))
    }

    fileprivate init(_ number: String, _ fact: PublishedFact, by: String) {
        self.init(
            number, .fact, fact.title, fact.on, recipient: "", source: fact.source, status: nil, by: by,
            [fact.statement])
    }

    private init(
        _ number: String, _ kind: Kind, _ what: Wording, _ on: Day, recipient: String, source: String,
        status: Request.Status?, by: String, _ statements: [Ledger.Statement], cells: [JSON] = []
    ) {
        (self.number, self.kind, self.what, self.on) = (number, kind, what, on)
        (self.recipient, self.source, self.status) = (recipient, source, status)
        hidden = cells.count { $0 == .string(Mark.hidden) }
        printed = cells.isEmpty ? statements.count : cells.count - hidden
        let only = cells.isEmpty ? statements.first?.range : nil
        range = only.map { CountRange.text((low: $0.low, high: $0.high)) }
        func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
        json = .object([
            ("number", .string(number)), ("kind", .string(kind.rawValue)), ("what", Home.both(what)),
            ("on", .string(on.iso)), ("recipient", text(recipient)), ("source", text(source)),
            ("status", status.map { .string($0.rawValue) } ?? .null), ("by", text(by)),
            ("printed", .number(String(printed))), ("hidden", .number(String(hidden))),
            ("told", .array(statements.map(\.json))),
        ])
    }

    /// Every number or mark on the page of a table or a report, totals among them.
    private static func cells(_ json: JSON) -> [JSON] {
        func items(_ json: JSON?) -> [JSON] { if case .array(let items)? = json { items } else { [] } }
        let rows = items(json["rows"]).compactMap { $0["value"] }
        let tables = items(json["tables"]).flatMap { table in
            (items(table["rows"]) + [table["total"]].compactMap(\.self)).flatMap { items($0["values"]) }
        }
        let shares = items(json["shares"]).flatMap { [$0["part"], $0["whole"]].compactMap(\.self) }
        return rows + tables + shares
    }
}

extension Ledger.Statement {
    /// What is counted, by variable, with its sign and moment where there is more than one, and the range it lies in.
    fileprivate var json: JSON {
        let counts = terms.sorted { ($0.key.date, $0.key.what) < ($1.key.date, $1.key.what) }
        let among = counts.first?.key.among ?? [:]
        var sum: [(String, JSON)] = []
        if counts.count > 1 || !(counts.first?.key.what ?? "").isEmpty {
            let terms = counts.map { count, factor in
                JSON.object([
                    ("of", .string(count.date)), ("what", .string(count.what)),
                    ("times", .number(String(factor))),
                ])
            }
            sum = [("sum", .array(terms))]
        }
        return .object(
            [
                (
                    "among",
                    .object(
                        among.sorted { $0.key < $1.key }.map { name, kept in
                            (name, .array(kept.sorted().map(JSON.string)))
                        })
                )
            ] + sum + [
                ("low", range.low == .min ? .null : .number(String(range.low))),
                ("high", range.high.map { .number(String($0)) } ?? .null),
            ])
    }
}
