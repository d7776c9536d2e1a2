import Sealing

/// One child's keys in a few compartments, opened in the order the log made them.
struct KeyChain {
    /// Newest key of each compartment, with the entry that made it and who that was.
    private(set) var newest: [UInt8: (key: CaseKey, number: UInt64, author: Bytes16)] = [:]

    private let subject: Bytes16
    private let rings: [RingKey]
    private let wraps: [Bytes16: StoredKey]
    private let filing: [RingKey]
    private let allFiling: [RingKey]
    private let vault: Bytes16
    /// By how many epochs these keys may be ahead of their compartment's.
    private let ahead: UInt32
    /// How often the log names each place for a key.
    private let claims: [Bytes16: Int]
    /// Keys of something filed, by the place they lie at.
    private var opened: [Bytes16: CaseKey] = [:]
    /// Where the next key of each compartment will lie: a key is renewed at most once in a rotation, nearly
    /// always to the next epoch.
    private var expected: [Bytes16: (ring: RingKey, epoch: UInt32)] = [:]

    init(
        subject: Bytes16, rings held: [UInt8: RingKey], ahead: UInt32, compartments: Set<UInt8>,
        wraps: [StoredKey], filing: [UInt8], vault: Bytes16, claims: [Bytes16: Int]
    ) {
        self.subject = subject
        self.claims = claims
        self.ahead = ahead
        rings = held.values.filter { compartments.contains($0.compartment) }
        // Which of them a filed key belongs to only opening tells, so all are tried or none.
        allFiling = filing.compactMap { held[$0] }
        self.filing = filing.contains(where: compartments.contains) ? allFiling : []
        self.wraps = Dictionary(wraps.map { ($0.locator, $0) }, uniquingKeysWith: { first, _ in first })
        self.vault = vault
        for ring in rings { expect(0, ring) }
    }

    private mutating func expect(_ epoch: UInt32, _ ring: RingKey) {
        guard epoch <= ring.epoch + ahead else { return }
        expected[ring.locator(subject: subject, keyEpoch: epoch)] = (ring, epoch)
    }

    enum Outcome {
        case opened(CaseKey)
        /// Of none of these compartments.
        case foreign
        /// Nothing lies in its place, or the key of another entry that names the same one.
        case missing
        /// What lies in its place is not this key.
        case altered
    }

    /// Opens a key made by entry `number`.
    mutating func open(_ made: LogEntry.NewKey, number: UInt64, author: Bytes16) -> Outcome {
        guard let wrap = wraps[made.locator]?.wrap else { return .missing }
        let place = place(of: made.locator)
        // At a place of ours all are tried, whatever was asked for: nobody can be made to miss a key by what is filed there.
        if wrap.first == 2, let key = filed(made, wrap, with: place == nil ? filing : allFiling) {
            opened[made.locator] = key
            return .opened(key)
        }
        guard let (ring, epoch) = place else { return .foreign }
        guard
            let key = try? CaseKey.unwrap(
                wrap, subject: subject, locator: made.locator, epoch: epoch, ring: ring, vault: vault),
            key.id == made.id
        else { return claims[made.locator, default: 1] > 1 ? .missing : .altered }
        // One of before that is named again is not in use again: somebody may have kept it.
        if newest[ring.compartment].map({ $0.key.epoch < epoch }) ?? true {
            newest[ring.compartment] = (key, number, author)
        }
        expect(epoch + 1, ring)
        return .opened(key)
    }

    /// Whether a key that belongs to one of these compartments was tried with each of them.
    func tried(_ compartments: [UInt8], filed: Bool) -> Bool {
        compartments.allSatisfy { one in (filed ? filing : rings).contains { $0.compartment == one } }
    }

    /// A key somebody made who may file but not read.
    private func filed(_ made: LogEntry.NewKey, _ wrap: [UInt8], with rings: [RingKey]) -> CaseKey? {
        for ring in rings {
            let key = try? CaseKey.unwrap(
                wrap, subject: subject, locator: made.locator, epoch: CaseKey.filed, ring: ring, vault: vault)
            if let key, key.id == made.id { return key }
        }
        return nil
    }

    private func place(of locator: Bytes16) -> (ring: RingKey, epoch: UInt32)? {
        if let place = expected[locator] { return place }
        for ring in rings where ring.epoch + ahead > 0 {
            for epoch in 0...(ring.epoch + ahead)
            where ring.locator(subject: subject, keyEpoch: epoch) == locator { return (ring, epoch) }
        }
        return nil
    }

    /// The key a change was written under; nil when it is of none of these compartments.
    ///
    /// What is marked with the place of a key that the same entry made is filed, or nobody's: whoever may file alone
    /// must not come by a compartment's mark.
    func key(of change: LogEntry.Change, in item: LogEntry.Touched, number: UInt64) -> CaseKey? {
        if item.keys.contains(where: { $0.locator == change.mark }) { return opened[change.mark] }
        for ring in rings where ring.mark(subject: subject, number: number) == change.mark {
            return newest[ring.compartment]?.key
        }
        return nil
    }
}
