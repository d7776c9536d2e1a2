import CareRecords
import Vault

/// What is said of an act that waits for others: what it is, and what they type. Nothing is wrong with it.
extension HomeError {
    /// Where no more is known of it than its number.
    static func proposed(_ number: UInt64) -> HomeError {
        HomeError(
            .conflict, vi: "Đề nghị số \(number) đã ghi. Chưa làm: còn thiếu chữ ký.",
            en: "Proposal \(number) is written. Not done yet: signatures are missing.",
            hint: Wording(
                vi: "Tiếp: người ký thứ hai gõ: maiam cosign \(number)",
                en: "Next: the second person types: maiam cosign \(number)"), proposal: number)
    }

    static func waits(_ record: ProposalRecord, signedAs name: String) -> HomeError {
        let (still, next) = record.freeFrom.map { record.waitsFree(from: $0) } ?? record.waitsForOthers
        return HomeError(
            .conflict,
            vi: "Đề nghị số \(record.number): \(record.what.vi). \(still.vi) Ký tên: \(name).",
            en: "Proposal \(record.number): \(record.what.en). \(still.en) Signed: \(name).",
            hint: next, proposal: record.number)
    }

    /// Signed by enough, and whoever signed last could not do it.
    static func ready(_ record: ProposalRecord, for people: [String], signedAs name: String) -> HomeError {
        let next = people.isEmpty ? Wording(vi: "giám đốc", en: "the director") : people.either
        return HomeError(
            .conflict,
            vi: "Đề nghị số \(record.number): \(record.what.vi). Đủ chữ ký nhưng chưa làm. Ký tên: \(name).",
            en:
                "Proposal \(record.number): \(record.what.en). Signed by enough, not done yet. Signed: \(name).",
            hint: Wording(
                vi: "Tiếp: \(next.vi) gõ: maiam cosign \(record.number)",
                en: "Next: \(next.en) types: maiam cosign \(record.number)"), proposal: record.number)
    }
}

extension Home {
    /// What is said to whoever signed and by whom it was not carried out: who must still sign, or who does it.
    public func afterCosigning(_ number: UInt64) throws -> HomeError {
        guard let record = try proposals().first(where: { $0.number == number }) else {
            return .proposed(number)
        }
        guard record.isReady else { return .waits(record, signedAs: name) }
        let subject = vault.proposal(number)?.restriction?.subject
        let named = vault.restrictedRecords.first { $0.subject == subject }?.people.map(nameOf)
        let people = members().filter { member in
            member.standing == "active" && member.name != name && named?.contains(member.name) ?? true
                && policy.access(member.role, .archive) == .write
        }
        return .ready(record, for: people.map(\.name).sorted(), signedAs: name)
    }
}

extension [String] {
    fileprivate var either: Wording {
        Wording(vi: joined(separator: " hoặc "), en: joined(separator: " or "))
    }
}

extension ProposalRecord {
    /// What is missing, and what to do next.
    fileprivate var waitsForOthers: (Wording, Wording) {
        guard !missing.isEmpty else {
            return (
                Wording(
                    vi: "Chưa làm: còn thiếu chữ ký của một người nữa.",
                    en: "Not done yet: somebody else must sign too."),
                Wording(
                    vi: "Tiếp: người ấy gõ: maiam cosign \(number)",
                    en: "Next: they type: maiam cosign \(number)")
            )
        }
        let people =
            lacking > 1
            ? Wording(vi: missing.joined(separator: ", "), en: missing.joined(separator: ", "))
            : missing.either
        return (
            Wording(
                vi: "Chưa làm: cần thêm chữ ký của \(people.vi).",
                en: "Not done yet: it takes the signature of \(people.en) too."),
            Wording(
                vi: "Tiếp: \(people.vi) gõ: maiam cosign \(number)",
                en: "Next: \(people.en) types: maiam cosign \(number)")
        )
    }

    /// Nobody else could sign: it can be done after a time of notice.
    fileprivate func waitsFree(from free: Moment) -> (Wording, Wording) {
        guard waitsToBeSeen else {
            return (
                Wording(
                    vi:
                        "Chưa làm: không còn ai khác ký được, nên có hiệu lực từ \(free.text(.vietnamese)); đến lúc ấy mọi người đều được báo.",
                    en:
                        "Not done yet: nobody else can sign, so it can be done from \(free.text(.english)), and everybody is told until then."
                ),
                Wording(
                    vi: "Tiếp: khi ấy gõ: maiam cosign \(number)",
                    en: "Next: then type: maiam cosign \(number)"
                )
            )
        }
        return (
            Wording(
                vi:
                    "Chưa làm: không còn ai khác ký được, nên có hiệu lực khi đã qua \(free.text(.vietnamese)) và sau lúc đó đã có người khác mở nhà này, để chắc là họ thấy thông báo.",
                en:
                    "Not done yet: nobody else can sign, so it can be done once \(free.text(.english)) is past and somebody else has opened this home after that, so that the notice was seen."
            ),
            Wording(
                vi: "Tiếp: nhờ một người khác mở nhà (maiam list), rồi gõ: maiam cosign \(number)",
                en: "Next: let somebody else open the home (maiam list), then type: maiam cosign \(number)")
        )
    }
}
