extension RecordSchema {
    static let review = Section(
        "review", vi: "Rà soát", en: "Review", .reintegration, repeats: true, note: "childWords",
        fields: [
            Field(
                "dueOn", .date, vi: "Hạn rà soát", en: "Due on", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "heldOn", .date, vi: "Ngày rà soát", en: "Held on", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "participants", .texts, vi: "Thành phần", en: "Participants", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "childAttended", .flag, vi: "Trẻ có mặt", en: "Child attended", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "harm", .code(Lists.level), vi: "Mức độ tổn hại", en: "Harm", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "abuserAccess", .code(Lists.level), vi: "Khả năng tiếp cận của người gây hại",
                en: "Access of the abuser", sensitivity: .restricted, disclose: .withhold),
            Field(
                "careObstacles", .code(Lists.level), vi: "Trở ngại trong môi trường chăm sóc",
                en: "Obstacles in care", sensitivity: .restricted, disclose: .withhold),
            Field(
                "selfProtection", .code(Lists.level), vi: "Khả năng tự bảo vệ", en: "Self-protection",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "progress", .longText, vi: "Tiến độ theo mục tiêu", en: "Progress", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "placementNecessary", .flag, vi: "Việc chăm sóc tại cơ sở còn cần thiết",
                en: "Placement still necessary", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "placementSuitable", .flag, vi: "Việc chăm sóc còn phù hợp", en: "Placement still suitable",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "childWords", .longText, vi: "Lời của trẻ", en: "The child’s own words",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "outcome", .code(Lists.outcome), vi: "Kết luận", en: "Outcome", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "nextDate", .date, vi: "Ngày rà soát tới", en: "Next date", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "dissent", .longText, vi: "Ý kiến khác", en: "Dissent", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
