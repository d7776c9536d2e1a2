extension Vocabulary {
    /// Given names in common use; those that are words too stand in `commonWords` or `plainWords`.
    static let givenNames = WordList(
        """
        ái, an, anh, ánh, ân, âu, bách, bạch, ban, bảo, bằng, bích, biên, bình, bổn, ca, cẩm, can, canh, cảnh, cát,
        chánh, châm, chấn, chấp, châu, chi, chí, chiến, chinh, chính, chuẩn, chung, chương, công, cúc, cương,
        cường, dạ, danh, dần, dậu, di, diễm, diện, diệp, diệu, dinh, doan, doanh, du, dung, dũng, duy, duyên, duyệt,
        dư, dự, dưỡng, dương, đại, đan, đàn, đào, đạo, đạt, đăng, đằng, đệ, điềm, điền, điệp, đình, định, đoan, đoàn,
        đông, đồng, đức, đường, gấm, gia, giác, giản, giang, giao, giáp, giàu, hà, hạ, hai, hải, hán, hạnh, hào, hảo,
        hạo, hân, hậu, hằng, hiên, hiền, hiến, hiển, hiệp, hiệu, hiếu, hinh, hoa, hóa, hoài, hoan, hoàn, hoạt, hoằng,
        hoàng, hoành, hội, hồng, hợi, hợp, huân, huấn, huê, huệ, huế, hùng, huy, huyên, huyền, huyện, huynh, huỳnh,
        hưng, hương, hường, hưởng, hữu, hy, hỷ, kha, khả, khải, khan, khang, khanh, khánh, khâm, khiêm, khiết, khoa,
        khoát, khôi, khởi, khuê, khương, khuyên, kiếm, kiên, kiến, kiệt, kiều, kim, kính, kỳ, kỷ, lã, lài, lam, lan,
        lành, lãnh, lăng, lâm, lân, lập, lê, lệ, lễ, liêm, liên, liễu, linh, lĩnh, loan, lộc, lợi, long, luân, luận,
        lương, lượng, lưu, luyến, luyện, ly, lý, lực, mãi, mai, mận, mẫn, mạnh, mão, mến, mi, miên, minh, mùi, mười,
        my, mỹ, na, nam, nga, ngà, ngân, nghi, nghị, nghĩa, nghiêm, nghiệp, ngoan, ngoãn, ngọ, ngọc, ngôn, nguyên,
        nguyện, nguyệt, ngữ, nhã, nhàn, nhạn, nhân, nhẫn, nhật, nhi, nhiên, nhu, nhung, như, nhựt, ninh, nữ, nụ,
        nương, oai, oanh, pha, phát, phi, phong, phóng, phú, phúc, phụng, phước, phương, phượng, quân, quang, quảng,
        quế, quốc, quý, quyên, quyền, quyết, quyến, quỳnh, sa, sáng, sang, sâm, sen, sinh, soan, song, sơn, sử, sửu,
        sương, sỹ, tài, tam, tám, tân, tấn, tâm, tảo, thạch, thái, than, thành, thanh, thạnh, thao, thảo, thắm, thắng,
        thân, thế, thể, thêm, thi, thiên, thiện, thiết, thiệu, thìn, thịnh, thoa, thoan, thoại, thơ, thới, thơm, thu,
        thuần, thuận, thục, thuật, thùy, thuyên, thuyền, thụy, thúy, thủy, thư, thức, thương, thường, thưởng, thy,
        tiên, tiến, tiền, tiệp, tín, tính, tình, tịnh, toại, toàn, toản, toán, tới, tố, trà, trác, trang, trâm, trầm,
        trân, tri, trí, triết, triều, triệu, trinh, trình, trọng, trúc, trung, truyền, trực, trường, trưởng, tú, tuân,
        tuấn, tuất, tùng, tuyên, tuyền, tuyến, tuyết, tường, tư, tứ, tỵ, tý, uyên, uyển, út, vân, văn, viên,
        việt, vinh, vĩnh, vọng, vũ, vui, vượng, vương, vy, vỹ, xoan, xuân, xuyên, xuyến, yên, yến, ý, mừng, nhâm,
        thoả, thỏa, huyến, thêu, nhạc, chuyên, biển, sáu, bảy, chín, lụa, nết, thuỷ, hiểu, tình, tuyến, phấn, hòa, khuyến, quyn, mơ
        """)

    /// First or middle parts of a given name of two syllables.
    static let firstParts = WordList(
        """
        gia, bảo, minh, thanh, ngọc, thu, kim, hồng, thùy, phương, quốc, đức, hoàng, khánh, thị, văn, tuấn, anh, hữu,
        xuân, như, mỹ, tường, diệu, diễm, cẩm, bích, phi, nhật, trung, công, đình, quang, tấn, trọng, tiến, vĩnh,
        mai, lan, hà, hải, hạ, thảo, trúc, quỳnh, tú, thiên, an, ánh, thúy, thủy, việt, duy, đăng, hoài, huyền, khả,
        lệ, linh, mộng, nguyệt, nhã, phúc, phước, song, thái, thế, thiện, thục, tố, trà, trâm, tuệ, tuyết, vân, yến, bá,
        sỹ, sĩ, mạnh, ngân, nam, hương, bình, đan, cát, châu, uyên, vũ, băng, ái, á
        """)

    /// What children and neighbours are called by.
    static let nicknames = WordList(
        """
        tèo, tí, tý, tũn, tủn, bi, bin, ben, bo, bống, bông, na, su, bon, ken, ti, tin, min, mina, miu, tẹo, tít, tồ, cò, bờm,
        sún, đen, còi, mập, lùn, hĩm, xíu, đốm, bé na, ki, nu, bum, bủm, sumo, subin, cà rốt, dâu tây, tom, jerry, suri, mimi,
        nheo, nhím, chíp
        """)

    /// Animals and fruit, names only behind a word for a small child.
    static let petNames = WordList(
        """
        nấm, sò, ốc, mít, mướp, bắp, gạo, thóc, kem, tép, tôm, cún, khoai, ngô, sóc, thỏ, gấu, bưởi, xoài, mận, ớt, hến, cua, ghẹ,
        cá, đậu, lạc, vừng, nghệ, chuột, mỡ, mèo, heo, bò, gà, vịt, bơ, dưa, bí, sữa, cốm, xôi, mía, sâu, kiến, voi
        """)
    static let petCues = WordList("cu, thằng, bé, nhóc, thằng cu, con bé, cái")

    /// Given names that hardly begin any other word.
    static let sureNames = WordList(
        """
        tuấn, quỳnh, nhung, thúy, loan, khang, trâm, diệp, huệ, phượng, oanh, uyên, vy, thùy, hưng, luân, mẫn, my, ngà, ngọc,
        nguyệt, nhi, phúc, phước, tú, thắm, thoa, thịnh, trinh, trúc, tuyết, tùng, vân, vinh, xuyến, yến, hùng, hường, giang,
        cúc, cường, bích, liễu, lụa, nụ, nhàn, nhạn, phụng, tèo, xoan, thuận, duy, hân, khánh, ngân, quân, hiếu, dung, linh,
        trang, hằng, thảo, hương, thanh, huyền, lan, hoa, khoa, khôi, đạt, minh, huy, long, lộc, tí
        """)

    /// Given names that are no words at all.
    static let onlyNames = WordList(
        """
        tuấn, quỳnh, nhung, thúy, trâm, phượng, oanh, uyên, vy, thùy, luân, my, ngà, nguyệt, nhi, thoa, trinh, xuyến, khang,
        khôi, huệ, hường, thắm, tùng, hưng, kiệt, nguyên, ngân, yến, thư, diệp, trúc, duyên, quyên, huy, hân, thịnh, khánh, trân
        """)
    /// Times of day and numbers, names only behind a word for a person.
    static let hours = WordList(
        "mai, sáng, năm, hai, ba, nay, tới, bảy, tư, sau, sáu, chín, mười, tám, hạ, thu, xuân, đông, hè")

    /// Words that a name written in small letters and without accents could be as well.
    static let plainWords = WordList(
        """
        an, ban, bang, ca, can, canh, chi, chinh, chung, da, dan, danh, dao, dat, den, di, do, dong, du, dung, duoc,
        ga, gia, giao, giau, ha, hai, hao, hat, hay, hen, hien, hieu, hoa, hoan, hoi, hong, hop, kem, kha, khan, kho,
        khoa, ki, kinh, ky, lam, lan, lanh, lap, lau, le, len, linh, loi, lon, luon, ly, mai, man, mat, mau, men, mi,
        minh, mo, moi, mong, muoi, my, na, nam, nan, nang, ngoan, ngoc, ngo, nhan, nhi, nho, nhu, ninh, no, nu, oc, o,
        pha, phai, phat, phu, quan, quy, sa, sang, sau, sinh, so, su, ta, tai, tam, tan, tao, than, thanh, thao, the,
        them, thi, thiet, tho, thoi, thom, thu, thuong, thuoc, thuc, ti, tien, tinh, to, toi, toan, tra, trang, tre,
        tri, trong, truc, trung, tu, tuong, ut, vang, van, vo, vui, ve, xin, y, yen, ban be, cu, hat, bo, tin, tit,
        ngo, den, coi, map, lun, ca, dau, lac, khoai, chuot, gau, su, gao, dom, mit, bap, nam, chuyen, duyet, doan,
        nhung, tuan, ngan, nguyen, long, thang, tien, huong, huyen, hong, lien, lieu, tham, quang, viec, vao, vien, doi, noi, nuoc, ngu, nghi, mac, mua, hoc, quen, ra, quyen, khoi, truong, huong dan
        """)
}
