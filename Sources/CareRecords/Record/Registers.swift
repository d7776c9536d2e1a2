/// Registers of the house, which belong to no single child's file.
extension RecordSchema {
    public static let registers = [rights]

    /// Requests of a child, a parent or a representative about the data kept (Law 91/2025, Decree 356/2025).
    public static let rights = Section(
        "rights", vi: "Yêu cầu của chủ thể dữ liệu", en: "Requests about data", .facility, repeats: true,
        note: "rightsNote",
        fields: [
            .sensitive("number", .text, vi: "Số yêu cầu", en: "Number of request", leftBy: "rights add"),
            .sensitive("child", .text, vi: "Mã trẻ", en: "Code of the child", leftBy: "rights add"),
            .sensitive("askedAt", .moment, vi: "Nhận lúc", en: "Received at"),
            .sensitive("asks", .code(Lists.right), vi: "Yêu cầu gì", en: "Asks for"),
            .sensitive("asker", .name, vi: "Người yêu cầu", en: "Who asks"),
            .sensitive(
                "askerRelation", .code(Lists.relation), vi: "Quan hệ với trẻ", en: "Relation to the child"),
            .sensitive("identitySeen", .text, vi: "Giấy tờ đã xem", en: "Identity seen"),
            .sensitive("conflict", .flag, vi: "Có xung đột lợi ích", en: "Conflict of interest"),
            .sensitive(
                "limitedRights", .text, vi: "Quyết định hạn chế quyền cha mẹ",
                en: "Parental rights limited by"),
            .sensitive("childSays", .longText, vi: "Trẻ nói gì về yêu cầu", en: "What the child says"),
            .sensitive("answeredOn", .date, vi: "Ngày trả lời", en: "Answered on", leftBy: "rights answer"),
            .sensitive("extendedTo", .date, vi: "Gia hạn đến", en: "Extended to"),
            .sensitive(
                "outcomeOf", .code(Lists.rightOutcome), vi: "Kết quả yêu cầu", en: "Outcome of request"),
            .sensitive(
                "ground", .longText, vi: "Căn cứ từ chối hoặc giới hạn", en: "Ground for refusing or limiting"
            ),
            .sensitive("redacted", .codes(Lists.redacted), vi: "Đã che", en: "Left out"),
            .sensitive("doneOn", .date, vi: "Ngày làm xong", en: "Done on"),
            .sensitive("rightsNote", .longText, vi: "Ghi chú yêu cầu", en: "Note on the request"),
        ])
}

extension Lists {
    static let right = CodeList(
        "asks",
        [
            Code("access", vi: "Xem, nhận bản sao", en: "See or get a copy"),
            Code("correct", vi: "Sửa", en: "Correct"), Code("restrict", vi: "Hạn chế", en: "Restrict"),
            Code("erase", vi: "Xóa", en: "Erase"),
        ])
    static let rightOutcome = CodeList(
        "outcomeOf",
        [
            Code("full", vi: "Toàn bộ", en: "In full"), Code("partial", vi: "Một phần", en: "In part"),
            Code("refused", vi: "Từ chối", en: "Refused"),
            Code("erased", vi: "Hồ sơ đã được xóa trước đó", en: "The record had been erased"),
        ])
    static let redacted = CodeList(
        "redacted",
        [
            Code("informants", vi: "Người báo tin", en: "Informants"),
            Code("other-children", vi: "Trẻ khác", en: "Other children"),
            Code("protected-address", vi: "Địa chỉ được bảo vệ", en: "Protected address"),
            Code("staff", vi: "Nhân viên", en: "Staff"),
            Code("counselling", vi: "Ghi chép tham vấn", en: "Counselling notes"),
        ])
}
