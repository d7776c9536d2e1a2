extension RecordSchema {
    static let admission = Section(
        "admission", vi: "Tiếp nhận", en: "Admission", .care, note: "stateOnArrival",
        fields: [
            Field(
                "admNo", .text, vi: "Số tiếp nhận", en: "Admission number", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "admDt", .moment, vi: "Thời điểm tiếp nhận", en: "Admitted at", sensitivity: .personal,
                disclose: .generalise, aliases: ["Ngày tiếp nhận", "Ngày vào"]),
            Field(
                "admType", .code(Lists.admission), vi: "Hình thức tiếp nhận", en: "Kind of admission",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "referrerOrg", .text, vi: "Đơn vị bàn giao", en: "Handed over by (body)",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "referrerPerson", .text, vi: "Người bàn giao", en: "Handed over by (person)",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "referrerPhone", .text, vi: "Điện thoại người bàn giao", en: "Telephone of that person",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "referrerDoc", .text, vi: "Văn bản bàn giao", en: "Paper of hand-over",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "reportChannel", .code(Lists.channel), vi: "Kênh báo tin", en: "Channel of report",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "foundPlace", .text, vi: "Nơi phát hiện", en: "Where found", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "foundDt", .moment, vi: "Thời điểm phát hiện", en: "When found", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "stateOnArrival", .longText, vi: "Tình trạng khi đến", en: "State on arrival",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "consequenceForecast", .longText, vi: "Dự đoán hậu quả nếu không can thiệp",
                en: "Forecast without help", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "priorActions", .longText, vi: "Hỗ trợ đã thực hiện trước", en: "Help given before",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "belongings",
                .rows([
                    Field("item", .text, vi: "Vật", en: "Item", sensitivity: .personal, disclose: .withhold),
                    Field(
                        "count", .integer(0...10000), vi: "Số lượng", en: "Count", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "note", .text, vi: "Ghi chú", en: "Note", sensitivity: .personal, disclose: .withhold),
                ]), vi: "Tư trang, tài sản", en: "Belongings and money", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "companions", .texts, vi: "Người đi cùng", en: "Accompanying minors", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "receiptMinutes", .text, vi: "Biên bản tiếp nhận", en: "Receipt minutes",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "decisionNo", .text, vi: "Quyết định tiếp nhận", en: "Admission decision",
                sensitivity: .personal, disclose: .withhold, aliases: ["Số quyết định"]),
            Field(
                "confirmedOn", .date, vi: "Ngày xác nhận", en: "Confirmed on", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "missingPapers", .texts, vi: "Giấy tờ còn thiếu", en: "Papers missing",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "stayLimit", .date, vi: "Hạn lưu trú", en: "Stay limit", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "extensions",
                .rows([
                    Field(
                        "decision", .text, vi: "Quyết định", en: "Decision", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "until", .date, vi: "Đến ngày", en: "Until", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "reason", .text, vi: "Lý do", en: "Reason", sensitivity: .personal,
                        disclose: .withhold),
                ]), vi: "Gia hạn", en: "Extensions", sensitivity: .personal, disclose: .withhold),
            Field("room", .text, vi: "Phòng", en: "Room", sensitivity: .personal, disclose: .withhold),
            Field(
                "carer", .text, vi: "Người chăm sóc", en: "Carer", sensitivity: .personal, disclose: .withhold
            ),
        ])
}
