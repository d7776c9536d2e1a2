import CareRecords
import Disclosure

extension Home {
    /// Refuses a table or a range that, with what was told before, gives a small number away exactly.
    ///
    /// The exact figure is decided upon by two with its collateral before them, and is not held back here.
    func auditLedger(_ request: Request, _ statements: [Ledger.Statement]) throws {
        guard !statements.isEmpty, request.values["exact"] != .flag(true) else { return }
        let allowance = Allowance.ofProcessor(seconds: patience)
        let leaks: [Ledger.Leak]
        do {
            let ledger = try ledger(before: request.number, within: allowance)
            let release = Ledger.Release(
                id: request.number, audience: .officials, statements: statements)
            leaks = try ledger.leaks(
                adding: try ledger.placed(release, within: allowance), threshold: RoundedTable.step,
                within: allowance)
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        }
        if let leak = leaks.first { throw HomeError.leak(leak) }
    }

    /// All tables and figures that were approved and what was published elsewhere; officials are assumed to share
    /// them.
    func ledger(before number: String, within allowance: Allowance) throws -> Ledger {
        let told =
            try publishedFacts().map {
                Ledger.Release(id: $0.number, audience: .everyone, statements: [$0.fact.statement])
            }
            + releasedRequests().filter { $0.request.number != number }.map {
                Ledger.Release(
                    id: $0.request.number, audience: .officials, statements: $0.request.statements($0.json))
            }
        var together = Ledger.ofFacility
        for release in told { together.add(release) }
        if try together.isConsistent(within: allowance) { return together }
        var apart = Ledger.ofFacility
        for release in told { apart.add(try apart.placed(release, within: allowance)) }
        return apart
    }

    /// What was approved, be it expired or called back since, with the text that was signed.
    func releasedRequests() throws -> [(request: Request, json: JSON)] {
        try requests().compactMap { request in
            guard !request.text("json").isEmpty,
                let json = try? JSON.parse(Array(request.text("json").utf8))
            else { return nil }
            return (request, json)
        }
    }
}

extension Ledger {
    /// Two answers of one day need not be of the same hour: where they do not fit together, the new one stands for a
    /// moment of its own.
    func placed(_ release: Release, within allowance: Allowance) throws(ReaderError) -> Release {
        if try fits(release, within: allowance) { return release }
        let later = release.statements.map { statement in
            Statement(
                Dictionary(
                    uniqueKeysWithValues: statement.terms.map {
                        (Count("\($0.date) \(release.id)", of: $0.what, $0.among), $1)
                    }),
                statement.range)
        }
        return Release(id: release.id, audience: release.audience, statements: later)
    }
}

extension Request {
    /// What a released table or figure tells.
    func statements(_ json: JSON) -> [Ledger.Statement] {
        guard case .string(let date)? = json["asOf"] else { return [] }
        switch kind {
        case .child: return []
        case .figure:
            guard case .number(let from)? = json["from"], let low = Int(from) else { return [] }
            var high: Int?
            if case .number(let to)? = json["to"] { high = Int(to) }
            let count = Ledger.Count(
                figureOn: date, group: values["group"]?.string,
                under: values["under"]?.string.flatMap { Int($0) })
            return [Ledger.Statement(count, Interval(low, high))]
        case .table:
            guard let template = TableTemplate(rawValue: text("template")),
                case .array(let rows)? = json["rows"]
            else { return [] }
            let isExact = json["policy"] == .string(YearlyTable.policy)
            return rows.compactMap { row in
                guard case .string(let key)? = row["key"], key != "total" else { return nil }
                if isExact { return YearlyTable.statement(template.count(key, on: date), row["value"]) }
                var cell = RoundedTable.Cell.hidden
                if case .number(let number)? = row["value"], let number = Int(number) {
                    cell = .printed(number)
                }
                return Ledger.Statement(template.count(key, on: date), cell.range)
            }
        }
    }
}

extension HomeError {
    /// What could be worked out, and with which earlier releases.
    static func leak(_ leak: Ledger.Leak) -> HomeError {
        let earlier = leak.earlier.joined(separator: ", ")
        return HomeError(
            .refused,
            vi: earlier.isEmpty
                ? "Bảng này cho phép tính ra chính xác một số nhỏ: \(leak.wording.vi)."
                : "Cùng với \(earlier), có thể tính ra chính xác một số nhỏ: \(leak.wording.vi).",
            en: earlier.isEmpty
                ? "From this a small number can be worked out exactly: \(leak.wording.en)."
                : "With \(earlier), a small number can be worked out exactly: \(leak.wording.en).",
            hint: Wording(
                vi: "Gửi bảng ít chi tiết hơn, hoặc đợi kỳ báo cáo sau.",
                en: "Send a table with less detail, or wait for the next period."))
    }
}
