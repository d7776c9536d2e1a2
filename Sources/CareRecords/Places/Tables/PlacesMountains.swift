extension PlaceTable {
    /// Provinces of the northern mountains and midlands, and Hà Nội, and their communes.
    static let mountains = """
        01C Hà Nội
        00004P Ba Đình;00008P Ngọc Hà;00025P Giảng Võ;00070P Hoàn Kiếm;00082P Cửa Nam;00091P Phú Thượng;
        00097P Hồng Hà;00103P Tây Hồ;00118P Bồ Đề;00127P Việt Hưng;00136P Phúc Lợi;00145P Long Biên;
        00160P Nghĩa Đô;00166P Cầu Giấy;00175P Yên Hoà;00190P Ô Chợ Dừa;00199P Láng;
        00226P Văn Miếu - Quốc Tử Giám;00229P Kim Liên;00235P Đống Đa;00256P Hai Bà Trưng;00283P Vĩnh Tuy;
        00292P Bạch Mai;00301P Vĩnh Hưng;00316P Định Công;00322P Tương Mai;00328P Lĩnh Nam;
        00331P Hoàng Mai;00337P Hoàng Liệt;00340P Yên Sở;00352P Phương Liệt;00364P Khương Đình;
        00367P Thanh Xuân;00376X Sóc Sơn;00382X Kim Anh;00385X Trung Giã;00430X Đa Phúc;00433X Nội Bài;
        00454X Đông Anh;00466X Phúc Thịnh;00475X Thư Lâm;00493X Thiên Lộc;00508X Vĩnh Thanh;
        00541X Phù Đổng;00562X Thuận An;00565X Gia Lâm;00577X Bát Tràng;00592P Từ Liêm;00598P Thượng Cát;
        00602P Đông Ngạc;00611P Xuân Đỉnh;00613P Tây Tựu;00619P Phú Diễn;00622P Xuân Phương;00634P Tây Mỗ;
        00637P Đại Mỗ;00640X Thanh Trì;00643P Thanh Liệt;00664X Đại Thanh;00679X Ngọc Hồi;00685X Nam Phù;
        04930X Yên Xuân;08974X Quang Minh;08980X Yên Lãng;08995X Tiến Thắng;09022X Mê Linh;
        09552P Kiến Hưng;09556P Hà Đông;09562P Yên Nghĩa;09568P Phú Lương;09574P Sơn Tây;09604P Tùng Thiện;
        09616X Đoài Phương;09619X Quảng Oai;09634X Cổ Đô;09661X Minh Châu;09664X Vật Lại;09676X Bất Bạt;
        09694X Suối Hai;09700X Ba Vì;09706X Yên Bài;09715X Phúc Thọ;09739X Phúc Lộc;09772X Hát Môn;
        09784X Đan Phượng;09787X Liên Minh;09817X Ô Diên;09832X Hoài Đức;09856X Dương Hoà;09871X Sơn Đồng;
        09877X An Khánh;09886P Dương Nội;09895X Quốc Oai;09910X Kiều Phú;09931X Hưng Đạo;09952X Phú Cát;
        09955X Thạch Thất;09982X Hạ Bằng;09988X Hoà Lạc;10003X Tây Phương;10015P Chương Mỹ;
        10030X Phú Nghĩa;10045X Xuân Mai;10072X Quảng Bị;10081X Trần Phú;10096X Hoà Phú;10114X Thanh Oai;
        10126X Bình Minh;10144X Tam Hưng;10180X Dân Hoà;10183X Thường Tín;10210X Hồng Vân;
        10231X Thượng Phúc;10237X Chương Dương;10273X Phú Xuyên;10279X Phượng Dực;10330X Chuyên Mỹ;
        10342X Đại Xuyên;10354X Vân Đình;10369X Ứng Thiên;10402X Ứng Hoà;10417X Hoà Xá;10441X Mỹ Đức;
        10459X Phúc Sơn;10465X Hồng Sơn;10489X Hương Sơn
        04T Cao Bằng
        01273P Thục Phán;01279P Nùng Trí Cao;01288P Tân Giang;01290X Bảo Lâm;01294X Lý Bôn;
        01297X Nam Quang;01304X Quảng Lâm;01318X Yên Thổ;01321X Bảo Lạc;01324X Cốc Pàng;01327X Cô Ba;
        01336X Khánh Xuân;01339X Xuân Trường;01351X Hưng Đạo;01354X Huy Giáp;01360X Sơn Lộ;
        01363X Thông Nông;01366X Cần Yên;01387X Thanh Long;01392X Trường Hà;01393X Lũng Nặm;
        01414X Tổng Cọt;01438X Hà Quảng;01447X Trà Lĩnh;01456X Quang Hán;01465X Quang Trung;
        01477X Trùng Khánh;01489X Đình Phong;01501X Đàm Thuỷ;01525X Đoài Dương;01537X Lý Quốc;
        01552X Quang Long;01558X Hạ Lang;01561X Vinh Quý;01576X Quảng Uyên;01594X Độc Lập;01618X Hạnh Phúc;
        01636X Bế Văn Đàn;01648X Phục Hoà;01654X Hoà An;01660X Nam Tuấn;01699X Nguyễn Huệ;01708X Bạch Đằng;
        01726X Nguyên Bình;01729X Tĩnh Túc;01738X Ca Thành;01747X Minh Tâm;01768X Phan Thanh;
        01774X Tam Kim;01777X Thành Công;01786X Đông Khê;01789X Canh Tân;01792X Kim Đồng;01795X Minh Khai;
        01807X Thạch An;01822X Đức Long
        08T Tuyên Quang
        00691P Hà Giang 2;00694P Hà Giang 1;00700X Ngọc Đường;00706X Phú Linh;00715X Lũng Cú;
        00721X Đồng Văn;00733X Sà Phìn;00745X Phố Bảng;00763X Lũng Phìn;00769X Mèo Vạc;00778X Sơn Vĩ;
        00787X Sủng Máng;00802X Khâu Vai;00808X Tát Ngà;00817X Niêm Sơn;00820X Yên Minh;00829X Thắng Mố;
        00832X Bạch Đích;00847X Mậu Duệ;00859X Ngọc Long;00865X Đường Thượng;00871X Du Già;00874X Quản Bạ;
        00883X Cán Tỷ;00889X Nghĩa Thuận;00892X Tùng Vài;00901X Lùng Tám;00913X Vị Xuyên;00919X Minh Tân;
        00922X Thuận Hoà;00925X Tùng Bá;00928X Thanh Thuỷ;00937X Lao Chải;00952X Cao Bồ;00958X Thượng Sơn;
        00967X Việt Lâm;00970X Linh Hồ;00976X Bạch Ngọc;00982X Minh Sơn;00985X Giáp Trung;00991X Bắc Mê;
        00994X Minh Ngọc;01006X Yên Cường;01012X Đường Hồng;01021X Hoàng Su Phì;01024X Bản Máy;
        01033X Thàng Tín;01051X Tân Tiến;01057X Pờ Ly Ngài;01075X Nậm Dịch;01084X Hồ Thầu;
        01090X Thông Nguyên;01096X Pà Vầy Sủ;01108X Xín Mần;01117X Trung Thịnh;01141X Nấm Dẩn;
        01144X Quảng Nguyên;01147X Khuôn Lùng;01153X Bắc Quang;01156X Vĩnh Tuy;01165X Đồng Tâm;
        01171X Tân Quang;01180X Bằng Hành;01192X Liên Hiệp;01201X Hùng An;01216X Đồng Yên;
        01225X Tiên Nguyên;01234X Yên Thành;01237X Quang Bình;01243X Tân Trịnh;01246X Bằng Lang;
        01255X Xuân Giang;01261X Tiên Yên;02212P Nông Tiến;02215P Minh Xuân;02221X Nà Hang;
        02239X Thượng Nông;02245X Côn Lôn;02248X Yên Hoa;02260X Hồng Thái;02266X Lâm Bình;
        02269X Thượng Lâm;02287X Chiêm Hoá;02296X Bình An;02302X Minh Quang;02305X Trung Hà;02308X Tân Mỹ;
        02317X Yên Lập;02320X Tân An;02332X Kiên Đài;02350X Kim Bình;02353X Hoà An;02359X Tri Phú;
        02365X Yên Nguyên;02374X Hàm Yên;02380X Bạch Xa;02392X Phù Lưu;02398X Yên Phú;02404X Bình Xa;
        02407X Thái Sơn;02419X Thái Hoà;02425X Hùng Đức;02434X Lực Hành;02437X Kiến Thiết;02449X Xuân Vân;
        02455X Hùng Lợi;02458X Trung Sơn;02470X Tân Long;02473X Yên Sơn;02494X Thái Bình;02509P Mỹ Lâm;
        02512P An Tường;02524P Bình Thuận;02530X Nhữ Khê;02536X Sơn Dương;02545X Tân Trào;02548X Bình Ca;
        02554X Minh Thanh;02572X Đông Thọ;02578X Tân Thanh;02608X Hồng Sơn;02611X Phú Lương;
        02620X Sơn Thuỷ;02623X Trường Sinh
        11T Điện Biên
        03127P Điện Biên Phủ;03151P Mường Lay;03158X Sín Thầu;03160X Mường Nhé;03162X Nậm Kè;
        03163X Mường Toong;03164X Quảng Lâm;03166X Mường Chà;03169X Nà Hỳ;03172X Na Sang;03175X Chà Tở;
        03176X Nà Bủng;03181X Mường Tùng;03193X Pa Ham;03194X Nậm Nèn;03199X Si Pa Phìn;03202X Mường Pồn;
        03203X Na Son;03208X Xa Dung;03214X Mường Luân;03217X Tủa Chùa;03220X Tủa Thàng;03226X Sín Chải;
        03241X Sính Phình;03244X Sáng Nhè;03253X Tuần Giáo;03256X Mường Ảng;03260X Pú Nhung;
        03268X Mường Mùn;03283X Chiềng Sinh;03295X Quài Tở;03301X Búng Lao;03313X Mường Lạn;03316X Nà Tấu;
        03325X Mường Phăng;03328X Thanh Nưa;03334P Mường Thanh;03349X Thanh Yên;03352X Thanh An;
        03356X Sam Mứn;03358X Núa Ngam;03368X Mường Nhà;03370X Pu Nhi;03382X Phình Giàng;03385X Tìa Dình
        12T Lai Châu
        03388P Đoàn Kết;03390X Bình Lư;03394X Sin Suối Hồ;03405X Tả Lèng;03408P Tân Phong;03424X Bản Bo;
        03430X Khun Há;03433X Bum Tở;03434X Nậm Hàng;03439X Thu Lũm;03442X Pa Ủ;03445X Mường Tè;
        03451X Mù Cả;03460X Hua Bum;03463X Tà Tổng;03466X Bum Nưa;03472X Mường Mô;03478X Sìn Hồ;
        03487X Lê Lợi;03503X Pa Tần;03508X Hồng Thu;03517X Nậm Tăm;03529X Tủa Sín Chải;03532X Pu Sam Cáp;
        03538X Nậm Mạ;03544X Nậm Cuổi;03549X Phong Thổ;03562X Sì Lở Lầu;03571X Dào San;03583X Khổng Lào;
        03595X Than Uyên;03598X Tân Uyên;03601X Mường Khoa;03613X Nậm Sỏ;03616X Pắc Ta;03618X Mường Than;
        03637X Mường Kim;03640X Khoen On
        14T Sơn La
        03646P Tô Hiệu;03664P Chiềng An;03670P Chiềng Cơi;03679P Chiềng Sinh;03688X Mường Chiên;
        03694X Mường Giôn;03703X Quỳnh Nhai;03712X Mường Sại;03721X Thuận Châu;03724X Bình Thuận;
        03727X Mường É;03754X Chiềng La;03757X Mường Khiêng;03760X Mường Bám;03763X Long Hẹ;03781X Co Mạ;
        03784X Nậm Lầu;03799X Muổi Nọi;03808X Mường La;03814X Chiềng Lao;03820X Ngọc Chiến;03847X Mường Bú;
        03850X Chiềng Hoa;03856X Bắc Yên;03862X Xím Vàng;03868X Tà Xùa;03871X Pắc Ngà;03880X Tạ Khoa;
        03892X Chiềng Sại;03901X Suối Tọ;03907X Mường Cơi;03910X Phù Yên;03922X Gia Phù;03943X Mường Bang;
        03958X Tường Hạ;03961X Kim Bon;03970X Tân Phong;03979P Mộc Sơn;03980P Mộc Châu;03982P Thảo Nguyên;
        03985X Chiềng Sơn;03997X Tân Yên;04000X Đoàn Kết;04006X Song Khủa;04018X Tô Múa;04033P Vân Sơn;
        04045X Lóng Sập;04048X Vân Hồ;04057X Xuân Nha;04075X Yên Châu;04078X Chiềng Hặc;04087X Yên Sơn;
        04096X Lóng Phiêng;04099X Phiêng Khoài;04105X Mai Sơn;04108X Chiềng Sung;04117X Mường Chanh;
        04123X Chiềng Mung;04132X Chiềng Mai;04136X Tà Hộc;04144X Phiêng Cằm;04159X Phiêng Pằn;
        04168X Sông Mã;04171X Bó Sinh;04183X Mường Lầm;04186X Nậm Ty;04195X Chiềng Sơ;04204X Chiềng Khoong;
        04210X Huổi Một;04219X Mường Hung;04222X Chiềng Khương;04228X Púng Bánh;04231X Sốp Cộp;
        04240X Mường Lèo;04246X Mường Lạn
        15T Lào Cai
        02647P Lào Cai;02671P Cam Đường;02680X Hợp Thành;02683X Bát Xát;02686X A Mú Sung;
        02695X Trịnh Tường;02701X Y Tý;02707X Dền Sáng;02725X Bản Xèo;02728X Mường Hum;02746X Cốc San;
        02752X Pha Long;02761X Mường Khương;02782X Cao Sơn;02788X Bản Lầu;02809X Si Ma Cai;
        02824X Sín Chéng;02839X Bắc Hà;02842X Tả Củ Tỷ;02848X Lùng Phình;02869X Bản Liền;02890X Bảo Nhai;
        02896X Cốc Lầu;02902X Phong Hải;02905X Bảo Thắng;02908X Tằng Loỏng;02923X Gia Phú;
        02926X Xuân Quang;02947X Bảo Yên;02953X Nghĩa Đô;02962X Xuân Hoà;02968X Thượng Hà;02989X Bảo Hà;
        02998X Phúc Khánh;03004X Ngũ Chỉ Sơn;03006P Sa Pa;03013X Tả Phìn;03037X Tả Van;03043X Mường Bo;
        03046X Bản Hồ;03061X Võ Lao;03076X Nậm Chày;03082X Văn Bàn;03085X Nậm Xé;03091X Chiềng Ken;
        03103X Khánh Yên;03106X Dương Quỳ;03121X Minh Lương;04252P Yên Bái;04273P Nam Cường;04279P Văn Phú;
        04288P Nghĩa Lộ;04303X Lục Yên;04309X Lâm Thượng;04336X Tân Lĩnh;04342X Khánh Hoà;04345X Mường Lai;
        04363X Phúc Lợi;04375X Mậu A;04381X Lâm Giang;04387X Châu Quế;04399X Đông Cuông;04402X Phong Dụ Hạ;
        04423X Phong Dụ Thượng;04429X Tân Hợp;04441X Xuân Ái;04450X Mỏ Vàng;04456X Mù Cang Chải;
        04462X Nậm Có;04465X Khao Mang;04474X Lao Chải;04489X Chế Tạo;04492X Púng Luông;04498X Trấn Yên;
        04531X Quy Mông;04537X Lương Thịnh;04543P Âu Lâu;04564X Việt Hồng;04576X Hưng Khánh;
        04585X Hạnh Phúc;04603X Tà Xi Láng;04606X Trạm Tấu;04609X Phình Hồ;04630X Tú Lệ;04636X Gia Hội;
        04651X Sơn Lương;04660X Liên Sơn;04663P Trung Tâm;04672X Văn Chấn;04681P Cầu Thia;04693X Cát Thịnh;
        04699X Chấn Thịnh;04705X Thượng Bằng La;04711X Nghĩa Tâm;04714X Yên Bình;04717X Thác Bà;
        04726X Cảm Nhân;04744X Yên Thành;04750X Bảo Ái
        19T Thái Nguyên
        01840P Đức Xuân;01843P Bắc Kạn;01849X Phong Quang;01864X Bằng Thành;01879X Cao Minh;
        01882X Nghiên Loan;01894X Phúc Lộc;01906X Ba Bể;01912X Chợ Rã;01921X Thượng Minh;01933X Đồng Phúc;
        01936X Nà Phặc;01942X Bằng Vân;01954X Ngân Sơn;01957X Thượng Quan;01960X Hiệp Lực;01969X Phủ Thông;
        01981X Vĩnh Thông;02008X Cẩm Giàng;02014X Bạch Thông;02020X Chợ Đồn;02026X Nam Cường;
        02038X Quảng Bạch;02044X Yên Thịnh;02071X Nghĩa Tá;02083X Yên Phong;02086X Chợ Mới;
        02101X Thanh Mai;02104X Tân Kỳ;02107X Thanh Thịnh;02116X Yên Bình;02143X Văn Lang;02152X Cường Lợi;
        02155X Na Rì;02176X Trần Phú;02185X Côn Minh;02191X Xuân Dương;05443P Phan Đình Phùng;
        05455P Quyết Thắng;05467P Gia Sàng;05482P Quan Triều;05488X Đại Phúc;05500P Tích Lương;
        05503X Tân Cương;05518P Sông Công;05528P Bách Quang;05533P Bá Xuyên;05542X Lam Vỹ;
        05551X Kim Phượng;05563X Phượng Tiến;05569X Định Hoá;05581X Trung Hội;05587X Bình Yên;
        05602X Phú Đình;05605X Bình Thành;05611X Phú Lương;05620X Yên Trạch;05632X Hợp Thành;
        05641X Vô Tranh;05662X Trại Cau;05665X Văn Lăng;05674X Quang Sơn;05680X Văn Hán;05692X Đồng Hỷ;
        05707X Nam Hoà;05710P Linh Sơn;05716X Võ Nhai;05719X Sảng Mộc;05722X Nghinh Tường;05725X Thần Sa;
        05740X La Hiên;05746X Tràng Xá;05755X Dân Tiến;05773X Phú Xuyên;05776X Đức Lương;05788X Phú Lạc;
        05800X Phú Thịnh;05809X An Khánh;05818X La Bằng;05830X Đại Từ;05845X Vạn Phú;05851X Quân Chu;
        05857P Phúc Thuận;05860P Phổ Yên;05881X Thành Công;05890P Vạn Xuân;05899P Trung Thành;
        05908X Phú Bình;05917X Tân Khánh;05923X Tân Thành;05941X Điềm Thuỵ;05953X Kha Sơn
        20T Lạng Sơn
        05977P Đông Kinh;05983P Lương Văn Tri;05986P Tam Thanh;06001X Đoàn Kết;06004X Quốc Khánh;
        06019X Tân Tiến;06037X Kháng Chiến;06040X Thất Khê;06046X Tràng Định;06058X Quốc Việt;
        06073X Hoa Thám;06076X Quý Hoà;06079X Hồng Phong;06085X Thiện Hoà;06091X Thiện Thuật;
        06103X Thiện Long;06112X Bình Gia;06115X Tân Văn;06124X Na Sầm;06148X Thuỵ Hùng;06151X Hội Hoan;
        06154X Văn Lãng;06172X Hoàng Văn Thụ;06184X Đồng Đăng;06187P Kỳ Lừa;06196X Ba Sơn;06211X Cao Lộc;
        06220X Công Sơn;06253X Văn Quan;06280X Điềm He;06286X Khánh Khê;06298X Yên Phúc;06313X Tri Lễ;
        06316X Tân Đoàn;06325X Bắc Sơn;06337X Tân Tri;06349X Hưng Vũ;06364X Vũ Lễ;06367X Vũ Lăng;
        06376X Nhất Hoà;06385X Hữu Lũng;06391X Yên Bình;06400X Hữu Liên;06415X Vân Nham;06427X Cai Kinh;
        06436X Thiện Tân;06445X Tân Thành;06457X Tuấn Sơn;06463X Chi Lăng;06475X Bằng Mạc;
        06481X Chiến Thắng;06496X Nhân Lý;06505X Vạn Linh;06517X Quan Sơn;06526X Na Dương;06529X Lộc Bình;
        06541X Mẫu Sơn;06565X Khuất Xá;06577X Thống Nhất;06601X Lợi Bác;06607X Xuân Dương;06613X Đình Lập;
        06616X Thái Bình;06625X Kiên Mộc;06637X Châu Sơn
        22T Quảng Ninh
        06652P Hà Tu;06658P Cao Xanh;06661P Việt Hưng;06673P Bãi Cháy;06676P Hà Lầm;06685P Hồng Gai;
        06688P Hạ Long;06706P Tuần Châu;06709P Móng Cái 2;06712P Móng Cái 1;06724X Hải Sơn;06733X Hải Ninh;
        06736P Móng Cái 3;06757X Vĩnh Thực;06760P Mông Dương;06778P Quang Hanh;06781P Cửa Ông;
        06793P Cẩm Phả;06799X Hải Hoà;06811P Uông Bí;06820P Vàng Danh;06832P Yên Tử;06838X Bình Liêu;
        06841X Hoành Mô;06856X Lục Hồn;06862X Tiên Yên;06874X Điền Xá;06877X Đông Ngũ;06886X Hải Lạng;
        06895X Đầm Hà;06913X Quảng Tân;06922X Quảng Hà;06931X Quảng Đức;06946X Đường Hoa;06967X Cái Chiên;
        06978X Ba Chẽ;06979X Kỳ Thượng;06985X Lương Minh;06994D Vân Đồn;07030P Hoành Bồ;07054X Quảng La;
        07060X Thống Nhất;07069P Mạo Khê;07081P Bình Khê;07090P An Sinh;07093P Đông Triều;07114P Hoàng Quế;
        07132P Quảng Yên;07135P Đông Mai;07147P Hiệp Hoà;07168P Hà An;07180P Liên Hoà;07183P Phong Cốc;
        07192D Cô Tô
        24T Bắc Ninh
        07210P Bắc Giang;07228P Đa Mai;07246X Xuân Lương;07264X Tam Tiến;07282X Đồng Kỳ;07288X Yên Thế;
        07294X Bố Hạ;07306X Nhã Nam;07330X Phúc Hoà;07333X Quang Trung;07339X Tân Yên;07351X Ngọc Thiện;
        07375X Lạng Giang;07381X Tiên Lục;07399X Kép;07420X Mỹ Thái;07432X Tân Dĩnh;07444X Lục Nam;
        07450X Đông Phú;07462X Bảo Đài;07486X Nghĩa Phương;07489X Trường Sơn;07492X Lục Sơn;
        07498X Bắc Lũng;07519X Cẩm Lý;07525P Chũ;07531X Tân Sơn;07534X Sa Lý;07537X Biên Sơn;
        07543X Sơn Hải;07552X Kiên Lao;07573X Biển Động;07582X Lục Ngạn;07594X Đèo Gia;07603X Nam Dương;
        07612P Phượng Sơn;07615X Sơn Động;07616X Tây Yên Tử;07621X Vân Sơn;07627X Đại Sơn;07642X Yên Định;
        07654X An Lạc;07663X Tuấn Đạo;07672X Dương Hưu;07681P Yên Dũng;07682P Tân An;07696P Tiền Phong;
        07699P Tân Tiến;07735X Đồng Việt;07738P Cảnh Thuỵ;07774P Tự Lạn;07777P Việt Yên;07795P Nếnh;
        07798P Vân Hà;07822X Hoàng Vân;07840X Hiệp Hoà;07864X Hợp Thịnh;07870X Xuân Cẩm;09169P Vũ Ninh;
        09187P Kinh Bắc;09190P Võ Cường;09193X Yên Phong;09202X Tam Giang;09205X Yên Trung;09208X Tam Đa;
        09238X Văn Môn;09247P Quế Võ;09253P Nhân Hoà;09265P Phương Liễu;09286P Nam Sơn;09292X Phù Lãng;
        09295P Bồng Lai;09301P Đào Viên;09313X Chi Lăng;09319X Tiên Du;09325P Hạp Lĩnh;09334X Liên Bão;
        09340X Đại Đồng;09343X Tân Chi;09349X Phật Tích;09367P Từ Sơn;09370P Tam Sơn;09379P Phù Khê;
        09385P Đồng Nguyên;09400P Thuận Thành;09409P Mão Điền;09427P Trí Quả;09430P Trạm Lộ;
        09433P Song Liễu;09445P Ninh Xá;09454X Gia Bình;09466X Cao Đức;09469X Đại Lai;09475X Nhân Thắng;
        09487X Đông Cứu;09496X Lương Tài;09499X Trung Kênh;09523X Trung Chính;09529X Lâm Thao
        25T Phú Thọ
        04792P Tân Hoà;04795P Hoà Bình;04828P Thống Nhất;04831X Đà Bắc;04846X Đức Nhàn;04849X Tân Pheo;
        04873X Quy Đức;04876X Cao Sơn;04891X Tiền Phong;04894P Kỳ Sơn;04897X Thịnh Minh;04924X Lương Sơn;
        04960X Liên Sơn;04978X Kim Bôi;04990X Nật Sơn;05014X Mường Động;05047X Cao Dương;05068X Hợp Kim;
        05086X Dũng Tiến;05089X Cao Phong;05092X Thung Nai;05116X Mường Thàng;05128X Tân Lạc;
        05134X Mường Hoa;05152X Vân Sơn;05158X Mường Bi;05191X Toàn Thắng;05200X Mai Châu;05206X Tân Mai;
        05212X Pà Cò;05245X Bao La;05251X Mai Hạ;05266X Lạc Sơn;05287X Mường Vang;05290X Nhân Nghĩa;
        05293X Thượng Cốc;05305X Yên Phú;05323X Quyết Thắng;05329X Ngọc Sơn;05347X Đại Đồng;
        05353X Yên Thuỷ;05362X Lạc Lương;05386X Yên Trị;05392X Lạc Thuỷ;05395X An Nghĩa;05425X An Bình;
        07894P Nông Trang;07900P Việt Trì;07909P Thanh Miếu;07918P Vân Phú;07942P Phú Thọ;07948P Âu Cơ;
        07954P Phong Châu;07969X Đoan Hùng;07996X Bằng Luân;07999X Chí Đám;08023X Tây Cốc;08038X Chân Mộng;
        08053X Hạ Hoà;08071X Đan Thượng;08110X Hiền Lương;08113X Yên Kỳ;08134X Văn Lang;08143X Vĩnh Chân;
        08152X Thanh Ba;08173X Quảng Yên;08203X Hoàng Cương;08209X Đông Thành;08218X Chí Tiên;
        08227X Liên Minh;08230X Phù Ninh;08236X Phú Mỹ;08245X Trạm Thản;08254X Dân Chủ;08275X Bình Phú;
        08290X Yên Lập;08296X Sơn Lương;08305X Xuân Viên;08311X Trung Sơn;08323X Thượng Long;
        08338X Minh Hoà;08341X Cẩm Khê;08344X Tiên Lương;08377X Vân Bán;08398X Phú Khê;08416X Hùng Việt;
        08431X Đồng Lương;08434X Tam Nông;08443X Hiền Quan;08467X Vạn Xuân;08479X Thọ Văn;08494X Lâm Thao;
        08500X Xuân Lũng;08515X Hy Cương;08521X Phùng Nguyên;08527X Bản Nguyên;08542X Thanh Sơn;
        08545X Thu Cúc;08560X Lai Đồng;08566X Tân Sơn;08584X Võ Miếu;08590X Xuân Đài;08593X Minh Đài;
        08611X Văn Miếu;08614X Cự Đồng;08620X Long Cốc;08632X Hương Cần;08635X Khả Cửu;08656X Yên Sơn;
        08662X Đào Xá;08674X Thanh Thuỷ;08686X Tu Vũ;08707P Vĩnh Yên;08716P Vĩnh Phúc;08740P Phúc Yên;
        08746P Xuân Hoà;08761X Lập Thạch;08770X Hợp Lý;08773X Yên Lãng;08782X Hải Lựu;08788X Thái Hoà;
        08812X Liên Hoà;08824X Tam Sơn;08842X Tiên Lữ;08848X Sông Lô;08866X Sơn Đông;08869X Tam Dương;
        08872X Tam Dương Bắc;08896X Hoàng An;08905X Hội Thịnh;08911X Tam Đảo;08914X Đạo Trù;
        08923X Đại Đình;08935X Bình Nguyên;08944X Bình Tuyền;08950X Bình Xuyên;08971X Xuân Lãng;
        09025X Yên Lạc;09040X Tề Lỗ;09043X Tam Hồng;09052X Nguyệt Đức;09064X Liên Châu;09076X Vĩnh Tường;
        09079X Vĩnh An;09100X Vĩnh Hưng;09106X Vĩnh Thành;09112X Thổ Tang;09154X Vĩnh Phú
        """
}
