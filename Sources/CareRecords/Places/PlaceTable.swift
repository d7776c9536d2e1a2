/// The 34 provinces and 3,321 communes of today, and the former units an address of this house's province
/// may still name.
///
/// Names are the Statistics Office's of 25 July 2026, by way of thanglequoc/vietnamese-provinces-database
/// (MIT); a province has a line of its own with T (tỉnh) or C (thành phố), its communes follow with P
/// (phường), X (xã) or D (đặc khu).
enum PlaceTable {
    static let current: [Place] = [mountains, delta, centre, south].flatMap(read)

    private static func read(_ text: String) -> [Place] {
        var places: [Place] = []
        var province = (code: "", name: "")
        for line in text.split(separator: "\n") {
            for item in line.split(separator: ";") {
                let code = item.prefix { digits(String($0)) != nil }
                let rest = item.dropFirst(code.count)
                let name = String(rest.dropFirst(2))
                if code.count == 2 { province = (String(code), name) }
                guard let kind = kinds[rest.first ?? " "] else { continue }
                places.append(
                    Place(
                        code: String(code), name: name, kind: kind, provinceCode: province.code,
                        province: province.name, district: nil, standing: .current))
            }
        }
        return places
    }

    static let kinds: [Character: Place.Kind] = [
        "T": .province, "C": .city, "P": .ward, "X": .commune, "D": .specialZone, "V": .town, "H": .district,
    ]
}
