extension RecordSchema {
    static let development = Section(
        "development", vi: "Phát triển", en: "Development", .development, repeats: true, note: "comment",
        fields: [
            Field(
                "height", .number(30...220, decimals: 1), vi: "Chiều cao (cm)", en: "Height (cm)",
                sensitivity: .sensitive, disclose: .withhold, aliases: ["Chiều cao"]),
            Field(
                "weight", .number(1...150, decimals: 1), vi: "Cân nặng (kg)", en: "Weight (kg)",
                sensitivity: .sensitive, disclose: .withhold, aliases: ["Cân nặng"]),
            Field(
                "measure", .code(Lists.measure), vi: "Cách đo", en: "Measured", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "oedema", .flag, vi: "Phù", en: "Oedema", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "milestone", .text, vi: "Mốc phát triển", en: "Milestone", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "skill", .text, vi: "Kỹ năng sống", en: "Life skill", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "skillLevel", .code(Lists.skillLevel), vi: "Mức kỹ năng", en: "Level of skill",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "talent", .text, vi: "Năng khiếu", en: "Talent", sensitivity: .personal, disclose: .generalise
            ),
            Field(
                "activity", .text, vi: "Hoạt động", en: "Activity", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "place", .code(Lists.place), vi: "Nơi hoạt động", en: "Place of activity",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "activityKind", .code(Lists.activityKind), vi: "Loại hoạt động", en: "Kind of activity",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "role", .text, vi: "Vai trò của trẻ", en: "Part the child took", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "hours", .number(0...999, decimals: 1), vi: "Số giờ", en: "Hours", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "activityAward", .text, vi: "Giải thưởng", en: "Prize", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "orientation", .text, vi: "Định hướng nghề", en: "Vocational orientation",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "result", .text, vi: "Kết quả hoạt động", en: "Result of activity", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "comment", .longText, vi: "Lời của trẻ", en: "The child says", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
