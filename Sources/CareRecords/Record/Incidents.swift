extension RecordSchema {
    /// One event, written once; each child's file carries its own part and calls the others Trẻ B, Trẻ C.
    static let incidents = Section(
        "incidents", vi: "Sự cố", en: "Incidents", .protection, repeats: true, note: "ownPart",
        takesFiling: true,
        fields: [
            .restricted("incidentNo", .text, vi: "Số sự cố", en: "Incident number"),
            .restricted("kind", .code(Lists.incident), vi: "Loại sự cố", en: "Kind of incident"),
            .restricted("at", .moment, vi: "Thời điểm", en: "When"),
            .restricted("where", .text, vi: "Nơi xảy ra", en: "Where"),
            .restricted("ownPart", .longText, vi: "Phần của trẻ này", en: "This child’s part"),
            .restricted("others", .integer(0...99), vi: "Số trẻ khác liên quan", en: "Other children"),
            .restricted("injury", .longText, vi: "Thương tích", en: "Injury"),
            .restricted("action", .longText, vi: "Đã xử lý", en: "Action taken"),
            .restricted(
                "reportedTo", .longText, vi: "Đã báo ai, lúc nào", en: "Reported to whom and when"),
            .restricted("staffInvolved", .texts, vi: "Nhân viên liên quan", en: "Staff involved"),
            .restricted("policeTold", .moment, vi: "Báo công an lúc", en: "Police told at"),
            .restricted("familyTold", .moment, vi: "Báo gia đình lúc", en: "Family told at"),
            .restricted(
                "authorityTold", .moment, vi: "Báo cơ quan bảo vệ dữ liệu lúc",
                en: "Data-protection authority told at"),
            .restricted(
                "incidentOutcome", .longText, vi: "Kết quả xử lý", en: "Outcome of the incident"),
        ])
}
