extension RecordSchema {
    static let visits = Section(
        "visits", vi: "Thăm gặp", en: "Visits and calls", .care, repeats: true, note: "note",
        fields: [
            .personal("at", .moment, vi: "Lúc", en: "At"),
            .sensitive("kind", .code(Lists.visitKind), vi: "Việc", en: "What"),
            .sensitive("visitor", .name, vi: "Khách", en: "Visitor"),
            .sensitive("relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation"),
            .sensitive(
                "answer", .code(Lists.visitAnswer), vi: "Trả lời theo thẻ an toàn",
                en: "Answer by the safety card"),
            .sensitive("note", .longText, vi: "Ghi chú", en: "Note"),
        ])
}
