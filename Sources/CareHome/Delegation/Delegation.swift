public import CareRecords
import Sealing
import Vault

/// Acts of the director's that somebody does for a time, on a paper.
public struct Delegation: Sendable {
    public let number, name: String
    let person: String
    public let acts: [DelegatedAct]
    public let from, until: Day
    public let paper, by: String
    public var withdrawnOn: Day?
    /// When it was signed and when it was taken back.
    let made: Int64
    var withdrawn: Int64?

    public func holds(on day: Day) -> Bool { from <= day && day <= until && withdrawnOn == nil }

    public var json: JSON {
        .object([
            ("number", .string(number)), ("name", .string(name)),
            ("acts", .array(acts.map { .string($0.rawValue) })), ("from", .string(from.iso)),
            ("until", .string(until.iso)), ("paper", .string(paper)), ("by", .string(by)),
            ("withdrawnOn", withdrawnOn.map { .string($0.iso) } ?? .null),
        ])
    }

    init?(_ entry: CareEntry) {
        func text(_ key: String) -> String { entry.values[key]?.string ?? "" }
        guard case .date(let from)? = entry.values["from"], case .date(let until)? = entry.values["until"],
            case .list(let acts)? = entry.values["acts"]
        else { return nil }
        (number, name, person) = (text("number"), text("name"), text("person"))
        (paper, by, made) = (text("paper"), entry.author, entry.time)
        (self.from, self.until) = (from.earliest, until.latest)
        self.acts = acts.compactMap { $0.string.flatMap(DelegatedAct.init(rawValue:)) }
    }
}

extension Home {
    /// Every delegation there was; what anybody but a director wrote there does not count.
    public func delegations() throws -> [Delegation] {
        let record = try unnoted(house, try policy.permitSettings(role, .read)) { author in
            self.vault.person(author)?.role == Role.director.code
        }
        var found: [Delegation] = []
        for entry in record["delegation"] {
            if let number = entry.values["withdraws"]?.string,
                let at = found.firstIndex(where: { $0.number == number })
            {
                found[at].withdrawnOn = entry.day
                found[at].withdrawn = entry.time
            } else if let delegation = Delegation(entry) {
                found.append(delegation)
            }
        }
        return found
    }

    /// By post, or by a paper of the director's that holds today.
    func mayDecide(_ act: DelegatedAct) throws -> Bool {
        if role == .director || role == .deputyDirector { return true }
        guard policy.holdsKeys(role, for: act), let me = vault.me else { return false }
        return try delegations().contains {
            $0.person == me.id.hex && $0.acts.contains(act) && $0.holds(on: today)
        }
    }

    /// Whether whoever signed at a time held the right then: by post, or by a paper that held.
    func held(_ act: DelegatedAct, by author: Bytes16, at time: Int64) throws -> Bool {
        guard let person = vault.person(author), let role = Role(code: person.role) else { return false }
        if role == .director || role == .deputyDirector { return true }
        guard policy.holdsKeys(role, for: act) else { return false }
        let day = Day.today(epochSeconds: time)
        return try delegations().contains { delegation in
            delegation.person == author.hex && delegation.acts.contains(act)
                && delegation.from <= day && day <= delegation.until && delegation.made <= time
                && (delegation.withdrawn.map { time < $0 } ?? true)
        }
    }

    /// Leaves acts to somebody until a day; the director alone, and only to somebody who holds the keys.
    public func delegate(to name: String, acts: [DelegatedAct], until: Day, paper: String) throws
        -> Delegation
    {
        guard role == .director else { throw HomeError.notYours }
        guard !acts.isEmpty, !tidy(paper).isEmpty else {
            throw HomeError(
                .usage, vi: "Ủy quyền cần việc (--acts) và văn bản (--paper).",
                en: "A delegation needs acts (--acts) and a paper (--paper).")
        }
        guard until >= today, until <= today.adding(days: 366) else {
            throw HomeError(
                .data, vi: "Ngày hết ủy quyền phải từ hôm nay đến một năm.",
                en: "A delegation ends between today and a year from now.")
        }
        let person = try person(name)
        guard let role = Role(code: person.role), person.name != self.name, person.standing == .active
        else {
            throw HomeError(
                .refused, vi: "Không ủy quyền cho \(name) được.", en: "Nothing can be left to \(name).")
        }
        for act in acts where !policy.holdsKeys(role, for: act) { throw Self.noKeys(name, role, act) }
        let number = "D-" + Self.fourDigits(try delegations().count + 1)
        try set(
            RecordSchema.delegation,
            [
                "number": .text(number), "name": .text(person.name), "person": .text(person.id.hex),
                "acts": .list(acts.map { .code($0.rawValue) }), "from": .date(PartialDate(today)),
                "until": .date(PartialDate(until)), "paper": .text(tidy(paper)),
            ], act: "delegate")
        guard let made = try delegations().last(where: { $0.number == number }) else {
            throw HomeError.notYours
        }
        return made
    }

    /// Takes a delegation back before its day.
    public func withdrawDelegation(_ number: String) throws {
        guard role == .director else { throw HomeError.notYours }
        guard let found = try delegations().first(where: { $0.number == number.uppercased() }) else {
            throw HomeError(
                .notFound, vi: "Không có ủy quyền \(number).", en: "There is no delegation \(number).",
                hint: Wording(vi: "Xem: maiam delegate", en: "See: maiam delegate"))
        }
        guard found.holds(on: today) else {
            throw HomeError(
                .conflict, vi: "\(found.number) đã hết hiệu lực.", en: "\(found.number) has ended already.")
        }
        try set(RecordSchema.delegation, ["withdraws": .text(found.number)], act: "delegate withdraw")
    }

    private static func noKeys(_ name: String, _ role: Role, _ act: DelegatedAct) -> HomeError {
        HomeError(
            .refused,
            vi: "\(name) (\(role.label.vi)) không giữ khóa để \(act.label.vi): văn bản không thay được khóa.",
            en:
                "\(name) (\(role.label.en)) does not hold the keys to \(act.label.en): no paper replaces a key.",
            hint: Wording(
                vi: "Phó giám đốc giữ đủ khóa. Xem: maiam roles",
                en: "A deputy holds them all. See: maiam roles"))
    }
}
