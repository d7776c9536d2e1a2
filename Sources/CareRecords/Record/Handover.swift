extension RecordSchema {
    static let handover = Section(
        "handover", vi: "Bàn giao", en: "Handover", .care, repeats: true, note: "handoverNote",
        fields: [
            Field(
                "direction", .text, vi: "Chiều bàn giao", en: "Direction", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "parties", .text, vi: "Các bên", en: "Parties", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "handedOverAt", .moment, vi: "Thời điểm bàn giao", en: "Handed over at",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "handoverNote", .longText, vi: "Dặn dò", en: "Warnings", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
