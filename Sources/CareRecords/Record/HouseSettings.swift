/// What a house sets for itself by signed acts; read by everybody on the staff.
extension RecordSchema {
    public static let settings = [ownDeclaration, ruleChange, yearOff, letterhead, delegation]

    public static let ownDeclaration = Section(
        "ownDeclaration", vi: "Mục riêng của cơ sở", en: "Fields of our own", .roster, repeats: true,
        fields: [
            .personal("section", .text, vi: "Thuộc phần", en: "In section"),
            .personal("key", .text, vi: "Khóa", en: "Key"),
            .personal("type", .text, vi: "Kiểu", en: "Type"),
            .personal("vi", .text, vi: "Tên tiếng Việt", en: "Vietnamese label"),
            .personal("en", .text, vi: "Tên tiếng Anh", en: "English label"),
            .personal("compartment", .text, vi: "Ngăn khóa", en: "Compartment"),
            .personal("secrecy", .text, vi: "Độ mật", en: "Secrecy"),
            .personal("disclose", .text, vi: "Khi ra ngoài", en: "Outside"),
            .personal("repeats", .flag, vi: "Nhiều mục", en: "Many entries"),
            .personal(
                "codes",
                .rows([
                    .personal("key", .text, vi: "Khóa", en: "Key"),
                    .personal("vi", .text, vi: "Tiếng Việt", en: "Vietnamese"),
                    .personal("en", .text, vi: "Tiếng Anh", en: "English"),
                ]), vi: "Danh mục", en: "Codes"),
        ])

    public static let ruleChange = Section(
        "ruleChange", vi: "Thời hạn của cơ sở", en: "Limits of our own", .roster, repeats: true,
        fields: [
            .personal("rule", .text, vi: "Quy tắc", en: "Rule"),
            .personal("amount", .integer(0...3650), vi: "Bao nhiêu", en: "How many"),
            .personal("unit", .text, vi: "Đơn vị", en: "Unit"),
            .personal("basis", .text, vi: "Căn cứ", en: "Basis"),
            .personal("confirmed", .flag, vi: "Đã đối chiếu văn bản", en: "Checked against the text"),
            .personal("from", .date, vi: "Có hiệu lực từ", en: "In force from"),
        ])

    /// The body above the house changes (the reforms of 2025 did it twice): old papers keep their own.
    public static let letterhead = Section(
        "letterhead", vi: "Tiêu đề văn bản", en: "Letterhead", .roster, repeats: true,
        fields: [
            .personal("parent", .text, vi: "Cơ quan chủ quản", en: "Body above the house"),
            .personal("place", .text, vi: "Địa danh", en: "Place"),
            .personal("sign", .text, vi: "Ký hiệu văn bản", en: "Sign of papers"),
            .personal("from", .date, vi: "Có hiệu lực từ", en: "In force from"),
        ])

    /// A later entry that names one takes it back.
    public static let delegation = Section(
        "delegation", vi: "Ủy quyền", en: "Delegation", .roster, repeats: true,
        fields: [
            .personal("number", .text, vi: "Số ủy quyền", en: "Number"),
            .personal("name", .text, vi: "Người được ủy quyền", en: "To whom"),
            .personal("person", .text, vi: "Mã người", en: "Person"),
            .personal("acts", .texts, vi: "Việc được ủy quyền", en: "Acts"),
            .personal("from", .date, vi: "Từ ngày", en: "From"),
            .personal("until", .date, vi: "Đến ngày", en: "Until"),
            .personal("paper", .text, vi: "Văn bản ủy quyền", en: "Paper"),
            .personal("withdraws", .text, vi: "Thu hồi ủy quyền", en: "Takes back"),
        ])

    public static let yearOff = Section(
        "yearOff", vi: "Lịch nghỉ của năm", en: "Holidays of a year", .roster, repeats: true,
        fields: [
            .personal("year", .integer(2000...2100), vi: "Năm", en: "Year"),
            .personal("off", .texts, vi: "Ngày nghỉ", en: "Days off"),
            .personal("worked", .texts, vi: "Thứ Bảy làm bù", en: "Saturdays worked"),
            .personal("source", .text, vi: "Nguồn", en: "Source"),
        ])
}
