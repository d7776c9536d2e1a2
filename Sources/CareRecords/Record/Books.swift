/// Books of the house that belong to no single child: who reads the care diary reads them.
extension RecordSchema {
    public static let books = [shiftBook, duty]

    public static let shiftBook = Section(
        "shiftBook", vi: "Sổ giao ca", en: "Shift book", .care, repeats: true, note: "handOver",
        fields: [
            .personal("day", .date, vi: "Ngày", en: "Day"),
            .personal("shift", .code(Lists.shift), vi: "Ca", en: "Shift"),
            .personal("room", .text, vi: "Phòng", en: "Room"),
            .personal("onBooks", .integer(0...10_000), vi: "Đang quản lý", en: "On the books"),
            .personal("present", .integer(0...10_000), vi: "Có mặt", en: "Present"),
            .personal(
                "notCounted", .integer(0...10_000), vi: "Chưa kể (hồ sơ hạn chế hoặc hỏng)",
                en: "Not counted (restricted or damaged)"),
            .personal("carers", .integer(0...1_000), vi: "Người trực", en: "Carers on duty"),
            .sensitive("handOver", .longText, vi: "Bàn giao cho ca sau", en: "For the next shift"),
        ])

    public static let duty = Section(
        "duty", vi: "Lịch trực", en: "Duty roster", .care, repeats: true,
        fields: [
            .personal("day", .date, vi: "Ngày", en: "Day"),
            .personal("shift", .code(Lists.shift), vi: "Ca", en: "Shift"),
            .personal("names", .texts, vi: "Ai trực", en: "On duty"),
        ])
}
