extension RecordSchema {
    static let admission = Section(
        "admission", vi: "Tiếp nhận", en: "Admission", .care, note: "stateOnArrival",
        fields: [
            .personal("admNo", .text, vi: "Số tiếp nhận", en: "Admission number"),
            .personal(
                "admDt", .moment, vi: "Thời điểm tiếp nhận", en: "Admitted at", disclose: .generalise,
                aliases: ["Ngày tiếp nhận", "Ngày vào"]),
            .personal("admType", .code(Lists.admission), vi: "Hình thức tiếp nhận", en: "Kind of admission"),
            .personal("reportedAt", .moment, vi: "Thời điểm nhận tin", en: "Report received at"),
            .personal("referrerOrg", .text, vi: "Đơn vị bàn giao", en: "Handed over by (body)"),
            .personal(
                "referrerKind", .code(Lists.referrer), vi: "Loại đơn vị bàn giao",
                en: "Kind of body handing over"),
            .personal("referrerPerson", .text, vi: "Người bàn giao", en: "Handed over by (person)"),
            .personal(
                "referrerPhone", .text, vi: "Điện thoại người bàn giao", en: "Telephone of that person"),
            .personal("referrerDoc", .text, vi: "Văn bản bàn giao", en: "Paper of hand-over"),
            .personal("reportChannel", .code(Lists.channel), vi: "Kênh báo tin", en: "Channel of report"),
            .restricted(
                "informant", .text, vi: "Người báo tin", en: "Informant", under: .protection),
            .sensitive("foundPlace", .text, vi: "Nơi phát hiện", en: "Where found"),
            .sensitive("foundDt", .moment, vi: "Thời điểm phát hiện", en: "When found"),
            .sensitive("stateOnArrival", .longText, vi: "Tình trạng khi đến", en: "State on arrival"),
            .sensitive(
                "conditionsOnArrival", .codes(Lists.arrival), vi: "Dấu hiệu khi đến", en: "Signs on arrival"),
            .sensitive(
                "consequenceForecast", .longText, vi: "Dự đoán hậu quả nếu không can thiệp",
                en: "Forecast without help"),
            .sensitive("priorActions", .longText, vi: "Hỗ trợ đã thực hiện trước", en: "Help given before"),
            .personal(
                "belongings",
                .rows([
                    .personal("item", .text, vi: "Vật", en: "Item"),
                    .personal("count", .integer(0...1_000_000_000), vi: "Số lượng", en: "Count"),
                    .personal("note", .text, vi: "Ghi chú", en: "Note"),
                ]), vi: "Tư trang, tài sản", en: "Belongings and money"),
            .sensitive("companions", .texts, vi: "Người đi cùng", en: "Accompanying minors"),
            .personal("toldCommune", .moment, vi: "Đã báo UBND xã lúc", en: "Commune told at"),
            .personal("toldHealth", .moment, vi: "Đã báo Sở Y tế lúc", en: "Department of Health told at"),
            .personal("toldPolice", .moment, vi: "Đã báo Công an lúc", en: "Police told at"),
            .personal("publicNotice", .date, vi: "Ngày thông báo tìm thân nhân", en: "Public notice on"),
            .personal("receiptMinutes", .text, vi: "Biên bản tiếp nhận", en: "Receipt minutes"),
            .personal(
                "decisionNo", .text, vi: "Quyết định tiếp nhận", en: "Admission decision",
                aliases: ["Số quyết định"]),
            .personal("decisionSigner", .text, vi: "Người ký quyết định", en: "Signed by"),
            .personal("confirmedOn", .date, vi: "Ngày xác nhận", en: "Confirmed on"),
            .personal(
                "missingPapers", .codes(Lists.paper), vi: "Giấy tờ còn thiếu", en: "Papers missing"),
            .personal("fileComplete", .date, vi: "Hồ sơ đủ ngày", en: "File complete on"),
            .personal("stayLimit", .date, vi: "Hạn lưu trú", en: "Stay limit"),
            .personal(
                "extensions",
                .rows([
                    .personal("decision", .text, vi: "Quyết định", en: "Decision"),
                    .personal("date", .date, vi: "Ngày ký", en: "Signed on"),
                    .personal("signer", .text, vi: "Người ký", en: "Signer"),
                    .personal("until", .date, vi: "Đến ngày", en: "Until"),
                    .personal("reason", .text, vi: "Lý do", en: "Reason"),
                ]), vi: "Gia hạn", en: "Extensions"),
            .personal("room", .text, vi: "Phòng", en: "Room"),
            .personal("carer", .text, vi: "Người chăm sóc", en: "Carer"),
            .personal(
                "caseWorker", .text, vi: "Người quản lý trường hợp (tên đăng nhập)",
                en: "Case worker (login name)"),
        ])
}
