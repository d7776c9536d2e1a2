extension Vocabulary {
    /// Surnames of the smaller peoples, and rarer Vietnamese ones.
    static let moreSurnames = WordList(
        """
        từ, quan, mạch, tiết, bàng, nhan, nhữ, đới, giáp, hàn, la, mẫn, ngụy, phó, thịnh, tưởng, vòng, voòng, ưng,
        thoòng, lỷ, chíu, chìu, tằng, dường, phoóng, phùn, trạc, nình, lài, sằn, tằng, bàn, chẩu, bồn, quẩy, chiêu,
        mè, lù, bạc, điêu, đèo, kha, lang, lô, ngân, sa, xa, mè, vì, lộc, lành, hoàng, cháng, chá, dính, già, thò, sồng,
        páo, giàng, lìn, phừ, sần, khoàng, mạ, phản, pờ, moong, cụt, ốc, xeo, neang, néang, chau, kiên, tăng, trượng,
        đàng, báo, miêu, não, qua, bá, lộ, dụng, ức, thuận, ksor, rơ, rmah, siu, nay, kpă, kpa, rcom, rcăm, rahlan, romah,
        puih, kpuih, hyuh, êban, mlô, ayŭn, hđơk, ksơr, êñuôl, hmok, hwing, knul, buôn, byă, bkrông, kbuôr, niê,
        kdăm, liêng, kră, kơ, kon, cil, bon, păng, dơng, rơ ông, lơ, pang, ha, ka, bling, alăng, arất, zơ, pơloong,
        tơ, coor, riah, bh, chamaléa, katơr, pi, pinăng, mấu, tro, a, blúp, điểu, thị, hồ, xồng, lầu, vừ, y, k, h, mông,
        lừ, tếnh, khà, tẩn, sìn, thèn, vần, lèo, lùng, củng, hoàng, tải, ly, sùng, cư, hờ, hạng, thào, sính, vàng,
        trương, viêm, ông, đinh, rah, uông, thiều, cấn, khuất, đỗ, nguyên, trà, doanh, cung, kim, phương, phạm
        """)

    /// In small letters these are nothing but surnames.
    static let plainSurnames = WordList(
        "nguyễn, phạm, huỳnh, trịnh, hoàng, đặng, trần, bùi, phan, dương, võ, đoàn, quách")

    /// Roles before a grown-up's name.
    static let moreCues = WordList(
        """
        tía, má nuôi, nội, ngoại, mệ, mạ, bọ, ả, chế, hia, cụ, cố, sơ, ma xơ, linh mục, mục sư, sư cô, sư thầy, đại đức,
        đội trưởng, thượng úy, trung úy, đại úy, thiếu úy, thiếu tá, trung tá, thượng tá, đại tá, kỹ thuật viên,
        tài xế, lái xe, chủ quán, chủ trọ, bà chủ, ông chủ, bà trùm, trùm, điều tra viên, kiểm sát viên, thẩm phán,
        hội thẩm, thư ký, kế toán, thủ quỹ, thủ kho, bảo vệ, cấp dưỡng, văn thư, hộ sinh, nữ hộ sinh, chuyên viên,
        tư vấn viên, cộng tác viên, phóng viên, nhà báo, phiên dịch, giám thị, quản sinh, tổng phụ trách, lớp trưởng,
        lớp phó, trưởng ca, trưởng khoa, trưởng trạm, trưởng khu, trưởng phum, phó bản, phó thôn, phó công an,
        trưởng công an, công an viên, dân quân, chị nuôi, anh nuôi, em nuôi, cha nuôi, cha dượng, mẹ ghẻ, mẹ đẻ,
        bố đẻ, em họ, em ruột, anh ruột, chị ruột, con nuôi, con dâu, con rể, em dâu, em rể, cháu nội, cháu ngoại, chắt,
        vợ chồng, bạn thân, bạn học, hàng xóm, kẻ, bị can, bị cáo, bị hại, nghi phạm, người nhà, người mẹ, người cha,
        con bé, thằng bé, thằng cu, con nhỏ, nhỏ, thằng nhỏ, cái, nghệ danh, tên thật, tên gọi, tên gọi khác, tự là,
        tên thường gọi, tên ở nhà, ở nhà gọi là, hay gọi là, thường gọi, biệt danh, ký tên, người viết, người lập,
        người nhận, người giao, người ghi, bên giao, bên nhận, người báo, người đón, thay mặt, gv, gvcn, đc, c, a, e, b, k,
        mr, ms, mrs, dr, mợ, chị dâu, chú út, dì út, mợ út, thím út, bác cả, bác hai, em út, chị cả, anh cả, vú, bõ, thầy cúng, thầy mo, mụ, lão
        """)

    /// Only somebody alive does this.
    static let lively = WordList(
        """
        khóc, cười, ngủ, ăn, nói, kể, sốt, ho, ốm, mệt, thích, sợ, nhớ, xin, hứa, khoe, trốn, hỏi, gọi, chơi, vẽ, hát,
        múa, đọc, viết, học, buồn, vui, chạy, đánh, ngã, giận, dỗi, cãi, kêu, khai, đòi, ói, nôn, bệnh, quậy, nghịch,
        ngồi, nằm, đứng, dậy, thức, mơ, tắm, gội, giúp, muốn, biết, quên, gặp, nhận, trả lời, chịu, bảo, đái, tè, vâng,
        lễ phép, ngoan, im, lặng, la, mắng, nghe, đi, về, tới, đến, uống, mặc, rửa, quét, lau, gấp, tập, bơi, đá, nhảy,
        cắn, cào, giật, ném, đập, xé, la hét, hét, run, ngất, xỉu, đau, ngứa, bú, bò, lẫy, trực, ghi, ký, bàn giao, đưa,
        đón, chở, dẫn, mua, bán, nấu, cho, tặng, gửi, nhắn, báo, hẹn, lên, thăm, nuôi, mất, chết, qua đời, sinh, đẻ,
        khen, chê, dặn, dạy, dọa, mách, trách, phạt, nhờ, đề nghị, yêu cầu, nghỉ, xuống, ra, vào, mang, ở, làm, sang, trêu,
        chọc, bắt nạt, giành, tranh, chia, nhường, mượn, trả, lấy, cất, giấu, tìm, mở, đóng, xem, nhìn, ngắm, chờ, đợi, nghĩ,
        hiểu, tin, lo, giúp đỡ, phụ, dọn, giặt, phơi, thêu, may, vá, đan, nhặt, hái, trồng, tưới, cuốc, nấu nướng, đãi, mời,
        cảm ơn, xin lỗi, chào, thưa, ôm, hôn, dỗ, bế, cõng, dắt, chải, buộc, cắt, thay, tháo, đeo, đội, cầm, thả, vứt, đốt,
        hút, say, nghiện, tái khám, khám, tiêm, truyền, mổ, nhập viện, ra viện, ngáp, hắt hơi, sổ mũi, nổi, sưng, chảy, co giật,
        tiến bộ, hòa đồng, nhút nhát, rụt rè, hung hăng, cáu, bực, lì, bướng, lười, chăm, siêng, khéo, nhanh nhẹn, chậm, hoảng,
        giật mình, mộng du, ngủ gật, vắng, trễ, muộn, nộp, thi, đạt, được điểm, lên lớp, ở lại, nghỉ học, bỏ học, bỏ trốn, trình bày,
        cho biết, xác nhận, phản ánh, đồng ý, từ chối, cam kết, hướng dẫn, phân công, phụ trách, hỗ trợ, liên hệ, giải thích,
        ghé, biểu, rầy, nhậu, xỉn, quánh, uýnh, chửi, mắc, kiếm, lượm, xách, đem, quăng, liệng, dòm, ngó, coi, méc, hù, nựng, gởi, mần,
        bầm, trầy, xước, bong gân, gãy, bỏng, phỏng, tím, chóng mặt, chán ăn, tiêu chảy, táo bón, viêm, dị ứng, mẩn, nổi mề đay
        """)

    /// What may stand between a name and what somebody does.
    static let adverbs = WordList(
        """
        không, chưa, đã, đang, vừa, vẫn, còn, cũng, lại, hay, rất, hơi, tự, bị, được, mới, sẽ, chỉ, cứ, đều, liền, hôm,
        nay, sáng, trưa, chiều, tối, đêm, qua, hay bị, chẳng, chả, đừng, vẫn chưa, có, hổng, hông, ko, k, kg, cùng, thì,
        hôm nay, hôm qua, bữa, giờ, đòi, biết, thường, toàn, suốt, ngày, mấy, lúc, nó, hắn, ẻm, ngoan, cả, lúc nãy, nãy, bắt đầu, định, phải, tính, sắp, suýt, bỗng,
        tự nhiên, hình như, dạo này, mấy hôm nay, cứ, mãi, luôn, chắc, càng, đành, toàn, đều
        """)
}
