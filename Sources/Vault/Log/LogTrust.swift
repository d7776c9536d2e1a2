import Sealing

/// Who may sign, which keys follow, and whose word counts.
extension LogState {
    /// Who could sign at this moment, and how many must.
    var signers: Signers { signers(at: size) }

    /// The same when entry `number` follows, which a later walk may meet again with all that came after it.
    func signers(at number: UInt64) -> Signers {
        let all = policy.policy.administrators
        return Signers(
            administrators: people.values.filter {
                $0.standing == .active && all.contains($0.role) && $0.isCurrent(at: floor)
            }, everybody: people,
            trustees: custody.trustees.filter {
                people[$0.key]?.standing == .active && people[$0.key]?.recipient == $0.value
            }, policy: policy.policy, named: restrictions.standing.mapValues(\.people),
            isFounded: foundedTo > 0 && foundedTo <= number, vault: genesis.vault)
    }

    /// New keys for every compartment and the log, each once, of exactly the epoch that follows: no old one comes
    /// back, and none is skipped.
    func isNext(_ renewed: [Payload.Ring]) -> Bool {
        let newest = rings.values.filter { $0.compartment != 0 }.map(\.epoch).max() ?? 0
        return renewed.count == rings.count
            && Set(renewed.map(\.compartment)) == Set(rings.keys)
            && renewed.allSatisfy { $0.epoch == ($0.compartment == 0 ? rings[0]?.epoch ?? 0 : newest) + 1 }
    }

    /// New keys for some compartments, each once, of the epoch that follows; the log keeps its own.
    func isNextOfSome(_ renewed: [Payload.Ring]) -> Bool {
        let newest = rings.values.filter { $0.compartment != 0 }.map(\.epoch).max() ?? 0
        let named = Set(renewed.map(\.compartment))
        return !renewed.isEmpty && named.count == renewed.count
            && renewed.allSatisfy {
                $0.compartment != 0 && rings[$0.compartment] != nil && $0.epoch == newest + 1
            }
    }

    /// The newest entry that made keys anew, of whatever compartments; 0 for none.
    var rotatedAt: UInt64 { renewals.values.map(\.number).max() ?? 0 }

    /// Since when no key of before is in use; nil while any is.
    var renewedAll: Renewal? {
        rings.keys.allSatisfy { renewals[$0] != nil } ? renewals.values.min { $0.number < $1.number } : nil
    }

    mutating func grant(_ id: Bytes16, by entry: LogEntry) {
        let signers = custody.proposals.all.values.first { $0.used == entry.number }?.signers ?? []
        grants[id] = Grant(
            author: entry.author, number: entry.number, isShared: signers.contains { $0 != entry.author })
    }

    /// Whoever was let in by this person alone since then is out, until somebody else lets them in.
    mutating func distrust(_ what: Payload.Distrust, _ entry: LogEntry) throws(SealingError) {
        guard people[what.person] != nil, what.from < entry.number, what.person != entry.author
        else { throw .refused }
        distrusted[what.person] = min(distrusted[what.person] ?? what.from, what.from)
        for (id, grant) in grants
        where grant.author == what.person && grant.number >= what.from && !grant.isShared
            && people[id]?.standing == .active
        {
            people[id]?.standing = .suspended
            endedAt[id] = entry.number
            restrictions.leave(id)
        }
    }

    /// The latest time that is believed: it is not earlier than that.
    var floor: Int64 { clock.floor }

    /// An entry of no matter for the house, but for telling that its author was there at that time.
    func bearsWitness(_ new: OpenedEntry) -> Bool {
        let entry = new.entry
        guard custody.proposals.awaits(entry) || clock.awaits(entry.time, from: entry.author)
        else { return false }
        return new.proven ?? Self.signatureHolds(entry)
    }
}
