public import Sealing

extension Vault {
    /// Whether its author signed a card that `cards` gave.
    public func isSigned(_ card: RosterCard) throws -> Bool {
        try card.isProven || isSigned(card.number, leaf: card.leaf)
    }

    /// The newest card of every child, in the order of admission; `missing` tells whose does not open.
    ///
    /// - Parameters:
    ///   - compartment: the one the cards lie in.
    ///   - subjects: nil means all.
    public func roster(_ compartment: UInt8, of subjects: Set<Bytes16>? = nil) throws -> [RosterCard] {
        forget(subjects)
        var wanted: [WantedCard] = []
        for (id, subject) in try known(subjects) where !state.custody.isErased(id) {
            guard let card = try newest(of: subject, compartment), let ring = try ring(compartment, of: id)
            else { continue }
            wanted.append(WantedCard(subject: id, card: card, ring: ring))
        }
        return try open(wanted, rows: try rows(of: subjects))
    }

    /// They are asked for anew: whose card was mended is not missing any more.
    private func forget(_ subjects: Set<Bytes16>?) {
        for id in subjects ?? Set(missing.keys) { missing[id] = nil }
    }

    private func known(_ subjects: Set<Bytes16>?) throws -> [(id: Bytes16, subject: Subject)] {
        guard let subjects else { return try state.subjects.all() }
        return try subjects.compactMap { id in try state.subjects[id].map { (id, $0) } }
    }

    /// Of a few one by one, of many all together.
    private func rows(of subjects: Set<Bytes16>?) throws -> [StoredRow] {
        guard let subjects, subjects.count < state.subjects.count / 8 + 8 else {
            return try store.rosterRows()
        }
        return try subjects.flatMap { try store.rosterRows(of: $0) }
    }

    /// The newest card of one child; nil when it has none, or none that counts.
    public func card(of id: Bytes16, _ compartment: UInt8) throws -> RosterCard? {
        forget([id])
        guard let subject = try state.subjects[id], !state.custody.isErased(id),
            let card = try newest(of: subject, compartment), let ring = try ring(compartment, of: id)
        else { return nil }
        return try open(
            [WantedCard(subject: id, card: card, ring: ring)], rows: try store.rosterRows(of: id)
        ).first
    }

    /// Whose code the session noted this to be; a hint, to be held against the child's card.
    public func noted(_ code: String) throws -> Bytes16? { try notes?.subject(of: code) }

    /// Every card that may turn out to be a child's newest, to look for children in: whether its author signed it
    /// is asked of `card` for those that are shown.
    ///
    /// - Parameters:
    ///   - compartment: the one the cards lie in.
    ///   - subjects: nil means all.
    public func cards(_ compartment: UInt8, of subjects: Set<Bytes16>? = nil) throws -> [RosterCard] {
        forget(subjects)
        var wanted: [WantedCard] = []
        for (id, subject) in try known(subjects) where !state.custody.isErased(id) {
            guard let ring = try ring(compartment, of: id) else { continue }
            for card in subject.rosters.reversed() where mayHaveWritten(card, compartment) {
                wanted.append(WantedCard(subject: id, card: card, ring: ring))
                if card.isProven { break }
            }
        }
        return try open(wanted, rows: try rows(of: subjects))
    }

    /// Children whose card was written by entry `number` or later; nil when that cannot be told, or when something
    /// may have been erased since.
    public func cardsChanged(since number: UInt64) -> Set<Bytes16>? {
        guard state.shapedTo <= number, number <= state.size else { return nil }
        if state.cardsTo <= number { return [] }
        guard state.subjects.since <= number else { return nil }
        let changed = state.subjects.changed.filter { $0.value.rosters.contains { $0.number >= number } }
        return Set(changed.keys)
    }

    struct WantedCard {
        let subject: Bytes16
        let card: Subject.Card
        let ring: RingKey
    }

    /// The key that a child's card lies under; nil for the record that is restricted to others, and where the keys to it
    /// are not as they were signed: that one is missing, and the others' cards are shown.
    private func ring(_ compartment: UInt8, of subject: Bytes16) throws -> RingKey? {
        guard keyring.rings[compartment] != nil else { throw VaultError.noKey(compartment) }
        do { return try rings(of: subject)[compartment] } catch VaultError.keyDamaged(let entry) {
            note(MissingRecord(subject: subject, entry: entry, why: .keys))
            return nil
        }
    }

    /// The newest card that was signed by somebody who might write it.
    func newest(
        of subject: Subject, _ compartment: UInt8, before number: UInt64 = .max
    ) throws -> Subject.Card? {
        try subject.rosters.last { card in
            guard card.number < number, mayHaveWritten(card, compartment) else { return false }
            return try card.isProven || isSigned(card.number, leaf: card.leaf)
        }
    }

    private func mayHaveWritten(_ card: Subject.Card, _ compartment: UInt8) -> Bool {
        guard let author = state.people[card.author] else { return false }
        return state.policy(at: card.policy).mayWrite(author.role, compartment)
    }

    private func open(
        _ wanted: [WantedCard], rows: [StoredRow]
    ) throws -> [RosterCard] {
        let stored = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let places = onEveryCore(wanted.count) { index -> Bytes16? in
            guard let row = stored[wanted[index].card.row.id], let epoch = try? Row.epoch(of: row.blob)
            else { return nil }
            return wanted[index].ring.locator(subject: wanted[index].subject, keyEpoch: epoch)
        }
        let wraps = try store.keys(at: places.compactMap(\.self))
        var cards: [RosterCard] = []
        cards.reserveCapacity(wanted.count)
        let vault = vault
        for start in stride(from: 0, to: wanted.count, by: Self.atOnce) {
            try Effort.step(.reading, start, of: wanted.count)
            let opened = onEveryCore(min(Self.atOnce, wanted.count - start)) { index in
                let one = wanted[start + index]
                return try? Self.open(
                    one, stored[one.card.row.id], places[start + index], wraps, vault)
            }
            for (index, card) in opened.enumerated() {
                if let card {
                    cards.append(card)
                } else {
                    cards += try lost(
                        wanted[start + index], places[start + index], stored, wraps, after: cards.last)
                }
            }
        }
        try Effort.step(.reading, wanted.count, of: wanted.count)
        return missing.isEmpty ? cards : cards.filter { missing[$0.subject] == nil }
    }

    /// So many are opened on every core before whoever waits is told.
    private static let atOnce = 512

    /// A card is pointed to that is not there, or that its author made unfit to be read: the one before stands.
    struct LostCard: Error {}

    static func open(
        _ wanted: WantedCard, _ row: StoredRow?, _ place: Bytes16?, _ wraps: [Bytes16: StoredKey],
        _ vault: Bytes16
    ) throws -> RosterCard {
        let (subject, card) = (wanted.subject, wanted.card)
        guard let row else { throw LostCard() }
        guard row.subject == subject, Digest.blake2b(row.blob) == card.row.digest
        else { throw VaultError.rowDamaged(card.number) }
        guard let place, let wrap = wraps[place] else { throw LostCard() }
        guard wrap.subject == subject,
            let key = try? CaseKey.unwrap(
                wrap.wrap, subject: subject, locator: place, epoch: try Row.epoch(of: row.blob),
                ring: wanted.ring,
                vault: vault)
        else { throw VaultError.keyDamaged(card.number) }
        guard let opened = try? Row(opening: row.blob, id: row.id, key: key, vault: vault)
        else { throw LostCard() }
        return RosterCard(subject, opened.cells, of: card)
    }
}
