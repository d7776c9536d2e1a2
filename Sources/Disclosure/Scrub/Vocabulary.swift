/// The words that tell a name from a word. Vietnamese names are words, so the words around them decide.
enum Vocabulary {
    /// Before a child's or a young person's name.
    static let childCues = WordList(
        """
        cháu, em, bé, con, trẻ, cu, nhóc, bạn, út, đứa, nạn nhân, học sinh, trò, cháu gái, cháu trai, em gái,
        em trai, cháu bé, bạn gái, bạn trai, bé gái, bé trai
        """)

    /// Before a grown-up's name, or anybody's.
    static let adultCues = WordList(
        """
        anh, chị, ông, bà, bố, mẹ, cha, má, ba, cô, chú, bác, dì, cậu, mợ, thím, dượng, thầy, bu, mế, ama, ami,
        amí, mí, aduôn, thằng, gã, ả, tên, tên là, xưng là, đối tượng, luật sư, bác sĩ, bs, y tá, y sĩ,
        giáo viên, cô giáo, thầy giáo, trưởng thôn, trưởng bản, tổ trưởng, giám đốc, phó giám đốc, cán bộ,
        chủ tịch, bảo mẫu, điều dưỡng, vợ, chồng, đồng chí, đ c, hiệu trưởng, hiệu phó, bí thư, già làng,
        trưởng ấp, ông nội, ông ngoại, bà nội, bà ngoại, mẹ nuôi, bố nuôi, bố dượng, mẹ kế, anh trai, chị gái,
        chủ nhiệm, nhân viên, trưởng phòng, phó phòng, chủ hộ, họ tên, họ và tên, anh họ, chị họ, chị dâu,
        anh rể, nick, sinh viên, tình nguyện viên, người thân, gọi là, bí danh
        """)

    static let surnames = WordList(
        """
        nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, lí, đào, đoàn,
        vương, trịnh, trương, đinh, lâm, phùng, mai, tô, tạ, hà, lưu, lương, thái, châu, cao, quách, tống, kiều,
        chu, triệu, nông, lục, giàng, thào, sùng, vàng, lò, cầm, quàng, niê, byă, êban, ksor, rơ châm, rơ, hầu,
        vừ, hạng, lầu, lừu, tẩn, chảo, phàn, lèng, tòng, cà, lường, ma, bế, đàm, âu, thạch, kim, sơn, danh,
        điểu, siu, rcom, nay, kpă, rmah, mlô, ayun, bkrông, kbuôr, khổng, nghiêm, phí, đồng, thân, tăng, giang,
        doãn, mạc, ninh, lã, tiêu, uông, ứng, đậu, bạch, cù, diệp, hứa, khúc, khương, lại, liễu, lữ, nhâm,
        quản, sầm, thiều, tôn, trình, vi, viên, mùa, tráng, cư, ly, và, xồng, hờ, lỳ, pờ, chang, vù, cứ, hảng
        """)

    static let middleNames: Set<String> = ["thi", "van"]

    /// Given names that are words as well: alone and without a capital they prove nothing.
    static let commonWords = WordList(
        """
        anh, nam, việt, hoa, lan, hà, bình, mai, bông, an, hiền, tâm, sơn, sáng, thu, xuân, đông, hạ, hạnh, phúc,
        lợi, thắng, tài, đức, chiến, yên, tiến, hải, long, hương, hồng, hùng, tú, ngọc, thảo, trang, hậu, hòa,
        thành, công, quý, thương, mơ, tình, thơm, ngoan, khoa, ánh, bích, sương, tuyết, mây, út, tí, cu, bé, bi,
        hằng, dung, dũng, bảo, nga, lý, sen, cúc, đào, mận, chanh, na, minh, nhàn, lành, vui, sướng, khỏe,
        mạnh, cường, kiên, trung, tín, nghĩa, lễ, nhân, trí, dương, thanh, thủy, hiếu, học, giàu, sang, phú,
        cảnh, quang, vinh, thịnh, vượng, lộc, đạt, được, thủ, mẫu, thử, bịa, nháp, dụ, sử, như, họa, tôm, cua,
        bống, tép, sóc, thỏ, gấu, chó, mèo, sáu, bảy, năm, ba, tư, tám, chín, mười, hai, cả, lớn, thật, gọi, tên,
        định, chứng, hình, trưng, phỏng, đoán, đặt, lại, giả, làm, nghiệm, lệ, cấu, von, mực, lập
        """)

    /// What only somebody does or is: behind a word it makes the word a name.
    static let deeds = WordList(
        """
        không, chưa, bị, ăn, uống, ngủ, khóc, cười, nói, kể, hỏi, được, đã, đang, vừa, vẫn, còn, cũng, lại, hay,
        rất, biết, tự, xin, ốm, sốt, ho, đau, mệt, học, chơi, vẽ, hát, múa, đọc, viết, giúp, gọi, muốn, thích, sợ,
        nhớ, buồn, vui, trực, ngồi, nằm, đứng, chạy, đánh, nghỉ, hứa, nhận, cho, bảo, khoe, tặng, thức, dậy, làm,
        hết, ngã, đỡ, khỏi, bỏ, lấy, mang, mặc, rửa, tắm, quên, trốn, gặp, nghe, nhìn, ghét, hiểu, giận, dỗi, cãi,
        kêu, khai, đòi, ngoan, hư, lười, chăm
        """)

    /// After these a capital names a people, a language, a subject or a day.
    static let capitalBefore = WordList(
        """
        thứ, tháng, môn, tiếng, giọng, dân tộc, người, lễ, tết, vitamin, nhóm, loại, lớp, khối, phim, truyện, bài, ngày,
        giờ, chữ, quyển, cuốn, thuốc, bệnh, siêu âm, tổ chức, mức, mẫu, điều, khoản, mục, học kỳ, chương trình
        """)

    /// How a name of a body begins, never a person's.
    static let bodies = WordList(
        """
        trường, trung tâm, công an, công ty, công đoàn, công tác, sở, ubnd, bệnh viện, bv, phòng, ban, hội, đoàn,
        đội, đồn, tổ, bộ, ủy ban, tòa, tòa án, viện, khoa, trạm, nhà, tết, quốc hội, quốc khánh, cục, chi cục,
        thanh tra, thanh niên, hải quan, an ninh, mái ấm, ngôi nhà, lớp, quỹ, tổng đài, câu lạc bộ, clb, cơ sở,
        khu, thôn, bản, xã, phường, huyện, quận, tỉnh, thành phố, tp, thị xã, thị trấn, chủ nhật, facebook, zalo
        """)

    static let numberCues = WordList(
        "số, mã, stk, cmnd, cccd, cmt, thẻ, sđt, đt, hồ sơ, biên bản, quyết định, công văn, phiếu, tiếp nhận")

    static func isCue(_ tokens: [Token], before index: Int) -> Int? {
        [childCues, adultCues, moreCues].compactMap { $0.count(tokens, before: index) }.max()
    }

    static func isSurname(_ token: Token) -> Bool {
        surnames.contains(token) || moreSurnames.contains(token)
    }
}
