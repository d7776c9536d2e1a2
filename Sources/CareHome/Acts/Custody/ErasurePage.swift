public import CareRecords

/// The certificate of an erasure as a page to read; the signed text is its JSON.
public enum ErasurePage {
    public static func page(_ certificate: ErasureCertificate, _ language: Language) throws -> Page {
        let json = try JSON.parse(Array(certificate.json.utf8))
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let head = [
            Page.Fact(word("Cơ sở", "Facility"), plain(json["facility"])),
            Page.Fact(word("Căn cứ", "Basis"), plain(json["basis"])),
            Page.Fact(word("Ra lệnh", "Ordered by"), plain(json["orderedBy"])),
            Page.Fact(word("Ký tên", "Signed by"), list(json["signedBy"], language)),
            Page.Fact(word("Lúc", "At"), Moment(iso: plain(json["orderedOn"]))?.text(language) ?? ""),
            Page.Fact(word("Số khóa đã hủy", "Keys destroyed"), plain(json["keysDestroyed"])),
            Page.Fact(
                word("Dòng nhật ký", "Log entries"),
                plain(json["orderEntry"]) + ", " + plain(json["doneEntry"])),
            Page.Fact(word("Quy tắc lưu trữ", "Retention rule"), retention(json["retention"], language)),
            Page.Fact(word("Yêu cầu", "Requests"), list(json["requests"], language)),
            Page.Fact(word("Đã giao ra ngoài", "Left the house"), list(json["delivered"], language)),
            Page.Fact(
                word("Tên hoặc mã này còn trong hồ sơ", "The name or code also stands in the records of"),
                list(json["namedIn"], language)),
        ]
        return Page(
            title: word(
                "Giấy chứng nhận xóa hồ sơ \(certificate.code)", "Certificate of erasure \(certificate.code)"),
            head: head.filter { !$0.value.isEmpty }, blocks: [copies(certificate, language)],
            footer: [plain(json["limits"]?[language.rawValue]), issued(json, language)], language: language)
    }

    /// What still holds the keys, and until when.
    private static func copies(_ certificate: ErasureCertificate, _ language: Language) -> Page.Block {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        guard !certificate.isComplete else {
            return .paragraph(
                word(
                    "Trọn vẹn: không bản sao lưu khóa nào còn giữ khóa của hồ sơ.",
                    "Complete: no key backup holds the keys of the record any more."))
        }
        return .table(
            caption: word(
                "Chưa trọn vẹn: các bản sao lưu khóa này có thể còn giữ khóa của hồ sơ",
                "Not complete: these key backups can still hold the keys of the record"),
            header: [word("Bản", "Copy"), word("Người lấy", "Taken by"), word("Hết hạn", "Lapses")],
            rows: certificate.backups.map {
                [$0.id, $0.takenBy, $0.expires?.text(language) ?? word("không hạn", "never")]
            })
    }

    private static func retention(_ json: JSON?, _ language: Language) -> String {
        guard let rule = RetentionRule.all.first(where: { $0.key == plain(json?["rule"]) }) else { return "" }
        guard let until = Day(iso: plain(json?["keepUntil"])) else { return rule.label(language) }
        return Wording(
            vi: "\(rule.label.vi), đến \(until.text(.vietnamese))",
            en: "\(rule.label.en), until \(until.text(.english))")(language)
    }

    private static func issued(_ json: JSON, _ language: Language) -> String {
        let day = Day(iso: plain(json["issued"]))?.text(language) ?? ""
        let size = plain(json["log"]?["size"])
        return Wording(
            vi: "Cấp ngày \(day), vị trí nhật ký \(size).", en: "Issued \(day), log position \(size).")(
                language)
    }

    /// Notes of what was asked and delivered, with their codes and days in words.
    public static func words(_ note: String, _ language: Language) -> String {
        note.split(separator: " · ").map(String.init).map { part in
            Request.Status(rawValue: part)?.label(language)
                ?? Delivery.Channel(rawValue: part)?.label(language) ?? Day(iso: part)?.text(language) ?? part
        }.joined(separator: " · ")
    }

    private static func list(_ json: JSON?, _ language: Language) -> String {
        guard case .array(let items)? = json else { return "" }
        return items.map { words(plain($0), language) }.joined(separator: "; ")
    }

    private static func plain(_ json: JSON?) -> String {
        switch json {
        case .string(let text)?, .number(let text)?: text
        default: ""
        }
    }
}
