extension Rule {
    /// The rules a home begins with; it changes them by a signed act.
    public static let standard = arrival + trafficking + casework + leaving + afterwards + requests

    private static let arrival = [
        Rule(
            "tell-commune", .arrivedInEmergency, 0, .hours, vi: "Báo UBND cấp xã", en: "Tell the commune",
            .field("admission", "toldCommune"), basis: .decree("20/2021/NĐ-CP", "28"), confirmed: true,
            from: "2021-07-01", owner: .socialWorker),
        Rule(
            "tell-health", .arrivedInEmergency, 0, .hours, vi: "Báo Sở Y tế",
            en: "Tell the Department of Health", .field("admission", "toldHealth"),
            basis: .law("53/2024/QH15", "27"), confirmed: true, from: "2025-07-01", owner: .socialWorker),
        Rule(
            "tell-police", .arrivedInEmergency, 0, .hours, vi: "Báo Công an", en: "Tell the police",
            .field("admission", "toldPolice"), basis: .law("53/2024/QH15", "27"), confirmed: false,
            from: "2025-07-01", owner: .socialWorker),
        Rule(
            "first-risk", .arrivedInEmergency, 12, .hours, vi: "Đánh giá nguy cơ ban đầu, biện pháp khẩn cấp",
            en: "First risk assessment, emergency measure", .review("initial-risk"),
            basis: .decree("56/2017/NĐ-CP", "26"), confirmed: true, from: "2017-07-01", owner: .socialWorker),
        Rule(
            "confirm", .arrived, 1, .workingDays, vi: "Xác nhận tiếp nhận (giám đốc)",
            en: "Confirm the admission (director)", .confirmed, basis: .house,
            confirmed: false, from: "2020-01-01", owner: .director),
        Rule(
            "health-check", .arrived, 72, .hours, vi: "Khám sức khỏe khi vào", en: "Health check on arrival",
            .entry("health"), basis: .house, confirmed: false, from: "2020-01-01",
            owner: .healthWorker),
        Rule(
            "file-complete", .arrived, 10, .workingDays, vi: "Hoàn thiện hồ sơ tiếp nhận",
            en: "Complete the admission file", .field("admission", "fileComplete"),
            basis: .decree("20/2021/NĐ-CP", "27–28"), confirmed: false, from: "2021-07-01",
            owner: .recordsClerk),
        Rule(
            "public-notice", .arrivedAbandoned, 25, .workingDays, vi: "Thông báo tìm thân nhân",
            en: "Public notice for relatives", .field("admission", "publicNotice"),
            basis: .decree("20/2021/NĐ-CP", "28"), confirmed: true, from: "2021-07-01", owner: .recordsClerk),
        Rule(
            "emergency-stay", .arrivedInOtherEmergency, 3, .months, vi: "Hết hạn lưu trú khẩn cấp",
            en: "The emergency stay ends", .left, basis: .decree("20/2021/NĐ-CP"), confirmed: false,
            from: "2021-07-01", owner: .director),
    ]

    private static let trafficking = [
        Rule(
            "verify-victim", .arrivedTrafficked, 3, .days, vi: "Xác minh ban đầu về nạn nhân",
            en: "First verification of the victim", .field("trafficking", "verifiedOn"),
            basis: .law("53/2024/QH15", "27"), confirmed: true, from: "2025-07-01", owner: .socialWorker),
        Rule(
            "victim-stay", .arrivedTrafficked, 120, .days, vi: "Hết hạn lưu trú của nạn nhân",
            en: "The stay of a victim ends", .left, basis: .decree("162/2025/NĐ-CP", "17"), confirmed: true,
            from: "2025-07-01", owner: .director),
    ]

    private static let casework = [
        Rule(
            "full-assessment", .arrived, 30, .days, vi: "Đánh giá đầy đủ", en: "Full assessment",
            .review("full"), basis: .house, confirmed: false, from: "2020-01-01",
            owner: .socialWorker),
        Rule(
            "plan", .assessed, 5, .workingDays, vi: "Lập và duyệt kế hoạch", en: "Plan written and approved",
            .planned, basis: .decree("56/2017/NĐ-CP", "28"), confirmed: true, from: "2017-07-01",
            owner: .socialWorker),
        Rule(
            "review", .planned, 3, .months, vi: "Rà soát định kỳ", en: "Periodic review", .review("periodic"),
            basis: .guidelines, confirmed: false, from: "2009-12-18",
            owner: .socialWorker),
    ]

    private static let leaving = [
        Rule(
            "hand-over", .decided, 15, .workingDays, vi: "Bàn giao trẻ theo quyết định",
            en: "Hand the child over as decided", .left, basis: .decree("56/2017/NĐ-CP", "45"),
            confirmed: true,
            from: "2017-07-01", owner: .socialWorker)
    ]

    /// No law gives the intervals (Decree 56/2017, Article 46, only says that the house goes on visiting).
    private static let afterwards =
        [("1w", 7, Unit.days), ("1mo", 1, .months), ("3mo", 3, .months), ("6mo", 6, .months)].map(visit)
        + [("9mo", 9, .months), ("12mo", 12, .months)].map(visit)
        + [("18mo", 18, .months), ("24mo", 24, .months)].map { name, amount, unit in
            visit(name, amount, unit, .leftTrafficked)
        }

    private static func visit(_ name: String, _ amount: Int, _ unit: Unit) -> Rule {
        visit(name, amount, unit, .left)
    }

    private static func visit(_ name: String, _ amount: Int, _ unit: Unit, _ trigger: Trigger) -> Rule {
        Rule(
            "visit-" + name, trigger, amount, unit, vi: "Thăm trẻ sau khi rời cơ sở",
            en: "Visit after leaving", .visit, basis: .house.and(.decree("56/2017/NĐ-CP", "46")),
            confirmed: false, from: "2020-01-01", owner: .socialWorker)
    }

    private static let requests = [
        Rule(
            "rights-answer", .asked, 2, .workingDays, vi: "Trả lời yêu cầu về dữ liệu",
            en: "Answer a request about data", .field("rights", "answeredOn"),
            basis: .decree("356/2025/NĐ-CP"), confirmed: true, from: "2026-01-01", owner: .recordsClerk),
        Rule(
            "rights-access", .asked, 10, .days, vi: "Cho xem hoặc cung cấp dữ liệu",
            en: "Give access to data", .field("rights", "doneOn"), basis: .decree("356/2025/NĐ-CP"),
            confirmed: true, from: "2026-01-01", owner: .recordsClerk),
        Rule(
            "rights-correct", .asked, 10, .days, vi: "Sửa dữ liệu theo yêu cầu",
            en: "Correct data on request",
            .field("rights", "doneOn"), basis: .decree("356/2025/NĐ-CP"), confirmed: true, from: "2026-01-01",
            owner: .recordsClerk),
        Rule(
            "rights-restrict", .asked, 15, .days, vi: "Hạn chế xử lý dữ liệu", en: "Restrict the use of data",
            .field("rights", "doneOn"), basis: .decree("356/2025/NĐ-CP"), confirmed: true, from: "2026-01-01",
            owner: .recordsClerk),
        Rule(
            "rights-erase", .asked, 20, .days, vi: "Trả lời yêu cầu xóa dữ liệu",
            en: "Settle a request to erase", .field("rights", "doneOn"), basis: .decree("356/2025/NĐ-CP"),
            confirmed: true, from: "2026-01-01", owner: .recordsClerk),
        Rule(
            "leak", .leaked, 72, .hours, vi: "Báo vi phạm dữ liệu cho Bộ Công an (A05)",
            en: "Tell the Ministry of Public Security of a leak", .field("incidents", "authorityTold"),
            basis: .law("91/2025/QH15").and(.decree("356/2025/NĐ-CP")), confirmed: true, from: "2026-01-01",
            owner: .director),
    ]
}
