/// Code lists of coming, staying and leaving.
extension Lists {
    static let referrer = CodeList(
        "referrerKind",
        [
            Code("police", vi: "Công an", en: "Police"),
            Code("border-guard", vi: "Bộ đội Biên phòng", en: "Border guard"),
            Code("commune", vi: "UBND xã", en: "Commune", aliases: ["UBND", "xã"]),
            Code("health-department", vi: "Sở Y tế", en: "Department of Health"),
            Code("hospital", vi: "Bệnh viện", en: "Hospital"),
            Code("facility", vi: "Cơ sở khác", en: "Another facility"),
            Code("ngo", vi: "Tổ chức phi chính phủ", en: "NGO", aliases: ["tổ chức"]),
            Code("family", vi: "Gia đình", en: "Family"), Code("self", vi: "Trẻ tự đến", en: "Came alone"),
            Code("other", vi: "Khác", en: "Other"),
        ])
    static let receiver = CodeList(
        "receiverKind",
        [
            Code("family", vi: "Gia đình", en: "Family"), Code("kin", vi: "Họ hàng", en: "Kin"),
            Code(
                "foster-family", vi: "Gia đình chăm sóc thay thế", en: "Foster family",
                aliases: ["gia đình nhận chăm sóc thay thế"]),
            Code("adoptive-family", vi: "Gia đình nhận con nuôi", en: "Adoptive family"),
            Code("commune", vi: "Địa phương (UBND xã)", en: "Commune", aliases: ["địa phương"]),
            Code("ngo", vi: "Tổ chức", en: "Organisation", aliases: ["NGO"]),
            Code("facility", vi: "Cơ sở khác", en: "Another facility"),
            Code("hospital", vi: "Bệnh viện", en: "Hospital"), Code("police", vi: "Công an", en: "Police"),
            Code("self", vi: "Tự lập", en: "Nobody: lives alone"), Code("other", vi: "Khác", en: "Other"),
        ])
    static let direction = CodeList(
        "direction",
        [
            Code("in", vi: "Vào cơ sở", en: "Into the house", aliases: ["đến", "nhận"]),
            Code("out", vi: "Rời cơ sở", en: "Out of the house", aliases: ["đi"]),
            Code("internal", vi: "Trong nội bộ", en: "Within the house"),
            Code("away", vi: "Tạm vắng", en: "Away for a time"),
            Code("back", vi: "Trở lại", en: "Back again"),
        ])
    static let leaving = CodeList("leaving", Leaving.allCases.map { Code($0.rawValue, $0.label) })
    static let away = CodeList("away", Absence.allCases.map { Code($0.rawValue, $0.label) })
    static let review = CodeList(
        "reviewKind",
        [
            Code("initial-risk", vi: "Đánh giá nguy cơ ban đầu", en: "First risk assessment"),
            Code("full", vi: "Đánh giá đầy đủ", en: "Full assessment"),
            Code("conference", vi: "Họp quản lý trường hợp", en: "Case conference"),
            Code("periodic", vi: "Rà soát định kỳ", en: "Periodic review"),
            Code("before-closure", vi: "Đánh giá trước khi kết thúc", en: "Assessment before closure"),
        ])
    static let verification = CodeList(
        "relationVerified",
        [
            Code("papers", vi: "Giấy tờ", en: "Papers"), Code("dna", vi: "Xét nghiệm ADN", en: "DNA test"),
            Code("commune-letter", vi: "Công văn của xã", en: "Letter of the commune"),
            Code("police-letter", vi: "Công văn của công an", en: "Letter of the police"),
            Code("not-verified", vi: "Chưa xác minh", en: "Not verified"),
        ])
    static let known = CodeList(
        "known",
        [
            Code("yes", vi: "Có", en: "Yes"), Code("no", vi: "Không", en: "No"),
            Code("unknown", vi: "Chưa rõ", en: "Unknown"),
        ])
    static let visit = CodeList(
        "visitedHow",
        [
            Code("in-person", vi: "Gặp trực tiếp", en: "In person"),
            Code("phone", vi: "Điện thoại", en: "Telephone"),
            Code("through-commune", vi: "Qua người của xã", en: "Through the commune"),
        ])
}

extension Code {
    init(_ key: String, _ label: Wording) { self.init(key, vi: label.vi, en: label.en) }
}
