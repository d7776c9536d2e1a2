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
    /// Earlier releases that hide what this one would give away.
    public let collateral: [String]
}

extension Home {
    public func preview(_ number: String) throws -> Preview {
        let request = try request(number)
        switch request.kind {
        case .child: return try previewChild(request)
        case .table: return try previewTable(request)
        case .figure:
            let built = try figure(request)
            let lines = built.facts.map { Preview.Line(label: $0, value: $1, reason: nil) }
            return Preview(
                number: request.number, goes: lines, stays: [], k: nil,
                collateral: try collateral(of: number))
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
            }, stays: stays, k: crowd.k, among: crowd.among, collateral: [])
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
        let lines = zip(design.rows, rounded.rows).map { row, cell in
            let count = Count.figure(counts[row.key] ?? 0, .vietnamese)
            return Preview.Line(
                label: row.label,
                value: Wording(
                    vi: "\(count) → \(cell.cell.text)", en: "\(counts[row.key] ?? 0) → \(cell.cell.text)"),
                reason: cell.cell.number == nil
                    ? Wording(vi: "0–7: ít quá", en: "0–7: too few")
                    : Wording(vi: "làm tròn đến 5", en: "rounded to 5"))
        }
        return Preview(number: request.number, goes: lines, stays: [], k: nil, collateral: [])
    }
}
