import CareRecords
import Sealing
import Vault

extension Home {
    /// One child by the allow-list of the purpose; the record itself is not quoted, narrative never leaves.
    func summary(_ request: Request) throws -> Built {
        guard let purpose = Purpose(rawValue: request.text("purpose")) else { throw HomeError.noRequest }
        let child = try child(request.text("child"))
        let allowed = Redaction.allowed(purpose, include: Set(request.texts("include")))
        let sections = RecordSchema.sections.filter { section in
            allowed.contains { $0.section == section.key }
        }
        let record = try read(child, try policy.permitReading(role, sections))
        let crowd = try crowd(child, record, purpose, allowed)
        let (facts, k) = (crowd.facts, crowd.k)
        if purpose.isAnonymous, k < Redaction.crowd {
            throw HomeError(
                .refused, vi: "Chỉ có \(k) trẻ giống như vậy; cần ít nhất \(Redaction.crowd) trẻ.",
                en: "Only \(k) children look like this one; at least \(Redaction.crowd) are needed.")
        }
        guard !facts.isEmpty else {
            throw HomeError(
                .refused, vi: "Không có mục nào được gửi cho mục đích này.",
                en: "Nothing of this record leaves for this purpose.")
        }
        let pseudonym = try vault.pseudonym(
            child.id, matter: request.number + request.text("recipient") + purpose.rawValue,
            compartment: Compartment.facility.rawValue)
        let json: [(String, JSON)] = [
            ("subject", .string(pseudonym)),
            (
                "facts",
                .array(
                    facts.map { fact in
                        .object([
                            ("key", .string(fact.field.key)), ("label", Self.both(fact.field.label)),
                            ("value", fact.value.json),
                        ])
                    })
            ),
        ]
        let shown = facts
        return Built(
            json: json,
            blocks: { language in
                [.facts(shown.map { Page.Fact($0.field.label(language), $0.field.text($0.value, language)) })]
            }, child: child, k: k, among: crowd.among,
            intended: facts.filter { $0.field.identifies }.flatMap { $0.value.texts })
    }

    /// The newest value of every field that may leave, as coarse as it must be.
    func facts(
        _ allowed: [(section: String, field: String, treatment: Treatment)], of record: Record, shared: Int
    ) -> [(field: Field, value: Value)] {
        allowed.compactMap { item in
            guard let field = RecordSchema.section(item.section)?[item.field],
                let value = record[item.section].last(where: { $0.values[item.field] != nil })?.values[
                    item.field],
                let treated = Redaction.treat(value, item.treatment, shared: shared, today: today)
            else { return nil }
            return (field, treated)
        }
    }

    func page(
        _ request: Request, expires: Day, blocks: [Page.Block], language: Language, json: String
    ) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let purpose = Purpose(rawValue: request.text("purpose"))?.label(language) ?? request.text("purpose")
        let hash = Check.digest(of: Array(json.utf8))
        return Page(
            title: word("Bản tóm tắt \(request.number)", "Summary \(request.number)"),
            head: [
                Page.Fact(word("Cơ sở", "Facility"), homeName),
                Page.Fact(word("Người nhận", "Recipient"), request.text("recipient")),
                Page.Fact(word("Mục đích", "Purpose"), purpose),
                Page.Fact(word("Căn cứ", "Basis"), request.text("basis")),
                Page.Fact(word("Ngày", "Date"), today.text(language)),
                Page.Fact(word("Hết hạn", "Expires"), expires.text(language)),
            ],
            blocks: blocks,
            footer: [
                "\(request.number) · \(request.text("recipient")) · \(purpose) · \(hash)",
                Self.privacy(language),
            ], language: language
        ).html
    }
}
