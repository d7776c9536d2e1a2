extension RecordSchema {
    static let followup = Section(
        "followup", vi: "Theo dõi", en: "Follow-up", .reintegration, repeats: true, note: "followupNote",
        fields: [
            Field(
                "visitedOn", .date, vi: "Ngày thăm", en: "Visited on", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "seenAlone", .flag, vi: "Gặp riêng trẻ", en: "Seen alone", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "safetyLevel", .code(Lists.level), vi: "Mức an toàn", en: "Safety", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "nextVisit", .date, vi: "Lần thăm tới", en: "Next visit", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "followupNote", .longText, vi: "Ghi chú theo dõi", en: "Follow-up note",
                sensitivity: .restricted, disclose: .withhold),
        ])
}
