public import CareRecords

/// A release as people read it on a terminal, made of the signed text alone.
public enum ReleasePage {
    /// - Parameters:
    ///   - json: what was signed.
    ///   - verdict: what the reading came to, such as that the signature fits.
    public static func page(_ json: JSON, verdict: String?, _ language: Language) -> Page {
        func text(_ key: String) -> String { if case .string(let text)? = json[key] { text } else { "" } }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        func day(_ key: String) -> String { Day(iso: text(key))?.text(language) ?? text(key) }
        let number = text("release")
        let purpose = Purpose(rawValue: text("purpose"))?.label(language) ?? text("purpose")
        var head = [
            Page.Fact(word("Cơ sở", "Facility"), text("facility")),
            Page.Fact(word("Người nhận", "Recipient"), text("recipient")),
            Page.Fact(word("Mục đích", "Purpose"), purpose),
            Page.Fact(word("Căn cứ", "Basis"), text("basis")),
            Page.Fact(word("Ngày", "Date"), day("issued")),
            Page.Fact(word("Hết hạn", "Expires"), day("expires")),
            Page.Fact(word("Ký hiệu của trẻ", "Sign for the child"), text("subject")),
            Page.Fact(word("Vị trí nhật ký", "Log position"), position(json)),
        ]
        if let verdict { head.append(Page.Fact(word("Kiểm tra", "Verdict"), verdict)) }
        return Page(
            title: word("Bản tóm tắt \(number)", "Summary \(number)"),
            head: head.filter { !$0.value.isEmpty }, blocks: blocks(json, language),
            footer: [
                "\(number) · \(text("recipient")) · \(purpose)", Home.privacy(language),
            ], language: language)
    }

    /// How many entries the log had, and the beginning of its root.
    private static func position(_ json: JSON) -> String {
        guard case .number(let size)? = json["log"]?["size"] else { return "" }
        guard case .string(let root)? = json["log"]?["root"] else { return size }
        return "\(size) · \(root.prefix(16))…"
    }

    private static func blocks(_ json: JSON, _ language: Language) -> [Page.Block] {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        if case .array(let facts)? = json["facts"] { return [.facts(facts.map { fact($0, language) })] }
        if let yearly = YearlyTable(json), let day = Day(iso: plain(json["asOf"])) {
            return [yearly.block(day, language)]
        }
        if case .array(let rows)? = json["rows"] {
            var caption = ""
            if case .string(let name)? = json["table"] {
                caption = TableTemplate(rawValue: name)?.label(language) ?? name
            }
            return [
                .table(
                    caption: [caption, asOf(json, language)].filter { !$0.isEmpty }.joined(separator: ", "),
                    header: ["", word("Số trẻ (≈)", "Children (≈)")],
                    rows: rows.map { [label($0, "label", language), plain($0["value"])] })
            ]
        }
        if let kind = ReportPeriod.Kind(rawValue: plain(json["report"])),
            let from = Day(iso: plain(json["from"]))
        {
            return OutwardPage(json, ReportPeriod(kind, holding: from)).blocks(language)
        }
        guard json["figure"] != nil else { return [] }
        let high = plain(json["to"])
        let low = plain(json["from"])
        var answer = low == high ? low : word("từ \(low) đến \(high)", "from \(low) to \(high)")
        if high.isEmpty { answer = word("từ \(low) trở lên", "\(low) or more") }
        let title = [label(json, "figure", language), asOf(json, language)].joined(separator: ", ")
        return [.facts([Page.Fact(title, answer)])]
    }

    private static func asOf(_ json: JSON, _ language: Language) -> String {
        Day(iso: plain(json["asOf"]))?.text(language) ?? ""
    }

    private static func label(_ json: JSON, _ key: String, _ language: Language) -> String {
        plain(json[key]?[language.rawValue])
    }

    /// A code by its words, a date as dates are written, anything else as it stands.
    private static func fact(_ json: JSON, _ language: Language) -> Page.Fact {
        let value = json["value"] ?? .null
        var shown = lines(value)
        if let field = RecordSchema.locate(plain(json["key"]))?.1 {
            if let date = PartialDate(iso: plain(value)) {
                shown = date.text(language)
            } else if let latest = Day(iso: "9999-12-31"),
                let known = try? field.value(json: value, today: latest)
            {
                shown = field.text(known, language)
            }
        }
        return Page.Fact(label(json, "label", language), shown)
    }

    private static func plain(_ json: JSON?) -> String {
        switch json {
        case .string(let text)?, .number(let text)?: text
        default: ""
        }
    }

    private static func lines(_ json: JSON) -> String {
        switch json {
        case .string(let text), .number(let text): text
        case .array(let items): items.map(lines).joined(separator: "; ")
        case .object(let pairs): pairs.map { lines($0.1) }.joined(separator: " · ")
        default: ""
        }
    }
}
