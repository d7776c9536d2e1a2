extension FieldType {
    /// The kind of value as scripts name it.
    public var name: String {
        switch self {
        case .text: "text"
        case .longText: "longText"
        case .name: "name"
        case .number: "number"
        case .integer: "integer"
        case .flag: "flag"
        case .date: "date"
        case .moment: "moment"
        case .code: "code"
        case .codes: "codes"
        case .texts: "texts"
        case .personalID: "personalID"
        case .rows: "rows"
        }
    }

    /// What a person may write there.
    public var described: Wording {
        switch self {
        case .text: Wording(vi: "chữ", en: "text")
        case .longText: Wording(vi: "đoạn văn", en: "long text")
        case .name: Wording(vi: "họ tên", en: "a person’s name")
        case .number(let range, let decimals):
            Self.range(Self.short(range.lowerBound), Self.short(range.upperBound), decimals)
        case .integer(let range): Self.range(String(range.lowerBound), String(range.upperBound), 0)
        case .flag: Wording(vi: "có, không", en: "yes, no")
        case .date: Wording(vi: "ngày, tháng hoặc năm", en: "day, month or year")
        case .moment: Wording(vi: "giờ và ngày", en: "time and day")
        case .code(let list): Wording(vi: list.keys, en: list.keys)
        case .codes(let list):
            Wording(vi: "một hay nhiều: \(list.keys)", en: "one or more: \(list.keys)")
        case .texts: Wording(vi: "nhiều chữ, cách nhau bằng ;", en: "texts, parted by ;")
        case .personalID: Wording(vi: "12 chữ số (hoặc 9 số cũ)", en: "12 digits (or 9 of an old card)")
        case .rows(let fields):
            Wording(
                vi: "dòng: " + fields.map(\.key).joined(separator: ", "),
                en: "rows of " + fields.map(\.key).joined(separator: ", "))
        }
    }

    /// The list a code comes from.
    public var codes: CodeList? {
        switch self {
        case .code(let list), .codes(let list): list
        default: nil
        }
    }

    private static func range(_ low: String, _ high: String, _ decimals: Int) -> Wording {
        let fraction =
            decimals == 0
            ? Wording(vi: "", en: "") : Wording(vi: ", \(decimals) số lẻ", en: ", \(decimals) decimal")
        return Wording(vi: "số \(low)–\(high)\(fraction.vi)", en: "number \(low)–\(high)\(fraction.en)")
    }

    private static func short(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}

extension CodeList {
    var keys: String { codes.map(\.key).joined(separator: " ") }
}

extension Sensitivity {
    public var label: Wording {
        switch self {
        case .personal: Wording(vi: "riêng tư", en: "personal")
        case .sensitive: Wording(vi: "nhạy cảm", en: "sensitive")
        case .restricted: Wording(vi: "hạn chế", en: "restricted")
        }
    }
}

extension Disclose {
    public var label: Wording {
        switch self {
        case .keep: Wording(vi: "giữ", en: "kept")
        case .generalise: Wording(vi: "làm thô", en: "made coarse")
        case .pseudonymise: Wording(vi: "thay tên", en: "pseudonym")
        case .withhold: Wording(vi: "che", en: "withheld")
        }
    }
}
