extension PlaceTable {
    /// Provinces of the south, and their communes.
    static let south = """
        75C Đồng Nai
        25195P Bình Phước;25210P Đồng Xoài;25217P Phước Long;25220P Phước Bình;25222X Bù Gia Mập;
        25225X Đăk Ơ;25231X Đa Kia;25246X Bình Tân;25252X Phú Riềng;25255X Long Hà;25261X Phú Trung;
        25267X Phú Nghĩa;25270P Lộc Ninh;25279X Lộc Tấn;25280X Lộc Thạnh;25292X Lộc Quang;25294X Lộc Thành;
        25303X Lộc Hưng;25308X Thiện Hưng;25309X Hưng Phước;25318X Tân Tiến;25326P Bình Long;25333P An Lộc;
        25345X Tân Hưng;25349X Minh Đức;25351X Tân Quan;25357P Tân Khai;25363P Đồng Phú;25378X Tân Lợi;
        25387X Thuận Lợi;25390X Đồng Tâm;25396X Bù Đăng;25399X Đak Nhau;25402X Thọ Sơn;25405X Bom Bo;
        25417X Nghĩa Trung;25420X Phước Sơn;25432P Chơn Thành;25441P Minh Hưng;25450X Nha Bích;
        25993P Trảng Dài;26005P Hố Nai;26017P Tam Hiệp;26020P Long Bình;26041P Trấn Biên;26068P Biên Hoà;
        26080P Long Khánh;26089P Bình Lộc;26098P Bảo Vinh;26104P Xuân Lập;26113P Hàng Gòn;26116P Tân Phú;
        26119X Đak Lua;26122X Nam Cát Tiên;26134X Tà Lài;26158X Phú Lâm;26170P Trị An;26173X Phú Lý;
        26179X Tân An;26188P Tân Triều;26206X Định Quán;26209X Thanh Sơn;26215X Phú Vinh;26221X Phú Hoà;
        26227X La Ngà;26248P Trảng Bom;26254X Bàu Hàm;26278X Bình Minh;26281X Hưng Thịnh;26296X An Viễn;
        26299X Thống Nhất;26311X Gia Kiệm;26326P Dầu Giây;26332X Xuân Quế;26341X Cẩm Mỹ;26347X Xuân Đường;
        26359X Xuân Đông;26362X Sông Ray;26368P Long Thành;26374P Tam Phước;26377P Phước Tân;
        26380P Long Hưng;26383X An Phước;26389X Bình An;26413X Long Phước;26422X Phước Thái;
        26425P Xuân Lộc;26428X Xuân Bắc;26434X Xuân Thành;26446X Xuân Hoà;26458X Xuân Phú;26461X Xuân Định;
        26485P Nhơn Trạch;26491X Đại Phước;26503X Phước An
        79C Hồ Chí Minh
        25747P Thủ Dầu Một;25750P Phú Lợi;25760P Bình Dương;25768P Phú An;25771P Chánh Hiệp;
        25777X Dầu Tiếng;25780X Minh Thạnh;25792X Long Hoà;25807X Thanh An;25813P Bến Cát;
        25819X Trừ Văn Thố;25822X Bàu Bàng;25837P Chánh Phú Hoà;25840P Long Nguyên;25843P Tây Nam;
        25846P Thới Hoà;25849P Hoà Lợi;25858X Phú Giáo;25864X Phước Thành;25867X An Long;25882X Phước Hoà;
        25888P Tân Uyên;25891P Tân Khánh;25906X Bắc Tân Uyên;25909X Thường Tân;25912P Vĩnh Tân;
        25915P Bình Cơ;25920P Tân Hiệp;25942P Dĩ An;25945P Tân Đông Hiệp;25951P Đông Hoà;25966P Lái Thiêu;
        25969P Thuận Giao;25975P An Phú;25978P Thuận An;25987P Bình Hoà;26506P Vũng Tàu;26526P Tam Thắng;
        26536P Rạch Dừa;26542P Phước Thắng;26545X Long Sơn;26560P Bà Rịa;26566P Long Hương;26572P Tam Long;
        26575X Ngãi Giao;26584X Xuân Sơn;26590X Bình Giã;26596X Châu Đức;26608X Kim Long;
        26617X Nghĩa Thành;26620X Hồ Tràm;26632X Xuyên Mộc;26638X Bàu Lâm;26641X Hoà Hội;26647X Hoà Hiệp;
        26656X Bình Châu;26659X Long Điền;26662X Long Hải;26680X Đất Đỏ;26686X Phước Hải;26704P Phú Mỹ;
        26710P Tân Hải;26713P Tân Phước;26725P Tân Thành;26728X Châu Pha;26732D Côn Đảo;26737P Tân Định;
        26740P Sài Gòn;26743P Bến Thành;26758P Cầu Ông Lãnh;26767P An Phú Đông;26773P Thới An;
        26782P Tân Thới Hiệp;26785P Trung Mỹ Tây;26791P Đông Hưng Thuận;26800P Linh Xuân;26803P Tam Bình;
        26809P Hiệp Bình;26824P Thủ Đức;26833P Long Bình;26842P Tăng Nhơn Phú;26848P Phước Long;
        26857P Long Phước;26860P Long Trường;26876P An Nhơn;26878P An Hội Đông;26882P An Hội Tây;
        26884P Gò Vấp;26890P Hạnh Thông;26898P Thông Tây Hội;26905P Bình Lợi Trung;26911P Bình Quới;
        26929P Bình Thạnh;26944P Gia Định;26956P Thạnh Mỹ Tây;26968P Tân Sơn Nhất;26977P Tân Sơn Hoà;
        26983P Bảy Hiền;26995P Tân Hoà;27004P Tân Bình;27007P Tân Sơn;27013P Tây Thạnh;27019P Tân Sơn Nhì;
        27022P Phú Thọ Hoà;27028P Phú Thạnh;27031P Tân Phú;27043P Đức Nhuận;27058P Cầu Kiệu;
        27073P Phú Nhuận;27094P An Khánh;27097P Bình Trưng;27112P Cát Lái;27139P Xuân Hoà;27142P Nhiêu Lộc;
        27154P Bàn Cờ;27163P Hoà Hưng;27169P Diên Hồng;27190P Vườn Lài;27211P Hoà Bình;27226P Phú Thọ;
        27232P Bình Thới;27238P Minh Phụng;27259P Xóm Chiếu;27265P Khánh Hội;27286P Vĩnh Hội;
        27301P Chợ Quán;27316P An Đông;27343P Chợ Lớn;27349P Phú Lâm;27364P Bình Phú;27367P Bình Tây;
        27373P Bình Tiên;27418P Chánh Hưng;27424P Bình Đông;27427P Phú Định;27439P Bình Hưng Hoà;
        27442P Bình Tân;27448P Bình Trị Đông;27457P Tân Tạo;27460P An Lạc;27475P Tân Hưng;27478P Tân Thuận;
        27484P Phú Thuận;27487P Tân Mỹ;27496X Tân An Hội;27508X An Nhơn Tây;27511X Nhuận Đức;
        27526X Thái Mỹ;27541X Phú Hoà Đông;27544X Bình Mỹ;27553X Củ Chi;27559X Hóc Môn;27568X Đông Thạnh;
        27577X Xuân Thới Sơn;27592X Bà Điểm;27595X Tân Nhựt;27601X Vĩnh Lộc;27604X Tân Vĩnh Lộc;
        27610X Bình Lợi;27619X Bình Hưng;27628X Hưng Long;27637X Bình Chánh;27655X Nhà Bè;
        27658X Hiệp Phước;27664X Cần Giờ;27667X Bình Khánh;27673X An Thới Đông;27676X Thạnh An
        80T Tây Ninh
        25459P Tân Ninh;25480P Bình Minh;25486X Tân Biên;25489X Tân Lập;25498X Thạnh Bình;25510X Trà Vong;
        25516X Tân Châu;25522X Tân Đông;25525X Tân Hội;25531X Tân Hoà;25534X Tân Thành;25549X Tân Phú;
        25552X Dương Minh Châu;25567P Ninh Thạnh;25573X Cầu Khởi;25579X Lộc Ninh;25585X Châu Thành;
        25588X Hảo Đước;25591X Phước Vinh;25606X Hoà Hội;25621X Ninh Điền;25630P Long Hoa;
        25633P Thanh Điền;25645P Hoà Thành;25654P Gò Dầu;25657X Thạnh Đức;25663X Phước Thạnh;
        25666X Truông Mít;25672P Gia Lộc;25681X Bến Cầu;25684X Long Chữ;25702X Long Thuận;
        25708P Trảng Bàng;25711X Hưng Thuận;25729X Phước Chỉ;25732P An Tịnh;27694P Long An;27712P Tân An;
        27715P Khánh Hậu;27721X Tân Hưng;27727X Hưng Điền;27736X Vĩnh Thạnh;27748X Vĩnh Châu;
        27757X Vĩnh Hưng;27763X Khánh Hưng;27775X Tuyên Bình;27787P Kiến Tường;27793X Bình Hiệp;
        27811X Bình Hoà;27817X Tuyên Thạnh;27823X Mộc Hoá;27826X Tân Thạnh;27838X Nhơn Hoà Lập;
        27841X Hậu Thạnh;27856X Nhơn Ninh;27865X Thạnh Hoá;27868X Bình Thành;27877X Thạnh Phước;
        27889X Tân Tây;27898X Đông Thành;27907X Mỹ Quý;27925X Đức Huệ;27931X Hậu Nghĩa;27937X Đức Hoà;
        27943X An Ninh;27952X Hiệp Hoà;27964X Đức Lập;27976X Mỹ Hạnh;27979X Hoà Khánh;27991X Bến Lức;
        27994X Thạnh Lợi;28003X Lương Hoà;28015X Bình Đức;28018X Mỹ Yên;28036X Thủ Thừa;28051X Mỹ Thạnh;
        28066X Mỹ An;28072X Tân Long;28075X Tân Trụ;28087X Nhựt Tảo;28093X Vàm Cỏ;28108X Cần Đước;
        28114X Rạch Kiến;28126X Long Cang;28132X Mỹ Lệ;28138X Tân Lân;28144X Long Hựu;28159X Cần Giuộc;
        28165X Phước Lý;28177X Mỹ Lộc;28201X Phước Vĩnh Tây;28207X Tân Tập;28210X Tầm Vu;28222X Vĩnh Công;
        28225X Thuận Mỹ;28243X An Lục Long
        82T Đồng Tháp
        28249P Đạo Thạnh;28261P Mỹ Tho;28270P Thới Sơn;28273P Mỹ Phong;28285P Trung An;28297P Long Thuận;
        28306P Gò Công;28315P Bình Xuân;28321X Tân Phước 1;28327X Tân Phước 2;28336X Hưng Thạnh;
        28345X Tân Phước 3;28360X Cái Bè;28366X Hậu Mỹ;28378X Mỹ Thiện;28393X Hội Cư;28405X Mỹ Đức Tây;
        28414X Mỹ Lợi;28426X Thanh Hưng;28429X An Hữu;28435P Mỹ Phước Tây;28436P Thanh Hoà;28439P Cai Lậy;
        28444X Thạnh Phú;28456X Mỹ Thành;28468X Tân Phú;28471X Bình Phú;28477P Nhị Quý;28501X Hiệp Đức;
        28504X Long Tiên;28516X Ngũ Hiệp;28519X Châu Thành;28525X Tân Hương;28537X Long Hưng;
        28543X Long Định;28564X Bình Trưng;28576X Vĩnh Kim;28582X Kim Sơn;28594X Chợ Gạo;28603X Mỹ Tịnh An;
        28615X Lương Hoà Lạc;28627X Tân Thuận Bình;28633X An Thạnh Thuỷ;28648X Bình Ninh;28651X Vĩnh Bình;
        28660X Đồng Sơn;28663X Phú Thành;28678X Vĩnh Hựu;28687X Long Bình;28693X Tân Thới;
        28696X Tân Phú Đông;28702X Tân Hoà;28720X Gia Thuận;28723X Tân Đông;28729P Sơn Qui;28738X Tân Điền;
        28747X Gò Công Đông;29869P Cao Lãnh;29884P Mỹ Ngãi;29888P Mỹ Trà;29905P Sa Đéc;29926X Tân Hồng;
        29929X Tân Hộ Cơ;29938X Tân Thành;29944X An Phước;29954P An Bình;29955P Hồng Ngự;
        29971X Thường Phước;29978P Thường Lạc;29983X Long Khánh;29992X Long Phú Thuận;30001X Tràm Chim;
        30010X Tam Nông;30019X An Hoà;30025X Phú Cường;30028X An Long;30034X Phú Thọ;30037X Tháp Mười;
        30043X Phương Thịnh;30046X Trường Xuân;30055X Mỹ Quí;30061X Đốc Binh Kiều;30073X Thanh Mỹ;
        30076X Mỹ Thọ;30085X Ba Sao;30088X Phong Mỹ;30112X Mỹ Hiệp;30118X Bình Hàng Trung;
        30130X Thanh Bình;30154X Tân Long;30157X Tân Thạnh;30163X Bình Thành;30169X Lấp Vò;
        30178X Mỹ An Hưng;30184X Tân Khánh Trung;30208X Hoà Long;30214X Tân Dương;30226X Lai Vung;
        30235X Phong Hoà;30244X Phú Hựu;30253X Tân Nhuận Đông;30259X Tân Phú Trung
        86T Vĩnh Long
        28756P Phú Khương;28777P An Hội;28783P Sơn Đông;28789P Bến Tre;28807X Giao Long;28810X Phú Túc;
        28840X Tân Phú;28858P Phú Tân;28861X Tiên Thuỷ;28870X Chợ Lách;28879X Phú Phụng;28894X Vĩnh Thành;
        28901X Hưng Khánh Trung;28903X Mỏ Cày;28915X Phước Mỹ Trung;28921X Tân Thành Bình;28945X Đồng Khởi;
        28948X Nhuận Phú Tân;28957X An Định;28969X Thành Thới;28981X Hương Mỹ;28984X Giồng Trôm;
        28987X Lương Hoà;28993X Lương Phú;28996X Châu Hoà;29020X Phước Long;29029X Tân Hào;
        29044X Hưng Nhượng;29050X Bình Đại;29062X Phú Thuận;29077X Lộc Thuận;29083X Châu Hưng;
        29089X Thạnh Trị;29104X Thạnh Phước;29107X Thới Thuận;29110X Ba Tri;29122X Mỹ Chánh Hoà;
        29125X Bảo Thạnh;29137X Tân Xuân;29143X An Ngãi Trung;29158X An Hiệp;29167X Tân Thuỷ;
        29182X Thạnh Phú;29191X Quới Điền;29194X Đại Điền;29221X Thạnh Hải;29224X An Qui;
        29227X Thạnh Phong;29242P Trà Vinh;29254P Nguyệt Hoá;29263P Long Đức;29266X Càng Long;
        29275X An Trường;29278X Tân An;29287X Bình Phú;29302X Nhị Long;29308X Cầu Kè;29317X An Phú Tân;
        29329X Phong Thạnh;29335X Tam Ngãi;29341X Tiểu Cần;29362X Hùng Hoà;29365X Tập Ngãi;29371X Tân Hoà;
        29374X Châu Thành;29386X Song Lộc;29398P Hoà Thuận;29407X Hưng Mỹ;29410X Hoà Minh;29413X Long Hoà;
        29416X Cầu Ngang;29419X Mỹ Long;29431X Vinh Kim;29446X Nhị Trường;29455X Hiệp Mỹ;29461X Trà Cú;
        29467X Tập Sơn;29476X Lưu Nghiệp Anh;29489X Hàm Giang;29491X Đại An;29497X Đôn Châu;
        29506X Long Hiệp;29512P Duyên Hải;29513X Long Thành;29516P Trường Long Hoà;29518X Long Hữu;
        29530X Ngũ Lạc;29533X Long Vĩnh;29536X Đông Hải;29551P Long Châu;29557P Phước Hậu;29566P Tân Ngãi;
        29584X An Bình;29590P Thanh Đức;29593P Tân Hạnh;29602X Long Hồ;29611X Phú Quới;29623X Nhơn Phú;
        29638X Bình Phước;29641X Cái Nhum;29653X Tân Long Hội;29659X Trung Thành;29668X Quới An;
        29677X Quới Thiện;29683X Trung Hiệp;29698X Trung Ngãi;29701X Hiếu Phụng;29713X Hiếu Thành;
        29719X Tam Bình;29728X Cái Ngang;29734X Hoà Hiệp;29740X Song Phú;29767X Ngãi Tứ;29770P Cái Vồn;
        29771P Bình Minh;29785X Tân Lược;29788X Mỹ Thuận;29800X Tân Quới;29812P Đông Thành;29821X Trà Ôn;
        29830X Hoà Bình;29836X Trà Côn;29845X Vĩnh Xuân;29857X Lục Sĩ Thành
        91T An Giang
        30292P Bình Đức;30301P Mỹ Thới;30307P Long Xuyên;30313X Mỹ Hoà Hưng;30316P Châu Đốc;30325P Vĩnh Tế;
        30337X An Phú;30341X Khánh Bình;30346X Nhơn Hội;30352X Phú Hữu;30367X Vĩnh Hậu;30376P Tân Châu;
        30377P Long Phú;30385X Vĩnh Xương;30388X Tân An;30403X Châu Phong;30406X Phú Tân;30409X Chợ Vàm;
        30421X Phú Lâm;30430X Hoà Lạc;30436X Phú An;30445X Bình Thạnh Đông;30463X Châu Phú;30469X Mỹ Đức;
        30478X Vĩnh Thạnh Trung;30481X Thạnh Mỹ Tây;30487X Bình Mỹ;30502P Thới Sơn;30505P Chi Lăng;
        30520P Tịnh Biên;30526X An Cư;30538X Núi Cấm;30544X Tri Tôn;30547X Ba Chúc;30568X Vĩnh Gia;
        30577X Ô Lâm;30580X Cô Tô;30589X An Châu;30595X Cần Đăng;30604X Vĩnh An;30607X Bình Hoà;
        30619X Vĩnh Hanh;30628X Chợ Mới;30631X Long Điền;30643X Cù Lao Giêng;30658X Nhơn Mỹ;
        30664X Long Kiến;30673X Hội An;30682X Thoại Sơn;30685X Phú Hoà;30688X Óc Eo;30691X Tây Phú;
        30697X Vĩnh Trạch;30709X Định Mỹ;30742P Rạch Giá;30760P Vĩnh Thông;30766P Tô Châu;30769P Hà Tiên;
        30781X Tiên Hải;30787X Kiên Lương;30790X Hoà Điền;30793X Vĩnh Điều;30796X Giang Thành;
        30811X Sơn Hải;30814X Hòn Nghệ;30817X Hòn Đất;30823X Bình Sơn;30826X Bình Giang;30835X Sơn Kiên;
        30838X Mỹ Thuận;30850X Tân Hiệp;30856X Tân Hội;30874X Thạnh Đông;30880X Châu Thành;
        30886X Thạnh Lộc;30898X Bình An;30904X Giồng Riềng;30910X Thạnh Hưng;30928X Ngọc Chúc;
        30934X Hoà Hưng;30943X Long Thạnh;30949X Hoà Thuận;30952X Gò Quao;30958X Định Hoà;
        30970X Vĩnh Hoà Hưng;30982X Vĩnh Tuy;30985X An Biên;30988X Tây Yên;31006X Đông Thái;
        31012X Vĩnh Hoà;31018X An Minh;31024X Đông Hoà;31027X U Minh Thượng;31031X Tân Thạnh;
        31036X Đông Hưng;31042X Vân Khánh;31051X Vĩnh Phong;31064X Vĩnh Bình;31069X Vĩnh Thuận;
        31078D Phú Quốc;31105D Thổ Châu;31108D Kiên Hải
        92C Cần Thơ
        31120P Cái Khế;31135P Ninh Kiều;31147P Tân An;31150P An Bình;31153P Ô Môn;31157P Thới Long;
        31162P Phước Thới;31168P Bình Thuỷ;31174P Thới An Đông;31183P Long Tuyền;31186P Cái Răng;
        31201P Hưng Phú;31207P Thốt Nốt;31213P Tân Lộc;31217P Trung Nhứt;31228P Thuận Hưng;31231X Thạnh An;
        31232X Vĩnh Thạnh;31237X Vĩnh Trinh;31246X Thạnh Quới;31249X Thạnh Phú;31255X Trung Hưng;
        31258X Thới Lai;31261X Cờ Đỏ;31264X Thới Hưng;31273X Đông Hiệp;31282X Đông Thuận;
        31288X Trường Thành;31294X Trường Xuân;31299X Phong Điền;31309X Trường Long;31315X Nhơn Ái;
        31321P Vị Thanh;31333P Vị Tân;31338X Hoả Lựu;31340P Ngã Bảy;31342X Tân Hoà;31348X Trường Long Tây;
        31360X Thạnh Xuân;31366X Châu Thành;31369X Đông Phước;31378X Phú Hữu;31393X Hoà An;
        31396X Hiệp Hưng;31399X Tân Bình;31408X Thạnh Hoà;31411P Đại Thành;31420X Phụng Hiệp;
        31426X Phương Bình;31432X Tân Phước Hưng;31441X Vị Thuỷ;31453X Vĩnh Thuận Đông;31459X Vĩnh Tường;
        31465X Vị Thanh 1;31471P Long Mỹ;31473P Long Bình;31480P Long Phú 1;31489X Vĩnh Viễn;
        31492X Lương Tâm;31495X Xà Phiên;31507P Sóc Trăng;31510P Phú Lợi;31528X Kế Sách;31531X An Lạc Thôn;
        31537X Phong Nẫm;31540X Thới An Hội;31552X Nhơn Mỹ;31561X Đại Hải;31567X Mỹ Tú;31569X Phú Tâm;
        31570X Hồ Đắc Kiện;31579X Long Hưng;31582X Thuận Hoà;31591X Mỹ Hương;31594X An Ninh;
        31603X Mỹ Phước;31615X An Thạnh;31633X Cù Lao Dung;31639X Long Phú;31645X Đại Ngãi;
        31654X Trường Khánh;31666X Tân Thạnh;31673X Trần Đề;31675X Liêu Tú;31679X Lịch Hội Thượng;
        31684P Mỹ Xuyên;31687X Tài Văn;31699X Thạnh Thới An;31708X Nhu Gia;31717X Hoà Tú;31723X Ngọc Tố;
        31726X Gia Hoà;31732P Ngã Năm;31741X Tân Long;31753P Mỹ Quới;31756X Phú Lộc;31759X Lâm Tân;
        31777X Vĩnh Lợi;31783P Vĩnh Châu;31789P Khánh Hoà;31795X Vĩnh Hải;31804P Vĩnh Phước;31810X Lai Hoà
        96T Cà Mau
        31825P Bạc Liêu;31834P Vĩnh Trạch;31840P Hiệp Thành;31843X Hồng Dân;31849X Ninh Quới;
        31858X Vĩnh Lộc;31864X Ninh Thạnh Lợi;31867X Phước Long;31876X Vĩnh Phước;31882X Vĩnh Thanh;
        31885X Phong Hiệp;31891X Hoà Bình;31894X Châu Thới;31900X Vĩnh Lợi;31906X Hưng Hội;31918X Vĩnh Mỹ;
        31927X Vĩnh Hậu;31942P Giá Rai;31951P Láng Tròn;31957X Phong Thạnh;31972X Gành Hào;31975X Đông Hải;
        31985X Long Điền;31988X An Trạch;31993X Định Thành;32002P An Xuyên;32014P Lý Văn Lâm;
        32025P Tân Thành;32041P Hoà Thành;32044X Nguyễn Phích;32047X U Minh;32059X Khánh An;
        32062X Khánh Lâm;32065X Thới Bình;32069X Biển Bạch;32071X Trí Phải;32083X Tân Lộc;32092X Hồ Thị Kỷ;
        32095X Trần Văn Thời;32098X Sông Đốc;32104X Đá Bạc;32110X Khánh Bình;32119X Khánh Hưng;
        32128X Cái Nước;32134X Lương Thế Trân;32137X Tân Hưng;32140X Hưng Mỹ;32152X Đầm Dơi;
        32155X Tạ An Khương;32161X Trần Phán;32167X Tân Thuận;32182X Quách Phẩm;32185X Thanh Tùng;
        32188X Tân Tiến;32191X Năm Căn;32201X Đất Mới;32206X Tam Giang;32212X Cái Đôi Vàm;32214X Phú Mỹ;
        32218X Phú Tân;32227X Nguyễn Việt Khái;32236X Tân Ân;32244X Phan Ngọc Hiển;32248X Đất Mũi
        """
}
