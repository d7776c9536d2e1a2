public import CareRecords
import Sealing
import Vault

/// A record that opens for named people alone.
public struct Restriction: Sendable {
    /// Nil for whoever does not open it.
    public let code: String?
    /// Names of those who do.
    public let people: [String]
    /// Number of the entry since which it is so.
    public let entry: UInt64
    public let isMine: Bool
    /// Its keys should be made anew: somebody who left may hold them, or the recovery key in force does not.
    public let isDue: Bool
    /// The recovery key in force does not open it.
    public let lacksRecovery: Bool

    public var json: JSON {
        .object([
            ("code", code.map(JSON.string) ?? .null), ("people", .array(people.map(JSON.string))),
            ("entry", .number(String(entry))), ("due", .bool(isDue)),
            ("lacksRecovery", .bool(lacksRecovery)),
        ])
    }
}

extension Home {
    /// Every restricted record, oldest first; those of others without their code.
    public func restrictions() throws -> [Restriction] {
        try vault.restrictedRecords.map { one in
            Restriction(
                code: one.isMine
                    ? try vault.card(of: one.subject, try rosterCompartment())
                        .flatMap { Child($0, ["code"]) }?.code : nil,
                people: one.people.map(nameOf).sorted(), entry: one.entry, isMine: one.isMine,
                isDue: one.isDue, lacksRecovery: one.lacksRecovery)
        }
    }

    /// Closes a record to all but the people named, or names others.
    ///
    /// - Returns: how many keys were wrapped anew.
    public func restrict(_ code: String, to names: [String]) throws -> Int {
        let (child, people) = try restrictionPlan(code, to: names)
        return try restrict(child, to: Set(people.map(\.id)))
    }

    /// Whose record it is, and who would be named; refuses what `restrict` would.
    public func checkRestriction(_ code: String, to names: [String]) throws {
        _ = try restrictionPlan(code, to: names)
    }

    private func restrictionPlan(_ code: String, to names: [String]) throws -> (Child, [Person]) {
        let child = try restrictable(code)
        let people = try Set(names).sorted().map(person)
        for one in people {
            guard one.standing == .active, vault.isCurrent(one, clock: clock),
                let role = Role(code: one.role), policy.access(role, .roster) >= .read
            else { throw HomeError.cannotBeNamed(one.name) }
        }
        let directors = people.filter { Role(code: $0.role).map { policy.access($0, .archive) } == .write }
        guard !directors.isEmpty else { throw HomeError.noDirectorNamed }
        // Where the only one who opens it is lost, so is a child's past.
        guard directors.count > 1 || !vault.trustees.isEmpty else { throw HomeError.oneDirectorNamed }
        return (child, people)
    }

    /// Opens a record again for everybody whose role reads it.
    public func liftRestriction(_ code: String) throws -> Int {
        let child = try restrictable(code)
        guard vault.restrictedRecords.contains(where: { $0.subject == child.id }) else {
            throw HomeError(
                .notFound, vi: "Hồ sơ \(child.code) không bị hạn chế.",
                en: "The record \(child.code) is not restricted.",
                hint: Wording(vi: "Xem: maiam restriction", en: "Look: maiam restriction"))
        }
        return try restrict(child, to: [])
    }

    private func restrictable(_ code: String) throws -> Child {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        return try anyChild(code)
    }

    private func restrict(_ child: Child, to people: Set<Bytes16>) throws -> Int {
        let mark = try vault.mark(ofCode: child.code, compartment: try rosterCompartment())
        let count = try proposing { try vault.restrict(child.id, to: people, mark: mark, clock: clock) }
        try saveAnchor()
        return count
    }

    /// Whether this person could carry out what several have signed: whoever is not named has no key to it.
    func opens(_ proposal: Proposal) -> Bool {
        guard let subject = proposal.restriction?.subject else { return true }
        return vault.restrictedRecords.first { $0.subject == subject }?.isMine ?? true
    }

    /// The mark by which others will be told of the record is of this child's code, and of no other's.
    func checkMark(_ proposal: Proposal) throws {
        guard let what = proposal.restriction, let compartment = try? rosterCompartment(),
            let child = try vault.card(of: what.subject, compartment).flatMap({ Child($0, ["code"]) })
        else { return }
        guard what.mark == (try vault.mark(ofCode: child.code, compartment: compartment)) else {
            throw VaultError.noProposal
        }
    }

    /// Carries out a restriction that enough have signed.
    func carryOutRestriction(_ proposal: Proposal) throws {
        try checkMark(proposal)
        guard let what = proposal.restriction else { throw VaultError.noProposal }
        try vault.restrict(what.subject, to: Set(what.people), mark: what.mark, clock: clock)
    }

    func words(of restriction: Proposal) -> Wording {
        let named = restriction.restriction?.people ?? []
        guard policy.access(role, .archive) == .write || named.contains(vault.person),
            let code = (try? children().first { $0.id == restriction.target })?.code
        else {
            // Whose, and for whom, is not for everybody to know before it holds, or after.
            return named.isEmpty
                ? Wording(vi: "bỏ hạn chế một hồ sơ", en: "lift the restriction of a record")
                : Wording(vi: "hạn chế một hồ sơ", en: "restrict a record")
        }
        let people = named.map(nameOf).sorted().joined(separator: ", ")
        guard !people.isEmpty else {
            return Wording(vi: "bỏ hạn chế hồ sơ \(code)", en: "lift the restriction of the record \(code)")
        }
        return Wording(
            vi: "hạn chế hồ sơ \(code), chỉ mở cho: \(people)",
            en: "restrict the record \(code) to: \(people)")
    }

    /// Which records a check has not opened, and who can; nil where there are none.
    public func unopened() throws -> Wording? {
        let others = try restrictions().filter { !$0.isMine }
        guard !others.isEmpty else { return nil }
        let names = Set(others.flatMap(\.people)).sorted().joined(separator: ", ")
        return Wording(
            vi:
                "Chưa mở để kiểm tra: \(others.count) hồ sơ hạn chế. Người mở được thì chạy “maiam verify”: \(names).",
            en:
                "Not opened by this check: \(others.count) restricted record\(others.count == 1 ? "" : "s"). Who can run “maiam verify” on them: \(names)."
        )
    }

    /// Whether a code is of a record that is restricted to others.
    func isWithheld(_ code: String) -> Bool {
        guard let compartment = try? rosterCompartment() else { return false }
        return (try? vault.restricted(code: code, compartment: compartment))?.isMine == false
    }

    /// How many records are restricted to others, in words; nil where there are none.
    public func withheld() -> Wording? {
        let count = vault.restrictedRecords.count { !$0.isMine }
        guard count > 0, policy.access(role, .roster) >= .read else { return nil }
        let padded = count < 10 ? "0\(count)" : "\(count)"
        return Wording(
            vi: "Không kể \(padded) hồ sơ hạn chế, chỉ mở cho người được nêu tên.",
            en: "Not counting \(count) restricted record\(count == 1 ? "" : "s"), open to named people alone."
        )
    }

    /// What leaves the house counts every child and hides every name: it is made by somebody who opens every record.
    func mustOpenEverything() throws {
        let others = vault.restrictedRecords.filter { !$0.isMine }
        guard !others.isEmpty else { return }
        let people = others.map { Set($0.people.map(nameOf)) }
        let all = people.dropFirst().reduce(people[0]) { $0.intersection($1) }.sorted()
        let names = all.joined(separator: ", ")
        throw HomeError(
            .refused, vi: "Có hồ sơ hạn chế mà bạn không mở được: số liệu sẽ thiếu, tên có thể lọt.",
            en:
                "There are restricted records that you do not open: figures would fall short, a name could slip out.",
            hint: all.isEmpty
                ? Wording(
                    vi: "Cần một người được nêu tên ở mọi hồ sơ hạn chế. Xem: maiam restriction",
                    en: "It takes one person who is named in all of them. Look: maiam restriction")
                : Wording(vi: "Người làm được: \(names)", en: "Who can do it: \(names)"))
    }

    /// Records whose last named director somebody is.
    func onlyNamed(_ id: Bytes16) -> [Vault.RestrictedRecord] {
        vault.restrictedRecords.filter { one in
            one.people.contains(id)
                && !one.people.contains { other in
                    other != id
                        && vault.person(other).flatMap { Role(code: $0.role) }.map {
                            policy.access($0, .archive)
                        } == .write
                }
        }
    }
}

extension HomeError {
    static func restricted(_ code: String, to names: [String]) -> HomeError {
        HomeError(
            .refused, vi: "Hồ sơ \(code) chỉ mở cho người được nêu tên.",
            en: "The record \(code) is open to named people alone.",
            hint: Wording(
                vi: "Hỏi: \(names.joined(separator: ", "))", en: "Ask: \(names.joined(separator: ", "))"))
    }

    fileprivate static func cannotBeNamed(_ name: String) -> HomeError {
        HomeError(
            .refused, vi: "\(name) không đọc hồ sơ trẻ ở nhà này, nên không nêu tên được.",
            en: "\(name) reads no child's record in this home, and so cannot be named.",
            hint: Wording(vi: "Xem: maiam user list", en: "Look: maiam user list"))
    }

    fileprivate static let noDirectorNamed = HomeError(
        .refused, vi: "Cần nêu tên ít nhất một giám đốc hoặc phó giám đốc.",
        en: "At least one director or deputy must be named.",
        hint: Wording(
            vi: "Không có họ thì không ai đổi được danh sách sau này.",
            en: "Without them nobody could change who is named afterwards."))

    fileprivate static let oneDirectorNamed = HomeError(
        .refused, vi: "Chỉ một giám đốc mở được thì dễ mất hồ sơ.",
        en: "A record that one director alone opens is easily lost.",
        hint: Wording(
            vi: "Nêu tên thêm một giám đốc hoặc phó, hoặc lập khóa phục hồi trước: maiam recovery set",
            en: "Name another director or deputy, or set up recovery first: maiam recovery set"))
}
