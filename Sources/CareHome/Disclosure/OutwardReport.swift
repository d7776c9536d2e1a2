public import CareRecords
import Disclosure

extension Request {
    /// Of a report; nil for anything else.
    var reportPeriod: ReportPeriod? {
        guard let kind = ReportPeriod.Kind(rawValue: text("period")), case .date(let from)? = values["from"]
        else { return nil }
        return ReportPeriod(kind, holding: from.earliest)
    }
}

extension Home {
    /// Asks for the report on a period as it may leave the house.
    public func requestReport(_ period: ReportPeriod, recipient: String, purpose: String, basis: String)
        throws -> String
    {
        guard period.to <= today else {
            throw HomeError(
                .refused, vi: "Kỳ này chưa hết (đến \(period.to.text(.vietnamese))).",
                en: "This period is not over (until \(period.to.text(.english))).",
                hint: Wording(
                    vi: "Số trong nhà đến hôm nay: maiam report \(period.kind.rawValue)",
                    en: "For the house, up to today: maiam report \(period.kind.rawValue)"))
        }
        return try ask([
            "kind": .code("report"), "period": .code(period.kind.rawValue),
            "from": .date(PartialDate(period.from)), "recipient": .text(try official(recipient)),
            "purpose": .text(purpose), "basis": .text(basis),
        ])
    }

    /// The report with every number rounded, the small ones hidden, and those that would give one away.
    func outwardReport(_ request: Request) throws -> Built {
        guard let period = request.reportPeriod else { throw HomeError.noRequest }
        let told = try toldReports().first { $0.period == period && $0.id != request.number }
        // Once told it stands, whoever asks again: counted anew it might differ by one child entered late.
        if let told { return built(told.json, period) }
        let people = try reported("report \(period.kind.rawValue) \(period.from.iso)")
        let (report, result) = try audited(people, period, request.number)
        if let leak = result.leak { throw HomeError.leak(leak) }
        return built(report.outward(hiding: Set(result.hidden.keys)), period)
    }

    func audited(
        _ people: [FacilityReport.Person], _ period: ReportPeriod, _ number: String
    ) throws -> (report: FacilityReport, result: ReportAudit.Result) {
        let report = FacilityReport(people, period: period, today: today, rules: rules, calendar: calendar)
        let told = try toldReports().filter { $0.id != number } + [(number, period, report.outward())]
        let days = Set(told.flatMap(\.period.stockDays).map(\.iso))
        let others = try toldCounts(on: days).map { ToldSheet($0, isAsked: false) }
        let allowance = Allowance.ofProcessor(seconds: patience)
        let audit = ReportAudit.of(
            people, told, others: others, new: period, rules: rules, calendar)
        return (report, audit.result(number, threshold: RoundedTable.step, within: allowance))
    }

    private func built(_ tables: JSON, _ period: ReportPeriod) -> Built {
        var json: [(String, JSON)] = [
            ("report", .string(period.kind.rawValue)), ("from", .string(period.from.iso)),
            ("asOf", .string(period.to.iso)),
            ("rounding", .string("nearest 5; 0-7 not printed, nor what would give a small number away")),
        ]
        for key in ["tables", "shares"] { json.append((key, tables[key] ?? .array([]))) }
        return Built(json: json, blocks: { OutwardPage(tables, period).blocks($0) })
    }

    /// Reports that were approved, be they expired or called back since.
    func toldReports() throws -> [ReportAudit.Told] {
        try releasedRequests().compactMap { told in
            told.request.reportPeriod.map { (told.request.number, $0, told.json) }
        }
    }

    /// Tables, figures and published numbers of some days.
    func toldCounts(on days: Set<String>) throws -> [Ledger.Release] {
        let told =
            try publishedFacts().map {
                Ledger.Release(id: $0.number, audience: .everyone, statements: [$0.fact.statement])
            }
            + releasedRequests().filter { $0.request.kind != .report }.map {
                Ledger.Release(
                    id: $0.request.number, audience: .officials, statements: $0.request.statements($0.json))
            }
        return told.filter { $0.statements.contains { $0.terms.keys.contains { days.contains($0.date) } } }
    }

    /// Refuses a table or figure of a day on which a released report opens or closes, if together they give a small
    /// number away.
    func auditReports(_ number: String, _ statements: [Ledger.Statement]) throws {
        let days = Set(statements.flatMap { $0.terms.keys.map(\.date) })
        let told = try toldReports()
        guard let meeting = told.first(where: { $0.period.stockDays.contains { days.contains($0.iso) } })
        else { return }
        let people = try reported("report audit")
        let stock = Set(told.flatMap(\.period.stockDays).map(\.iso)).union(days)
        let new = Ledger.Release(id: number, audience: .officials, statements: statements)
        let others =
            try toldCounts(on: stock).filter { $0.id != number }.map { ToldSheet($0, isAsked: false) }
            + [ToldSheet(new, isAsked: true)]
        let audit = ReportAudit.of(
            people, told, others: others, new: meeting.period, rules: rules, calendar)
        let result = audit.result(
            number, threshold: RoundedTable.step, within: Allowance.ofProcessor(seconds: patience),
            hiding: false)
        if let leak = result.leak { throw HomeError.leak(leak) }
    }
}

extension HomeError {
    static func leak(_ leak: ReportAudit.Leak) -> HomeError {
        if leak.isOpen { return unclear(leak.label, leak.earlier) }
        let earlier = leak.earlier.joined(separator: ", ")
        return HomeError(
            .refused,
            vi:
                "\(earlier.isEmpty ? "Có" : "Cùng với \(earlier), có") thể tính ra chính xác một số nhỏ: \(leak.label.vi).",
            en:
                "\(earlier.isEmpty ? "A" : "With \(earlier), a") small number can be worked out exactly: \(leak.label.en).",
            hint: Wording(
                vi: "Gửi kỳ dài hơn hoặc bảng ít chi tiết hơn. Xem: maiam ledger",
                en: "Send a longer period, or a table with less detail. See: maiam ledger"))
    }
}
