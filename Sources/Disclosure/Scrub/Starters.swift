extension Vocabulary {
    /// Words that begin a sentence and are no names.
    static let starters = WordList(
        """
        ước, hôm, sáng, trưa, chiều, tối, đêm, ngày, tháng, năm, tuần, lúc, khi, sau, trước, trong, ngoài,
        trên, dưới, từ, đến, tới, về, ra, vào, lên, xuống, sang, qua, ở, tại, gần, cạnh, bên, theo, căn,
        do, vì, nên, nếu, tuy, dù, mặc, nhưng, song, còn, và, với, cùng, cả, các, những, mọi, mỗi, một,
        hai, ba, bốn, sáu, bảy, tám, chín, mười, nhiều, ít, vài, mấy, không, chưa, đã, đang, sẽ, vừa,
        vẫn, cũng, lại, rất, quá, hơi, mới, rồi, thì, là, có, được, bị, phải, cần, hãy, đừng, xin, nhờ,
        đề, kính, gửi, cảm, ơn, chào, chúc, mời, báo, nhắc, ghi, ký, họp, bàn, giao, nhận, đưa, đón, chở,
        dẫn, gặp, hỏi, gọi, nói, kể, nghe, thấy, nhìn, xem, biết, tìm, cho, tặng, mua, bán, lấy, mang,
        trả, nộp, làm, viết, đọc, học, chơi, ăn, uống, ngủ, khám, tiêm, chữa, thăm, cháu, con, em, bé,
        trẻ, bạn, anh, chị, ông, bà, cô, chú, bác, dì, cậu, mợ, thím, thầy, mẹ, bố, cha, má, người, ai,
        tôi, mình, nó, họ, chúng, ta, tớ, nhà, phòng, lớp, trường, xã, huyện, tỉnh, thôn, ấp, xe, số, mã,
        thẻ, sổ, giấy, hồ, đơn, phiếu, tên, tuổi, quê, nơi, địa, điện, sđt, đt, mail, nick, tài, tiền,
        quà, quần, áo, đồ, thuốc, sữa, cơm, cháo, nước, bữa, mưa, nắng, trời, bụng, đầu, tay, chân, mắt,
        tai, mũi, họng, răng, da, sức, huyết, mạch, nhiệt, kết, lý, lần, việc, chuyện, câu, lời, tin,
        ảnh, hình, clip, điểm, môn, bài, sách, vở, nghỉ, nay, mai, giờ, bây, hiện, hàng, dân, cán, nhân,
        đối, nạn, nghi, kẻ, thằng, tụi, bọn, đám, đứa, thủ, bảo, đội, tổ, ban, sở, bộ, viện, tòa, trạm,
        đồn, khu, chợ, chùa, cầu, đường, phố, ngõ, hẻm, sông, suối, núi, rừng, biển, đảo, quán, tiệm,
        xưởng, cty, nhóm, ca, chốt, ý, yêu, mong, muốn, thích, sợ, nhớ, buồn, vui, khóc, cười, đau, sốt,
        ho, ốm, mệt, bệnh, tổng, toàn, riêng, chung, nhất, thứ, cuối, giữa, sao, đâu, gì, nào, thế, vậy,
        đây, kia, này, đó, ừ, dạ, vâng, ok, à, ạ, ôi, lưu, hoạch, mục, nội, dung, địa chỉ, ngoại, chuyển,
        thu, thêm, bổ, sung, tra, xác, minh, tiếp, đợi, chờ, hễ, hồi, dạo, độ, khoảng, chừng, suốt, lâu,
        thỉnh, thường, hay, luôn, chỉ, đặc, ngay, bỗng, tự, nhẹ, nặng, tuyệt, tốt, xấu, đẹp, to, nhỏ,
        lớn, cao, thấp, đủ, thiếu, hết, xong, chậm, nhanh, sớm, muộn, tía, chồng, vợ, út, chia, dặn, dỗ,
        thay, giặt, tắm, rửa, quét, dọn, nấu, bật, tắt, mở, đóng, khóa, cất, để, đặt, treo, trồng, tưới,
        nuôi, ni, rứa, mô, bển, hổm, bả, ổng, cổ, thẳng, mày, tao, e, a, c, gv, ch, đc, mn, ae, ace, bs,
        ks
        """)

    /// Names of things that are written with a capital inside.
    static let glued = WordList(
        "tiktok, youtube, iphone, ipad, vnedu, vssid, vneid, powerpoint, facetime, mobifone, vinaphone, wifi, mmhg, whatsapp, wechat, onedrive, vnpt, vncare, ebook"
    )

    /// Foreign words without a name in them; most foreign-looking words are names.
    static let loans = WordList(
        """
        clip, blog, block, scan, test, stress, sos, check, chat, call, crush, smartphone, video, email, website, web, link,
        group, fan, page, post, story, live, livestream, show, shop, ship, shipper, sale, free, spa, gym, club, stop, start,
        plan, form, file, print, photo, copy, credit, card, visa, pass, password, login, admin, sms, inbox, comment, like, share,
        oxy, xray, xquang, glucose, protein, canxi, insulin, morphine, ketamine, heroin, ecstasy, methadone, dr, mr, mrs, ms, kg,
        km, cm, mm, ml, mg, bmi, spo, spo2, bp, hb, crp, who, ecg, mri, ct, gps, usb, pdf, word, excel, ok, no, yes, hello, hi
        """)
}
