/// Code lists of health, growing and feeling.
extension Lists {
    static let blood = CodeList(
        "bloodGroup",
        [
            Code("a+", vi: "A+", en: "A positive"), Code("a-", vi: "A-", en: "A negative"),
            Code("b+", vi: "B+", en: "B positive"), Code("b-", vi: "B-", en: "B negative"),
            Code("ab+", vi: "AB+", en: "AB positive"), Code("ab-", vi: "AB-", en: "AB negative"),
            Code("o+", vi: "O+", en: "O positive"), Code("o-", vi: "O-", en: "O negative"),
            Code("a", vi: "A, chưa rõ Rh", en: "A, Rh unknown"),
            Code("b", vi: "B, chưa rõ Rh", en: "B, Rh unknown"),
            Code("ab", vi: "AB, chưa rõ Rh", en: "AB, Rh unknown"),
            Code("o", vi: "O, chưa rõ Rh", en: "O, Rh unknown"),
        ])
    /// Law on Persons with Disabilities 2010.
    static let disability = CodeList(
        "disability",
        [
            Code("movement", vi: "Vận động", en: "Movement"),
            Code("hearing-speech", vi: "Nghe, nói", en: "Hearing and speech"),
            Code("sight", vi: "Nhìn", en: "Sight"),
            Code("mental", vi: "Thần kinh, tâm thần", en: "Mental"),
            Code("intellectual", vi: "Trí tuệ", en: "Intellectual"),
            Code("other", vi: "Khác", en: "Other"),
        ])
    static let disabilityDegree = CodeList(
        "disabilityDegree",
        [
            Code("very-severe", vi: "Đặc biệt nặng", en: "Very severe"),
            Code("severe", vi: "Nặng", en: "Severe"), Code("mild", vi: "Nhẹ", en: "Mild"),
        ])
    static let selfCare = CodeList(
        "selfCare",
        [
            Code("alone", vi: "Tự làm", en: "Alone"), Code("with-help", vi: "Cần giúp", en: "With help"),
            Code("dependent", vi: "Phụ thuộc", en: "Dependent"),
        ])
    static let arrival = CodeList(
        "conditionsOnArrival",
        [
            Code("injured", vi: "Có thương tích", en: "Injured"), Code("ill", vi: "Ốm", en: "Ill"),
            Code("hungry", vi: "Đói, kiệt sức", en: "Hungry or exhausted"),
            Code("frightened", vi: "Hoảng sợ", en: "Frightened"),
            Code("silent", vi: "Không nói", en: "Does not speak"),
            Code("pregnant", vi: "Có thai", en: "Pregnant"),
            Code("no-shoes-clothes", vi: "Thiếu quần áo", en: "Without proper clothes"),
            Code("calm", vi: "Bình thường", en: "Calm"),
        ])
    static let theme = CodeList(
        "theme",
        [
            Code("safety", vi: "An toàn", en: "Safety"), Code("loss", vi: "Mất mát", en: "Loss"),
            Code("trauma", vi: "Sang chấn", en: "Trauma"), Code("family", vi: "Gia đình", en: "Family"),
            Code("peers", vi: "Bạn bè", en: "Peers"), Code("school", vi: "Học tập", en: "School"),
            Code("behaviour", vi: "Hành vi", en: "Behaviour"),
            Code("going-home", vi: "Chuẩn bị về nhà", en: "Going home"),
            Code("other", vi: "Khác", en: "Other"),
        ])
    static let milestoneArea = CodeList(
        "milestoneArea",
        [
            Code("motor", vi: "Vận động", en: "Motor"), Code("language", vi: "Ngôn ngữ", en: "Language"),
            Code("thinking", vi: "Nhận thức", en: "Thinking"), Code("social", vi: "Xã hội", en: "Social"),
        ])
    static let skillArea = CodeList(
        "skillArea",
        [
            Code("self-care", vi: "Tự chăm sóc", en: "Self-care"), Code("money", vi: "Tiền bạc", en: "Money"),
            Code("travel", vi: "Đi lại", en: "Travel"),
            Code("internet", vi: "An toàn trên mạng", en: "Internet safety"),
            Code("relations", vi: "Quan hệ", en: "Relations"), Code("other", vi: "Khác", en: "Other"),
        ])
    static let talent = CodeList(
        "talentKind",
        [
            Code("music", vi: "Âm nhạc", en: "Music"), Code("art", vi: "Mỹ thuật", en: "Art"),
            Code("sport", vi: "Thể thao", en: "Sport"), Code("languages", vi: "Ngoại ngữ", en: "Languages"),
            Code("computing", vi: "Tin học", en: "Computing"), Code("craft", vi: "Thủ công", en: "Craft"),
            Code("cooking", vi: "Nấu ăn", en: "Cooking"), Code("other", vi: "Khác", en: "Other"),
        ])
}
