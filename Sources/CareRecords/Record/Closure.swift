extension RecordSchema {
    /// What must hold before a case ends: Decree 56/2017, Article 30; the minutes: Circular 02/2020.
    static let closure = Section(
        "closure", vi: "Kết thúc", en: "Closure", .reintegration,
        fields: [
            .sensitive("closedOn", .date, vi: "Ngày kết thúc", en: "Closed on"),
            .sensitive("closureReason", .code(Lists.closure), vi: "Lý do kết thúc", en: "Reason"),
            .sensitive("noRiskLeft", .flag, vi: "Không còn nguy cơ bị xâm hại", en: "No risk of abuse left"),
            .sensitive("stableBody", .flag, vi: "Ổn định về thể chất", en: "Stable in body"),
            .sensitive("stableMind", .flag, vi: "Ổn định về tâm lý", en: "Stable in mind"),
            .sensitive("stableLearning", .flag, vi: "Ổn định về nhận thức", en: "Stable in understanding"),
            .sensitive("stableFeelings", .flag, vi: "Ổn định về tình cảm", en: "Stable in feelings"),
            .sensitive(
                "closureOpinion", .longText, vi: "Ý kiến của trẻ khi kết thúc",
                en: "The child’s opinion at closure"),
            .sensitive("opinionSigned", .flag, vi: "Trẻ có ký", en: "Signed by the child"),
            .sensitive("closureDecision", .text, vi: "Quyết định kết thúc", en: "Decision"),
            .sensitive("closureMinutes", .text, vi: "Biên bản kết thúc", en: "Minutes of closure"),
            .sensitive(
                "closedDespite", .longText, vi: "Lý do kết thúc khi chưa đủ điều kiện",
                en: "Why closed with criteria open"),
            .sensitive("sealedOn", .date, vi: "Ngày niêm phong", en: "Sealed on"),
            .sensitive("retention", .code(Lists.retention), vi: "Thời hạn lưu trữ", en: "Kept for"),
            .sensitive("archivePlace", .text, vi: "Nơi lưu trữ", en: "Where archived"),
            .sensitive("reopenedOn", .date, vi: "Ngày mở lại", en: "Reopened on"),
            .sensitive("reopenReason", .longText, vi: "Lý do mở lại", en: "Why reopened"),
        ])
}
