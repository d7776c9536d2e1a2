extension RecordSchema {
    static let services = Section(
        "services", vi: "Dịch vụ hỗ trợ", en: "Services", .care, repeats: true,
        fields: [
            Field(
                "service", .text, vi: "Dịch vụ", en: "Service", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "serviceDate", .date, vi: "Ngày cung cấp", en: "Given on", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "provider", .text, vi: "Đơn vị cung cấp", en: "Provider", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "serviceResult", .text, vi: "Kết quả dịch vụ", en: "Result of service",
                sensitivity: .sensitive, disclose: .withhold),
        ])
}
