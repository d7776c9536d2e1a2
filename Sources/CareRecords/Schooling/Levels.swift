/// The four levels of Circular 22/2021, for learning and for conduct.
public enum SecondaryLevel: String, CaseIterable, Comparable, Sendable {
    case notPassed = "chua-dat"
    case pass = "dat"
    case fair = "kha"
    case good = "tot"

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    public var label: Wording { Lists.yearResult[rawValue]?.label ?? Wording(vi: rawValue, en: rawValue) }
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a primary school says of a subject: Hoàn thành tốt, Hoàn thành, Chưa hoàn thành.
public enum SubjectLevel: String, CaseIterable, Comparable, Sendable {
    case notCompleted = "C"
    case completed = "H"
    case well = "T"

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// `T`, `HTT`, `Hoàn thành tốt` and their like.
    init?(typed: String) {
        switch Heading.fold(typed) {
        case "t", "htt", "hoanthanhtot", "tot": self = .well
        case "h", "ht", "hoanthanh": self = .completed
        case "c", "cht", "chuahoanthanh": self = .notCompleted
        default: return nil
        }
    }
}

/// What a primary school says of a quality or a competence.
public enum TraitLevel: String, CaseIterable, Comparable, Sendable {
    case needsEffort = "can-co-gang"
    case met = "dat"
    case good = "tot"

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The year's result of a primary school.
public enum PrimaryResult: String, CaseIterable, Comparable, Sendable {
    case notCompleted = "cht"
    case completed = "ht"
    case well = "htt"
    case outstanding = "htxs"

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    public var label: Wording { Lists.yearResult[rawValue]?.label ?? Wording(vi: rawValue, en: rawValue) }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
