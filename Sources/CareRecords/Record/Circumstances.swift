extension RecordSchema {
    static let circumstances = Section(
        "circumstances", vi: "Hoàn cảnh đặc biệt", en: "Special circumstances", .protection, repeats: true,
        fields: [
            Field(
                "groups", .codes(Lists.groups), vi: "Nhóm hoàn cảnh đặc biệt",
                en: "Groups of special circumstances", sensitivity: .sensitive, disclose: .withhold,
                aliases: ["Nhóm hoàn cảnh", "Hoàn cảnh"]),
            Field("from", .date, vi: "Từ ngày", en: "From", sensitivity: .sensitive, disclose: .withhold),
            Field("until", .date, vi: "Đến ngày", en: "Until", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "evidence", .longText, vi: "Căn cứ", en: "Evidence", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
