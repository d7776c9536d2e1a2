extension RecordSchema {
    /// Assessments and reviews on one sheet: the ratings are those of forms 02, 03 and 06 of Decree 56/2017.
    static let review = Section(
        "review", vi: "Rà soát", en: "Review", .reintegration, repeats: true, note: "childWords",
        fields: held + ratings + statusIndex + conclusion)

    private static let held: [Field] = [
        .sensitive("reviewKind", .code(Lists.review), vi: "Loại đánh giá", en: "Kind of review"),
        .sensitive("dueOn", .date, vi: "Hạn rà soát", en: "Due on"),
        .sensitive("heldOn", .date, vi: "Ngày rà soát", en: "Held on"),
        .sensitive("participants", .texts, vi: "Thành phần", en: "Participants"),
        .sensitive("childAttended", .flag, vi: "Trẻ có mặt", en: "Child attended"),
    ]

    private static let ratings: [Field] = [
        .restricted("harm", .code(Lists.level), vi: "Mức độ tổn hại", en: "Harm"),
        .restricted(
            "abuserAccess", .code(Lists.level), vi: "Khả năng tiếp cận của người gây hại",
            en: "Access of the abuser"),
        .restricted(
            "careObstacles", .code(Lists.level), vi: "Trở ngại trong môi trường chăm sóc",
            en: "Obstacles in care"),
        .restricted("selfProtection", .code(Lists.level), vi: "Khả năng tự bảo vệ", en: "Self-protection"),
        .restricted(
            "knowsProtector", .code(Lists.level), vi: "Biết người có thể bảo vệ", en: "Knows who protects"),
        .restricted(
            "asksAdults", .code(Lists.level), vi: "Biết nhờ người lớn giúp", en: "Asks adults for help"),
        .restricted(
            "watchedOver", .code(Lists.level), vi: "Được hàng xóm, thầy cô để ý",
            en: "Watched over by others"),
        .restricted(
            "emergencyMeasure", .text, vi: "Biện pháp can thiệp khẩn cấp", en: "Emergency measure"),
    ]

    private static let statusIndex = StatusIndex.allCases.map { factor in
        Field.restricted(
            factor.rawValue, .code(factor.levels), vi: factor.label.vi, en: factor.label.en)
    }

    private static let conclusion: [Field] = [
        .sensitive("progress", .longText, vi: "Tiến độ theo mục tiêu", en: "Progress"),
        .sensitive(
            "goalProgress",
            .rows([
                .sensitive("goal", .text, vi: "Mục tiêu", en: "Goal"),
                .sensitive("progress", .code(Lists.progress), vi: "Tiến độ", en: "Progress"),
                .sensitive("note", .text, vi: "Nhận xét", en: "Note"),
            ]), vi: "Tiến độ từng mục tiêu", en: "Progress by goal"),
        .sensitive(
            "placementNecessary", .flag, vi: "Việc chăm sóc tại cơ sở còn cần thiết",
            en: "Placement still necessary"),
        .sensitive(
            "placementSuitable", .flag, vi: "Việc chăm sóc còn phù hợp", en: "Placement still suitable"),
        .sensitive("placementSafe", .code(Lists.level), vi: "Nơi ở an toàn", en: "Placement safe"),
        .restricted("childWords", .longText, vi: "Lời của trẻ", en: "The child’s own words"),
        .sensitive("outcome", .code(Lists.outcome), vi: "Kết luận", en: "Outcome"),
        .sensitive("nextDate", .date, vi: "Ngày rà soát tới", en: "Next date"),
        .sensitive("dissent", .longText, vi: "Ý kiến khác", en: "Dissent"),
    ]
}
