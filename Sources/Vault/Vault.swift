package import Sealing

/// A home's sealed rows and signed log, opened by one person.
package final class Vault {
    package let person: Bytes16
    package let genesis: Genesis
    let store: any Store
    let identity: Identity
    private(set) var keyring: Keyring
    private(set) var state: LogState
    /// Opened entries by number, so that a child's chain is opened once.
    private var opened: [UInt64: LogEntry] = [:]
    private var checked: Set<UInt64> = []

    package var vault: Bytes16 { genesis.vault }

    /// Opens a home with an identity that is enrolled in it.
    ///
    /// - Parameters:
    ///   - pinned: genesis hash from the person's slot; `.zero` when the slot is not bound yet.
    ///   - anchor: the last size and root this person saw; the log must extend it.
    package init(
        store: any Store, identity: consuming Identity, pinned: Bytes32, anchor: Anchor?
    ) throws {
        guard let bytes = try store.meta("genesis") else { throw VaultError.noHome }
        genesis = try Genesis(bytes: bytes)
        guard pinned == .zero || pinned == genesis.hash else { throw VaultError.otherHome }
        self.store = store
        self.identity = identity
        guard let mapped = try store.meta("person." + self.identity.recipient.lookup.hex),
            let person = Bytes16(mapped), let sealed = try store.keyring(of: person)
        else { throw VaultError.notEnrolled }
        self.person = person
        keyring = try Keyring.open(sealed, identity: self.identity, vault: genesis.vault, person: person)
        guard !keyring.logKeys.isEmpty else { throw VaultError.notEnrolled }
        state = LogState(genesis: genesis)
        try extend(try store.entries(from: 0), anchor: anchor)
        try checkKeyring()
        guard state.people[person]?.standing == .active else { throw VaultError.notActive }
    }

    /// Takes in what others have written since.
    package func refresh() throws {
        try takeIn(try store.entries(from: state.size - 1)) { try store.keyring(of: person) }
    }

    /// Extends what is known by entries that begin with the newest one known, and takes the keyring of that time.
    func takeIn(_ sealed: [[UInt8]], keyring stored: () throws -> [UInt8]?) throws {
        guard let head = sealed.first, MerkleTree.leaf(head) == state.head
        else { throw VaultError.rolledBack(state.size) }
        guard sealed.count > 1 else { return }
        if let bytes = try stored() {
            keyring = try Keyring.open(bytes, identity: identity, vault: vault, person: person)
        }
        try extend(Array(sealed.dropFirst()), anchor: nil)
        guard me?.standing == .active else { throw VaultError.notActive }
        try checkKeyring()
    }

    func extend(_ sealed: [[UInt8]], anchor: Anchor?) throws {
        var seen = anchor == nil || anchor?.size == 0
        for blob in sealed {
            try absorb(try open(blob, number: state.size), sealed: blob)
            if let anchor, anchor == Anchor(size: state.size, root: state.root) { seen = true }
        }
        if let anchor, !seen, !state.custody.gaveUp(anchor) { throw VaultError.rolledBack(anchor.size) }
    }

    func absorb(_ entry: LogEntry, sealed: [UInt8]) throws {
        opened[entry.number] = entry
        try state.extend(entry, sealed: sealed)
        if entry.act.right != .staff, state.unauthorised.last != entry.number { checked.insert(entry.number) }
    }

    private func open(_ blob: [UInt8], number: UInt64) throws -> LogEntry {
        guard blob.count > 4 else { throw VaultError.entryDamaged(number) }
        let epoch = (0..<4).reduce(UInt32(0)) { $0 | UInt32(blob[$1]) << (8 * UInt32($1)) }
        guard let key = keyring.logKeys[epoch] else { throw VaultError.entryDamaged(number) }
        do {
            let context = LogEntry.context(vault: vault, number: number, epoch: epoch)
            let plain = try Box.openWithNonce(Array(blob[4...]), key: key.secret, context: context)
            let entry = try LogEntry(bytes: try Padding.unpad(plain))
            guard entry.number == number else { throw VaultError.entryDamaged(number) }
            return entry
        } catch { throw VaultError.entryDamaged(number) }
    }

    /// Every compartment key is the one a signed entry made; a planted keyring does not pass.
    private func checkKeyring() throws {
        guard
            keyring.logKeys[keyring.logEpoch]?.record(vault: vault, epoch: keyring.logEpoch) == state.rings[0]
        else { throw VaultError.keyDamaged(state.rotatedAt) }
        for ring in keyring.rings.values where ring.record(vault: vault) != state.rings[ring.compartment] {
            throw VaultError.keyDamaged(state.rotatedAt)
        }
    }

    /// An entry whose author's signature was checked.
    func verified(_ number: UInt64) throws -> LogEntry? {
        guard let entry = opened[number] else { throw VaultError.entryDamaged(number) }
        if checked.contains(number) { return entry }
        guard !state.unauthorised.contains(number), LogState.signatureHolds(entry) else { return nil }
        checked.insert(number)
        return entry
    }

    func entry(_ number: UInt64) -> LogEntry? { opened[number] }
    func restore(state: LogState, keyring: Keyring) {
        for number in state.size..<max(state.size, self.state.size) {
            opened[number] = nil
            checked.remove(number)
        }
        self.state = state
        self.keyring = keyring
    }
    func replaceKeyring(_ new: Keyring) { keyring = new }

    package var anchor: Anchor {
        Anchor(size: state.size, root: state.root, restores: UInt32(state.custody.restores.count))
    }
    package var homeName: String { state.name }
    package var people: [Person] { state.people.values.sorted { $0.name < $1.name } }
    package var me: Person? { state.people[person] }
    package var policy: VaultPolicy { state.policy.policy }
    package var subjects: [Bytes16] { state.admitted.filter { $0 != vault } }
    package func holds(_ compartment: UInt8) -> Bool { keyring.rings[compartment] != nil }
    package func person(_ id: Bytes16) -> Person? { state.people[id] }
    package func person(named name: String) -> Person? { state.people.values.first { $0.name == name } }
}

extension Recipient {
    /// Under which meta name a person's random id is found; says nothing without the public key.
    var lookup: Bytes16 { Digest.blake2b(box.bytes + signing.bytes).prefix16 }
}

/// The last log size and root somebody saw: what a rollback is measured against.
package struct Anchor: Hashable, Sendable {
    package let size: UInt64
    package let root: Bytes32
    /// How many restores were signed by then: what a later one gives up, an earlier one does not.
    let restores: UInt32

    package init(size: UInt64, root: Bytes32, restores: UInt32 = 0) {
        self.size = size
        self.root = root
        self.restores = restores
    }

    /// The same head of the same log.
    package static func == (a: Anchor, b: Anchor) -> Bool { a.size == b.size && a.root == b.root }
    package func hash(into hasher: inout Hasher) { hasher.combine(root) }

    /// File form, authenticated under a key only this person has: magic `maiaman2` · size u64 · root 32 ·
    /// restores u32 · BLAKE2b-256 32 keyed.
    package func sealed(by identity: borrowing Identity) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiaman2")
        out.integer(size)
        out.fixed(root)
        out.integer(restores)
        return out.bytes + Digest.blake2b(out.bytes, key: identity.privateKey(1)).bytes
    }

    package init?(_ bytes: [UInt8], by identity: borrowing Identity) {
        guard bytes.count == 84, let mac = Bytes32(bytes[52...]),
            Digest.blake2b(Array(bytes[0..<52]), key: identity.privateKey(1)) == mac,
            var reader = try? CanonicalReader(Array(bytes[0..<52]), magic: "maiaman2"),
            let size = try? reader.integer(UInt64.self), let root = try? reader.fixed32(),
            let restores = try? reader.integer(UInt32.self)
        else { return nil }
        self.init(size: size, root: root, restores: restores)
    }
}

extension Vault {
    package func anchorAdvances(_ old: [UInt8]?) -> Bool {
        guard let old = old.flatMap({ Anchor($0, by: identity) }) else { return true }
        return old.size < state.size && root(at: old.size) == old.root || state.custody.gaveUp(old)
    }
    package var sealedAnchor: [UInt8] { anchor.sealed(by: identity) }
    package var recipient: Recipient { identity.recipient }
    package func decryptAge<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try identity.withAgeKey { bytes throws in try body(bytes) }
    }
}
