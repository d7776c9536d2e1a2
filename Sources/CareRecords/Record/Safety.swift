extension RecordSchema {
    static let safety = Section(
        "safety", vi: "Thẻ an toàn", en: "Safety card", .safety, repeats: true, note: "rule",
        fields: [
            Field("person", .name, vi: "Người", en: "Person", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "contact", .code(Lists.contact), vi: "Được tiếp xúc thế nào", en: "Contact",
                sensitivity: .sensitive, disclose: .withhold),
            Field("from", .date, vi: "Từ ngày", en: "From", sensitivity: .personal, disclose: .withhold),
            Field("until", .date, vi: "Đến ngày", en: "Until", sensitivity: .personal, disclose: .withhold),
            Field("paper", .text, vi: "Giấy tờ", en: "Paper", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "rule", .longText, vi: "Quy định", en: "Rule", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "allergies", .longText, vi: "Dị ứng và cách xử trí", en: "Allergies and what to do",
                sensitivity: .sensitive, disclose: .keep),
            Field(
                "watch", .longText, vi: "Điều cần biết khi chăm sóc", en: "What to know when caring",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "dangerToStaff", .longText, vi: "Nguy cơ với nhân viên", en: "Danger to staff",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "noPhoto", .flag, vi: "Không đăng ảnh", en: "No photographs", sensitivity: .personal,
                disclose: .withhold),
        ])
}
