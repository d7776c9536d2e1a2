extension RecordSchema {
    static let circumstances = Section(
        "circumstances", vi: "Hoàn cảnh đặc biệt", en: "Special circumstances", .protection, repeats: true,
        fields: [
            .sensitive(
                "groups", .codes(Lists.groups), vi: "Nhóm hoàn cảnh đặc biệt",
                en: "Groups of special circumstances", aliases: ["Nhóm hoàn cảnh", "Hoàn cảnh"]),
            .sensitive("subgroup", .text, vi: "Phân nhóm", en: "Sub-group"),
            .sensitive("from", .date, vi: "Từ ngày", en: "From"),
            .sensitive("until", .date, vi: "Đến ngày", en: "Until"),
            .sensitive("evidence", .longText, vi: "Căn cứ", en: "Evidence"),
        ])
}
