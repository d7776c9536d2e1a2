public import CareRecords
import Vault

/// What is said when one child's summary is asked for.
public struct ChildRequest: Sendable {
    public var code: String
    public var recipient: String
    public var purpose: Purpose
    public var basis: String
    public var letter = ""
    public var order = ""
    public var consentChild = ""
    public var consentRep = ""
    /// Fields on request, and why they are needed.
    public var include: [String] = []
    public var reason = ""

    public init(code: String, recipient: String, purpose: Purpose, basis: String) {
        (self.code, self.recipient, self.purpose, self.basis) = (code, recipient, purpose, basis)
    }
}

extension Home {
    /// Asks for one child's summary: refused without the consents or a lawful order.
    public func requestChild(_ asked: ChildRequest) throws -> String {
        let child = try child(asked.code)
        guard policy.access(role, .facility) == .write else { throw HomeError.notYours }
        if asked.purpose.needsLetter, asked.letter.isEmpty {
            throw HomeError(
                .refused, vi: "Cần số công văn của xã: --letter.",
                en: "The commune's official letter is needed: --letter.")
        }
        try checkIncluded(asked)
        if asked.purpose.needsReturnPlan { try checkReturnPlan(child) }
        if asked.order.isEmpty { try checkConsent(child, asked.consentChild, asked.consentRep) }
        return try ask([
            "kind": .code("child"), "child": .text(child.code),
            "recipient": .text(try official(asked.recipient)), "purpose": .code(asked.purpose.rawValue),
            "basis": .text(asked.basis), "letter": .text(asked.letter), "order": .text(asked.order),
            "consentChild": .code(asked.consentChild), "consentRep": .code(asked.consentRep),
            "include": .list(asked.include.map(Value.text)), "reason": .text(asked.reason),
        ])
    }

    private func checkIncluded(_ asked: ChildRequest) throws {
        let known = Redaction.onRequest(asked.purpose)
        if let odd = asked.include.first(where: { !known.contains($0) }) {
            throw HomeError(
                .refused, vi: "Mục “\(odd)” không được cung cấp cho mục đích này, dù có yêu cầu.",
                en: "The field “\(odd)” does not leave for this purpose, even on request.",
                hint: known.isEmpty
                    ? nil
                    : Wording(
                        vi: "Yêu cầu thêm được: \(known.joined(separator: ", "))",
                        en: "May be asked for: \(known.joined(separator: ", "))"))
        }
        guard asked.include.isEmpty || !asked.reason.isEmpty else {
            throw HomeError(
                .usage, vi: "Xin thêm mục thì phải nêu lý do: --reason.",
                en: "Asking for more fields needs a reason: --reason.")
        }
    }

    private func checkReturnPlan(_ child: Child) throws {
        guard let plan = RecordSchema.section("plan") else { return }
        let record = try unnoted(child, try policy.permitReading(role, [plan]))
        let approved = record["plan"].contains { entry in
            entry.values["kind"]?.string == "reintegration"
                && Self.atApproval(record, entry)?["kind"]?.string == "reintegration"
        }
        guard approved else {
            throw HomeError(
                .refused, vi: "Chưa có kế hoạch hồi gia được duyệt.",
                en: "There is no approved plan for the return.",
                hint: Wording(
                    vi: "maiam plan MÃ --kind reintegration …, rồi plan submit, plan approve",
                    en: "maiam plan CODE --kind reintegration …, then plan submit, plan approve"))
        }
    }

    private func checkConsent(_ child: Child, _ own: String, _ representative: String) throws {
        if own == "under7", let ages = try ages(of: child), ages.lowerBound >= 7 {
            throw HomeError(
                .refused, vi: "Trẻ đã đủ 7 tuổi: phải hỏi ý kiến trẻ.",
                en: "The child is seven or older and must be asked.")
        }
        guard ["yes", "under7"].contains(own), representative == "yes" else {
            throw HomeError(
                .refused, vi: "Thiếu đồng ý của trẻ và người đại diện, hoặc lệnh của cơ quan có thẩm quyền.",
                en: "The consent of the child and the representative, or a lawful order, is missing.",
                hint: Wording(
                    vi: "--consent-child yes|under7 --consent-rep yes, hoặc --order SỐ",
                    en: "--consent-child yes|under7 --consent-rep yes, or --order NUMBER"))
        }
    }

    private func ages(of child: Child) throws -> ClosedRange<Int>? {
        guard let identity = RecordSchema.section("identity") else { return nil }
        let record = try unnoted(child, try policy.permitReading(role, [identity]))
        return Counted(child: child, record: record).ages(at: today)
    }
}
