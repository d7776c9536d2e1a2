extension PlaceTable {
    /// Provinces of the centre and the highlands, and their communes.
    static let centre = """
        38T Thanh Hoá
        14758P Hàm Rồng;14797P Hạc Thành;14812P Bỉm Sơn;14818P Quang Trung;14845X Mường Lát;
        14848X Tam Chung;14854X Mường Lý;14857X Trung Lý;14860X Quang Chiểu;14863X Pù Nhi;14864X Nhi Sơn;
        14866X Mường Chanh;14869X Hồi Xuân;14872X Trung Thành;14875X Trung Sơn;14878X Phú Lệ;
        14890X Phú Xuân;14896X Hiền Kiệt;14902X Nam Xuân;14908X Thiên Phủ;14923X Bá Thước;
        14932X Điền Quang;14950X Điền Lư;14953X Quý Lương;14956X Pù Luông;14959X Cổ Lũng;14974X Văn Nho;
        14980X Thiết Ống;15001X Trung Hạ;15007X Tam Thanh;15010X Sơn Thuỷ;15013X Na Mèo;15016X Quan Sơn;
        15019X Tam Lư;15022X Sơn Điện;15025X Mường Mìn;15031X Yên Khương;15034X Yên Thắng;15043X Giao An;
        15049X Văn Phú;15055X Linh Sơn;15058X Đồng Lương;15061X Ngọc Lặc;15085X Thạch Lập;15091X Ngọc Liên;
        15106X Nguyệt Ấn;15112X Kiên Thọ;15124X Minh Sơn;15127X Cẩm Thuỷ;15142X Cẩm Thạch;15148X Cẩm Tú;
        15163X Cẩm Vân;15178X Cẩm Tân;15187X Kim Tân;15190X Vân Du;15199X Thạch Quảng;15211X Thạch Bình;
        15229X Thành Vinh;15250X Ngọc Trạo;15271X Hà Trung;15274X Hà Long;15286X Hoạt Giang;
        15298X Lĩnh Toại;15316X Tống Sơn;15349X Vĩnh Lộc;15361X Tây Đô;15382X Biện Thượng;15409X Yên Phú;
        15412X Quý Lộc;15421X Yên Trường;15442X Yên Ninh;15448X Định Hoà;15457X Định Tân;15469X Yên Định;
        15499X Thọ Xuân;15505X Thọ Long;15520X Xuân Hoà;15544X Lam Sơn;15553X Sao Vàng;15568X Thọ Lập;
        15574X Xuân Tín;15592X Xuân Lập;15607X Bát Mọt;15610X Yên Nhân;15622X Vạn Xuân;15628X Lương Sơn;
        15634X Luận Thành;15643X Thắng Lộc;15646X Thường Xuân;15658X Xuân Chinh;15661X Tân Thành;
        15664X Triệu Sơn;15667X Thọ Bình;15682X Hợp Tiến;15715X Tân Ninh;15724X Đồng Tiến;15754X Thọ Ngọc;
        15763X Thọ Phú;15766X An Nông;15772X Thiệu Hoá;15778X Thiệu Tiến;15796X Thiệu Quang;
        15820X Thiệu Toán;15835X Thiệu Trung;15853P Đông Tiến;15865X Hoằng Hoá;15880X Hoằng Giang;
        15889X Hoằng Phú;15910X Hoằng Sơn;15925P Nguyệt Viên;15961X Hoằng Lộc;15976X Hoằng Châu;
        15991X Hoằng Tiến;16000X Hoằng Thanh;16012X Hậu Lộc;16021X Triệu Lộc;16033X Đông Thành;
        16072X Hoa Lộc;16078X Vạn Lộc;16093X Nga Sơn;16108X Tân Tiến;16114X Nga Thắng;16138X Hồ Vương;
        16144X Nga An;16171X Ba Đình;16174X Như Xuân;16177X Xuân Bình;16186X Hoá Quỳ;16213X Thanh Phong;
        16222X Thanh Quân;16225X Thượng Ninh;16228X Như Thanh;16234X Xuân Du;16249X Mậu Lâm;
        16258X Xuân Thái;16264X Yên Thọ;16273X Thanh Kỳ;16279X Nông Cống;16297X Trung Chính;
        16309X Thắng Lợi;16342X Thăng Bình;16348X Trường Văn;16363X Tượng Lĩnh;16369X Công Chính;
        16378P Đông Sơn;16417P Đông Quang;16438X Lưu Vệ;16480X Quảng Yên;16489X Quảng Chính;
        16498X Quảng Ngọc;16516P Nam Sầm Sơn;16522P Quảng Phú;16531P Sầm Sơn;16540X Quảng Ninh;
        16543X Quảng Bình;16549X Tiên Trang;16561P Tĩnh Gia;16576P Ngọc Sơn;16591X Các Sơn;16594P Tân Dân;
        16597P Hải Lĩnh;16609P Đào Duy Từ;16624P Trúc Lâm;16636X Trường Lâm;16645P Hải Bình;
        16654P Nghi Sơn
        40T Nghệ An
        16681P Thành Vinh;16690P Trường Vinh;16702P Vinh Phú;16708P Vinh Lộc;16732P Cửa Lò;
        16738X Quế Phong;16744X Thông Thụ;16750X Tiền Phong;16756X Tri Lễ;16774X Mường Quàng;
        16777X Quỳ Châu;16792X Châu Tiến;16801X Hùng Chân;16804X Châu Bình;16813X Mường Xén;16816X Mỹ Lý;
        16819X Bắc Lý;16822X Keng Đu;16828X Huồi Tụ;16831X Mường Lống;16834X Na Loi;16837X Nậm Cắn;
        16849X Hữu Kiệm;16855X Chiêu Lưu;16858X Mường Típ;16870X Na Ngoi;16876X Tương Dương;
        16882X Nhôn Mai;16885X Hữu Khuông;16903X Nga My;16906X Lượng Minh;16909X Yên Hoà;16912X Yên Na;
        16933X Tam Quang;16936X Tam Thái;16939P Thái Hoà;16941X Nghĩa Đàn;16951X Nghĩa Lâm;
        16969X Nghĩa Thọ;16972X Nghĩa Hưng;16975X Nghĩa Mai;17011P Tây Hiếu;17017X Đông Hiếu;
        17029X Nghĩa Lộc;17032X Nghĩa Khánh;17035X Quỳ Hợp;17044X Châu Hồng;17056X Châu Lộc;17059X Tam Hợp;
        17071X Minh Hợp;17077X Mường Ham;17089X Mường Chọng;17110P Hoàng Mai;17125P Quỳnh Mai;
        17128P Tân Mai;17143X Quỳnh Văn;17149X Quỳnh Tam;17170X Quỳnh Sơn;17176X Quỳnh Anh;
        17179X Quỳnh Lưu;17212X Quỳnh Phú;17224X Quỳnh Thắng;17230X Bình Chuẩn;17239X Mậu Thạch;
        17242X Cam Phục;17248X Châu Khê;17254X Con Cuông;17263X Môn Sơn;17266X Tân Kỳ;17272X Tân Phú;
        17278X Giai Xuân;17284X Nghĩa Đồng;17287X Tiên Đồng;17305X Tân An;17326X Nghĩa Hành;17329X Anh Sơn;
        17335X Thành Bình Thọ;17344X Nhân Hoà;17357X Vĩnh Tường;17365X Anh Sơn Đông;17380X Yên Xuân;
        17395X Hùng Châu;17416X Đức Châu;17419X Hải Châu;17443X Quảng Châu;17464X Diễn Châu;
        17476X Minh Châu;17479X An Châu;17488X Tân Châu;17506X Yên Thành;17515X Bình Minh;
        17521X Quang Đồng;17524X Giai Lạc;17530X Đông Thành;17560X Vân Du;17569X Quan Thành;
        17605X Hợp Minh;17611X Vân Tụ;17623X Bạch Ngọc;17641X Lương Sơn;17662X Đô Lương;17677X Văn Hiến;
        17689X Thuần Trung;17707X Bạch Hà;17713X Đại Đồng;17722X Hạnh Lâm;17728X Cát Ngạn;17743X Tam Đồng;
        17759X Sơn Lâm;17770X Hoa Quân;17779X Xuân Lâm;17791X Kim Bảng;17818X Bích Hào;17827X Nghi Lộc;
        17833X Hải Lộc;17842X Thần Lĩnh;17854X Văn Kiều;17857X Phúc Lộc;17866X Trung Lộc;17878X Đông Lộc;
        17920P Vinh Hưng;17935X Nam Đàn;17944X Đại Huệ;17950X Vạn An;17971X Kim Liên;17989X Thiên Nhẫn;
        18001X Hưng Nguyên;18007X Yên Trung;18028X Hưng Nguyên Nam;18040X Lam Thành
        42T Hà Tĩnh
        18073P Thành Sen;18100P Trần Phú;18115P Bắc Hồng Lĩnh;18118P Nam Hồng Lĩnh;18133X Hương Sơn;
        18160X Sơn Hồng;18163X Sơn Tiến;18172X Sơn Tây;18184X Sơn Giang;18196X Sơn Kim 1;18199X Sơn Kim 2;
        18202X Tứ Mỹ;18223X Kim Hoa;18229X Đức Thọ;18244X Đức Minh;18262X Đức Quang;18277X Đức Thịnh;
        18304X Đức Đồng;18313X Vũ Quang;18322X Mai Hoa;18328X Thượng Đức;18352X Nghi Xuân;18364X Đan Hải;
        18373X Tiên Điền;18394X Cổ Đạm;18406X Can Lộc;18409X Hồng Lộc;18418X Tùng Lộc;18436X Trường Lưu;
        18466X Gia Hanh;18481X Xuân Lộc;18484X Đồng Lộc;18496X Hương Khê;18502X Hà Linh;18523X Hương Bình;
        18532X Hương Phố;18544X Hương Xuân;18547X Phúc Trạch;18550X Hương Đô;18562X Thạch Hà;18568X Lộc Hà;
        18583X Mai Phụ;18586X Đông Kinh;18601X Việt Xuyên;18604X Thạch Khê;18619X Đồng Tiến;
        18628X Thạch Lạc;18634X Toàn Lưu;18652P Hà Huy Tập;18667X Thạch Xuân;18673X Cẩm Xuyên;
        18676X Thiên Cầm;18682X Yên Hoà;18685X Cẩm Bình;18736X Cẩm Hưng;18739X Cẩm Duệ;18742X Cẩm Trung;
        18748X Cẩm Lạc;18754P Sông Trí;18766X Kỳ Xuân;18775X Kỳ Anh;18781P Hải Ninh;18787X Kỳ Văn;
        18790X Kỳ Khang;18814X Kỳ Hoa;18823P Vũng Áng;18832P Hoành Sơn;18838X Kỳ Lạc;18844X Kỳ Thượng
        44T Quảng Trị
        18859P Đồng Thuận;18871P Đồng Sơn;18880P Đồng Hới;18901X Minh Hoá;18904X Dân Hoá;18919X Tân Thành;
        18922X Kim Điền;18943X Kim Phú;18949X Đồng Lê;18952X Tuyên Sơn;18958X Tuyên Lâm;18985X Tuyên Phú;
        18991X Tuyên Bình;18997X Tuyên Hoá;19009P Ba Đồn;19021X Phú Trạch;19030X Trung Thuần;
        19033X Hoà Trạch;19051X Tân Gianh;19057X Quảng Trạch;19066P Bắc Gianh;19075X Nam Ba Đồn;
        19093X Nam Gianh;19111X Hoàn Lão;19126X Bắc Trạch;19138X Phong Nha;19141X Bố Trạch;
        19147X Thượng Trạch;19159X Đông Trạch;19198X Nam Trạch;19204X Trường Sơn;19207X Quảng Ninh;
        19225X Ninh Châu;19237X Trường Ninh;19246X Lệ Ninh;19249X Lệ Thuỷ;19255X Cam Hồng;19288X Sen Ngư;
        19291X Tân Mỹ;19309X Trường Phú;19318X Kim Ngân;19333P Đông Hà;19351P Nam Đông Hà;19360P Quảng Trị;
        19363X Vĩnh Linh;19366X Bến Quan;19372X Vĩnh Hoàng;19405X Vĩnh Thuỷ;19414X Cửa Tùng;
        19429X Khe Sanh;19432X Lao Bảo;19435X Hướng Lập;19441X Hướng Phùng;19462X Tân Lập;19483X A Dơi;
        19489X Lìa;19495X Gio Linh;19496X Cửa Việt;19501X Bến Hải;19537X Cồn Tiên;19555X Hướng Hiệp;
        19564X Đakrông;19567X Ba Lòng;19588X Tà Rụt;19594X La Lay;19597X Cam Lộ;19603X Hiếu Giang;
        19624X Triệu Phong;19639X Nam Cửa Việt;19645X Triệu Bình;19654X Triệu Cơ;19669X Ái Tử;
        19681X Diên Sanh;19699X Vĩnh Định;19702X Hải Lăng;19735X Nam Hải Lăng;19741X Mỹ Thuỷ;19742D Cồn Cỏ
        46C Huế
        19753P Phú Xuân;19774P Kim Long;19777P Vỹ Dạ;19789P Thuận Hoá;19804P Hương An;19813P Thuỷ Xuân;
        19815P An Cựu;19819P Phong Điền;19828P Phong Phú;19831P Phong Dinh;19858P Phong Thái;
        19867X Quảng Điền;19873P Phong Quảng;19885X Đan Điền;19900P Thuận An;19909P Dương Nỗ;19918X Phú Hồ;
        19930P Mỹ Thượng;19942X Phú Vang;19945X Phú Vinh;19960P Phú Bài;19969P Thanh Thuỷ;
        19975P Hương Thuỷ;19996P Hương Trà;20014P Hoá Châu;20017P Kim Trà;20035X Bình Điền;20044X A Lưới 2;
        20050X A Lưới 5;20056X A Lưới 1;20071X A Lưới 3;20101X A Lưới 4;20107X Phú Lộc;20122X Vinh Lộc;
        20131X Hưng Lộc;20137X Chân Mây - Lăng Cô;20140X Lộc An;20161X Khe Tre;20179X Nam Đông;
        20182X Long Quảng
        48C Đà Nẵng
        20194P Hải Vân;20197P Liên Chiểu;20200P Hoà Khánh;20209P Thanh Khê;20242P Hải Châu;
        20257P Hoà Cường;20260P Cẩm Lệ;20263P Sơn Trà;20275P An Hải;20285P Ngũ Hành Sơn;20305P An Khê;
        20308X Bà Nà;20314P Hoà Xuân;20320X Hoà Vang;20332X Hoà Tiến;20333D Hoàng Sa;20335P Bàn Thạch;
        20341P Tam Kỳ;20350P Hương Trà;20356P Quảng Phú;20364X Chiên Đàn;20380X Tây Hồ;20392X Phú Ninh;
        20401P Hội An Tây;20410P Hội An;20413P Hội An Đông;20434X Tân Hiệp;20443X Hùng Sơn;
        20455X Tây Giang;20458X Avương;20467X Đông Giang;20476X Sông Kôn;20485X Sông Vàng;20494X Bến Hiên;
        20500X Đại Lộc;20506X Thượng Đức;20515X Hà Nha;20539X Vu Gia;20542X Phú Thuận;20551P Điện Bàn;
        20557P Điện Bàn Bắc;20569X Điện Bàn Tây;20575P An Thắng;20579P Điện Bàn Đông;20587X Gò Nổi;
        20599X Nam Phước;20611X Thu Bồn;20623X Duy Xuyên;20635X Duy Nghĩa;20641X Quế Sơn;20650X Xuân Phú;
        20656X Nông Sơn;20662X Quế Sơn Trung;20669X Quế Phước;20695X Thạnh Mỹ;20698X La Êê;20704X La Dêê;
        20707X Nam Giang;20710X Bến Giằng;20716X Đắc Pring;20722X Khâm Đức;20728X Phước Hiệp;
        20734X Phước Năng;20740X Phước Chánh;20752X Phước Thành;20767X Việt An;20770X Phước Trà;
        20779X Hiệp Đức;20791X Thăng Bình;20794X Thăng An;20818X Đồng Dương;20827X Thăng Phú;
        20836X Thăng Trường;20848X Thăng Điền;20854X Tiên Phước;20857X Sơn Cẩm Hà;20875X Lãnh Ngọc;
        20878X Thạnh Bình;20900X Trà My;20908X Trà Liên;20920X Trà Đốc;20923X Trà Tân;20929X Trà Giáp;
        20938X Trà Leng;20941X Trà Tập;20944X Nam Trà My;20950X Trà Linh;20959X Trà Vân;20965X Núi Thành;
        20971X Tam Xuân;20977X Đức Phú;20984X Tam Anh;20992X Tam Hải;21004X Tam Mỹ
        51T Quảng Ngãi
        21025P Cẩm Thành;21028P Nghĩa Lộ;21034X An Phú;21040X Bình Sơn;21061X Vạn Tường;21085X Bình Minh;
        21100X Bình Chương;21109X Đông Sơn;21115X Trà Bồng;21124X Thanh Bồng;21127X Đông Trà Bồng;
        21136X Cà Đam;21154X Tây Trà;21157X Tây Trà Bồng;21172P Trương Quang Trọng;21181X Thọ Phong;
        21196X Trường Giang;21205X Ba Gia;21211X Tịnh Khê;21220X Sơn Tịnh;21235X Tư Nghĩa;21238X Vệ Giang;
        21244X Trà Giang;21250X Nghĩa Giang;21289X Sơn Hà;21292X Sơn Hạ;21307X Sơn Linh;21319X Sơn Thuỷ;
        21325X Sơn Kỳ;21334X Sơn Tây Thượng;21340X Sơn Tây;21343X Sơn Tây Hạ;21349X Sơn Mai;
        21361X Minh Long;21364X Nghĩa Hành;21370X Phước Giang;21385X Đình Cương;21388X Thiện Tín;
        21400X Mộ Đức;21409X Long Phụng;21421X Mỏ Cày;21433X Lân Phong;21439P Đức Phổ;21451P Trà Câu;
        21457X Nguyễn Nghiêm;21472X Khánh Cường;21478P Sa Huỳnh;21484X Ba Tơ;21490X Ba Vinh;21496X Ba Động;
        21499X Ba Dinh;21520X Đặng Thuỳ Trâm;21523X Ba Tô;21529X Ba Vì;21538X Ba Xa;21548D Lý Sơn;
        23284P Đăk Cấm;23293P Kon Tum;23302P Đăk Bla;23317X Ngọk Bay;23326X Ia Chim;23332X Đăk Rơ Wa;
        23341X Đăk Pék;23344X Đăk Plô;23356X Xốp;23365X Ngọc Linh;23368X Đăk Long;23374X Đăk Môn;
        23377X Bờ Y;23383X Dục Nông;23392X Sa Loong;23401X Đăk Tô;23416X Đăk Sao;23419X Đăk Tờ Kan;
        23425X Tu Mơ Rông;23428X Ngọk Tụ;23430X Kon Đào;23446X Măng Ri;23455X Măng Bút;23473X Măng Đen;
        23476X Kon Plông;23479X Đăk Rve;23485X Đăk Kôi;23497X Kon Braih;23500X Đăk Hà;23504X Đăk Pxi;
        23510X Đăk Ui;23512X Đăk Mar;23515X Ngọk Réo;23527X Sa Thầy;23530X Rờ Kơi;23534X Sa Bình;
        23535X Ia Đal;23536X Mô Rai;23538X Ia Tơi;23548X Ya Ly
        52T Gia Lai
        21553P Quy Nhơn Bắc;21583P Quy Nhơn;21589P Quy Nhơn Tây;21592P Quy Nhơn Nam;21601P Quy Nhơn Đông;
        21607X Nhơn Châu;21609X An Lão;21616X An Vinh;21622X An Toàn;21628X An Hoà;21637P Tam Quan;
        21640P Bồng Sơn;21655P Hoài Nhơn Bắc;21661P Hoài Nhơn Tây;21664P Hoài Nhơn;21670P Hoài Nhơn Đông;
        21673P Hoài Nhơn Nam;21688X Hoài Ân;21697X Ân Hảo;21703X Vạn Đức;21715X Ân Tường;21727X Kim Sơn;
        21730X Phù Mỹ;21733X Bình Dương;21739X Phù Mỹ Bắc;21751X Phù Mỹ Đông;21757X Phù Mỹ Tây;
        21769X An Lương;21775X Phù Mỹ Nam;21786X Vĩnh Thạnh;21787X Vĩnh Sơn;21796X Vĩnh Thịnh;
        21805X Vĩnh Quang;21808X Tây Sơn;21817X Bình Hiệp;21820X Bình Khê;21829X Bình An;21835X Bình Phú;
        21853X Phù Cát;21859X Đề Gi;21868X Hội Sơn;21871X Hoà Hội;21880X Cát Tiến;21892X Xuân An;
        21901X Ngô Mây;21907P Bình Định;21910P An Nhơn;21925P An Nhơn Bắc;21934P An Nhơn Đông;
        21940X An Nhơn Tây;21943P An Nhơn Nam;21952X Tuy Phước;21964X Tuy Phước Bắc;21970X Tuy Phước Đông;
        21985X Tuy Phước Tây;21994X Vân Canh;21997X Canh Liên;22006X Canh Vinh;23563P Diên Hồng;
        23575P Pleiku;23584P Thống Nhất;23586P Hội Phú;23590X Biển Hồ;23602P An Phú;23611X Gào;
        23614P An Bình;23617P An Khê;23629X Cửu An;23638X Kbang;23644X Đak Rong;23647X Sơn Lang;
        23650X Krong;23668X Tơ Tung;23674X Kông Bơ La;23677X Đak Đoa;23683X Đak Sơmei;23701X Kon Gang;
        23710X Ia Băng;23714X KDang;23722X Chư Păh;23728X Ia Khươl;23734X Ia Ly;23749X Ia Phí;
        23764X Ia Grai;23767X Ia Hrung;23776X Ia Krái;23782X Ia O;23788X Ia Chia;23794X Mang Yang;
        23798X Ayun;23799X Hra;23812X Lơ Pang;23818X Kon Chiêng;23824X Kông Chro;23830X Chư Krey;
        23833X Ya Ma;23839X SRó;23842X Đăk Song;23851X Chơ Long;23857X Đức Cơ;23866X Ia Krêl;23869X Ia Dơk;
        23872X Ia Dom;23881X Ia Pnôn;23884X Ia Nan;23887X Chư Prông;23896X Bàu Cạn;23908X Ia Tôr;
        23911X Ia Boòng;23917X Ia Púch;23926X Ia Pia;23935X Ia Lâu;23938X Ia Mơ;23941X Chư Sê;
        23942X Chư Pưh;23947X Bờ Ngoong;23954X Al Bá;23971X Ia Hrú;23977X Ia Ko;23986X Ia Le;23995X Đak Pơ;
        24007X Ya Hội;24013X Pờ Tó;24022X Ia Pa;24028X Ia Tul;24043X Phú Thiện;24044P Ayun Pa;
        24049X Chư A Thai;24061X Ia Hiao;24065X Ia Rbol;24073X Ia Sao;24076X Phú Túc;24100X Ia Dreh;
        24109X Uar;24112X Ia Rsai
        56T Khánh Hoà
        22333P Bắc Nha Trang;22366P Nha Trang;22390P Tây Nha Trang;22402P Nam Nha Trang;
        22411P Bắc Cam Ranh;22420P Cam Ranh;22423P Ba Ngòi;22432P Cam Linh;22435X Cam Hiệp;22453X Cam Lâm;
        22465X Cam An;22480X Nam Cam Ranh;22489X Vạn Ninh;22498X Tu Bông;22504X Đại Lãnh;22516X Vạn Thắng;
        22525X Vạn Hưng;22528P Ninh Hoà;22546X Bắc Ninh Hoà;22552X Tây Ninh Hoà;22558X Hoà Trí;
        22561P Đông Ninh Hoà;22576X Tân Định;22591P Hoà Thắng;22597X Nam Ninh Hoà;22609X Khánh Vĩnh;
        22612X Trung Khánh Vĩnh;22615X Bắc Khánh Vĩnh;22624X Tây Khánh Vĩnh;22648X Nam Khánh Vĩnh;
        22651X Diên Khánh;22657X Diên Điền;22660X Diên Lâm;22672X Diên Thọ;22678X Diên Lạc;
        22702X Suối Hiệp;22708X Suối Dầu;22714X Khánh Sơn;22720X Tây Khánh Sơn;22732X Đông Khánh Sơn;
        22736D Trường Sa;22738P Đô Vinh;22741P Bảo An;22759P Phan Rang;22780P Đông Hải;22786X Bác Ái Tây;
        22795X Bác Ái;22801X Bác Ái Đông;22810X Ninh Sơn;22813X Lâm Sơn;22822X Mỹ Sơn;22828X Anh Dũng;
        22834P Ninh Chử;22840X Công Hải;22846X Vĩnh Hải;22849X Thuận Bắc;22852X Ninh Hải;22861X Xuân Hải;
        22870X Ninh Phước;22873X Phước Hậu;22888X Phước Dinh;22891X Phước Hữu;22897X Thuận Nam;
        22900X Phước Hà;22909X Cà Ná
        66T Đắk Lắk
        22015P Tuy Hoà;22045P Bình Kiến;22051P Sông Cầu;22057X Xuân Lộc;22060X Xuân Cảnh;22075X Xuân Thọ;
        22076P Xuân Đài;22081X Đồng Xuân;22090X Xuân Lãnh;22096X Phú Mỡ;22111X Xuân Phước;
        22114X Tuy An Bắc;22120X Tuy An Đông;22132X Tuy An Tây;22147X Ô Loan;22153X Tuy An Nam;
        22165X Sơn Hoà;22171X Tây Sơn;22177X Vân Hoà;22192X Suối Trai;22207X Sông Hinh;22222X Đức Bình;
        22225X Ea Bá;22237X Ea Ly;22240P Phú Yên;22250X Sơn Thành;22255X Tây Hoà;22258P Đông Hoà;
        22261P Hoà Hiệp;22276X Hoà Thịnh;22285X Hoà Mỹ;22291X Hoà Xuân;22303X Phú Hoà 2;22319X Phú Hoà 1;
        24121P Tân Lập;24133P Buôn Ma Thuột;24154P Thành Nhất;24163P Tân An;24169P Ea Kao;24175X Hoà Phú;
        24181X Ea Drăng;24184X Ea H'Leo;24187X Ea Hiao;24193X Ea Wy;24208X Ea Khăl;24211X Ea Súp;
        24214X Ia Lốp;24217X Ea Rốk;24221X Ia Rvê;24229X Ea Bung;24235X Buôn Đôn;24241X Ea Wer;
        24250X Ea Nuôl;24259X Quảng Phú;24265X Ea Kiết;24277X Ea Tul;24280X Cư M'gar;24286X Ea M'Droh;
        24301X Cuôr Đăng;24305P Buôn Hồ;24310X Krông Búk;24313X Cư Pơng;24316X Pơng Drang;24328X Ea Drông;
        24340P Cư Bao;24343X Krông Năng;24346X Dliê Ya;24352X Tam Giang;24364X Phú Xuân;24373X Ea Kar;
        24376X Ea Knốp;24400X Ea Păl;24403X Ea Ô;24406X Cư Yang;24412X M'Drắk;24415X Cư Prao;
        24433X Ea Riêng;24436X Cư M'ta;24444X Krông Á;24445X Ea Trang;24448X Krông Bông;24454X Dang Kang;
        24472X Hoà Sơn;24478X Cư Pui;24484X Yang Mao;24490X Krông Pắc;24496X Ea Kly;24502X Ea Phê;
        24505X Ea Knuếc;24526X Tân Tiến;24529X Vụ Bổn;24538X Krông Ana;24540X Ea Ning;24544X Ea Ktur;
        24559X Ea Na;24561X Dray Bhăng;24568X Dur Kmăl;24580X Liên Sơn Lắk;24595X Đắk Liêng;
        24598X Đắk Phơi;24604X Krông Nô;24607X Nam Ka
        68T Lâm Đồng
        22918P Mũi Né;22924P Phú Thuỷ;22933P Hàm Thắng;22945P Phan Thiết;22954P Tiến Thành;
        22960P Bình Thuận;22963X Tuyên Quang;22969X Liên Hương;22972X Phan Rí Cửa;22978X Tuy Phong;
        22981X Vĩnh Hảo;23005X Bắc Bình;23008X Phan Sơn;23020X Hải Ninh;23023X Sông Luỹ;23032X Lương Sơn;
        23041X Hồng Thái;23053X Hoà Thắng;23059X Hàm Thuận;23065X La Dạ;23074X Đông Giang;23086X Hồng Sơn;
        23089X Hàm Thuận Bắc;23095X Hàm Liêm;23110X Hàm Thuận Nam;23122X Hàm Thạnh;23128X Hàm Kiệm;
        23134X Tân Lập;23143X Tân Thành;23149X Tánh Linh;23152X Bắc Ruộng;23158X Nghị Đức;23173X Đồng Kho;
        23188X Suối Kiết;23191X Đức Linh;23194X Hoài Đức;23200X Nam Thành;23227X Trà Tân;23230X Tân Minh;
        23231P Phước Hội;23235P La Gi;23236X Hàm Tân;23246X Tân Hải;23266X Sơn Mỹ;23272D Phú Quý;
        24611P Bắc Gia Nghĩa;24615P Nam Gia Nghĩa;24616X Quảng Sơn;24617P Đông Gia Nghĩa;24620X Quảng Hoà;
        24631X Quảng Khê;24637X Tà Đùng;24640X Cư Jút;24646X Đắk Wil;24649X Nam Dong;24664X Đức Lập;
        24670X Đắk Mil;24678X Đắk Sắk;24682X Thuận An;24688X Krông Nô;24697X Nam Đà;24703X Nâm Nung;
        24712X Quảng Phú;24717X Đức An;24718X Đắk Song;24722X Thuận Hạnh;24730X Trường Xuân;
        24733X Kiến Đức;24736X Quảng Trực;24739X Tuy Đức;24748X Quảng Tân;24751X Nhân Cơ;24760X Quảng Tín;
        24778P Lâm Viên - Đà Lạt;24781P Xuân Hương - Đà Lạt;24787P Cam Ly - Đà Lạt;
        24805P Xuân Trường - Đà Lạt;24820P 2 Bảo Lộc;24823P 1 Bảo Lộc;24829P B'Lao;24841P 3 Bảo Lộc;
        24846P Lang Biang - Đà Lạt;24848X Lạc Dương;24853X Đam Rông 4;24868X Nam Ban Lâm Hà;
        24871X Đinh Văn Lâm Hà;24875X Đam Rông 3;24877X Đam Rông 2;24883X Nam Hà Lâm Hà;24886X Đam Rông 1;
        24895X Phú Sơn Lâm Hà;24907X Phúc Thọ Lâm Hà;24916X Tân Hà Lâm Hà;24931X Đơn Dương;24934X D'Ran;
        24943X Ka Đô;24955X Quảng Lập;24958X Đức Trọng;24967X Hiệp Thạnh;24976X Tân Hội;24985X Ninh Gia;
        24988X Tà Năng;24991X Tà Hine;25000X Di Linh;25007X Đinh Trang Thượng;25015X Gia Hiệp;
        25018X Bảo Thuận;25036X Hoà Ninh;25042X Hoà Bắc;25051X Sơn Điền;25054X Bảo Lâm 1;25057X Bảo Lâm 5;
        25063X Bảo Lâm 4;25084X Bảo Lâm 2;25093X Bảo Lâm 3;25099X Đạ Huoai;25105X Đạ Huoai 2;
        25114X Đạ Huoai 3;25126X Đạ Tẻh;25135X Đạ Tẻh 3;25138X Đạ Tẻh 2;25159X Cát Tiên;25162X Cát Tiên 3;
        25180X Cát Tiên 2
        """
}
