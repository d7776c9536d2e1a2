extension PlaceTable {
    /// Provinces of the Red River delta, and their communes.
    static let delta = """
        31C Hải Phòng
        10507P Thành Đông;10525P Hải Dương;10532P Lê Thanh Nghị;10537P Tân Hưng;10543P Việt Hoà;
        10546P Chí Linh;10549P Chu Văn An;10552P Nguyễn Trãi;10570P Trần Hưng Đạo;10573P Trần Nhân Tông;
        10603P Lê Đại Hành;10606X Nam Sách;10615X Hợp Tiến;10633X Trần Phú;10642X Thái Tân;10645X An Phú;
        10660P Ái Quốc;10675P Kinh Môn;10678P Bắc An Phụ;10705X Nam An Phụ;10714P Nhị Chiểu;
        10726P Phạm Sư Mạnh;10729P Trần Liễu;10744P Nguyễn Đại Năng;10750X Phú Thái;10756X Lai Khê;
        10792X An Thành;10804X Kim Thành;10813X Thanh Hà;10816X Hà Bắc;10837P Nam Đồng;10843X Hà Nam;
        10846X Hà Tây;10882X Hà Đông;10888X Cẩm Giang;10891P Tứ Minh;10903X Cẩm Giàng;10909X Tuệ Tĩnh;
        10930X Mao Điền;10945X Kẻ Sặt;10966X Bình Giang;10972X Đường An;10993X Thượng Hồng;10999X Gia Lộc;
        11002P Thạch Khôi;11020X Yết Kiêu;11050X Gia Phúc;11065X Trường Tân;11074X Tứ Kỳ;11086X Đại Sơn;
        11113X Tân Kỳ;11131X Chí Minh;11140X Lạc Phượng;11146X Nguyên Giáp;11164X Vĩnh Lại;11167X Tân An;
        11203X Ninh Giang;11218X Hồng Châu;11224X Khúc Thừa Dụ;11239X Thanh Miện;11242X Nguyễn Lương Bằng;
        11254X Bắc Thanh Miện;11257X Hải Hưng;11284X Nam Thanh Miện;11311P Hồng Bàng;11329P Ngô Quyền;
        11359P Gia Viên;11383P Lê Chân;11407P An Biên;11411P Đông Hải;11413P Hải An;11443P Kiến An;
        11446P Phù Liễn;11455P Đồ Sơn;11473P Bạch Đằng;11488P Lưu Kiếm;11503X Việt Khê;11506P Lê Ích Mộc;
        11533P Hoà Bình;11542P Nam Triệu;11557P Thiên Hương;11560P Thuỷ Nguyên;11581P An Dương;
        11593P An Phong;11602P Hồng An;11617P An Hải;11629X An Lão;11635X An Trường;11647X An Quang;
        11668X An Khánh;11674X An Hưng;11680X Kiến Thuỵ;11689P Hưng Đạo;11692P Dương Kinh;
        11713X Nghi Dương;11725X Kiến Minh;11728X Kiến Hưng;11737P Nam Đồ Sơn;11749X Kiến Hải;
        11755X Tiên Lãng;11761X Quyết Thắng;11779X Tân Minh;11791X Tiên Minh;11806X Chấn Hưng;
        11809X Hùng Thắng;11824X Vĩnh Bảo;11836X Vĩnh Thịnh;11842X Vĩnh Thuận;11848X Vĩnh Hoà;
        11875X Vĩnh Hải;11887X Vĩnh Am;11911X Nguyễn Bỉnh Khiêm;11914D Cát Hải;11948D Bạch Long Vĩ
        33T Hưng Yên
        11953P Phố Hiến;11977X Tân Hưng;11980P Hồng Châu;11983P Sơn Nam;11992X Lạc Đạo;11995X Đại Đồng;
        12004X Như Quỳnh;12019X Văn Giang;12025X Phụng Công;12031X Nghĩa Trụ;12049X Mễ Sở;
        12064X Nguyễn Văn Linh;12070X Hoàn Long;12073X Yên Mỹ;12091X Việt Yên;12103P Mỹ Hào;
        12127P Thượng Hồng;12133P Đường Hào;12142X Ân Thi;12148X Phạm Ngũ Lão;12166X Xuân Trúc;
        12184X Nguyễn Trãi;12196X Hồng Quang;12205X Khoái Châu;12223X Triệu Việt Vương;12238X Việt Tiến;
        12247X Châu Ninh;12271X Chí Minh;12280X Lương Bằng;12286X Nghĩa Dân;12313X Đức Hợp;
        12322X Hiệp Cường;12337X Hoàng Hoa Thám;12361X Tiên Hoa;12364X Tiên Lữ;12391X Quang Hưng;
        12406X Đoàn Đào;12424X Tiên Tiến;12427X Tống Trân;12452P Trần Hưng Đạo;12454P Trần Lãm;
        12466P Vũ Phúc;12472X Quỳnh Phụ;12499X A Sào;12511X Minh Thọ;12517X Ngọc Lâm;12523X Phụ Dực;
        12526X Đồng Bằng;12532X Nguyễn Du;12577X Quỳnh An;12583X Tân Tiến;12586X Hưng Hà;12595X Ngự Thiên;
        12613X Long Hưng;12619X Diên Hà;12631X Thần Khê;12634X Tiên La;12676X Lê Quý Đôn;12685X Hồng Minh;
        12688X Đông Hưng;12694X Bắc Đông Hưng;12700X Bắc Tiên Hưng;12736X Đông Tiên Hưng;
        12745X Bắc Đông Quan;12754X Tiên Hưng;12763X Nam Tiên Hưng;12775X Nam Đông Hưng;12793X Đông Quan;
        12817P Trà Lý;12826X Thái Thuỵ;12850X Tây Thuỵ Anh;12859X Bắc Thuỵ Anh;12862X Đông Thuỵ Anh;
        12865X Thuỵ Anh;12904X Nam Thuỵ Anh;12916X Bắc Thái Ninh;12919X Tây Thái Ninh;12922X Thái Ninh;
        12943X Đông Thái Ninh;12961X Nam Thái Ninh;12970X Tiền Hải;12988X Đông Tiền Hải;13003X Đồng Châu;
        13021X Ái Quốc;13039X Tây Tiền Hải;13057X Nam Cường;13063X Nam Tiền Hải;13066X Hưng Phú;
        13075X Kiến Xương;13093X Trà Giang;13096X Bình Nguyên;13120X Lê Lợi;13132X Quang Lịch;
        13141X Vũ Quý;13159X Hồng Vũ;13183X Bình Thanh;13186X Bình Định;13192X Vũ Thư;13219X Vạn Xuân;
        13222X Thư Trì;13225P Thái Bình;13246X Tân Thuận;13264X Thư Vũ;13279X Vũ Tiên
        37T Ninh Bình
        13285P Phủ Lý;13291P Phù Vân;13318P Châu Sơn;13324P Duy Tiên;13330P Duy Tân;13336P Duy Hà;
        13348P Đồng Văn;13363P Tiên Sơn;13366P Hà Nam;13384P Kim Bảng;13393P Lê Hồ;13396P Nguyễn Úy;
        13402P Kim Thanh;13420P Tam Chúc;13435P Lý Thường Kiệt;13444P Liêm Tuyền;13456X Liêm Hà;
        13474X Tân Thanh;13483X Thanh Bình;13489X Thanh Lâm;13495X Thanh Liêm;13501X Bình Mỹ;
        13504X Bình Lục;13531X Bình Giang;13540X Bình An;13558X Bình Sơn;13573X Lý Nhân;13579X Bắc Lý;
        13591X Nam Xang;13594X Trần Thương;13597X Vĩnh Trụ;13609X Nhân Hà;13627X Nam Lý;13669P Nam Định;
        13684P Thiên Trường;13693P Đông A;13699P Thành Nam;13708P Mỹ Lộc;13741X Vụ Bản;13750X Minh Tân;
        13753X Hiển Khánh;13777P Trường Thi;13786X Liên Minh;13795X Ý Yên;13807X Tân Minh;
        13822X Phong Doanh;13834X Vũ Dương;13864X Vạn Thắng;13870X Yên Cường;13879X Yên Đồng;
        13891X Nghĩa Hưng;13894X Rạng Đông;13900X Đồng Thịnh;13918X Nghĩa Sơn;13927X Hồng Phong;
        13939X Quỹ Nhất;13957X Nghĩa Lâm;13966X Nam Trực;13972P Vị Khê;13984P Hồng Quang;13987X Nam Hồng;
        14005X Nam Ninh;14011X Nam Minh;14014X Nam Đồng;14026X Cổ Lễ;14038X Ninh Giang;14053X Trực Ninh;
        14056X Cát Thành;14062X Quang Hưng;14071X Minh Thái;14077X Ninh Cường;14089X Xuân Trường;
        14095X Xuân Hồng;14104X Xuân Giang;14122X Xuân Hưng;14161X Giao Minh;14167X Giao Thuỷ;
        14179X Giao Hưng;14182X Giao Hoà;14194X Giao Bình;14203X Giao Phúc;14212X Giao Ninh;14215X Hải Hậu;
        14218X Hải Tiến;14221X Hải Thịnh;14236X Hải Anh;14248X Hải Hưng;14281X Hải An;14287X Hải Quang;
        14308X Hải Xuân;14329P Hoa Lư;14359P Nam Hoa Lư;14362P Tam Điệp;14365P Trung Sơn;14371P Yên Sơn;
        14389X Gia Lâm;14401X Gia Tường;14404X Cúc Phương;14407X Phú Sơn;14428X Nho Quan;14434X Thanh Sơn;
        14452X Quỳnh Lưu;14458X Phú Long;14464X Gia Viễn;14482X Gia Hưng;14488X Gia Vân;14494X Gia Trấn;
        14500X Đại Hoàng;14524X Gia Phong;14533P Tây Hoa Lư;14560X Yên Khánh;14563X Khánh Thiện;
        14566P Đông Hoa Lư;14608X Khánh Trung;14611X Khánh Nhạc;14614X Khánh Hội;14620X Phát Diệm;
        14623X Bình Minh;14638X Kim Sơn;14647X Quang Thiện;14653X Chất Bình;14674X Lai Thành;
        14677X Định Hoá;14698X Kim Đông;14701X Yên Mô;14725P Yên Thắng;14728X Yên Từ;14743X Yên Mạc;
        14746X Đồng Thái
        """
}
