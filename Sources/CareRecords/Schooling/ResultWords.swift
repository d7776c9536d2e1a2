/// The words and letters schools write for results, by the scale they belong to.
enum ResultWords {
    static func conduct(_ text: String, _ scale: MarkScale) -> String? {
        switch scale {
        case .secondary2021: secondary2021(text)
        case .secondary2011: old[Heading.fold(text)].flatMap { Lists.conduct[$0] == nil ? nil : $0 }
        case .primary2016, .primary2020: nil
        }
    }

    static func result(_ text: String, _ scale: MarkScale) -> String? {
        switch scale {
        case .secondary2021: secondary2021(text)
        case .secondary2011: old[Heading.fold(text)].flatMap { Lists.yearResult[$0] == nil ? nil : $0 }
        case .primary2020: primary[Heading.fold(text)]
        case .primary2016: primary[Heading.fold(text)].flatMap { Lists.yearResult[$0 + "-2016"]?.key }
        }
    }

    /// Whether the child moves up.
    static func promoted(_ text: String) -> Bool? {
        switch Heading.fold(text) {
        case "lenlop", "duoclenlop", "x", "co", "yes", "hoanthanh", "ll": true
        case "olai", "olailop", "luuban", "khong", "no", "chuahoanthanh", "kiemtralai", "thilai",
            "renluyentronghe":
            false
        default: nil
        }
    }

    private static func secondary2021(_ text: String) -> String? {
        switch nfc(text).lowercased() {
        case "t", "tốt": "tot"
        case "k", "khá": "kha"
        case "đ", "đạt": "dat"
        case "cđ", "chưa đạt": "chua-dat"
        default: nil
        }
    }

    private static let primary = [
        "hoanthanhxuatsac": "htxs", "htxs": "htxs", "xuatsac": "htxs", "hoanthanhtot": "htt", "htt": "htt",
        "hoanthanh": "ht", "ht": "ht", "chuahoanthanh": "cht", "cht": "cht",
    ]

    private static let old = [
        "gioi": "gioi-2011", "g": "gioi-2011", "tot": "tot-2011", "t": "tot-2011", "kha": "kha-2011",
        "k": "kha-2011", "trungbinh": "trung-binh-2011", "tb": "trung-binh-2011", "yeu": "yeu-2011",
        "y": "yeu-2011", "kem": "kem-2011",
    ]
}
