import CareRecords

/// One number for a named officer: the total of a group, never split by sex or place.
public struct FigureRequest: Sendable {
    public var group: String?
    public var under: Int?
    public var recipient: String
    public var purpose: String
    public var basis: String
    /// Number of the office's letter.
    public var letter: String
    /// The weaker answer, a range, unless this says otherwise and why.
    public var exact = false
    public var reason = ""

    public init(recipient: String, purpose: String, basis: String, letter: String) {
        (self.recipient, self.purpose, self.basis, self.letter) = (recipient, purpose, basis, letter)
    }
}

/// The weaker answer to a count.
enum CountRange {
    private static let bounds = [0, 1, 10, 20, 50, 100]

    static func around(_ count: Int) -> (low: Int, high: Int?) {
        let low = bounds.last { $0 <= count } ?? 0
        let next = bounds.first { $0 > count }
        return (low, next.map { $0 - 1 })
    }

    static func text(_ range: (low: Int, high: Int?)) -> Wording {
        guard let high = range.high else {
            return Wording(vi: "từ \(range.low) trở lên", en: "\(range.low) or more")
        }
        if high == range.low { return Wording(vi: "\(high)", en: "\(high)") }
        return Wording(vi: "từ \(range.low) đến \(high)", en: "from \(range.low) to \(high)")
    }
}

extension Home {
    public func requestFigure(_ asked: FigureRequest) throws -> String {
        guard policy.access(role, .facility) == .write else { throw HomeError.notYours }
        guard !tidy(asked.letter).isEmpty else {
            throw HomeError(
                .refused, vi: "Cần số công văn: --letter.", en: "The office's letter is needed: --letter.")
        }
        guard !asked.exact || !tidy(asked.reason).isEmpty else {
            throw HomeError(
                .usage, vi: "Con số chính xác cần lý do: --reason.", en: "An exact figure needs --reason.",
                hint: Wording(
                    vi: "Bỏ --exact thì trả lời bằng khoảng, như “từ 1 đến 9”.",
                    en: "Without --exact the answer is a range, such as “from 1 to 9”."))
        }
        _ = try census(group: asked.group, under: asked.under)  // refuses an unknown group now, not later
        var values: [String: Value] = [
            "kind": .code("figure"), "recipient": .text(try official(asked.recipient)),
            "purpose": .text(asked.purpose), "basis": .text(asked.basis), "letter": .text(asked.letter),
            "reason": .text(asked.reason), "exact": .flag(asked.exact),
        ]
        if let group = asked.group { values["group"] = .code(group) }
        if let under = asked.under { values["under"] = .number(String(under)) }
        return try ask(values)
    }

    func figure(_ request: Request) throws -> Built {
        let under = request.values["under"]?.string.flatMap { Int($0) }
        let group = request.values["group"]?.string
        let total = try census(group: group, under: under).total
        let exact = request.values["exact"] == .flag(true)
        let range = exact ? (low: total, high: total) : CountRange.around(total)
        let title = Self.title(group: group, under: under)
        let answer =
            exact
            ? Wording(vi: Count.figure(total, .vietnamese), en: Count.figure(total, .english))
            : CountRange.text(range)
        var json: [(String, JSON)] = [
            ("figure", Self.both(title)), ("asOf", .string(today.iso)), ("exact", .bool(exact)),
            ("from", .number(String(range.low))),
            ("to", range.high.map { .number(String($0)) } ?? .null),
        ]
        if exact {
            json.append(("watermark", .string("\(request.text("recipient")) · \(request.number)")))
        }
        return Built(
            json: json,
            blocks: { language in [.facts([Page.Fact(title(language), answer(language))])] },
            days: exact ? 7 : 90, facts: [(title, answer)])
    }

    static func title(group: String?, under: Int?) -> Wording {
        var title = Wording(vi: "Trẻ đang quản lý", en: "Children on the books")
        if let group, let (_, field) = RecordSchema.locate("groups") {
            title = Wording(
                vi: field.text(.code(group), .vietnamese), en: field.text(.code(group), .english))
        }
        guard let under else { return title }
        return Wording(vi: title.vi + ", dưới \(under) tuổi", en: title.en + ", under \(under)")
    }
}
