extension RecordSchema {
    /// What is known of the way home: tracing, the family, the child, and the ten conditions of a return.
    static let readiness = Section(
        "readiness", vi: "Đánh giá hồi gia", en: "Readiness", .reintegration, repeats: true,
        note: "assessment", fields: tracing + familyVisit + ready + conditions + decision)

    private static let tracing: [Field] = [
        .restricted("traced", .longText, vi: "Tìm kiếm, xác minh", en: "Tracing"),
        .restricted("tracedOn", .date, vi: "Ngày tìm kiếm", en: "Traced on"),
        .restricted("tracingMethod", .text, vi: "Cách tìm kiếm", en: "Method of tracing"),
        .restricted("askedBody", .text, vi: "Đã hỏi nơi nào", en: "Body asked"),
        .restricted("tracingAnswer", .text, vi: "Trả lời", en: "Answer"),
        .restricted(
            "relationVerified", .code(Lists.verification), vi: "Quan hệ được xác minh bằng",
            en: "Relation verified by"),
    ]

    private static let familyVisit: [Field] = [
        .restricted("homeVisit", .date, vi: "Ngày thăm hộ", en: "Home visit on"),
        .restricted("homeVisitors", .texts, vi: "Người đến thăm", en: "Visitors"),
        .restricted("homePresent", .texts, vi: "Người có mặt ở nhà", en: "Present at home"),
        .restricted("homeHousing", .text, vi: "Nhà ở của gia đình", en: "Housing of the family"),
        .restricted("homeIncome", .text, vi: "Thu nhập của gia đình", en: "Income of the family"),
        .restricted("carerHealth", .text, vi: "Sức khỏe người chăm sóc", en: "Health of the carer"),
        .restricted("attitude", .text, vi: "Thái độ với trẻ", en: "Attitude to the child"),
        .restricted("stigma", .code(Lists.level), vi: "Kỳ thị", en: "Stigma"),
        .restricted(
            "schoolDistance", .number(0...500, decimals: 1), vi: "Cách trường (km)", en: "School (km)"),
        .restricted(
            "clinicDistance", .number(0...500, decimals: 1), vi: "Cách trạm y tế (km)", en: "Clinic (km)"),
        .restricted("servicesNear", .text, vi: "Dịch vụ gần nhà", en: "Services near"),
        .restricted("offenderNear", .code(Lists.known), vi: "Người gây hại ở gần", en: "Offender near"),
    ]

    private static let ready: [Field] = [
        .restricted("childWish", .longText, vi: "Nguyện vọng của trẻ", en: "The child’s wish"),
        .restricted("wishAlone", .flag, vi: "Trẻ nói khi ở riêng", en: "Said alone"),
        .restricted("feelsSafe", .code(Lists.level), vi: "Trẻ thấy an toàn", en: "Feels safe"),
        .restricted("healthStable", .flag, vi: "Sức khỏe ổn định", en: "Health stable"),
        .restricted("mindStable", .flag, vi: "Tâm lý ổn định", en: "Mind stable"),
        .restricted("skillsReady", .text, vi: "Kỹ năng sẵn có", en: "Skills"),
        .restricted(
            "familyReady", .code(Lists.level), vi: "Mức sẵn sàng của gia đình", en: "Readiness of the family"),
        .restricted(
            "childReady", .code(Lists.level), vi: "Mức sẵn sàng của trẻ", en: "Readiness of the child"),
        .restricted(
            "trialVisits",
            .rows([
                .restricted("from", .date, vi: "Từ ngày", en: "From"),
                .restricted("until", .date, vi: "Đến ngày", en: "Until"),
                .restricted("note", .text, vi: "Nhận xét", en: "Note"),
            ]), vi: "Lần về thử", en: "Trial visits"),
        .restricted("assessment", .longText, vi: "Nhận định", en: "Assessment"),
    ]

    private static let conditions: [Field] = [
        .restricted("communeWorker", .text, vi: "Người theo dõi ở xã", en: "Worker of the commune"),
        .restricted("communePhone", .text, vi: "Điện thoại người ở xã", en: "Telephone of that worker"),
        .restricted("schoolPlace", .text, vi: "Trường nhận trẻ", en: "School place"),
        .restricted("schoolPapers", .flag, vi: "Đã có học bạ, giấy chuyển trường", en: "School papers ready"),
        .restricted(
            "healthHandedOver", .date, vi: "Ngày bàn giao sức khỏe (BHYT, thuốc)",
            en: "Health handed over on (insurance, medicine)"),
        .restricted("safetyPlan", .longText, vi: "Kế hoạch an toàn", en: "Safety plan"),
        .restricted("hotlines", .flag, vi: "Đã đưa số điện thoại hỗ trợ", en: "Hotline numbers given"),
        .restricted("firstVisit", .date, vi: "Ngày theo dõi đầu tiên", en: "First follow-up on"),
    ]

    /// Left by `maiam return`, never typed.
    private static let decision: [Field] = [
        .restricted("option", .code(Lists.leaving), vi: "Hình thức rời cơ sở", en: "Way of leaving"),
        .restricted("returnDecision", .text, vi: "Quyết định rời cơ sở", en: "Decision to leave"),
        .restricted("decidedOn", .date, vi: "Ngày quyết định", en: "Decided on"),
        .restricted("decidedBy", .text, vi: "Người quyết định", en: "Decided by"),
        .restricted("conditionsOpen", .texts, vi: "Điều kiện còn thiếu", en: "Conditions open"),
        .restricted(
            "decidedDespite", .longText, vi: "Lý do quyết định khi còn thiếu",
            en: "Why decided with conditions open"),
    ]
}
