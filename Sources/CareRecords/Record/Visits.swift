extension RecordSchema {
    static let visits = Section(
        "visits", vi: "Thăm gặp", en: "Visits and calls", .care, repeats: true, note: "note",
        fields: [
            Field("at", .moment, vi: "Lúc", en: "At", sensitivity: .personal, disclose: .withhold),
            Field(
                "kind", .code(Lists.visitKind), vi: "Việc", en: "What", sensitivity: .sensitive,
                disclose: .withhold),
            Field("visitor", .name, vi: "Khách", en: "Visitor", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "answer", .code(Lists.visitAnswer), vi: "Trả lời theo thẻ an toàn",
                en: "Answer by the safety card", sensitivity: .sensitive, disclose: .withhold),
            Field("note", .longText, vi: "Ghi chú", en: "Note", sensitivity: .sensitive, disclose: .withhold),
        ])
}
