extension RecordSchema {
    static let journal = Section(
        "journal", vi: "Nhật ký chăm sóc", en: "Care diary", .care, repeats: true, note: "note",
        fields: [
            Field(
                "shift", .code(Lists.shift), vi: "Ca", en: "Shift", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "presence", .code(Lists.presence), vi: "Có mặt", en: "Presence", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "asUsual", .flag, vi: "Bình thường", en: "As usual", sensitivity: .personal,
                disclose: .withhold),
            Field("meals", .text, vi: "Ăn uống", en: "Meals", sensitivity: .sensitive, disclose: .withhold),
            Field("sleep", .text, vi: "Giấc ngủ", en: "Sleep", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "healthToday", .text, vi: "Sức khỏe trong ca", en: "Health in the shift",
                sensitivity: .sensitive, disclose: .withhold),
            Field("mood", .text, vi: "Tâm trạng", en: "Mood", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "note", .longText, vi: "Điều đáng ghi", en: "What mattered", sensitivity: .sensitive,
                disclose: .withhold),
        ])
}
