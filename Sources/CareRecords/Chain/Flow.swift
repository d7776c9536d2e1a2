/// What counting the movement of one child needs.
public struct Mover: Sendable {
    public let sex: String?
    public let ages: ClosedRange<Int>?
    public let groups: Set<String>
    public let spells: [Spell]

    public init(sex: String?, ages: ClosedRange<Int>?, groups: Set<String>, spells: [Spell]) {
        (self.sex, self.ages, self.groups, self.spells) = (sex, ages, groups, spells)
    }
}

/// Opening + in − out = closing between two days, both included; whole and by each side one may ask for.
///
/// A child who comes and leaves on one day is counted in and out. Age and group are those of the last day,
/// so that every row balances by itself.
public struct Flow: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public var opening = 0, came = 0, left = 0, closing = 0
        public var balances: Bool { opening + came - left == closing }

        public init(opening: Int = 0, came: Int = 0, left: Int = 0, closing: Int = 0) {
            (self.opening, self.came, self.left, self.closing) = (opening, came, left, closing)
        }
    }

    public enum Side: String, CaseIterable, Sendable {
        case sex, age, group, referrer, receiver

        public var label: Wording {
            switch self {
            case .sex: Wording(vi: "Giới tính", en: "Sex")
            case .age: Wording(vi: "Nhóm tuổi", en: "Age band")
            case .group: Wording(vi: "Nhóm hoàn cảnh", en: "Group")
            case .referrer: Wording(vi: "Đơn vị bàn giao", en: "Brought by")
            case .receiver: Wording(vi: "Bên nhận", en: "Received by")
            }
        }

        /// Who brought a child is known of an arrival alone, who took one of a leaving alone.
        public var isOfPassing: Bool { self == .referrer || self == .receiver }
    }

    public let from, to: Day
    public private(set) var total = Row()
    public private(set) var sides: [Side: [String: Row]] = [:]

    public init(_ movers: [Mover], from: Day, to: Day) {
        (self.from, self.to) = (from, to)
        for mover in movers { count(mover) }
    }

    private func holds(_ day: Day) -> Bool { from <= day && day <= to }

    public var balances: Bool {
        let whole = sides.filter { !$0.key.isOfPassing }.values.flatMap(\.values)
        return total.balances && whole.allSatisfy(\.balances)
    }

    private mutating func count(_ mover: Mover) {
        let before = from.adding(days: -1)
        let row = Row(
            opening: mover.spells.contains { $0.covers(before) } ? 1 : 0,
            came: mover.spells.count { holds($0.from) },
            left: mover.spells.count { $0.until.map(holds) ?? false },
            closing: mover.spells.contains { $0.covers(to) } ? 1 : 0)
        guard row != Row() else { return }
        total += row
        add(row, .sex, mover.sex ?? "unknown")
        add(row, .age, Self.band(mover.ages))
        for group in mover.groups { add(row, .group, group) }
        for spell in mover.spells where holds(spell.from) {
            add(Row(came: 1), .referrer, spell.referrer ?? "unknown")
        }
        for spell in mover.spells where spell.until.map(holds) ?? false {
            add(Row(left: 1), .receiver, spell.receiver ?? "unknown")
        }
    }

    private mutating func add(_ row: Row, _ side: Side, _ key: String) {
        sides[side, default: [:]][key, default: Row()] += row
    }

    private static func band(_ ages: ClosedRange<Int>?) -> String {
        guard let age = ages?.lowerBound else { return "unknown" }
        return TableTemplate.ageBands.first { $0.ages.contains(age) }?.label ?? "unknown"
    }

    /// The words of a row, in the order of the lists.
    public func rows(_ side: Side) -> [(key: String, label: Wording, row: Row)] {
        allRows(side).filter { $0.row != Row() }
    }

    /// Those in which nothing happened too.
    func allRows(_ side: Side) -> [(key: String, label: Wording, row: Row)] {
        let found = sides[side] ?? [:]
        return Self.order(side).map { key, label in (key, label, found[key] ?? Row()) }
    }

    private static func order(_ side: Side) -> [(String, Wording)] {
        let unknown = [("unknown", Wording(vi: "Chưa rõ", en: "Unknown"))]
        func list(_ codes: CodeList) -> [(String, Wording)] { codes.codes.map { ($0.key, $0.label) } }
        return switch side {
        case .sex: list(Lists.sex)
        case .age: TableTemplate.ageBands.map { ($0.label, Wording(vi: $0.label, en: $0.label)) } + unknown
        case .group: list(Lists.groups)
        case .referrer: list(Lists.referrer) + unknown
        case .receiver: list(Lists.receiver) + unknown
        }
    }
}

extension Flow.Row {
    static func += (a: inout Flow.Row, b: Flow.Row) {
        a.opening += b.opening
        a.came += b.came
        a.left += b.left
        a.closing += b.closing
    }
}
