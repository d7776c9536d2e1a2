extension RecordSchema {
    static let papers = Section(
        "papers", vi: "Hồ sơ pháp lý", en: "Legal papers", .family, repeats: true,
        fields: [
            Field(
                "paperKind", .text, vi: "Loại giấy tờ", en: "Kind of paper", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "paperNumber", .text, vi: "Số giấy tờ pháp lý", en: "Number of paper", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "issuedOn", .date, vi: "Ngày cấp", en: "Issued on", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "issuedBy", .text, vi: "Nơi cấp", en: "Issuer", sensitivity: .personal, disclose: .withhold),
            Field(
                "paperStatus", .text, vi: "Tình trạng giấy tờ", en: "Status of paper", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "original", .flag, vi: "Bản chính", en: "Original", sensitivity: .personal,
                disclose: .withhold),
            Field("keptAt", .text, vi: "Nơi giữ", en: "Kept at", sensitivity: .personal, disclose: .withhold),
            Field(
                "expires", .date, vi: "Hết hạn", en: "Expires", sensitivity: .personal, disclose: .withhold),
        ])
}
