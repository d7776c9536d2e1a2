public import CareRecords
import Disclosure

/// What a request would send, and what it leaves out and why; for those who decide, never for the recipient.
public struct Preview: Sendable {
    public struct Line: Sendable {
        public let label: Wording
        public let value: Wording
        /// Why it is changed or left out; nil for what goes as it stands.
        public let reason: Wording?
    }

    public let number: String
    public let goes: [Line]
    public let stays: [Line]
    public let k: Int?
    public var among: [Resemblance] = []
    /// What this would give away of what was told before.
    public var collateral: [Collateral] = []
    /// Answers that tell less, the weakest first.
    public var weaker: [Wording] = []
    /// Who is counted, for those who may know.
    public var children: [Child] = []
    /// Why it cannot be approved as it stands; nil if it can.
    public var refusal: Wording?
}

extension Home {
    public func preview(_ number: String) throws -> Preview {
        let request = try request(number)
        try mustOpenEverything()
        switch request.kind {
        case .child: return try previewChild(request)
        case .table: return try previewTable(request)
        case .report: return try previewReport(request)
        case .figure:
            let built = try figure(request)
            let lines = built.facts.map { Preview.Line(label: $0, value: $1, reason: nil) }
            return Preview(
                number: request.number, goes: lines, stays: [], k: nil,
                collateral: try collateral(of: number), weaker: try weaker(request),
                children: try children(in: number) ?? [], refusal: try refusal(request, .object(built.json)))
        }
    }

    /// What approving would say now.
    func refusal(_ request: Request, _ json: JSON) throws -> Wording? {
        do {
            try auditLedger(request, request.statements(json))
            return nil
        } catch let error as HomeError where [.refused, .conflict].contains(error.kind) {
            return error.sentence
        }
    }

    private func previewChild(_ request: Request) throws -> Preview {
        guard let purpose = Purpose(rawValue: request.text("purpose")) else { throw HomeError.noRequest }
        let child = try child(request.text("child"))
        let record = try read(child, try policy.permitReading(role, RecordSchema.sections))
        let allowed = Redaction.allowed(purpose, include: Set(request.texts("include")))
        let crowd = try crowd(child, record, purpose, allowed)
        let goes = crowd.facts
        let onRequest = Set(Redaction.onRequest(purpose))
        let stays = RecordSchema.sections.flatMap { section in
            section.fields.filter { field in
                field.key != "observedAt" && field.key != "observedBy"
                    && record[section.key].contains { $0.values[field.key] != nil }
                    && !goes.contains { $0.field == field }
            }.map { field in
                Preview.Line(
                    label: Wording(
                        vi: "\(section.label.vi): \(field.label.vi)",
                        en: "\(section.label.en): \(field.label.en)"),
                    value: Wording(vi: "", en: ""),
                    reason: Self.why(
                        allowed.contains { $0.section == section.key && $0.field == field.key },
                        onRequest.contains(field.key)))
            }
        }
        return Preview(
            number: request.number,
            goes: goes.map { fact in
                Preview.Line(
                    label: fact.field.label,
                    value: Wording(
                        vi: fact.field.text(fact.value, .vietnamese),
                        en: fact.field.text(fact.value, .english)), reason: nil)
            }, stays: stays, k: crowd.k, among: crowd.among)
    }

    private static func why(_ isAllowed: Bool, _ isOnRequest: Bool) -> Wording {
        if isAllowed {
            return Wording(vi: "không làm mờ đủ được", en: "cannot be made coarse enough")
        }
        if isOnRequest {
            return Wording(
                vi: "chỉ khi yêu cầu nêu mục này và lý do", en: "only where the request names it and says why"
            )
        }
        return Wording(
            vi: "mục đích này không được xem", en: "not on the list of this purpose")
    }

    private func previewTable(_ request: Request) throws -> Preview {
        let design = try request.design
        if let day = request.frozenOn { return try previewYearly(request, design, on: day) }
        let (counts, rounded) = try counted(design)
        var lines = try zip(design.rows, rounded.rows).map { row, cell in
            let count = counts[row.key] ?? 0
            return Preview.Line(
                label: row.label, value: Preview.changed(count, cell.cell),
                reason: cell.cell.number == nil
                    ? Preview.hidden(count, try easing(design, row.key)) : Preview.rounded)
        }
        if let total = rounded.total {
            lines.append(
                Preview.Line(
                    label: Wording(vi: "Tổng", en: "Total"),
                    value: Preview.changed(counts.values.reduce(0, +), total),
                    reason: total.number == nil
                        ? Wording(vi: "không dòng nào được in", en: "no row is printed")
                        : Wording(vi: "tổng các số đã in", en: "the sum of what is printed")))
        }
        return Preview(
            number: request.number, goes: lines, stays: [], k: nil,
            refusal: try refusal(request, .object(try table(request).json)))
    }

    /// The least change by which a hidden row would be printed: a table of one variable less, else one with wider
    /// bands; nil if there is none in the catalogue.
    private func easing(_ design: TableDesign, _ key: String) throws -> Wording? {
        let parts = key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        for other in design.variants.dropFirst() {
            let (counts, rounded) = try counted(other)
            for row in zip(other.rows, rounded.rows) where row.1.cell.number != nil {
                let own = row.0.key.split(separator: "|").map(String.init)
                guard own.allSatisfy({ parts.contains($0) || other.isWide && covers($0, parts) }) else {
                    continue
                }
                let shown = "\(row.1.cell.text) (\(counts[row.0.key] ?? 0))"
                return Wording(
                    vi: "in được trong “\(other.label.vi)”: \(row.0.label.vi) \(shown)",
                    en: "printed in “\(other.label.en)”: \(row.0.label.en) \(shown)")
            }
        }
        return nil
    }

    /// Whether a wide band holds a narrow one.
    private func covers(_ wide: String, _ parts: [String]) -> Bool {
        let among = TableTemplate.age.count(wide, on: "").among["age"] ?? []
        return parts.contains { part in
            let own = TableTemplate.age.count(part, on: "").among["age"] ?? []
            return own != [part] && !own.isEmpty && own.isSubset(of: among)
        }
    }
}

extension Preview {
    static let rounded = Wording(vi: "làm tròn đến 5", en: "rounded to 5")

    static func changed(_ count: Int, _ cell: RoundedTable.Cell) -> Wording {
        Wording(
            vi: "\(Count.figure(count, .vietnamese)) → \(cell.text)",
            en: "\(Count.figure(count, .english)) → \(cell.text)")
    }

    /// Why a small number is not printed, and what would free it.
    static func hidden(_ count: Int, _ easing: Wording?) -> Wording {
        let missing = RoundedTable.hiddenUpTo + 1 - count
        let free =
            easing
            ?? Wording(vi: "thêm \(missing) trẻ thì in được", en: "\(missing) more children would free it")
        let few =
            count == 1
            ? Wording(
                vi: "0–7: ít quá; người trong cuộc nhận ra mình",
                en: "0–7: too few; the one child would know it is alone")
            : Wording(vi: "0–7: ít quá", en: "0–7: too few")
        return Wording(vi: few.vi + "; " + free.vi, en: few.en + "; " + free.en)
    }
}
