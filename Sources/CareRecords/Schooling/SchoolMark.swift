/// What a school wrote for one subject at one point of the year.
public enum SchoolMark: Hashable, Sendable {
    /// Out of ten, in tenths.
    case score(Int)
    /// Đạt or Chưa đạt.
    case remark(passed: Bool)
    /// Primary: a level and, in some subjects, a test out of ten.
    case level(SubjectLevel, test: Int?)
    /// A primary test without its level.
    case test(Int)
    case exempt

    /// Reads a cell of a mark sheet by the rules of its scale.
    public init(typed: String, scale: MarkScale, subject: Subject?) throws(Problem) {
        let text = tidy(typed)
        if ["m", "mien", "miengiam", "exempt"].contains(Heading.fold(text)) {
            self = .exempt
        } else if scale.isPrimary {
            self = try Self.primary(text)
        } else {
            self = try Self.secondary(text, scale, subject)
        }
    }

    private static func primary(_ text: String) throws(Problem) -> SchoolMark {
        var (level, test): (SubjectLevel?, Int?)
        if let whole = SubjectLevel(typed: text) { return .level(whole, test: nil) }
        for word in text.split(whereSeparator: { " /;|".contains($0) }).map(String.init) {
            if level == nil, let found = SubjectLevel(typed: word) {
                level = found
            } else if test == nil, let tenths = tenths(word), tenths % 10 == 0 {
                test = tenths / 10
            } else {
                throw refused(
                    vi: "cần T, H hoặc C, và điểm kiểm tra nguyên từ 0 đến 10 nếu có",
                    en: "T, H or C is needed, with a whole test mark from 0 to 10 if there is one")
            }
        }
        if let level { return .level(level, test: test) }
        guard let test else { throw refused(vi: "trống", en: "empty") }
        return .test(test)
    }

    private static func secondary(
        _ text: String, _ scale: MarkScale, _ subject: Subject?
    ) throws(Problem) -> SchoolMark {
        // Circular 58/2011 let schools mark what is now judged in words.
        let remarkOnly = scale == .secondary2021 ? subject?.isRemark : nil
        if let passed = remark(text) {
            guard remarkOnly != false else {
                throw refused(vi: "môn này chấm điểm từ 0 đến 10", en: "this subject is marked from 0 to 10")
            }
            return .remark(passed: passed)
        }
        guard let tenths = tenths(text) else {
            throw remarkOnly == true
                ? refused(vi: "cần Đ hoặc CĐ", en: "Đ or CĐ is needed")
                : refused(
                    vi: "cần điểm từ 0 đến 10, tối đa 1 chữ số lẻ",
                    en: "a mark from 0 to 10 with at most 1 decimal is needed")
        }
        guard remarkOnly != true else {
            throw refused(vi: "môn này chỉ nhận xét Đ hoặc CĐ", en: "this subject is judged Đ or CĐ only")
        }
        return .score(tenths)
    }

    private static func remark(_ text: String) -> Bool? {
        switch nfc(text).lowercased() {
        case "đ", "đạt": true
        case "cđ", "chưa đạt", "kđ": false
        default: nil
        }
    }

    /// A number with at most one decimal, in tenths.
    static func tenths(_ text: String, upTo most: Int = 100) -> Int? {
        guard let canonical = Numeric.canonical(typed: text) else { return nil }
        let parts = canonical.split(separator: ".")
        guard let whole = digits(parts[0]), parts.count == 1 || parts[1].count == 1 else { return nil }
        let tenths = whole * 10 + (parts.count > 1 ? digits(parts[1]) ?? 0 : 0)
        return tenths <= most ? tenths : nil
    }

    private static func refused(vi: String, en: String) -> Problem {
        Problem(Wording(vi: "Điểm: \(vi).", en: "Mark: \(en)."))
    }

    /// As it stands on a Vietnamese mark sheet: `8,0`, `Đ`, `CĐ`, `T`, `T 9`, `M`.
    public var text: String {
        switch self {
        case .score(let tenths): "\(tenths / 10),\(tenths % 10)"
        case .remark(let passed): passed ? "Đ" : "CĐ"
        case .level(let level, let test): level.rawValue + (test.map { " \($0)" } ?? "")
        case .test(let test): String(test)
        case .exempt: "M"
        }
    }

    /// As scripts see it: a score is a number.
    public var json: JSON {
        if case .score(let tenths) = self { return .number("\(tenths / 10).\(tenths % 10)") }
        return .string(text)
    }

    /// A level and its test stand in two columns of the same subject.
    func joined(with other: SchoolMark) -> SchoolMark? {
        switch (self, other) {
        case (.level(let level, nil), .test(let test)), (.test(let test), .level(let level, nil)):
            .level(level, test: test)
        default: self == other ? self : nil
        }
    }
}
