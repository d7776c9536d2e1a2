extension RecordSchema {
    static let plan = Section(
        "plan", vi: "Kế hoạch chăm sóc, trợ giúp", en: "Care plan", .plan, repeats: true,
        note: "childOpinion",
        fields: [
            .sensitive("kind", .code(Lists.planKind), vi: "Loại kế hoạch", en: "Kind of plan"),
            .sensitive("status", .code(Lists.planStatus), vi: "Tình trạng", en: "Status"),
            .sensitive("from", .date, vi: "Từ ngày", en: "From"),
            .sensitive("until", .date, vi: "Đến ngày", en: "Until"),
            .sensitive(
                "needs",
                .rows([
                    .sensitive("domain", .code(Lists.need), vi: "Lĩnh vực", en: "Domain"),
                    .sensitive("rank", .integer(1...20), vi: "Thứ tự", en: "Rank"),
                    .sensitive("need", .text, vi: "Nhu cầu", en: "Need"),
                    .sensitive("baseline", .text, vi: "Hiện trạng", en: "Baseline"),
                ]), vi: "Nhu cầu", en: "Needs"),
            .sensitive(
                "goals",
                .rows([
                    .sensitive("goal", .text, vi: "Mục tiêu", en: "Goal"),
                    .sensitive("indicator", .text, vi: "Chỉ số", en: "Indicator"),
                    .sensitive("by", .date, vi: "Thời hạn", en: "By"),
                    .sensitive("progress", .code(Lists.progress), vi: "Tiến độ", en: "Progress"),
                ]), vi: "Mục tiêu", en: "Goals"),
            .sensitive(
                "activities",
                .rows([
                    .sensitive("what", .text, vi: "Việc", en: "What"),
                    .sensitive("who", .text, vi: "Người thực hiện", en: "Who"),
                    .sensitive("org", .text, vi: "Đơn vị", en: "Body"),
                    .sensitive("by", .date, vi: "Thời hạn", en: "By"),
                    .sensitive("resources", .text, vi: "Nguồn lực", en: "Resources"),
                    .sensitive("cost", .integer(0...1_000_000_000), vi: "Chi phí (đồng)", en: "Cost (đồng)"),
                    .sensitive("progress", .code(Lists.progress), vi: "Tiến độ", en: "Progress"),
                    .sensitive("why", .text, vi: "Vì sao không làm được", en: "Why not possible"),
                ]), vi: "Hoạt động", en: "Activities"),
            .sensitive("childOpinion", .longText, vi: "Ý kiến của trẻ", en: "The child’s opinion"),
            .sensitive("childConsent", .flag, vi: "Trẻ đồng ý", en: "The child agrees"),
            .sensitive(
                "guardianOpinion", .longText, vi: "Ý kiến người đại diện", en: "The guardian’s opinion"),
            .sensitive("guardianConsent", .flag, vi: "Người đại diện đồng ý", en: "The guardian agrees"),
            .sensitive("nextReview", .date, vi: "Ngày rà soát tới", en: "Next review"),
            .sensitive("submittedBy", .text, vi: "Người trình", en: "Submitted by"),
            .sensitive("approvedBy", .text, vi: "Người duyệt", en: "Approved by"),
            .sensitive("planDecision", .text, vi: "Số quyết định duyệt", en: "Decision approving"),
            .sensitive("approvedOn", .date, vi: "Ngày duyệt", en: "Approved on"),
            .sensitive("approvedContent", .text, vi: "Mã nội dung đã duyệt", en: "Content approved"),
        ])
}
