extension RecordSchema {
    static let readiness = Section(
        "readiness", vi: "Đánh giá hồi gia", en: "Readiness", .reintegration, repeats: true,
        note: "assessment",
        fields: [
            Field(
                "traced", .longText, vi: "Tìm kiếm, xác minh", en: "Tracing", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "homeVisit", .date, vi: "Ngày thăm hộ", en: "Home visit on", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "familyReady", .code(Lists.level), vi: "Mức sẵn sàng của gia đình",
                en: "Readiness of the family", sensitivity: .restricted, disclose: .withhold),
            Field(
                "childReady", .code(Lists.level), vi: "Mức sẵn sàng của trẻ", en: "Readiness of the child",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "assessment", .longText, vi: "Nhận định", en: "Assessment", sensitivity: .restricted,
                disclose: .withhold),
        ])
}
