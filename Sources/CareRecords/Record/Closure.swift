extension RecordSchema {
    static let closure = Section(
        "closure", vi: "Kết thúc", en: "Closure", .reintegration,
        fields: [
            Field(
                "closedOn", .date, vi: "Ngày kết thúc", en: "Closed on", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "closureReason", .code(Lists.closure), vi: "Lý do kết thúc", en: "Reason",
                sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "closureDecision", .text, vi: "Quyết định kết thúc", en: "Decision", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "closureOpinion", .longText, vi: "Ý kiến của trẻ khi kết thúc",
                en: "The child’s opinion at closure", sensitivity: .sensitive, disclose: .withhold),
        ])
}
