/// The ethnic groups of Viet Nam with their codes in the two lists in use, since these agree for few groups:
/// Decision 121-TCTK/PPCĐ (1979) and Decision 1019/QĐ-TCTK (2008); the key is ours and stays.
public struct EthnicGroup: Sendable {
    public let key, name: String
    /// Two digits of the list of 1979 and of that of 2008.
    public let code1979, code2008: String

    private init(_ key: String, _ name: String, _ code1979: String, _ code2008: String) {
        (self.key, self.name, self.code1979, self.code2008) = (key, name, code1979, code2008)
    }

    public static let all = [
        EthnicGroup("kinh", "Kinh (Việt)", "01", "01"),
        EthnicGroup("tay", "Tày", "02", "02"),
        EthnicGroup("thai", "Thái", "03", "03"),
        EthnicGroup("hoa", "Hoa (Hán)", "04", "06"),
        EthnicGroup("khmer", "Khơ-me", "05", "05"),
        EthnicGroup("muong", "Mường", "06", "04"),
        EthnicGroup("nung", "Nùng", "07", "07"),
        EthnicGroup("hmong", "Hmông (Mông)", "08", "08"),
        EthnicGroup("dao", "Dao", "09", "09"),
        EthnicGroup("gia-rai", "Gia-rai", "10", "10"),
        EthnicGroup("ngai", "Ngái", "11", "43"),
        EthnicGroup("e-de", "Ê-đê", "12", "11"),
        EthnicGroup("ba-na", "Ba-na", "13", "12"),
        EthnicGroup("xo-dang", "Xơ-đăng", "14", "16"),
        EthnicGroup("san-chay", "Sán Chay (Cao Lan-Sán Chỉ)", "15", "13"),
        EthnicGroup("co-ho", "Cơ-ho", "16", "15"),
        EthnicGroup("cham", "Chăm", "17", "14"),
        EthnicGroup("san-diu", "Sán Dìu", "18", "17"),
        EthnicGroup("hre", "Hrê", "19", "18"),
        EthnicGroup("mnong", "Mnông", "20", "20"),
        EthnicGroup("ra-glai", "Ra-glai", "21", "19"),
        EthnicGroup("xtieng", "Xtiêng", "22", "22"),
        EthnicGroup("bru-vk", "Bru-Vân Kiều", "23", "24"),
        EthnicGroup("tho", "Thổ", "24", "21"),
        EthnicGroup("giay", "Giáy", "25", "26"),
        EthnicGroup("co-tu", "Cơ-tu", "26", "25"),
        EthnicGroup("gie-trieng", "Gié-Triêng", "27", "29"),
        EthnicGroup("ma", "Mạ", "28", "28"),
        EthnicGroup("kho-mu", "Khơ-mú", "29", "23"),
        EthnicGroup("co", "Co", "30", "30"),
        EthnicGroup("ta-oi", "Ta-ôi", "31", "27"),
        EthnicGroup("cho-ro", "Chơ-ro", "32", "31"),
        EthnicGroup("khang", "Kháng", "33", "37"),
        EthnicGroup("xinh-mun", "Xinh-mun", "34", "32"),
        EthnicGroup("ha-nhi", "Hà Nhì", "35", "33"),
        EthnicGroup("chu-ru", "Chu-ru", "36", "34"),
        EthnicGroup("lao", "Lào", "37", "35"),
        EthnicGroup("la-chi", "La Chí", "38", "36"),
        EthnicGroup("la-ha", "La Ha", "39", "40"),
        EthnicGroup("phu-la", "Phù Lá", "40", "38"),
        EthnicGroup("la-hu", "La Hủ", "41", "39"),
        EthnicGroup("lu", "Lự", "42", "42"),
        EthnicGroup("lo-lo", "Lô Lô", "43", "45"),
        EthnicGroup("chut", "Chứt", "44", "44"),
        EthnicGroup("mang", "Mảng", "45", "46"),
        EthnicGroup("pa-then", "Pà Thẻn", "46", "41"),
        EthnicGroup("co-lao", "Cơ Lao", "47", "47"),
        EthnicGroup("cong", "Cống", "48", "49"),
        EthnicGroup("bo-y", "Bố Y", "49", "48"),
        EthnicGroup("si-la", "Si La", "50", "50"),
        EthnicGroup("pu-peo", "Pu Péo", "51", "51"),
        EthnicGroup("brau", "Brâu", "52", "53"),
        EthnicGroup("o-du", "Ơ-đu", "53", "54"),
        EthnicGroup("ro-mam", "Rơ-măm", "54", "52"),
        EthnicGroup("foreign", "Người nước ngoài", "55", "55"),
        EthnicGroup("unknown", "Không rõ", "56", "56"),
    ]
}

extension Lists {
    static let ethnicGroup = CodeList(
        "ethnicGroup",
        EthnicGroup.all.map { group in
            let bare = group.name.firstIndex(of: "(").map { group.name[..<group.name.index(before: $0)] }
            let english = ["foreign": "Foreigner", "unknown": "Unknown"][group.key] ?? group.name
            return Code(
                group.key, vi: group.name, en: english, aliases: [bare.map { String($0) } ?? group.name])
        })
}
