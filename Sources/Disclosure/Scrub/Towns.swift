extension Vocabulary {
    /// Towns and former districts of two syllables and more, for lines without capitals.
    static let towns = WordList(
        """
        hạ long, móng cái, cẩm phả, uông bí, quảng yên, đông triều, tiên yên, ba chẽ, bình liêu, đầm hà, hải hà, hoành bồ, vân đồn,
        cô tô, bãi cháy, hòn gai, mông dương, cửa ông, cái rồng, trà cổ, đồng văn, mèo vạc, yên minh, quản bạ, vị xuyên, bắc mê,
        hoàng su phì, xín mần, bắc quang, quang bình, bảo lạc, bảo lâm, hà quảng, trùng khánh, hạ lang, quảng hòa, hòa an,
        nguyên bình, thạch an, phục hòa, trà lĩnh, thông nông, ba bể, ngân sơn, bạch thông, chợ đồn, chợ mới, na rì, pác nặm,
        tràng định, bình gia, văn lãng, cao lộc, văn quan, bắc sơn, hữu lũng, chi lăng, lộc bình, đình lập, đồng đăng, sa pa,
        sapa, bát xát, mường khương, si ma cai, bắc hà, bảo thắng, bảo yên, văn bàn, mù cang chải, nghĩa lộ, văn chấn, trạm tấu,
        trấn yên, văn yên, lục yên, yên bình, mường tè, nậm nhùn, sìn hồ, phong thổ, tam đường, tân uyên, than uyên, mường nhé,
        nậm pồ, mường chà, mường lay, tủa chùa, tuần giáo, mường ảng, điện biên đông, mường la, quỳnh nhai, thuận châu,
        bắc yên, phù yên, mộc châu, yên châu, mai sơn, sông mã, sốp cộp, vân hồ, đà bắc, mai châu, lương sơn, kim bôi, cao phong,
        tân lạc, lạc sơn, lạc thủy, yên thủy, na hang, lâm bình, chiêm hóa, hàm yên, yên sơn, sơn dương, định hóa, võ nhai,
        phú lương, đồng hỷ, đại từ, phú bình, phổ yên, sông công, lục ngạn, lục nam, sơn động, yên thế, tân yên, lạng giang,
        yên dũng, việt yên, hiệp hòa, từ sơn, quế võ, tiên du, chí linh, kinh môn, đồ sơn, kiến an, thủy nguyên, cát bà, cát hải,
        hồng bàng, lê chân, ngô quyền, thanh sơn, tân sơn, yên lập, cẩm khê, hạ hòa, đoan hùng, việt trì, tam đảo, vĩnh yên, phúc yên,
        mường lát, quan sơn, quan hóa, bá thước, lang chánh, thường xuân, như xuân, ngọc lặc, cẩm thủy, thạch thành, sầm sơn,
        kỳ sơn, tương dương, con cuông, quế phong, quỳ châu, quỳ hợp, nghĩa đàn, anh sơn, tân kỳ, thanh chương, cửa lò, diễn châu,
        quỳnh lưu, yên thành, nam đàn, hương sơn, hương khê, vũ quang, kỳ anh, cẩm xuyên, thạch hà, minh hóa, tuyên hóa, bố trạch,
        hướng hóa, đakrông, lao bảo, cam lộ, a lưới, nam đông, phú lộc, tây giang, đông giang, nam giang, phước sơn, nam trà my,
        bắc trà my, tiên phước, hội an, tam kỳ, sơn hà, sơn tây, trà bồng, ba tơ, minh long, an lão, vĩnh thạnh, vân canh, quy nhơn,
        sông hinh, sơn hòa, đồng xuân, tuy hòa, khánh vĩnh, khánh sơn, nha trang, cam ranh, bác ái, phan rang, phan thiết, bắc bình,
        đăk glei, ngọc hồi, đăk tô, kon plông, sa thầy, tu mơ rông, chư păh, chư sê, chư prông, đức cơ, ia grai, ia pa, krông pa,
        ayun pa, kbang, kông chro, mang yang, đak đoa, pleiku, an khê, buôn ma thuột, buôn đôn, ea súp, ea h'leo, krông năng,
        krông búk, krông pắc, krông bông, m'đrắk, cư m'gar, cư kuin, buôn hồ, gia nghĩa, đắk mil, cư jút, krông nô, đắk song,
        tuy đức, đà lạt, bảo lộc, lạc dương, đam rông, đức trọng, đơn dương, di linh, đạ huoai, cát tiên, bù đăng, bù gia mập, lộc ninh,
        bù đốp, đồng xoài, bình long, biên hòa, long khánh, xuân lộc, định quán, tân phú, thủ đức, củ chi, hóc môn, cần giờ, gò vấp,
        tân bình, bình tân, bình thạnh, bình chánh, nhà bè, dĩ an, thuận an, tân châu, tân biên, gò dầu, trảng bàng, đức hòa, đức huệ,
        mộc hóa, mỹ tho, cái bè, cai lậy, gò công, cao lãnh, sa đéc, hồng ngự, tam nông, châu đốc, tịnh biên, tri tôn, long xuyên,
        chợ mới, an phú, rạch giá, hà tiên, phú quốc, giồng riềng, gò quao, an biên, u minh, ô môn, thốt nốt, cái răng, ninh kiều,
        vị thanh, long mỹ, ngã bảy, kế sách, mỹ xuyên, vĩnh châu, trần đề, cầu kè, trà cú, cầu ngang, duyên hải, tiểu cần, năm căn,
        ngọc hiển, đầm dơi, cái nước, giá rai, phước long, hồng dân, đông hải
        """)
}
