extension RecordSchema {
    static let incidents = Section(
        "incidents", vi: "Sự cố", en: "Incidents", .protection, repeats: true, note: "ownPart",
        takesFiling: true,
        fields: [
            Field(
                "incidentNo", .text, vi: "Số sự cố", en: "Incident number", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "kind", .code(Lists.incident), vi: "Loại sự cố", en: "Kind of incident",
                sensitivity: .restricted, disclose: .withhold),
            Field("at", .moment, vi: "Thời điểm", en: "When", sensitivity: .restricted, disclose: .withhold),
            Field(
                "where", .text, vi: "Nơi xảy ra", en: "Where", sensitivity: .restricted, disclose: .withhold),
            Field(
                "ownPart", .longText, vi: "Phần của trẻ này", en: "This child’s part",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "injury", .longText, vi: "Thương tích", en: "Injury", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "action", .longText, vi: "Đã xử lý", en: "Action taken", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "reportedTo", .longText, vi: "Đã báo ai, lúc nào", en: "Reported to whom and when",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "staffInvolved", .texts, vi: "Nhân viên liên quan", en: "Staff involved",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "policeTold", .moment, vi: "Báo công an lúc", en: "Police told at", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "familyTold", .moment, vi: "Báo gia đình lúc", en: "Family told at", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "incidentOutcome", .longText, vi: "Kết quả xử lý", en: "Outcome of the incident",
                sensitivity: .restricted, disclose: .withhold),
        ])
}
