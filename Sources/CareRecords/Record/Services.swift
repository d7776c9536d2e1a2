extension RecordSchema {
    /// One entry for each delivery; a referral sends the child's need elsewhere while the case stays here.
    static let services = Section(
        "services", vi: "Dịch vụ hỗ trợ", en: "Services", .care, repeats: true, note: "serviceResult",
        fields: [
            .sensitive("service", .code(Lists.service), vi: "Dịch vụ", en: "Service"),
            .sensitive("planActivity", .text, vi: "Theo hoạt động kế hoạch", en: "Activity of the plan"),
            .sensitive("serviceDate", .date, vi: "Ngày cung cấp", en: "Given on"),
            .sensitive("serviceUntil", .date, vi: "Cung cấp đến ngày", en: "Given until"),
            .sensitive("provider", .text, vi: "Đơn vị cung cấp", en: "Provider"),
            .sensitive("referredTo", .text, vi: "Chuyển gửi đến", en: "Referred to"),
            .sensitive("referralAnswer", .text, vi: "Trả lời chuyển gửi", en: "Answer to the referral"),
            .sensitive("quantity", .text, vi: "Số lượng dịch vụ", en: "Quantity"),
            .sensitive("cost", .integer(0...1_000_000_000), vi: "Chi phí (đồng)", en: "Cost (đồng)"),
            .sensitive("funding", .code(Lists.funding), vi: "Nguồn kinh phí", en: "Paid by"),
            .sensitive("serviceBasis", .text, vi: "Căn cứ hỗ trợ", en: "Legal basis of service"),
            .sensitive("serviceResult", .longText, vi: "Kết quả dịch vụ", en: "Result of service"),
            .sensitive("serviceEvidence", .text, vi: "Chứng từ", en: "Evidence of service"),
        ])
}
