public import CareRecords
public import Sealing
import Vault

/// A child as the roster shows it.
public struct Child: Sendable, Hashable {
    public let id: Bytes16
    public let code: String
    public var name: String?
    public var otherNames: [String] = []
    public var sex: String?
    public var birthYear: Int?
    public var room: String?
    public var state: String
    public var admittedAt: Moment?
    /// Every stay, for head counts that open no record.
    public var spells: [Spell] = []
    /// On the books but not in the house.
    public var away: Absence?
    /// Estimated age in years, for a child whose birth date is not known.
    public var estimatedAge: String?
    /// The record is open to others alone; nothing but the code is known.
    public var isRestricted = false

    public var standing: Standing { Standing(rawValue: state) ?? .inCare }

    /// How people speak of the child in a list: the name, or what is known instead.
    public func label(_ language: Language) -> String {
        if let name { return name }
        if isRestricted { return Wording(vi: "(hồ sơ hạn chế)", en: "(restricted)")(language) }
        if standing == .closed { return Wording(vi: "(hồ sơ đã đóng)", en: "(closed)")(language) }
        let unnamed = Wording(vi: "(chưa rõ tên)", en: "(name not known)")(language)
        let sex = self.sex.flatMap { RecordSchema.locate("sex")?.1.text(.code($0), language) }
        let age = estimatedAge.map { "~\($0)" } ?? birthYear.map(String.init)
        let arrived = admittedAt?.text(language)
        return [unnamed, sex?.lowercased(), age, arrived].compactMap(\.self).joined(separator: " · ")
    }

    /// - Parameter wanted: names of cells that are read; nil reads all.
    init?(_ card: RosterCard, _ wanted: Set<String>? = nil) {
        var values: [(key: String, value: Value?)] = []
        card.each { name, bytes in
            let key = String(decoding: name, as: UTF8.self)
            // Of two cells of one name the first counts, whatever is in it.
            guard wanted?.contains(key) ?? true, !values.contains(where: { $0.key == key }) else { return }
            values.append((key, bytes.flatMap { try? Value(bytes: $0) }))
        }
        guard case .text(let code)? = values.first(where: { $0.key == "code" })?.value else { return nil }
        (id, self.code, state) = (card.subject, code, "provisional")
        for (key, value) in values { if let value { take(key, value) } }
        if let admittedAt, !values.contains(where: { $0.key == "spells" && $0.value != nil }) {
            spells = [Spell(from: admittedAt.day)]
        }
    }

    private mutating func take(_ key: String, _ value: Value) {
        switch key {
        case "state": state = value.string ?? state
        case "fullName": name = value.string
        case "sex": sex = value.string
        case "room": room = value.string
        case "estimatedAge": estimatedAge = value.string
        case "admittedAt": if case .moment(let moment) = value { admittedAt = moment }
        case "spells": spells = Spell.list(value)
        case "away": away = value.string.flatMap(Absence.init(rawValue:))
        case "birthYear": birthYear = value.string.flatMap { Int($0) }
        case "otherNames": if case .list(let names) = value { otherNames = names.compactMap(\.string) }
        default: break
        }
    }

    init(id: Bytes16, code: String, state: String) {
        self.id = id
        self.code = code
        self.state = state
    }

    var cells: [(key: String, value: [UInt8]?)] {
        var cells: [(key: String, value: [UInt8]?)] = [
            ("code", Value.text(code).bytes), ("state", Value.code(state).bytes),
        ]
        if let name { cells.append(("fullName", Value.text(name).bytes)) }
        if let sex { cells.append(("sex", Value.code(sex).bytes)) }
        if let estimatedAge { cells.append(("estimatedAge", Value.text(estimatedAge).bytes)) }
        if let admittedAt { cells.append(("admittedAt", Value.moment(admittedAt).bytes)) }
        if let room { cells.append(("room", Value.text(room).bytes)) }
        if let birthYear { cells.append(("birthYear", Value.number(String(birthYear)).bytes)) }
        if !spells.isEmpty { cells.append(("spells", Value.rows(spells.map(\.row)).bytes)) }
        if let away { cells.append(("away", Value.code(away.rawValue).bytes)) }
        if !otherNames.isEmpty { cells.append(("otherNames", Value.list(otherNames.map(Value.text)).bytes)) }
        return cells
    }

    /// Takes over every stay, and whether the child is away.
    mutating func take(_ movement: Life, today: Day) {
        spells = movement.spells
        away = movement.absence(at: today)
        if let arrived = movement.first("admission")?.moment("admDt") { admittedAt = arrived }
    }

    /// Takes over what the identity and admission sections say.
    mutating func take(identity: [String: Value]) {
        if let value = identity["fullName"] { name = value.string }
        if let value = identity["sex"] { sex = value.string }
        if let low = identity["estAgeFrom"]?.string {
            let high = identity["estAgeTo"]?.string ?? low
            estimatedAge = low == high ? low : "\(low)–\(high)"
        }
        if case .date(let date)? = identity["dob"] { birthYear = date.year }
        if case .list(let names)? = identity["otherNames"] { otherNames = names.compactMap(\.string) }
    }
}

/// Codes: two letters of the home, random digits, a check letter; nothing about the child.
struct ChildCode {
    private let prefix: String
    private static let letters = Array("ABCDEFGHKLMNPQRSTUVXYZW")

    static func check(_ body: String) -> Character {
        let sum = body.unicodeScalars.enumerated().reduce(0) {
            $0 + Int($1.element.value) * ($1.offset * 2 + 3)
        }
        return letters[sum % letters.count]
    }

    init(home: String) {
        let words = Fold.search(home).uppercased().split(separator: " ").suffix(2)
        let initials = words.compactMap { $0.first { $0.isLetter } }
        prefix = String((initials + ["M", "A"]).prefix(2))
    }

    func make(taken: Set<String>) -> String {
        // Where most of the short ones are taken, they are not tried one after another.
        var digits = 4
        while Self.pow10(digits) < 2 * taken.count { digits += 1 }
        while true {
            for _ in 0..<64 {
                let number = String(Random.below(UInt32(Self.pow10(digits))))
                let body = prefix + "-" + String(repeating: "0", count: digits - number.count) + number
                let code = body + "-" + String(Self.check(body))
                if !taken.contains(code) { return code }
            }
            digits += 1
        }
    }

    private static func pow10(_ count: Int) -> Int { (0..<count).reduce(1) { value, _ in value * 10 } }

    /// A mistyped code is simply not found.
    static func isWellFormed(_ code: String) -> Bool {
        let parts = code.split(separator: "-")
        guard parts.count == 3, parts[2].count == 1 else { return false }
        return check(parts[0] + "-" + parts[1]) == parts[2].first
    }
}
