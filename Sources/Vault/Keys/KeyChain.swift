import Sealing

/// One child's keys in a few compartments, opened in the order the log made them.
struct KeyChain {
    /// Newest key of each compartment, with the entry that made it and who that was.
    private(set) var newest: [UInt8: (key: CaseKey, number: UInt64, author: Bytes16)] = [:]

    private let subject: Bytes16
    private let rings: [RingKey]
    private let wraps: [Bytes16: StoredKey]
    private let filing: [RingKey]
    private let vault: Bytes16
    /// By how many epochs these keys may be ahead of their compartment's.
    private let ahead: UInt32
    /// How often the log names each place for a key.
    private let claims: [Bytes16: Int]
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
        self.filing =
            filing.contains(where: compartments.contains) ? filing.compactMap { held[$0] } : []
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
        guard let (ring, epoch) = place(of: made.locator) else {
            guard wrap.first == 2, let key = filed(made, wrap) else { return .foreign }
            opened[made.locator] = key
            return .opened(key)
        }
        guard
            let key = try? CaseKey.unwrap(
                wrap, subject: subject, locator: made.locator, epoch: epoch, ring: ring, vault: vault),
            key.id == made.id
        else { return claims[made.locator, default: 1] > 1 ? .missing : .altered }
        opened[made.locator] = key
        newest[ring.compartment] = (key, number, author)
        expect(epoch + 1, ring)
        return .opened(key)
    }

    /// Whether a key that belongs to one of these compartments was tried with each of them.
    func tried(_ compartments: [UInt8], filed: Bool) -> Bool {
        compartments.allSatisfy { one in (filed ? filing : rings).contains { $0.compartment == one } }
    }

    /// A key somebody made who may file but not read.
    private func filed(_ made: LogEntry.NewKey, _ wrap: [UInt8]) -> CaseKey? {
        for ring in filing {
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
    func key(of change: LogEntry.Change, number: UInt64) -> CaseKey? {
        if let filed = opened[change.mark] { return filed }
        for ring in rings where ring.mark(subject: subject, number: number) == change.mark {
            return newest[ring.compartment]?.key
        }
        return nil
    }
}
