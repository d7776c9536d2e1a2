extension RecordSchema {
    /// One entry for each visit: planned with its day when the child leaves, filled in when it is made.
    static let followup = Section(
        "followup", vi: "Theo dõi", en: "Follow-up", .reintegration, repeats: true, note: "followupNote",
        fields: [
            .restricted("visitDue", .date, vi: "Hạn thăm", en: "Visit due"),
            .restricted("inPerson", .flag, vi: "Phải gặp trực tiếp", en: "In person"),
            .restricted("visitedOn", .date, vi: "Ngày thăm", en: "Visited on"),
            .restricted("visitedHow", .code(Lists.visit), vi: "Cách thăm", en: "How visited"),
            .restricted("communePresent", .text, vi: "Người của xã cùng đi", en: "With whom of the commune"),
            .restricted("seenAlone", .flag, vi: "Gặp riêng trẻ", en: "Seen alone"),
            .restricted("safetyLevel", .code(Lists.level), vi: "Mức an toàn", en: "Safety"),
            .restricted("inSchool", .flag, vi: "Đang đi học", en: "Goes to school"),
            .restricted("healthNow", .text, vi: "Sức khỏe hiện nay", en: "Health now"),
            .restricted("carerNow", .text, vi: "Người đang chăm sóc", en: "Carer now"),
            .restricted(
                "allowance", .flag, vi: "Đã nhận trợ cấp, hỗ trợ", en: "Allowance or support received"),
            .restricted("stigmaNow", .code(Lists.level), vi: "Kỳ thị hiện nay", en: "Stigma now"),
            .restricted(
                "contacted", .flag, vi: "Bị người mua bán tiếp cận", en: "Contacted by traffickers"),
            .restricted("wishNow", .longText, vi: "Nguyện vọng hiện nay", en: "Wish now"),
            .restricted("nextVisit", .date, vi: "Lần thăm tới", en: "Next visit"),
            .restricted("reopen", .flag, vi: "Đề nghị nhận lại", en: "Take back into care"),
            .restricted("followupNote", .longText, vi: "Ghi chú theo dõi", en: "Follow-up note"),
        ])
}
