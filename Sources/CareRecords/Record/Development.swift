extension RecordSchema {
    static let development = Section(
        "development", vi: "Phát triển", en: "Development", .development, repeats: true, note: "comment",
        fields: [
            .sensitive(
                "height", .number(30...220, decimals: 1), vi: "Chiều cao (cm)", en: "Height (cm)",
                aliases: ["Chiều cao"]),
            .sensitive(
                "weight", .number(1...150, decimals: 1), vi: "Cân nặng (kg)", en: "Weight (kg)",
                aliases: ["Cân nặng"]),
            .sensitive("measure", .code(Lists.measure), vi: "Cách đo", en: "Measured"),
            .sensitive("oedema", .flag, vi: "Phù", en: "Oedema"),
            .sensitive("milestone", .text, vi: "Mốc phát triển", en: "Milestone"),
            .sensitive(
                "milestoneArea", .code(Lists.milestoneArea), vi: "Lĩnh vực của mốc", en: "Area of milestone"),
            .personal("skill", .text, vi: "Kỹ năng sống", en: "Life skill"),
            .personal("skillArea", .code(Lists.skillArea), vi: "Loại kỹ năng", en: "Area of skill"),
            .personal("skillLevel", .code(Lists.skillLevel), vi: "Mức kỹ năng", en: "Level of skill"),
            .personal("talent", .text, vi: "Năng khiếu", en: "Talent", disclose: .generalise),
            .personal("talentKind", .code(Lists.talent), vi: "Loại năng khiếu", en: "Kind of talent"),
            .personal("activity", .text, vi: "Hoạt động", en: "Activity"),
            .personal("place", .code(Lists.place), vi: "Nơi hoạt động", en: "Place of activity"),
            .personal(
                "activityKind", .code(Lists.activityKind), vi: "Loại hoạt động", en: "Kind of activity"),
            .personal("role", .text, vi: "Vai trò của trẻ", en: "Part the child took"),
            .personal("hours", .number(0...999, decimals: 1), vi: "Số giờ", en: "Hours"),
            .personal("activityAward", .text, vi: "Giải thưởng", en: "Prize"),
            .personal("orientation", .text, vi: "Định hướng nghề", en: "Vocational orientation"),
            .personal(
                "savings", .integer(0...1_000_000_000), vi: "Sổ tiết kiệm (đồng)", en: "Savings (đồng)"),
            .personal("result", .text, vi: "Kết quả hoạt động", en: "Result of activity"),
            .sensitive("comment", .longText, vi: "Lời của trẻ", en: "The child says"),
        ])
}
