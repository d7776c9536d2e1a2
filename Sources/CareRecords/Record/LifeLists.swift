/// Code lists of growing up and leaving: how measured, what joined in, what a school knows, why a case ends.
extension Lists {
    /// WHO growth standards: length lying under two years, height standing from then on.
    static let measure = CodeList(
        "measure",
        [
            Code("lying", vi: "Nằm", en: "Lying", aliases: ["L"]),
            Code("standing", vi: "Đứng", en: "Standing", aliases: ["H"]),
        ])
    static let activityKind = CodeList(
        "activityKind",
        [
            Code("arts", vi: "Văn nghệ", en: "Arts"), Code("sport", vi: "Thể thao", en: "Sport"),
            Code("outing", vi: "Trải nghiệm", en: "Outing"),
            Code("volunteering", vi: "Tình nguyện", en: "Volunteering"),
            Code("youth-movement", vi: "Đội, Đoàn", en: "Youth movement", aliases: ["Đội", "Đoàn"]),
            Code("club", vi: "Câu lạc bộ", en: "Club", aliases: ["CLB"]),
            Code("vocational", vi: "Học nghề", en: "Vocational"),
            Code("light-work", vi: "Lao động nhẹ", en: "Light work"),
            Code("festival", vi: "Lễ hội", en: "Festival"), Code("other", vi: "Khác", en: "Other"),
        ])
    static let disclosureToSchool = CodeList(
        "disclosureToSchool",
        [
            Code("nothing", vi: "Không", en: "Nothing"),
            Code("general", vi: "Hoàn cảnh chung", en: "General circumstances"),
            Code("full", vi: "Đầy đủ", en: "In full"),
        ])
    static let closure = CodeList(
        "closureReason",
        [
            Code("goals-met", vi: "Đạt mục tiêu", en: "Goals met"),
            Code("settled-at-home", vi: "Hồi gia ổn định", en: "Settled at home"),
            Code("adopted", vi: "Con nuôi", en: "Adopted"),
            Code(
                "settled-in-alternative-care", vi: "Chăm sóc thay thế ổn định",
                en: "Settled in alternative care"),
            Code("of-age", vi: "Đủ 18 hoặc 22 tuổi", en: "Reached 18 or 22"),
            Code("transferred", vi: "Chuyển cơ sở", en: "Transferred"),
            Code("on-request", vi: "Gia đình, người giám hộ đề nghị", en: "Asked by family or guardian"),
            Code("no-longer-eligible", vi: "Không còn thuộc đối tượng", en: "No longer eligible"),
            Code("contact-lost", vi: "Mất liên lạc kéo dài", en: "Contact lost for long"),
            Code("died", vi: "Tử vong", en: "Died"), Code("other", vi: "Khác", en: "Other"),
        ])
}
