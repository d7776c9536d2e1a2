import CareRecords
import Disclosure
import Vault

extension Home {
    /// Refuses a table or a range that, with what was told before, gives a small number away exactly.
    ///
    /// The exact figure is decided upon by two with its collateral before them, and is not held back here.
    func auditLedger(_ request: Request, _ statements: [Ledger.Statement]) throws {
        guard !statements.isEmpty, request.kind != .report, request.values["exact"] != .flag(true)
        else { return }
        try auditReports(request.number, statements)
        let allowance = Allowance.ofProcessor(seconds: patience)
        let leaks: [Ledger.Leak]
        do {
            let ledger = try ledger(before: request.number, within: allowance)
            let release = Ledger.Release(
                id: request.number, audience: .officials, statements: statements)
            leaks = try ledger.leaks(
                adding: try ledger.placed(release, within: allowance), threshold: RoundedTable.step,
                within: allowance)
        } catch ReaderError.tooHard {
            throw try unclear(statements, but: request.number)
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        }
        if let leak = leaks.first { throw HomeError.leak(leak) }
    }

    /// Time was up before the first number was looked at.
    func unclear(_ statements: [Ledger.Statement], but number: String) throws -> HomeError {
        let days = Set(statements.flatMap { $0.terms.keys.map(\.date) })
        let earlier = try toldCounts(on: days).map(\.id).filter { $0 != number }
        let what = statements.first?.terms.keys.first?.wording ?? Wording(vi: number, en: number)
        return HomeError.unclear(what, earlier)
    }

    /// All tables and figures that were approved and what was published elsewhere; officials are assumed to share
    /// them. Reports join months to years and are audited by `ReportAudit`.
    func ledger(before number: String, within allowance: Allowance) throws -> Ledger {
        let told =
            try publishedFacts().map {
                Ledger.Release(id: $0.number, audience: .everyone, statements: [$0.fact.statement])
            }
            + releasedRequests().filter { $0.request.number != number && $0.request.kind != .report }.map {
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

    /// What was approved, be it expired or called back since, with the text that the house's key signed.
    ///
    /// A text in its place that is not signed is not believed: what it claims as known would make way for more.
    func releasedRequests() throws -> [(request: Request, json: JSON)] {
        try requests().compactMap { request in
            request.texts.lazy.compactMap { self.signed($0, request) }.first
        }
    }

    /// Numbers of requests in which somebody wrote a text that the house's key did not sign.
    public func unsigned() throws -> [String] {
        try requests().filter { request in
            request.texts.contains { self.signed($0, request) == nil }
        }.map(\.number)
    }

    private func signed(
        _ text: (json: String, signature: String, number: UInt64), _ request: Request
    ) -> (request: Request, json: JSON)? {
        let bytes = Array(text.json.utf8)
        let key = Self.facilityKeyFile(vault.facilityKeys.inForce(at: text.number))
        guard let json = try? JSON.parse(bytes), json["release"] == .string(request.number),
            json["kind"] == .string(request.kind.rawValue),
            (try? Check.verify(bytes, signature: Array(text.signature.utf8), publicKey: key)) != nil
        else { return nil }
        return (request, json)
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
        case .report: return reportPeriod?.statements(json) ?? []
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
        guard leak.value != nil else {
            return unclear(leak.wording, leak.earlier)
        }
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

    static func unclear(_ what: Wording, _ earlier: [String]) -> HomeError {
        let told = earlier.joined(separator: ", ")
        return HomeError(
            .conflict,
            vi:
                "Quá hạn mà chưa rõ \(told.isEmpty ? "" : "cùng với \(told) ")có tính ra được \(what.vi) không: không cung cấp.",
            en:
                "Time was up before it was clear whether \(what.en) can be worked out\(told.isEmpty ? "" : " with \(told)"): nothing is told.",
            hint: Wording(
                vi: "Gửi bảng ít chi tiết hơn, hoặc đợi kỳ báo cáo sau. Xem: maiam ledger",
                en: "Send a table with less detail, or wait for the next period. See: maiam ledger"))
    }
}
