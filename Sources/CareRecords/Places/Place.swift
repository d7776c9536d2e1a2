/// A unit of the country's administration: one of the two levels since 1 July 2025, or a former one.
public struct Place: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case province, city, ward, commune, specialZone, town, district
    }

    /// What has become of a unit with the reform of 1 July 2025.
    public enum Standing: Hashable, Sendable {
        case current
        /// A new, larger unit of the same name bears this code.
        case renewed(String)
        case merged
        /// The level between province and commune is no more.
        case abolished
    }

    /// Of the Statistics Office; a province's has two digits, a commune's five. Codes were given anew in
    /// 2025: the same code before and after need not be the same place.
    public let code: String
    public let name: String
    public let kind: Kind
    public let provinceCode: String
    public let province: String
    /// The district of a former commune.
    public let district: String?
    public let standing: Standing

    public var isProvince: Bool { code.utf8.count == 2 }

    /// As it is written in an address: `Phường Hồng Gai`, `Tỉnh Quảng Ninh`.
    public var fullName: String { "\(kind.label.vi) \(name)" }

    /// What it lies in, from the inside out; empty for a province.
    public var within: String {
        isProvince ? "" : [district, province].compactMap(\.self).joined(separator: ", ")
    }
}

extension Place.Kind {
    public var label: Wording {
        switch self {
        case .province: Wording(vi: "Tỉnh", en: "Province")
        case .city: Wording(vi: "Thành phố", en: "City")
        case .ward: Wording(vi: "Phường", en: "Ward")
        case .commune: Wording(vi: "Xã", en: "Commune")
        case .specialZone: Wording(vi: "Đặc khu", en: "Special zone")
        case .town: Wording(vi: "Thị xã", en: "Town")
        case .district: Wording(vi: "Huyện", en: "District")
        }
    }
}

extension Place.Standing {
    /// Nil for a unit of today.
    public var label: Wording? {
        switch self {
        case .current: nil
        case .renewed(let code):
            Wording(
                vi: "trước 01/07/2025; nay là đơn vị mới, lớn hơn, mã \(code)",
                en: "before 01/07/2025; now a new, larger unit, code \(code)")
        case .merged: Wording(vi: "trước 01/07/2025; đã sáp nhập", en: "before 01/07/2025; merged")
        case .abolished:
            Wording(vi: "trước 01/07/2025; không còn cấp huyện", en: "before 01/07/2025; level abolished")
        }
    }

    public var key: String {
        switch self {
        case .current: "current"
        case .renewed: "renewed"
        case .merged: "merged"
        case .abolished: "abolished"
        }
    }
}
