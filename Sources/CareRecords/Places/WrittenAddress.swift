/// An address as somebody wrote it, with what can be told of its places; the text itself is never changed.
public struct WrittenAddress: Hashable, Sendable {
    /// Three levels before 1 July 2025, two since.
    public enum Scheme: String, Sendable {
        case before2025 = "pre-2025"
        case since2025 = "post-2025"
        case unknown
    }

    public let text: String
    public let day: Day
    public let scheme: Scheme
    /// The commune, when the list of its scheme has exactly one of that name in the province.
    public let place: Place?

    /// Reads an address written on `day`.
    public init(_ text: String, on day: Day) {
        self.text = text
        self.day = day
        let parts = text.split { ",;\n".contains($0) }.map { tidy(String($0)) }.filter { !$0.isEmpty }
        let province = parts.reversed().lazy.compactMap(Self.province).first
        let isFormer =
            day < Self.reform || parts.contains { Self.isDistrict($0) || Self.isFormerProvince($0) }
        let (current, former) = (
            Self.commune(parts, province, Self.current), Self.commune(parts, province, Self.former)
        )
        place = isFormer ? former : current ?? former
        scheme = isFormer ? .before2025 : current != nil ? .since2025 : former != nil ? .before2025 : .unknown
    }

    /// Said when an address of three levels is written: it stays as it is.
    public var remark: Wording? {
        guard scheme == .before2025 else { return nil }
        let kept = Wording(
            vi: "địa chỉ theo đơn vị trước 01/07/2025, giữ nguyên như viết",
            en: "an address of before 01/07/2025, kept as written")
        guard let place, place.standing == .merged else { return kept }
        return Wording(vi: kept.vi + "; đơn vị này đã sáp nhập", en: kept.en + "; this unit was merged")
    }

    static let reform = Day(year: 2025, month: 7, day: 1)!

    private static func province(_ part: String) -> Place? {
        current[Fold.search(Places.bare(part))]?.first(where: \.isProvince)
    }

    /// By their folded names: every address of a long list is looked up in them.
    private static let current = Dictionary(grouping: Places.current) { Fold.search($0.name) }
    private static let former = Dictionary(grouping: Places.former) { Fold.search($0.name) }

    private static func commune(
        _ parts: [String], _ province: Place?, _ places: [String: [Place]]
    ) -> Place? {
        for part in parts {
            let folded = Fold.search(part)
            guard communeMarks.contains(where: folded.hasPrefix) else { continue }
            let name = Places.bare(part)
            let found = places[Fold.search(name), default: []].filter { place in
                !place.isProvince && place.standing != .abolished
                    && (province == nil || place.provinceCode == province?.code)
            }
            let spelt = found.filter { NameOrder.alike($0.name, name) }
            if let only = found.count == 1 ? found.first : spelt.count == 1 ? spelt.first : nil {
                return only
            }
        }
        return nil
    }

    private static func isDistrict(_ part: String) -> Bool {
        let folded = Fold.search(part)
        if districtMarks.contains(where: folded.hasPrefix) { return true }
        return cityMarks.contains(where: folded.hasPrefix) && province(part) == nil
    }

    private static func isFormerProvince(_ part: String) -> Bool {
        formerProvinces.contains(Fold.search(Places.bare(part)).filter { $0 != "-" && $0 != " " })
    }

    private static let communeMarks = ["phuong ", "p.", "xa ", "x.", "dac khu "]
    private static let districtMarks = [
        "huyen ", "h.", "quan ", "q.", "thi xa ", "tx ", "tx.", "thi tran ", "tt ", "tt.",
    ]
    private static let cityMarks = ["thanh pho ", "tp ", "tp."]

    /// Names that no province bears any more (Resolution 202/2025/QH15).
    private static let formerProvinces: Set<String> = [
        "hagiang", "yenbai", "backan", "hoabinh", "vinhphuc", "bacgiang", "haiduong", "thaibinh", "hanam",
        "namdinh", "quangbinh", "quangnam", "kontum", "binhdinh", "phuyen", "ninhthuan", "daknong",
        "binhthuan", "binhduong", "bariavungtau", "binhphuoc", "longan", "tiengiang", "bentre", "travinh",
        "soctrang", "haugiang", "kiengiang", "baclieu", "thuathienhue",
    ]
}
