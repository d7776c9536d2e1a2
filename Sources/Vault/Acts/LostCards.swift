import Sealing

/// Cards that do not open.
extension Vault {
    /// What stands for a card that did not open: the one before where it is gone, nothing where it was altered, since
    /// then one of before would pass for the newest.
    func lost(
        _ one: WantedCard, _ place: Bytes16?, _ stored: [Bytes16: StoredRow],
        _ wraps: [Bytes16: StoredKey], after newer: RosterCard?
    ) throws -> [RosterCard] {
        let card = one.card
        do { return [try Self.open(one, stored[card.row.id], place, wraps, vault)] } catch {
            // What nobody signed need not open, nor what stands behind a newer one.
            guard try card.isProven || isSigned(card.number, leaf: card.leaf) else { return [] }
            if let newer, newer.subject == one.subject, try isSigned(newer) { return [] }
            let older = try olderCard(than: one, stored)
            if error is LostCard || state.custody.setAside.contains(card.number), let older {
                leaveOut([card.number])
                return [older]
            }
            note(MissingRecord(subject: one.subject, entry: damaged(one), why: .card, older: older))
            return []
        }
    }

    /// The newest card of before that opens.
    private func olderCard(
        than one: WantedCard, _ stored: [Bytes16: StoredRow]
    ) throws -> RosterCard? {
        var before = one.card.number
        while let card = try newest(of: one.subject, one.ring.compartment, before: before) {
            before = card.number
            let row = stored[card.row.id]
            let place = row.flatMap { try? Row.epoch(of: $0.blob) }.map {
                one.ring.locator(subject: one.subject, keyEpoch: $0)
            }
            let wraps = try store.keys(at: [place].compactMap(\.self))
            let wanted = WantedCard(subject: one.subject, card: card, ring: one.ring)
            if let found = try? Self.open(wanted, row, place, wraps, vault) { return found }
        }
        return nil
    }

    private func newest(
        of id: Bytes16, _ compartment: UInt8, before number: UInt64
    ) throws -> Subject.Card? {
        guard let subject = try state.subjects[id] else { return nil }
        return try newest(of: subject, compartment, before: number)
    }

    /// The entry that `verify` names for it: that of the card, or the one that made the key it lies under.
    private func damaged(_ one: WantedCard) -> UInt64 {
        guard let rows = try? store.rows(of: one.subject), let keys = try? store.keys(of: one.subject),
            let damage = try? chain(
                of: one.subject, compartments: [one.ring.compartment], rows: rows.byID, keys: keys
            ).damage.map(\.number), !damage.contains(one.card.number)
        else { return one.card.number }
        return damage.first ?? one.card.number
    }
}
