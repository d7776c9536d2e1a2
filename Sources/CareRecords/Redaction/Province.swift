/// The 34 provinces and cities since 1 July 2025 (Decision 19/2025/QĐ-TTg; 30/2026/QH16 for Đồng Nai).
public enum Province {
    public static let names = [
        "Hà Nội", "Cao Bằng", "Tuyên Quang", "Điện Biên", "Lai Châu", "Sơn La", "Lào Cai", "Thái Nguyên",
        "Lạng Sơn",
        "Quảng Ninh", "Bắc Ninh", "Phú Thọ", "Hải Phòng", "Hưng Yên", "Ninh Bình", "Thanh Hoá", "Nghệ An",
        "Hà Tĩnh",
        "Quảng Trị", "Huế", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Khánh Hoà", "Đắk Lắk", "Lâm Đồng",
        "Đồng Nai",
        "Hồ Chí Minh", "Tây Ninh", "Đồng Tháp", "Vĩnh Long", "An Giang", "Cần Thơ", "Cà Mau",
    ]

    /// The province an address ends in, if it names one.
    public static func named(in address: String) -> String? {
        let last = Fold.search(address.split(separator: ",").last.map(String.init) ?? "")
        return names.first { last.hasSuffix(Fold.search($0)) }
    }
}
