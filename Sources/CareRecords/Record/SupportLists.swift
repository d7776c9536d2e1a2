/// Code lists of needs, services and who pays.
extension Lists {
    /// Law 53/2024, Chapter V, with what the facility itself gives.
    static let service = CodeList(
        "service",
        [
            Code("essentials", vi: "Nhu cầu thiết yếu", en: "Essentials", aliases: ["ăn, ở, mặc"]),
            Code("health", vi: "Y tế", en: "Health care"),
            Code("psychology", vi: "Tâm lý", en: "Psychological support"),
            Code("legal-aid", vi: "Pháp luật, trợ giúp pháp lý", en: "Legal aid"),
            Code("interpreting", vi: "Phiên dịch", en: "Interpreting"),
            Code("travel", vi: "Đi lại, tiền ăn đường", en: "Travel and meals on the way"),
            Code("schooling", vi: "Học văn hóa", en: "Schooling"),
            Code("vocational", vi: "Học nghề", en: "Vocational training"),
            Code("hardship-allowance", vi: "Trợ cấp khó khăn ban đầu", en: "Initial hardship allowance"),
            Code("loan", vi: "Vay vốn", en: "Loan"),
            Code("protection", vi: "Bảo vệ an toàn", en: "Protection"),
            Code("papers", vi: "Giấy tờ, hộ tịch", en: "Papers and registration"),
            Code("linking", vi: "Kết nối nguồn lực", en: "Linking to resources"),
            Code("tracing", vi: "Tìm kiếm thân nhân, quê quán", en: "Tracing"),
            Code("life-skills", vi: "Kỹ năng sống", en: "Life skills"),
            Code("recreation", vi: "Vui chơi, văn hóa", en: "Recreation"),
            Code("family-support", vi: "Hỗ trợ gia đình", en: "Family support"),
            Code("alternative-care", vi: "Chăm sóc thay thế", en: "Alternative care"),
        ])
    static let funding = CodeList(
        "funding",
        [
            Code("budget", vi: "Ngân sách", en: "State budget"),
            Code("insurance", vi: "Bảo hiểm y tế", en: "Health insurance", aliases: ["BHYT"]),
            Code("ngo", vi: "Tổ chức phi chính phủ", en: "NGO", aliases: ["NGO"]),
            Code("donor", vi: "Nhà hảo tâm", en: "Donor"), Code("other", vi: "Khác", en: "Other"),
        ])
    /// Circular 02/2020, Article 5.
    static let need = CodeList(
        "domain",
        [
            Code("health", vi: "Sức khỏe", en: "Health"), Code("education", vi: "Giáo dục", en: "Education"),
            Code("vocation", vi: "Học nghề, việc làm", en: "Vocation and work"),
            Code("livelihood", vi: "Sinh kế", en: "Livelihood"),
            Code("life-skills", vi: "Kỹ năng sống", en: "Life skills"),
            Code("integration", vi: "Hòa nhập cộng đồng", en: "Community integration"),
            Code("psychology", vi: "Tâm lý, tình cảm", en: "Psychology and feelings"),
            Code("safety", vi: "An toàn", en: "Safety"), Code("papers", vi: "Giấy tờ", en: "Papers"),
            Code("family", vi: "Gia đình", en: "Family"), Code("other", vi: "Khác", en: "Other"),
        ])
    static let whereabouts = CodeList(
        "whereabouts",
        [
            Code("alive", vi: "Còn sống", en: "Alive"), Code("dead", vi: "Đã mất", en: "Dead"),
            Code("in-prison", vi: "Đang đi tù", en: "In prison"),
            Code("missing", vi: "Mất tích", en: "Missing"), Code("unknown", vi: "Không rõ", en: "Unknown"),
        ])
    static let house = CodeList(
        "houseKind",
        [
            Code("solid", vi: "Kiên cố", en: "Solid"), Code("semi", vi: "Bán kiên cố", en: "Semi-solid"),
            Code("makeshift", vi: "Tạm", en: "Makeshift"), Code("none", vi: "Không có nhà", en: "No house"),
        ])
    static let familyRisk = CodeList(
        "familyRisks",
        [
            Code("violence", vi: "Bạo lực", en: "Violence"), Code("alcohol", vi: "Rượu", en: "Alcohol"),
            Code("drugs", vi: "Ma túy", en: "Drugs"), Code("gambling", vi: "Cờ bạc", en: "Gambling"),
            Code("neglect", vi: "Bỏ mặc", en: "Neglect"),
            Code("offender-at-home", vi: "Người gây hại ở trong nhà", en: "Offender at home"),
            Code("debt", vi: "Nợ nần", en: "Debt"), Code("other", vi: "Khác", en: "Other"),
        ])
    /// Circular 78/2013/TT-BQP: where proof that somebody was trafficked comes from.
    static let evidence = CodeList(
        "evidenceSources",
        [
            Code("prosecution", vi: "Cơ quan tiến hành tố tụng", en: "Prosecution bodies"),
            Code("rescuers", vi: "Cơ quan giải cứu", en: "Rescuers"),
            Code(
                "mission-abroad", vi: "Cơ quan đại diện Việt Nam ở nước ngoài",
                en: "Vietnamese mission abroad"),
            Code("foreign-body", vi: "Cơ quan nước ngoài", en: "Foreign bodies"),
            Code("victim", vi: "Nạn nhân", en: "The victim"),
            Code("offender", vi: "Người phạm tội", en: "The offender"),
            Code("witness", vi: "Người làm chứng", en: "Witnesses"),
            Code("other", vi: "Nguồn khác", en: "Other"),
        ])
}
