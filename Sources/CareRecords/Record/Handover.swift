extension RecordSchema {
    /// A child passing from one hand to another: in, out, within the house, and away for a time.
    static let handover = Section(
        "handover", vi: "Bàn giao", en: "Handover", .care, repeats: true, note: "handoverNote",
        fields: passing + things + signed)

    private static let passing: [Field] = [
        .sensitive("direction", .code(Lists.direction), vi: "Chiều bàn giao", en: "Direction"),
        .sensitive("handedOverAt", .moment, vi: "Thời điểm bàn giao", en: "Handed over at"),
        .sensitive("handoverPlace", .text, vi: "Nơi bàn giao", en: "Handed over in"),
        .sensitive("leaving", .code(Lists.leaving), vi: "Rời cơ sở theo hình thức", en: "Way of leaving"),
        .sensitive("away", .code(Lists.away), vi: "Lý do vắng", en: "Away for"),
        .sensitive("expectedBack", .date, vi: "Dự kiến trở lại", en: "Expected back"),
        .sensitive("parties", .text, vi: "Các bên", en: "Parties"),
        .sensitive("giverOrg", .text, vi: "Bên giao", en: "Given by (body)"),
        .sensitive("giverPerson", .text, vi: "Người giao", en: "Given by (person)"),
        .sensitive("receiverKind", .code(Lists.receiver), vi: "Loại bên nhận", en: "Kind of receiver"),
        .sensitive("receiverOrg", .text, vi: "Bên nhận", en: "Received by (body)"),
        .sensitive("receiverPerson", .text, vi: "Người nhận", en: "Received by (person)"),
        .sensitive("receiverPaper", .text, vi: "Giấy tờ người nhận", en: "Identity paper of receiver"),
        .sensitive("childState", .longText, vi: "Tình trạng trẻ khi bàn giao", en: "State of the child"),
    ]

    private static let things: [Field] = [
        .sensitive(
            "papersGiven",
            .rows([
                .sensitive("paper", .code(Lists.paper), vi: "Giấy tờ", en: "Paper"),
                .sensitive("original", .flag, vi: "Bản chính", en: "Original"),
                .sensitive("count", .integer(0...99), vi: "Số bản", en: "Count"),
            ]), vi: "Giấy tờ bàn giao", en: "Papers handed over"),
        .sensitive(
            "belongingsGiven",
            .rows([
                .sensitive("item", .text, vi: "Vật", en: "Item"),
                .sensitive("count", .integer(0...1_000_000_000), vi: "Số lượng", en: "Count"),
            ]), vi: "Tư trang bàn giao", en: "Belongings handed over"),
        .sensitive(
            "medicinesGiven",
            .rows([
                .sensitive("medicine", .text, vi: "Thuốc", en: "Medicine"),
                .sensitive("count", .text, vi: "Số lượng", en: "Count"),
                .sensitive("how", .text, vi: "Cách dùng", en: "How to take"),
            ]), vi: "Thuốc bàn giao", en: "Medicines handed over"),
        .sensitive("handoverNote", .longText, vi: "Dặn dò", en: "Warnings"),
    ]

    private static let signed: [Field] = [
        .sensitive("communeConfirmed", .text, vi: "UBND xã xác nhận", en: "Confirmed by the commune"),
        .sensitive("communeConfirmedOn", .date, vi: "Ngày xã xác nhận", en: "Confirmed on"),
        .sensitive("handoverMinutes", .text, vi: "Số biên bản bàn giao", en: "Number of the minutes"),
        .sensitive("copiesTo", .texts, vi: "Nơi nhận bản sao", en: "Copies to"),
    ]
}
