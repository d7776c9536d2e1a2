extension RecordSchema {
    /// Rules only, no reasons: whoever stands at the gate must know who may not take the child, not why.
    static let safety = Section(
        "safety", vi: "Thẻ an toàn", en: "Safety card", .safety, repeats: true, note: "rule",
        fields: [
            .sensitive("person", .name, vi: "Người", en: "Person"),
            .sensitive("relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation"),
            .sensitive("contact", .code(Lists.contact), vi: "Được tiếp xúc thế nào", en: "Contact"),
            .personal("from", .date, vi: "Từ ngày", en: "From"),
            .personal("until", .date, vi: "Đến ngày", en: "Until"),
            .sensitive("paper", .text, vi: "Giấy tờ", en: "Paper"),
            .sensitive("rule", .longText, vi: "Quy định", en: "Rule"),
            .sensitive(
                "allergies", .longText, vi: "Dị ứng và cách xử trí", en: "Allergies and what to do",
                disclose: .keep),
            .sensitive(
                "watch", .longText, vi: "Điều cần biết khi chăm sóc", en: "What to know when caring"),
            .sensitive("dangerToStaff", .longText, vi: "Nguy cơ với nhân viên", en: "Danger to staff"),
            .personal("noPhoto", .flag, vi: "Không đăng ảnh", en: "No photographs"),
        ])
}
