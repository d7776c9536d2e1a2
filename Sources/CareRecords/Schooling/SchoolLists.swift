/// Code lists of schooling; a code names its circular when a retired scale used the same word.
extension Lists {
    static let markScale = CodeList(
        "scale",
        [
            Code("tt27-2020", vi: "Tiểu học, TT 27/2020", en: "Primary, Circular 27/2020"),
            Code("tt22-2021", vi: "Trung học, TT 22/2021", en: "Secondary, Circular 22/2021"),
            Code("tt22-2016", vi: "Tiểu học, TT 22/2016 (cũ)", en: "Primary, Circular 22/2016 (retired)"),
            Code("tt58-2011", vi: "Trung học, TT 58/2011 (cũ)", en: "Secondary, Circular 58/2011 (retired)"),
        ])
    static let conduct = CodeList(
        "conduct",
        [
            Code("tot", vi: "Tốt", en: "Good"), Code("kha", vi: "Khá", en: "Fair"),
            Code("dat", vi: "Đạt", en: "Pass"),
            Code("chua-dat", vi: "Chưa đạt", en: "Not passed"),
            Code("tot-2011", vi: "Tốt (TT 58/2011)", en: "Good (Circular 58/2011)"),
            Code("kha-2011", vi: "Khá (TT 58/2011)", en: "Fair (Circular 58/2011)"),
            Code("trung-binh-2011", vi: "Trung bình (TT 58/2011)", en: "Average (Circular 58/2011)"),
            Code("yeu-2011", vi: "Yếu (TT 58/2011)", en: "Weak (Circular 58/2011)"),
        ])
    static let yearResult = CodeList(
        "yearResult",
        [
            Code("tot", vi: "Tốt", en: "Good"), Code("kha", vi: "Khá", en: "Fair"),
            Code("dat", vi: "Đạt", en: "Pass"),
            Code("chua-dat", vi: "Chưa đạt", en: "Not passed"),
            Code("htxs", vi: "Hoàn thành xuất sắc", en: "Completed with distinction"),
            Code("htt", vi: "Hoàn thành tốt", en: "Completed well"),
            Code("ht", vi: "Hoàn thành", en: "Completed"),
            Code("cht", vi: "Chưa hoàn thành", en: "Not completed"),
            Code("ht-2016", vi: "Hoàn thành (TT 22/2016)", en: "Completed (Circular 22/2016)"),
            Code("cht-2016", vi: "Chưa hoàn thành (TT 22/2016)", en: "Not completed (Circular 22/2016)"),
            Code("gioi-2011", vi: "Giỏi (TT 58/2011)", en: "Very good (Circular 58/2011)"),
            Code("kha-2011", vi: "Khá (TT 58/2011)", en: "Fair (Circular 58/2011)"),
            Code("trung-binh-2011", vi: "Trung bình (TT 58/2011)", en: "Average (Circular 58/2011)"),
            Code("yeu-2011", vi: "Yếu (TT 58/2011)", en: "Weak (Circular 58/2011)"),
            Code("kem-2011", vi: "Kém (TT 58/2011)", en: "Poor (Circular 58/2011)"),
        ])
    /// Five qualities and ten competences of Circular 27/2020.
    static let trait = CodeList(
        "trait",
        [
            Code("patriotism", vi: "Yêu nước", en: "Love of country"),
            Code("kindness", vi: "Nhân ái", en: "Kindness"),
            Code("diligence", vi: "Chăm chỉ", en: "Diligence"),
            Code("honesty", vi: "Trung thực", en: "Honesty"),
            Code("responsibility", vi: "Trách nhiệm", en: "Responsibility"),
            Code(
                "self-reliance", vi: "Tự chủ và tự học", en: "Self-reliance and self-study",
                aliases: ["TCTH", "Tự chủ, tự học"]),
            Code(
                "communication", vi: "Giao tiếp và hợp tác", en: "Communication and teamwork",
                aliases: ["GTHT", "Giao tiếp, hợp tác"]),
            Code(
                "problem-solving", vi: "Giải quyết vấn đề và sáng tạo", en: "Problem solving and creativity",
                aliases: ["GQVĐST", "GQVĐ và sáng tạo", "Giải quyết vấn đề, sáng tạo"]),
            Code("language", vi: "Ngôn ngữ", en: "Language"),
            Code("calculation", vi: "Tính toán", en: "Calculation"),
            Code("science", vi: "Năng lực khoa học", en: "Scientific competence", aliases: ["Khoa học"]),
            Code(
                "technology", vi: "Năng lực công nghệ", en: "Technological competence", aliases: ["Công nghệ"]
            ),
            Code("computing", vi: "Năng lực tin học", en: "Computing competence", aliases: ["Tin học"]),
            Code("aesthetics", vi: "Thẩm mĩ", en: "Aesthetics", aliases: ["Thẩm mỹ"]),
            Code("physique", vi: "Thể chất", en: "Physique"),
        ])
    static let traitLevel = CodeList(
        "traitLevel",
        [
            Code("tot", vi: "Tốt", en: "Good", aliases: ["T"]),
            Code("dat", vi: "Đạt", en: "Met", aliases: ["Đ"]),
            Code("can-co-gang", vi: "Cần cố gắng", en: "Needs effort", aliases: ["C", "CCG"]),
        ])
    static let session = CodeList(
        "session",
        [
            Code("morning", vi: "Buổi sáng", en: "Morning", aliases: ["sáng"]),
            Code("afternoon", vi: "Buổi chiều", en: "Afternoon", aliases: ["chiều"]),
        ])
    static let schoolMove = CodeList(
        "move",
        [
            Code("enrolled", vi: "Nhập học", en: "Enrolled"),
            Code("transferred-in", vi: "Chuyển đến", en: "Transferred in"),
            Code("transferred-out", vi: "Chuyển đi", en: "Transferred out"),
            Code("paused", vi: "Tạm nghỉ", en: "Paused"),
            Code("returned", vi: "Học lại", en: "Returned"),
            Code("left", vi: "Thôi học", en: "Left"),
        ])
}
