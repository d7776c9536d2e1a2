/// The code lists of the record; keys are stored, words are shown.
enum Lists {
    static let sex = CodeList(
        "sex",
        [
            Code("male", vi: "Nam", en: "Male", aliases: ["M"]),
            Code("female", vi: "Nữ", en: "Female", aliases: ["F"]),
            Code("unknown", vi: "Chưa xác định", en: "Not determined", aliases: ["Không biết", "chưa rõ"]),
        ])
    static let level = CodeList(
        "level",
        [
            Code("high", vi: "Cao", en: "High"), Code("medium", vi: "Trung bình", en: "Medium"),
            Code("low", vi: "Thấp", en: "Low"), Code("unknown", vi: "Chưa rõ", en: "Unknown"),
        ])
    /// Law on Children 2016, Article 10(1); the letters are the law's own.
    static let groups = CodeList(
        "groups",
        [
            Code("a", vi: "Mồ côi cả cha và mẹ", en: "Orphaned of both parents"),
            Code("b", vi: "Bị bỏ rơi", en: "Abandoned"),
            Code("c", vi: "Không nơi nương tựa", en: "Without support"),
            Code("d", vi: "Khuyết tật", en: "With disability"),
            Code("đ", vi: "Nhiễm HIV/AIDS", en: "Living with HIV/AIDS"),
            Code("e", vi: "Vi phạm pháp luật", en: "In conflict with the law"),
            Code("g", vi: "Nghiện ma túy", en: "Addicted to drugs"),
            Code("h", vi: "Bỏ học kiếm sống", en: "Left school to earn a living"),
            Code("i", vi: "Bị tổn hại nghiêm trọng do bị bạo lực", en: "Seriously harmed by violence"),
            Code("k", vi: "Bị bóc lột", en: "Exploited"),
            Code("l", vi: "Bị xâm hại tình dục", en: "Sexually abused"),
            Code("m", vi: "Bị mua bán", en: "Trafficked"),
            Code(
                "n", vi: "Mắc bệnh hiểm nghèo hoặc điều trị dài ngày",
                en: "Critical or long illness, poor household"),
            Code("o", vi: "Di cư, lánh nạn, tị nạn", en: "Migrant or refugee without carer"),
        ])
    static let confidence = CodeList(
        "nameConfidence",
        [
            Code("documented", vi: "Đã có giấy tờ", en: "Documented"),
            Code("stated", vi: "Trẻ khai", en: "Stated by the child"),
            Code("provisional", vi: "Tạm đặt", en: "Provisional"),
        ])
    static let ageBasis = CodeList(
        "dobBasis",
        [
            Code("birth-certificate", vi: "Giấy khai sinh", en: "Birth certificate"),
            Code("age-examination", vi: "Giám định tuổi", en: "Age examination"),
            Code("estimate", vi: "Ước lượng", en: "Estimate"),
            Code("stated", vi: "Trẻ khai", en: "Stated by the child"),
        ])
    static let addressStatus = CodeList(
        "addressStatus",
        [
            Code("known", vi: "Xác định", en: "Known"),
            Code("being-verified", vi: "Đang xác minh", en: "Being verified"),
            Code("undetermined", vi: "Không xác định được", en: "Cannot be determined"),
        ])
    static let contact = CodeList(
        "contact",
        [
            Code("pickup", vi: "Được đón", en: "May collect"),
            Code("visit", vi: "Được thăm", en: "May visit"),
            Code("supervised", vi: "Thăm có giám sát", en: "Supervised visits"),
            Code("phone", vi: "Chỉ gọi điện", en: "Telephone only"),
            Code("none", vi: "Không được gặp", en: "No contact"),
        ])
    static let admission = CodeList(
        "admType",
        [
            Code("emergency", vi: "Bảo vệ khẩn cấp", en: "Emergency protection"),
            Code("eligible", vi: "Đối tượng bảo trợ", en: "Eligible for support"),
            Code(
                "separation-order", vi: "Cách ly tạm thời theo quyết định", en: "Temporary separation order"),
            Code("transfer", vi: "Chuyển từ cơ sở khác", en: "Transfer from another facility"),
            Code("voluntary", vi: "Tự nguyện", en: "Voluntary"),
            Code("re-admission", vi: "Quay lại", en: "Re-admission"),
        ])
    static let channel = CodeList(
        "reportChannel",
        [
            Code("phone", vi: "Điện thoại", en: "Telephone"),
            Code("in-person", vi: "Gặp trực tiếp", en: "In person"),
            Code("third-party", vi: "Người khác báo", en: "Reported by another"),
            Code("111", vi: "Tổng đài 111", en: "Hotline 111"),
            Code("18001769", vi: "Tổng đài 18001769", en: "Hotline 18001769"),
            Code("letter", vi: "Văn bản", en: "Letter"),
        ])
    static let victimStatus = CodeList(
        "victimStatus",
        [
            Code("suspected", vi: "Nghi vấn", en: "Suspected"),
            Code("being-identified", vi: "Đang trong quá trình xác định", en: "Being identified"),
            Code("identified", vi: "Đã xác định", en: "Identified"),
            Code("not-a-victim", vi: "Không phải nạn nhân", en: "Not a victim"),
            Code("accompanying-minor", vi: "Người dưới 18 tuổi đi cùng", en: "Accompanying minor"),
        ])
    static let exploitation = CodeList(
        "exploitation",
        [
            Code(
                "payment", vi: "Nhận tiền, tài sản, lợi ích vật chất khác",
                en: "Money, property or other gain"),
            Code("sexual", vi: "Bóc lột tình dục", en: "Sexual exploitation"),
            Code("forced-labour", vi: "Cưỡng bức lao động", en: "Forced labour"),
            Code("organ-removal", vi: "Lấy bộ phận cơ thể", en: "Removal of organs"),
            Code("forced-marriage", vi: "Ép kết hôn", en: "Forced marriage"),
            Code("illegal-adoption", vi: "Cho, nhận con nuôi trái phép", en: "Illegal adoption"),
            Code("begging", vi: "Ăn xin", en: "Begging"), Code("crime", vi: "Phạm tội", en: "Crime"),
            Code("surrogacy", vi: "Mang thai hộ", en: "Surrogacy"), Code("other", vi: "Khác", en: "Other"),
        ])
    static let returnMethod = CodeList(
        "returnMethod",
        [
            Code("rescue", vi: "Giải cứu", en: "Rescue"),
            Code("repatriation", vi: "Trao trả chính thức", en: "Repatriation"),
            Code("self-return", vi: "Tự trở về", en: "Returned alone"),
            Code("found-in-country", vi: "Phát hiện trong nước", en: "Found in the country"),
            Code("mission-abroad", vi: "Qua cơ quan đại diện Việt Nam", en: "Through a Vietnamese mission"),
        ])
    static let place = CodeList(
        "place",
        [
            Code("facility", vi: "Trong cơ sở", en: "In the facility", aliases: ["cơ sở"]),
            Code("school", vi: "Ở trường", en: "At school", aliases: ["trường"]),
            Code("community", vi: "Ngoài cộng đồng", en: "In the community", aliases: ["cộng đồng"]),
        ])
    static let eduStatus = CodeList(
        "eduStatus",
        [
            Code("enrolled", vi: "Đang học", en: "Enrolled"),
            Code("waiting", vi: "Chờ nhập học", en: "Waiting to enrol"),
            Code("paused", vi: "Tạm nghỉ", en: "Paused"),
            Code("dropped-out", vi: "Bỏ học", en: "Dropped out"),
            Code("below-age", vi: "Chưa đến tuổi", en: "Below school age"),
            Code("completed", vi: "Hoàn thành", en: "Completed"),
        ])
    static let eduLevel = CodeList(
        "level",
        [
            Code("nursery", vi: "Nhà trẻ", en: "Nursery"),
            Code("kindergarten", vi: "Mẫu giáo", en: "Kindergarten"),
            Code("primary", vi: "Tiểu học", en: "Primary"),
            Code("lower-secondary", vi: "Trung học cơ sở", en: "Lower secondary", aliases: ["THCS"]),
            Code("upper-secondary", vi: "Trung học phổ thông", en: "Upper secondary", aliases: ["THPT"]),
            Code("continuing", vi: "Giáo dục thường xuyên", en: "Continuing education", aliases: ["GDTX"]),
            Code("vocational", vi: "Học nghề", en: "Vocational"),
            Code("special", vi: "Lớp chuyên biệt", en: "Special class"),
            Code("literacy", vi: "Xóa mù chữ", en: "Literacy"),
        ])
    /// Circular 27/2020 and Circular 22/2021: half-term, term and year.
    static let term = CodeList(
        "term",
        [
            Code("ghki", vi: "Giữa học kỳ I", en: "Middle of term I", aliases: ["GHKI"]),
            Code("hki", vi: "Học kỳ I", en: "Term I", aliases: ["HKI"]),
            Code("ghkii", vi: "Giữa học kỳ II", en: "Middle of term II", aliases: ["GHKII"]),
            Code("hkii", vi: "Học kỳ II", en: "Term II", aliases: ["HKII"]),
            Code("cn", vi: "Cả năm", en: "Whole year", aliases: ["CN", "cuối năm"]),
        ])
    static let skillLevel = CodeList(
        "skillLevel",
        [
            Code("none", vi: "Chưa biết", en: "Not yet"),
            Code("with-help", vi: "Làm được khi có người giúp", en: "With help"),
            Code("alone", vi: "Tự làm được", en: "Alone"),
            Code("teaches", vi: "Hướng dẫn được bạn", en: "Can show others"),
        ])
    static let planKind = CodeList(
        "kind",
        [
            Code("emergency", vi: "Khẩn cấp", en: "Emergency"), Code("care", vi: "Chăm sóc", en: "Care"),
            Code("reintegration", vi: "Hồi gia, hòa nhập", en: "Reintegration"),
            Code("follow-up", vi: "Theo dõi sau hồi gia", en: "Follow-up"),
        ])
    static let planStatus = CodeList(
        "status",
        [
            Code("draft", vi: "Bản thảo", en: "Draft"), Code("submitted", vi: "Đã trình", en: "Submitted"),
            Code("approved", vi: "Đã duyệt", en: "Approved"),
        ])
    static let progress = CodeList(
        "progress",
        [
            Code("not-started", vi: "Chưa làm", en: "Not started"),
            Code("under-way", vi: "Đang làm", en: "Under way"),
            Code("done", vi: "Xong", en: "Done"),
            Code("not-possible", vi: "Không làm được", en: "Not possible"),
        ])
    static let outcome = CodeList(
        "outcome",
        [
            Code("continue", vi: "Tiếp tục", en: "Continue"), Code("adjust", vi: "Điều chỉnh", en: "Adjust"),
            Code("end", vi: "Kết thúc", en: "End"),
            Code("change-of-care", vi: "Chuyển hình thức", en: "Change of care"),
        ])
    static let shift = CodeList(
        "shift",
        [
            Code("morning", vi: "Ca sáng", en: "Morning", aliases: ["sáng"]),
            Code("afternoon", vi: "Ca chiều", en: "Afternoon", aliases: ["chiều"]),
            Code("night", vi: "Ca đêm", en: "Night", aliases: ["đêm"]),
        ])
    static let incident = CodeList(
        "kind",
        [
            Code("violence-between-children", vi: "Bạo lực giữa trẻ", en: "Violence between children"),
            Code("abuse-by-staff", vi: "Nghi vấn nhân viên bạo lực, xâm hại", en: "Suspected abuse by staff"),
            Code("sexual-abuse", vi: "Xâm hại tình dục", en: "Sexual abuse"),
            Code("self-harm", vi: "Tự hại", en: "Self-harm"),
            Code("missing", vi: "Bỏ trốn, mất tích", en: "Missing"),
            Code("accident", vi: "Tai nạn", en: "Accident"),
            Code("illness", vi: "Ngộ độc, dịch bệnh", en: "Poisoning or epidemic"),
            Code("death", vi: "Tử vong", en: "Death"),
            Code("stranger", vi: "Người lạ tiếp cận", en: "Approached by a stranger"),
            Code("information-leak", vi: "Lộ thông tin", en: "Leak of information"),
            Code("restraint", vi: "Cưỡng chế, cách ly trong cơ sở", en: "Restraint"),
            Code("other", vi: "Khác", en: "Other"),
        ])
}
