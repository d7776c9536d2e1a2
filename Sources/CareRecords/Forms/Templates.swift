extension FormTemplate {
    public static let all = [
        receipt, handover, belongings, incident, plan, visit, closure, weight, shift, children, papers,
        addresses,
    ]

    static let receipt = FormTemplate(
        "receipt", vi: "BIÊN BẢN TIẾP NHẬN TRẺ", en: "MINUTES OF RECEIVING A CHILD",
        follows: "NĐ 20/2021/NĐ-CP, Điều 28",
        blocks: [
            .facts("identity", ["fullName", "sex", "dob", "estAgeFrom", "estAgeTo", "languages", "marks"]),
            .facts(
                "admission",
                [
                    "admDt", "referrerOrg", "referrerPerson", "referrerPhone", "referrerDoc", "foundPlace",
                    "foundDt", "stateOnArrival", "priorActions",
                ]),
            .rows("admission", "belongings", spare: 4),
            .lines(Wording(vi: "Ý kiến của trẻ", en: "What the child says"), 2),
        ], signers: [giver, commune, receiver])

    static let handover = FormTemplate(
        "handover", vi: "BIÊN BẢN BÀN GIAO TRẺ", en: "MINUTES OF HANDING A CHILD OVER",
        follows: "NĐ 20/2021/NĐ-CP, Điều 30",
        blocks: [
            .facts("identity", ["fullName", "sex", "dob"]),
            .facts(
                "handover",
                [
                    "handedOverAt", "handoverPlace", "leaving", "giverOrg", "giverPerson", "receiverOrg",
                    "receiverPerson", "receiverPaper", "childState",
                ]),
            .rows("handover", "papersGiven", spare: 3), .rows("handover", "belongingsGiven", spare: 3),
            .rows("handover", "medicinesGiven", spare: 2), .facts("handover", ["handoverNote", "copiesTo"]),
        ], signers: [giver, commune, receiver])

    static let belongings = FormTemplate(
        "belongings", vi: "BẢN KÊ TƯ TRANG, TÀI SẢN", en: "LIST OF BELONGINGS AND MONEY",
        blocks: [
            .facts("identity", ["fullName"]), .facts("admission", ["admDt"]),
            .rows("admission", "belongings", spare: 8),
        ], signers: [giver, child, receiver])

    static let incident = FormTemplate(
        "incident", vi: "PHIẾU BÁO SỰ CỐ", en: "INCIDENT FORM",
        blocks: [
            .facts(
                "incidents",
                ["incidentNo", "kind", "at", "where", "ownPart", "injury", "action", "reportedTo"]),
            .lines(Wording(vi: "Việc phải làm tiếp", en: "Still to be done"), 3),
        ], signers: [writer, director])

    static let plan = FormTemplate(
        "plan", vi: "KẾ HOẠCH CHĂM SÓC, TRỢ GIÚP", en: "CARE PLAN", follows: "TT 02/2020/TT-BLĐTBXH",
        blocks: [
            .facts("identity", ["fullName", "dob"]), .facts("plan", ["kind", "from", "until"]),
            .rows("plan", "needs", spare: 2), .rows("plan", "goals", spare: 2),
            .rows("plan", "activities", spare: 3),
            .facts("plan", ["childOpinion", "guardianOpinion", "nextReview"]),
        ], signers: [child, caseWorker, director])

    /// Carried to a home: a bag can be lost, so nothing on it says why the child was in care.
    static let visit = FormTemplate(
        "visit", vi: "PHIẾU THĂM GIA ĐÌNH", en: "VISIT SHEET", named: false,
        blocks: [
            .facts("identity", ["currentAddress"]),
            .facts("followup", ["visitDue"]),
            .lines(
                Wording(
                    vi: "Gặp ai, lúc nào, có gặp riêng trẻ không", en: "Whom, when, was the child seen alone"),
                2),
            .lines(Wording(vi: "Sức khỏe, ăn ngủ", en: "Health, food, sleep"), 2),
            .lines(Wording(vi: "Đi học", en: "School"), 1),
            .lines(Wording(vi: "Ai đang chăm sóc, cuộc sống gia đình", en: "Who cares, life at home"), 2),
            .lines(Wording(vi: "Có ai lạ liên hệ với trẻ không", en: "Has a stranger been in touch"), 1),
            .lines(
                Wording(vi: "Trẻ muốn gì, lo gì (lời của trẻ)", en: "What the child wants and worries about"),
                3),
            .lines(
                Wording(
                    vi: "An toàn: Cao / Trung bình / Thấp. Hẹn lần sau",
                    en: "Safety: high / medium / low. Next visit"), 1),
        ], signers: [commune, caseWorker])

    static let closure = FormTemplate(
        "closure", vi: "BIÊN BẢN KẾT THÚC QUẢN LÝ TRƯỜNG HỢP", en: "MINUTES OF CLOSING A CASE",
        follows: "TT 02/2020/TT-BLĐTBXH",
        blocks: [
            .facts("identity", ["fullName", "dob"]),
            .facts(
                "closure",
                [
                    "closedOn", "closureReason", "noRiskLeft", "stableBody", "stableMind", "stableLearning",
                    "stableFeelings", "closureOpinion", "closureDecision",
                ]),
        ], signers: [child, caseWorker, director])

    static let weight = FormTemplate(
        "weight", vi: "SỔ CÂN ĐO", en: "HEIGHT AND WEIGHT SHEET", .room,
        columns: [
            Wording(vi: "Cao (cm)", en: "Height (cm)"), Wording(vi: "Nặng (kg)", en: "Weight (kg)"),
            Wording(vi: "Nằm/đứng", en: "Lying/standing"), Wording(vi: "Ghi chú", en: "Note"),
        ], signers: [writer])

    static let shift = FormTemplate(
        "shift", vi: "SỔ GIAO CA", en: "SHIFT SHEET", .room,
        columns: [
            Wording(vi: "Có mặt", en: "Present"), Wording(vi: "Ăn", en: "Meals"),
            Wording(vi: "Ngủ", en: "Sleep"),
            Wording(vi: "Sức khỏe", en: "Health"), Wording(vi: "Điều đáng ghi", en: "What mattered"),
        ], signers: [giver, receiver])

    static let children = FormTemplate(
        "children", vi: "SỔ TRẺ", en: "REGISTER OF CHILDREN", .house,
        columns: [
            Wording(vi: "Mã", en: "Code"), Wording(vi: "Giới tính", en: "Sex"),
            Wording(vi: "Năm sinh", en: "Born"), Wording(vi: "Ngày vào", en: "Came"),
            Wording(vi: "Tình trạng", en: "State"),
        ], signers: [writer, director])

    static let papers = FormTemplate(
        "papers", vi: "SỔ TRẺ THIẾU GIẤY TỜ", en: "REGISTER OF PAPERS MISSING", .house,
        columns: children.columns,
        signers: [writer, director])

    static let addresses = FormTemplate(
        "addresses", vi: "SỔ TRẺ CHƯA XÁC ĐỊNH ĐƯỢC ĐỊA CHỈ", en: "REGISTER OF ADDRESSES NOT KNOWN", .house,
        columns: children.columns, signers: [writer, director])
}
