public import CareRecords
import Vault

extension Home {
    /// Signs that the time is the one of this machine, where entries dated far ahead end what should not end.
    ///
    /// - Returns: that time.
    public func setClock() throws -> Moment {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        // The same time as proposed before, or signatures would be for another.
        let open = try vault.proposals(clock: clock).compactMap(\.proposal.clock).first
        let time = open ?? clock
        try proposing { try vault.setClock(time, clock: clock) }
        try saveAnchor()
        return Moment(epochSeconds: time)
    }

    /// Suspends whoever a director has let in alone since entry `number`.
    ///
    /// - Returns: their names.
    public func distrust(_ name: String, from number: UInt64) throws -> [String] {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let named = vault.people.filter { $0.name == name }
        guard let person = named.first(where: { $0.standing != .removed }) ?? named.last else {
            throw HomeError.nobody(name)
        }
        guard number < vault.anchor.size, person.id != vault.person else {
            throw HomeError(
                .usage, vi: "Cần một người khác và số của một dòng nhật ký đã có.",
                en: "It takes somebody else and the number of an entry that is there.",
                hint: Wording(vi: "Xem: maiam audit --by \(name)", en: "See: maiam audit --by \(name)"))
        }
        let out = try proposing { try vault.distrust(person.id, from: number, clock: clock) }
        try saveAnchor()
        return out.map(\.name)
    }

    /// The day of the newest entry, where this machine's clock stands more than thirty days after it.
    public func leapSince() -> Day? {
        guard let head = try? vault.headTime(), clock > head + 30 * 86_400 else { return nil }
        return Day.today(epochSeconds: head)
    }

    /// The day that is believed to be past, where it is after that of this machine: entries were dated ahead.
    public var believedAhead: Day? {
        vault.believedTime > clock + 86_400 ? Day.today(epochSeconds: vault.believedTime) : nil
    }
}
