extension PlaceTable {
    /// Quảng Ninh's districts as they stood on 30 June 2025 and the wards of the former city of Hạ Long,
    /// with the Statistics Office's codes of that time. A commune lives on where a unit of its name stands
    /// in the province today.
    static let former: [Place] = districts + wards.map(ward)

    private static let quangNinh = (code: "22", name: "Quảng Ninh")

    private static let districts: [Place] = [
        ("193", Place.Kind.city, "Hạ Long"), ("194", .city, "Móng Cái"), ("195", .city, "Cẩm Phả"),
        ("196", .city, "Uông Bí"), ("198", .district, "Bình Liêu"), ("199", .district, "Tiên Yên"),
        ("200", .district, "Đầm Hà"), ("201", .district, "Hải Hà"), ("202", .district, "Ba Chẽ"),
        ("203", .district, "Vân Đồn"), ("205", .city, "Đông Triều"), ("206", .town, "Quảng Yên"),
        ("207", .district, "Cô Tô"),
    ].map { code, kind, name in
        Place(
            code: code, name: name, kind: kind, provinceCode: quangNinh.code, province: quangNinh.name,
            district: nil, standing: .abolished)
    }

    private static let wards = [
        ("06649", "Hà Khánh"), ("06652", "Hà Phong"), ("06655", "Hà Khẩu"), ("06658", "Cao Xanh"),
        ("06661", "Giếng Đáy"), ("06664", "Hà Tu"), ("06667", "Hà Trung"), ("06670", "Hà Lầm"),
        ("06673", "Bãi Cháy"), ("06676", "Cao Thắng"), ("06679", "Hùng Thắng"), ("06682", "Yết Kiêu"),
        ("06685", "Trần Hưng Đạo"), ("06688", "Hồng Hải"), ("06691", "Hồng Gai"), ("06694", "Bạch Đằng"),
        ("06697", "Hồng Hà"), ("06700", "Tuần Châu"), ("06703", "Việt Hưng"), ("06706", "Đại Yên"),
    ]

    private static func ward(_ code: String, _ name: String) -> Place {
        let today = current.first {
            $0.provinceCode == quangNinh.code && !$0.isProvince && NameOrder.alike($0.name, name)
        }
        return Place(
            code: code, name: name, kind: .ward, provinceCode: quangNinh.code, province: quangNinh.name,
            district: "TP Hạ Long", standing: today.map { .renewed($0.code) } ?? .merged)
    }
}
