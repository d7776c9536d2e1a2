extension RecordSchema {
    /// A paper stamped MẬT stands here by number and shelf only (Law on State Secrets): it is never scanned.
    static let papers = Section(
        "papers", vi: "Hồ sơ pháp lý", en: "Legal papers", .family, repeats: true, note: "paperNote",
        fields: [
            .personal("paperKind", .code(Lists.paper), vi: "Loại giấy tờ", en: "Kind of paper"),
            .personal("paperNumber", .text, vi: "Số giấy tờ pháp lý", en: "Number of paper"),
            .personal("issuedOn", .date, vi: "Ngày cấp", en: "Issued on"),
            .personal("issuedBy", .text, vi: "Nơi cấp", en: "Issuer"),
            .personal(
                "paperStatus", .code(Lists.paperStatus), vi: "Tình trạng giấy tờ", en: "Status of paper"),
            .personal("requestedOn", .date, vi: "Ngày yêu cầu", en: "Asked for on"),
            .personal("requestedFrom", .text, vi: "Đã yêu cầu nơi nào", en: "Asked for from"),
            .personal("original", .flag, vi: "Bản chính", en: "Original"),
            .personal("copies", .integer(0...99), vi: "Số bản sao", en: "Copies"),
            .personal("stampedSecret", .flag, vi: "Có dấu MẬT", en: "Stamped MẬT"),
            .personal("keptAt", .text, vi: "Nơi giữ", en: "Kept at"),
            .personal("expires", .date, vi: "Hết hạn", en: "Expires"),
            .personal("paperNote", .longText, vi: "Ghi chú giấy tờ", en: "Note on the paper"),
        ])
}
