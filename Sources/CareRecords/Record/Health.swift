extension RecordSchema {
    static let health = Section(
        "health", vi: "Sức khỏe", en: "Health", .health, repeats: true, note: "healthNote",
        fields: [
            Field(
                "bloodGroup", .text, vi: "Nhóm máu", en: "Blood group", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "chronicConditions", .longText, vi: "Bệnh mạn tính", en: "Chronic conditions",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "medicine", .text, vi: "Thuốc", en: "Medicine", sensitivity: .sensitive, disclose: .withhold),
            Field("dose", .text, vi: "Liều dùng", en: "Dose", sensitivity: .sensitive, disclose: .withhold),
            Field("visit", .text, vi: "Lần khám", en: "Visit", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "vaccination", .text, vi: "Tiêm chủng", en: "Vaccination", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "insuranceNo", .text, vi: "Số thẻ BHYT", en: "Health insurance number",
                sensitivity: .sensitive, disclose: .withhold, aliases: ["BHYT"]),
            Field(
                "disability", .text, vi: "Dạng, mức độ khuyết tật", en: "Disability", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "healthNote", .longText, vi: "Ghi chú sức khỏe", en: "Health note", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
