extension RecordSchema {
    static let plan = Section(
        "plan", vi: "Kế hoạch chăm sóc, trợ giúp", en: "Care plan", .plan, repeats: true,
        note: "childOpinion",
        fields: [
            Field(
                "kind", .code(Lists.planKind), vi: "Loại kế hoạch", en: "Kind of plan",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "status", .code(Lists.planStatus), vi: "Tình trạng", en: "Status", sensitivity: .sensitive,
                disclose: .withhold),
            Field("from", .date, vi: "Từ ngày", en: "From", sensitivity: .sensitive, disclose: .withhold),
            Field("until", .date, vi: "Đến ngày", en: "Until", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "needs",
                .rows([
                    Field(
                        "domain", .text, vi: "Lĩnh vực", en: "Domain", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "rank", .integer(1...20), vi: "Thứ tự", en: "Rank", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "need", .text, vi: "Nhu cầu", en: "Need", sensitivity: .sensitive, disclose: .withhold
                    ),
                ]), vi: "Nhu cầu", en: "Needs", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "goals",
                .rows([
                    Field(
                        "goal", .text, vi: "Mục tiêu", en: "Goal", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "indicator", .text, vi: "Chỉ số", en: "Indicator", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "by", .date, vi: "Thời hạn", en: "By", sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "progress", .code(Lists.progress), vi: "Tiến độ", en: "Progress",
                        sensitivity: .sensitive, disclose: .withhold),
                ]), vi: "Mục tiêu", en: "Goals", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "activities",
                .rows([
                    Field(
                        "what", .text, vi: "Việc", en: "What", sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "who", .text, vi: "Người thực hiện", en: "Who", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "by", .date, vi: "Thời hạn", en: "By", sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "progress", .code(Lists.progress), vi: "Tiến độ", en: "Progress",
                        sensitivity: .sensitive, disclose: .withhold),
                ]), vi: "Hoạt động", en: "Activities", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "childOpinion", .longText, vi: "Ý kiến của trẻ", en: "The child’s opinion",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "guardianOpinion", .longText, vi: "Ý kiến người đại diện", en: "The guardian’s opinion",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "nextReview", .date, vi: "Ngày rà soát tới", en: "Next review", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "submittedBy", .text, vi: "Người trình", en: "Submitted by", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "approvedBy", .text, vi: "Người duyệt", en: "Approved by", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "planDecision", .text, vi: "Số quyết định duyệt", en: "Decision approving",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "approvedOn", .date, vi: "Ngày duyệt", en: "Approved on", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "approvedContent", .text, vi: "Mã nội dung đã duyệt", en: "Content approved",
                sensitivity: .sensitive, disclose: .withhold),
        ])
}
