extension RecordSchema {
    /// Questionnaires stand here by result only: their items belong to others.
    static let psychosocial = Section(
        "psychosocial", vi: "Tâm lý, xã hội", en: "Psychosocial", .counselling, repeats: true,
        note: "sessionNote",
        fields: [
            .sensitive("tool", .text, vi: "Công cụ sàng lọc", en: "Screening tool"),
            .sensitive("screenedOn", .date, vi: "Ngày sàng lọc", en: "Screened on"),
            .sensitive("scoredBy", .text, vi: "Người chấm", en: "Scored by"),
            .sensitive("result", .text, vi: "Kết quả", en: "Result"),
            .sensitive("resultLevel", .code(Lists.level), vi: "Mức lo ngại", en: "Level of concern"),
            .sensitive("feelings", .text, vi: "Cảm xúc", en: "Feelings"),
            .sensitive("sleeping", .text, vi: "Giấc ngủ", en: "Sleep"),
            .sensitive("appetite", .text, vi: "Ăn ngon miệng", en: "Appetite"),
            .sensitive("fears", .text, vi: "Nỗi sợ", en: "Fears"),
            .sensitive("attachment", .text, vi: "Gắn bó", en: "Attachment"),
            .sensitive("peers", .text, vi: "Quan hệ bạn bè", en: "Peers"),
            .restricted("riskToSelf", .code(Lists.level), vi: "Nguy cơ tự hại", en: "Risk to self"),
            .restricted(
                "riskToOthers", .code(Lists.level), vi: "Nguy cơ với người khác", en: "Risk to others"),
            .sensitive("triggers", .longText, vi: "Điều làm trẻ hoảng sợ", en: "Triggers"),
            .sensitive("calming", .longText, vi: "Cách làm trẻ dịu lại", en: "What calms"),
            .sensitive("sessionOn", .date, vi: "Ngày tham vấn", en: "Session on"),
            .sensitive("minutes", .integer(1...600), vi: "Số phút", en: "Minutes"),
            .sensitive("theme", .code(Lists.theme), vi: "Chủ đề", en: "Theme"),
            .restricted("sessionNote", .longText, vi: "Ghi chép tham vấn", en: "Session note"),
            .restricted(
                "privateNote", .longText, vi: "Ghi chép riêng (người viết và giám đốc)",
                en: "Private note (author and director)", privately: true),
            .restricted("wishes", .longText, vi: "Điều em mong muốn", en: "What I wish"),
            .restricted("worries", .longText, vi: "Điều em lo lắng", en: "What worries me"),
            .sensitive("wordsLanguage", .text, vi: "Ngôn ngữ trẻ nói", en: "Language spoken"),
        ])
}
