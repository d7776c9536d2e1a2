extension RecordSchema {
    static let psychosocial = Section(
        "psychosocial", vi: "Tâm lý, xã hội", en: "Psychosocial", .counselling, repeats: true,
        note: "sessionNote",
        fields: [
            Field(
                "tool", .text, vi: "Công cụ sàng lọc", en: "Screening tool", sensitivity: .sensitive,
                disclose: .withhold),
            Field("result", .text, vi: "Kết quả", en: "Result", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "riskToSelf", .code(Lists.level), vi: "Nguy cơ tự hại", en: "Risk to self",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "riskToOthers", .code(Lists.level), vi: "Nguy cơ với người khác", en: "Risk to others",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "sessionNote", .longText, vi: "Ghi chép tham vấn", en: "Session note",
                sensitivity: .restricted, disclose: .withhold),
        ])
}
