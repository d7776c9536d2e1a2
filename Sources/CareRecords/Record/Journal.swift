extension RecordSchema {
    static let journal = Section(
        "journal", vi: "Nhật ký chăm sóc", en: "Care diary", .care, repeats: true, note: "note",
        fields: [
            .personal("shift", .code(Lists.shift), vi: "Ca", en: "Shift"),
            .personal("presence", .code(Lists.presence), vi: "Có mặt", en: "Presence"),
            .personal("asUsual", .flag, vi: "Bình thường", en: "As usual"),
            .sensitive("meals", .text, vi: "Ăn uống", en: "Meals"),
            .sensitive("sleep", .text, vi: "Giấc ngủ", en: "Sleep"),
            .sensitive("healthToday", .text, vi: "Sức khỏe trong ca", en: "Health in the shift"),
            .sensitive("mood", .text, vi: "Tâm trạng", en: "Mood"),
            .sensitive("note", .longText, vi: "Điều đáng ghi", en: "What mattered"),
        ])
}
