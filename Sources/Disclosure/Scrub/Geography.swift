extension Vocabulary {
    /// Provinces and cities before and since 1 July 2025: coarse enough to stay.
    static let provinces = WordList(
        """
        hà nội, cao bằng, tuyên quang, điện biên, lai châu, sơn la, lào cai, thái nguyên, lạng sơn, quảng ninh,
        bắc ninh, phú thọ, hải phòng, hưng yên, ninh bình, thanh hóa, nghệ an, hà tĩnh, quảng trị, huế, đà nẵng,
        quảng ngãi, gia lai, khánh hòa, đắk lắk, đăk lăk, lâm đồng, đồng nai, hồ chí minh, tây ninh, đồng tháp,
        vĩnh long, an giang, cần thơ, cà mau, hà giang, yên bái, bắc kạn, bắc giang, vĩnh phúc, hòa bình,
        hải dương, thái bình, hà nam, nam định, quảng bình, quảng nam, bình định, phú yên, ninh thuận,
        bình thuận, kon tum, đắk nông, bình phước, bình dương, bà rịa vũng tàu, long an, tiền giang, bến tre,
        trà vinh, hậu giang, sóc trăng, bạc liêu, kiên giang, thừa thiên huế, hcm, sài gòn,
        tỉnh quảng ninh, thành phố huế, thành phố hà nội, thành phố hải phòng, thành phố đà nẵng,
        thành phố cần thơ, thành phố hồ chí minh
        """)

    /// Names that name nobody here.
    static let kept = WordList(
        """
        việt nam, trung quốc, lào, campuchia, cam pu chia, thái lan, myanmar, hoa kỳ, nhật bản, hàn quốc,
        đài loan, trung hoa, malaysia, bác hồ, hồ gươm, 
        dế mèn, trung thu, giáng sinh, nô en, quốc khánh, phụ nữ, biên phòng, mặt trận,
        công an, trung tâm, trung ương, công ty, công tác, an ninh, hải quan, y tế, rồng xanh, bắc bộ,
        nam bộ, trung bộ, tây nguyên, tây bắc, đông bắc, đông nam á, miền nam, miền bắc, miền trung, xã hội,
        hạnh phúc, độc lập, tự do, cộng hòa, thành phố, sản nhi, đa khoa, phụ sản,
        tâm thần, y học, phương nam, phương bắc, thạch sanh, lý thông, tấm cám, thánh gióng, sơn tinh, thủy tinh,
        mai an tiêm, hằng nga, sọ dừa, trạng quỳnh
        """)

    /// Phrases that only begin like a name: a capital in the middle of a sentence speaks against them.
    static let commonPhrases = WordList(
        """
        hòa nhập, tâm lý, tâm sự, bình thường, bình tĩnh, bình yên, bình an, an toàn, an tâm, an ủi, lý do, thành viên, công việc, công nhân, hiền lành, thu nhập, thu dọn, mai mốt,
        anh chị em, anh em, anh trai, anh cả, anh họ, anh hùng, nam giới, hoa mắt, hoa quả, minh bạch, minh họa
        cho, tài liệu, tài khoản, đức tính, tiến bộ, long trọng, hồng ngoại, sáng nay, sáng mai, ngày mai,
        chiều mai, tối mai, sáng sớm, buổi sáng, đông đủ, thu đông, mùa xuân, mùa thu, mùa đông, mùa hạ, hạ sốt,
        sơn tường, bảo vệ, bảo mẫu, bảo mật, bảo hiểm, bảo trợ, học tập, học sinh, thanh tra, thanh niên,
        yên tâm, yên tĩnh, thương tích, quý trọng, dũng cảm, vui vẻ, khỏe mạnh, việt quất, tiếng việt, bông băng
        """)

    /// Smaller than a province, with a name behind.
    static let units = WordList(
        """
        thôn, bản, buôn, plei, làng, ấp, khóm, sóc, phum, xóm, đội, tổ, tổ dân phố, tdp, khu, khu phố, số nhà, ngõ,
        ngách, hẻm, kiệt, đường, phố, xã, phường, thị trấn, thị xã, huyện, quận, đặc khu, thành phố, tp, tx, tt,
        tỉnh, khu tập thể, chung cư, khu đô thị, cụm, x, p, h, q
        """)

    /// Those that a number may name.
    static let numberedUnits = WordList(
        """
        thôn, bản, ấp, khóm, sóc, xóm, tổ, tổ dân phố, tdp, khu, khu phố, số nhà, ngõ, ngách, hẻm, kiệt, phường,
        quận
        """)

    static let abbreviatedUnits = WordList("x, p, h, q, tx, tt")

    /// Places of any kind, whose name alone goes.
    static let sites = WordList(
        """
        đồn biên phòng, trại giam, trại tạm giam, cửa khẩu, vịnh, bến xe, bến tàu, chợ, chùa, nhà thờ, bãi biển,
        cầu, hồ, sông, suối, núi, đèo, khách sạn, nhà nghỉ, công ty, quán, karaoke, đảo, mỏ, bệnh viện, bv, cảng,
        ga, biển, thác, khu công nghiệp, nông trường, lâm trường, siêu thị, trang trại, mái ấm, nhà hàng, giáo xứ,
        phòng khám, trại, xưởng, bãi, đồn, vàm, rạch, kênh, cù lao, cồn, hòn, đầm, ngã ba, ngã tư, ngã năm, vòng xoay,
        cây xăng, tiệm, xí nghiệp, nhà máy, phà, bến phà, bến đò, lò gạch, lò than, tu viện, tịnh thất, nhà trọ, khu trọ, bar,
        massage, spa, cà phê, nhà xe, hãng, cửa hàng, hợp tác xã, khu du lịch, thủy điện, hang, động, khe, đập, nghĩa trang
        """)

    static let whereabouts = WordList(
        "ở, tại, về, từ, đến, ra, vào, lên, xuống, sang, qua, quê, gần, quê quán")

    static let schoolLevels = WordList(
        """
        thcs, thpt, th, mn, th và thcs, tiểu học và thcs, thcs và thpt, ptdtbt, ptdtnt, gdtx, ttgdtx, gdnn gdtx,
        tiểu học, mầm non, mẫu giáo, trung học cơ sở, trung học phổ thông, phổ thông cơ sở, phổ thông,
        dân tộc nội trú, dân tộc bán trú, đại học, cao đẳng, trung cấp, cao đẳng nghề, trung cấp nghề, liên cấp,
        trường, ptdtbt thcs, ptdtbt th, ptdtbt tiểu học, ptdtnt thpt, thcs thpt, pt
        """)
}
