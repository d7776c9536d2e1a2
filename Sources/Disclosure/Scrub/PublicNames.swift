extension Vocabulary {
    /// Words with a capital that name nobody and no small place, wherever they stand.
    static let publicNames = WordList(
        """
        công an, ủy ban, uỷ ban, ủy ban nhân dân, nhân dân, hội, hội phụ nữ, liên hiệp phụ nữ, đoàn, đoàn thanh niên,
        mặt trận, tổ quốc, tòa án, tòa, viện, viện kiểm sát, kiểm sát, sở, phòng, lao động, thương binh, lao động thương binh,
        bộ, cục, chi cục, trung tâm, công tác xã hội, công tác, xã hội, bảo trợ, bảo trợ xã hội, trạm, y tế, trạm y tế,
        bệnh viện, đa khoa, nhi, sản nhi, sản, tâm thần, da liễu, mắt, tai mũi họng, răng hàm mặt, trung ương, khoa,
        nội, ngoại, cấp cứu, hồi sức, truyền nhiễm, bộ đội, biên phòng, đồn, hải quan, ngân hàng, hội đồng, chữ thập đỏ,
        quỹ, trẻ em, bảo trợ trẻ em, tổng đài, luật, nghị định, thông tư, quyết định, bộ luật, hình sự, dân sự,
        hôn nhân, gia đình, đảng, nhà nước, chính phủ, quốc hội, giáo dục, đào tạo, nội vụ, tư pháp, văn hóa, thanh tra,
        trường, tiểu học, mầm non, mẫu giáo, trung học cơ sở, phật, chúa, công giáo, tin lành, phật giáo, thiên chúa,
        cơ sở, ban, ban giám đốc, giám đốc, phó giám đốc, hiệu trưởng, tổ, tổ trưởng, nhóm, đội, ca, lớp, khối, khu, nhà,
        tỉnh, thành phố, huyện, quận, xã, phường, thôn, bản, ấp, nông thôn mới, phòng chống, mua bán người, hộ tịch,
        dân tộc, tôn giáo, kinh tế, nông nghiệp, thanh niên, phụ nữ, cựu chiến binh, nông dân, người cao tuổi,
        cơ quan, đại sứ quán, lãnh sự quán, đài, đài truyền hình, truyền hình, báo, tạp chí, cao đẳng, đại học, trung cấp, trợ giúp pháp lý, quốc ca, quốc kỳ, quốc tế, đội ca, trợ giúp, khá, tốt, giỏi, trung bình, yếu,
        xuất sắc, tiên tiến, chưa đạt, hoàn thành, khuyến học, từ thiện, hồng thập tự, mái ấm, đường dây nóng, bảo hiểm, bảo hiểm y tế, bảo hiểm xã hội
        """)

    /// Peoples, languages, lessons, days, things and brands.
    static let publicThings = WordList(
        """
        kinh, tày, mường, khmer, khơ me, nùng, mông, h'mông, hmông, h'mong, hmong, gia rai, ja rai, jrai, ê đê, ê-đê, ba na, bana,
        xơ đăng, sán chay, sán chỉ, cao lan, cơ ho, k'ho, chăm, sán dìu, hrê, mnông, m'nông, ra glai, raglai, xtiêng, bru,
        vân kiều, bru vân kiều, thổ, giáy, cơ tu, gié triêng, khơ mú, co, tà ôi, chơ ro, kháng, xinh mun, hà nhì, chu ru,
        la chí, la ha, phù lá, la hủ, lự, lô lô, chứt, mảng, pà thẻn, cơ lao, cống, bố y, si la, pu péo, quan thoại, quảng tây, quảng đông, vân nam, côn minh,
        dao đỏ, thanh y, thanh phán, quan hỏa, mông hoa, mông trắng, quảng đông, việt kiều,
        toán, ngữ văn, tiếng việt, tiếng anh, gdcd, tin học, thể dục, mỹ thuật, âm nhạc, công nghệ,
        khoa học, đạo đức, tập đọc, chính tả, tập viết, vật lý, hóa học, sinh học, lịch sử, địa lý, thể chất, ngoại ngữ,
        thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, chúa nhật, tết, trung thu, tết trung thu, giáng sinh, noel,
        giỗ tổ, vu lan, phật đản, quốc khánh, nguyên đán, tết nguyên đán, tết thiếu nhi, thiếu nhi, âm lịch, dương lịch, hè,
        facebook, zalo, tiktok, youtube, google, messenger, internet, wifi, instagram, telegram, viber, gmail, email, online,
        paracetamol, panadol, hapacol, oresol, efferalgan, amoxicillin, ibuprofen, berberin, smecta, augmentin, salonpas,
        betadin, vitamin, covid, covid-19, omicron, corona, milo, vinamilk, honda, yamaha, wave, dream, vision, air blade, sirius,
        exciter, sh, toyota, ford, transit, samsung, iphone, oppo, nokia, xiaomi, vivo, android, viettel, mobifone, vinaphone,
        vietcombank, agribank, techcombank, vietinbank, sacombank, bidv, mb bank, mb, acb, vpbank, momo, grab, be, vneid, vnedu,
        vssid, smas, word, excel, powerpoint, doraemon, conan, lego, unicef, unhcr, iom, ilo, who, coca, pepsi, omachi, hảo hảo,
        karaoke, internet, camera, video, clip, laptop, tivi, ti vi, game, pubg, roblox, free fire, liên quân, euro, usd,
        châu á, châu âu, liên xô, singapore, canada, bắc, tây,
        sars, hiv, aids, adhd, xquang, x-quang, scan, sim, esim, sms, app, otp, pin, id, ok, pro, max, plus, mini
        """)

    /// Words of address and the like, which people write with a capital out of respect.
    static let titles = WordList(
        """
        điều, khoản, mục, chương, phần, ông, bà, cô, chú, bác, dì, cậu, mợ, thím, thầy, mẹ, bố, ba, má, cha, con, cháu, em, bé, trẻ, chị, anh, bạn, bs,
        bác sĩ, y tá, cán bộ, giáo viên, luật sư, giám đốc, đ c, đồng chí, quý, kính, nội, ngoại, cụ, sơ, dượng, chúng, các,
        tôi, mình, họ, nó, người, ai, ngày, tháng, năm, giờ, số, theo, căn cứ, nơi, kèm, nay, sau, trước, khi, vì, do, nên,
        và, với, của, có, không, là, thì, mà, để, đã, đang, sẽ, được, bị, rồi, nếu, tuy, nhưng, còn, cũng, đều, lúc, sáng, trưa,
        chiều, tối, đêm, hôm, thứ, tuần, ăn, ngủ, uống, đi, về, ra, vào, lên, xuống, học, chơi, nói, gọi, khóc, cười, kể
        """)

    /// What stands behind these is a thing.
    static let thingsBefore = WordList(
        """
        xe đạp, ngôi nhà, giọng, thứ, tháng, môn, tiếng, dân tộc, người, lễ, tết, vitamin, phim, truyện, bài hát, bài, thuốc, bệnh, siêu âm, điều,
        khoản, mục, học kỳ, chương trình, xe máy, xe hiệu, sữa, bánh, máy, app, ứng dụng, sim, ngân hàng, kháng sinh, vắc xin,
        vắc-xin, vacxin, vaccine, bóng đá, game, trò, trò chơi, mạng, sách, nước, đạo, kỳ, quý, loại, mức, size, hãng, hiệu, nhạc,
        kem, xịt, bôi, kê, dùng, khắp, hạnh kiểm, học lực, xếp loại, kết quả, gốc, phòng, thơ, nhà thơ, ca sĩ, tác giả, tuổi, năm, điểm, tiêm, mũi, uống, virus, vi rút, hội chứng, phương pháp, mẫu, phần mềm, hệ, nhóm máu, cúp, giải, đội tuyển,
        mì, mỳ, dầu, thẻ, gói, ca khúc, vua, anh hùng, bài thơ, tượng, vị tướng, đại tướng, chuyện, nhà văn, nhà xuất bản, nxb, lễ hội, giỗ, học, chữ, giấy, bảng
        """)
}
