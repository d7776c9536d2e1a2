public import Sealing

/// A home's sealed rows and signed log, opened by one person.
public final class Vault {
    public let person: Bytes16
    public let genesis: Genesis
    let store: any Store
    let identity: Identity
    private(set) var keyring: Keyring
    private(set) var state: LogState
    /// Hash of the keyring as it lies in the home.
    private var keyringDigest: Bytes32
    /// What this session keeps from one command to the next, if there is one.
    public let notes: SessionNotes?
    private var kept: UInt64 = 0
    let accepted: UInt64?
    /// Entries opened already; those of a long log are fetched again.
    private var opened: [UInt64: OpenedEntry] = [:]
    private(set) var signed = SignedEntries()
    /// Entries whose content was left out of what was read, because what they name is not there.
    public internal(set) var leftOut: Set<UInt64> = []
    /// Children who were missing where children were listed last.
    public internal(set) var missing: [Bytes16: MissingRecord] = [:]
    /// Keys of restricted records that were opened already, with the entry that made them.
    var restricted: [Bytes16: (entry: UInt64, rings: [UInt8: RingKey])] = [:]
    /// Told of each of them once, those of before at once.
    public var whenLeftOut: ((UInt64) -> Void)? {
        didSet { for number in leftOut.sorted() { whenLeftOut?(number) } }
    }
    /// The transaction that is going on: what is read meanwhile is read through it.
    var writer: (any StoreWriter)?
    /// Of the rows that the transaction writes.
    var rowIDs = RowIDs()
    public var vault: Bytes16 { genesis.vault }

    /// Opens a home with an identity that is enrolled in it.
    ///
    /// - Parameters:
    ///   - store: the files of the home.
    ///   - identity: the person's two seeds.
    ///   - pinned: genesis hash from the person's slot; `.zero` when the slot is not bound yet.
    ///   - anchor: the last size and root this person saw; the log must extend it.
    ///   - toSignRestore: lets somebody in who comes to sign a restore that gives up the anchor.
    ///   - accepting: number of a restore that this person knows of, which left behind what they had seen.
    ///   - notes: of the session this happens in; without, the log is walked from its beginning.
    public init(
        store: any Store, identity: consuming Identity, pinned: Bytes32, anchor: Anchor?,
        notes: SessionNotes? = nil, toSignRestore: Bool = false, accepting: UInt64? = nil
    ) throws {
        accepted = accepting
        guard let bytes = try store.meta("genesis") else { throw VaultError.noHome }
        genesis = try Genesis(bytes: bytes)
        guard pinned == .zero || pinned == genesis.hash else { throw VaultError.otherHome }
        self.store = store
        self.identity = identity
        self.notes = notes
        guard let mapped = try store.meta("person." + self.identity.recipient.lookup.hex),
            let person = Bytes16(mapped), let sealed = try store.keyring(of: person)
        else { throw VaultError.notEnrolled }
        self.person = person
        keyring = try Keyring.open(sealed, identity: self.identity, vault: genesis.vault, person: person)
        keyringDigest = Digest.blake2b(sealed)
        guard !keyring.logKeys.isEmpty else { throw VaultError.notEnrolled }
        state = LogState(genesis: genesis, reader: person)
        do { try start(anchor: anchor, toSignRestore) } catch let error as VaultError {
            // Somebody may have made new keys between the two readings.
            guard try takeKeyringAnew() else { throw error }
            state = LogState(genesis: genesis, reader: person)
            (opened, signed) = ([:], SignedEntries())
            try start(anchor: anchor, toSignRestore)
        }
        guard state.people[person]?.standing == .active || isRecovery else { throw VaultError.notActive }
    }

    private func start(anchor: Anchor?, _ toSignRestore: Bool) throws {
        guard try !goOn(anchor: anchor) else { return }
        try walk(anchor: anchor, awaitsRestore: toSignRestore)
        try checkKeyring()
    }

    /// - Returns: whether another keyring lies there now.
    private func takeKeyringAnew() throws -> Bool {
        guard let bytes = try store.keyring(of: person), Digest.blake2b(bytes) != keyringDigest
        else { return false }
        keyring = try Keyring.open(bytes, identity: identity, vault: vault, person: person)
        keyringDigest = Digest.blake2b(bytes)
        return true
    }

    /// Goes on from where an earlier command of this session stood; false when there is nothing to go on from.
    private func goOn(anchor: Anchor?) throws -> Bool {
        guard let notes, let before = LogNotes(in: notes, genesis: genesis, reader: person) else {
            return false
        }
        let size = before.state.size
        // An older anchor says nothing against this state, but nothing for it either.
        if let anchor, anchor.size < size { return false }
        let sealed = try store.entries(from: size - 1)
        guard let head = sealed.first, MerkleTree.leaf(head) == before.state.head,
            anchor?.size != size || anchor == before.state.anchor
        else {
            // Somebody put an older log back: signed as a restore, or refused.
            notes.remove()
            try walk(anchor: anchor)
            try end(Watch(before.state.anchor))
            try checkKeyring()
            return true
        }
        state = before.state
        signed = SignedEntries(before: before.signed)
        kept = size
        opened[size - 1] = try Self.open(
            head, number: size - 1, keyring: keyring, vault: vault, checking: .none)
        var watch = Watch(anchor?.size == size ? nil : anchor)
        try extend(Array(sealed.dropFirst()), &watch)
        try end(watch)
        if state.house.count > before.state.house.count || keyringDigest != before.keyring {
            try checkKeyring()
        }
        return true
    }

    /// Leaves to the session's next command what was worked out.
    public func keepNotes() {
        // What is not committed is not so yet.
        guard let notes, writer == nil, state.size > kept || signed.untold >= Self.worthNoting
        else { return }
        // An erasure, among others: what was derived from a child goes with it.
        if state.shapedTo > kept { notes.remove([.names, .codes, .records]) }
        try? LogNotes(state: state, keyring: keyringDigest, signed: signed.told()).keep(in: notes)
        kept = state.size
    }

    /// Checking fewer signatures again costs less than writing down that they hold.
    private static let worthNoting = 16

    /// Takes in what others have written since.
    public func refresh() throws {
        do {
            try takeIn(try store.entries(from: state.size - 1)) { try store.keyring(of: person) }
        } catch VaultError.keyDamaged {
            // Somebody may have made new keys between the two readings.
            try takeIn(try store.entries(from: state.size - 1)) { try store.keyring(of: person) }
            try checkKeyring()
        }
    }

    /// Extends what is known by entries that begin with the newest one known, and takes the keyring of that time.
    func takeIn(_ sealed: [[UInt8]], keyring stored: () throws -> [UInt8]?) throws {
        guard let head = sealed.first, MerkleTree.leaf(head) == state.head
        else { throw VaultError.rolledBack(state.size) }
        guard sealed.count > 1 else { return }
        if let bytes = try stored() {
            keyring = try Keyring.open(bytes, identity: identity, vault: vault, person: person)
            keyringDigest = Digest.blake2b(bytes)
        }
        var watch = Watch(nil)
        try extend(Array(sealed.dropFirst()), &watch)
        guard me?.standing == .active || isRecovery else { throw VaultError.notActive }
        try checkKeyring()
    }

    func absorb(_ new: OpenedEntry) throws {
        let entry = new.entry
        try state.extend(new)
        if opened.count >= Self.most { opened.removeAll() }
        opened[entry.number] = new
        if new.proven == true, state.unauthorised.last != entry.number { signed.insert(entry.number) }
    }

    /// So many opened entries are held at a time: about 25 MB.
    static let most = 16_384

    /// An entry of a child or card, the same that was there when the log was walked; nil if its author did not
    /// sign it.
    func verified(_ number: UInt64, leaf: Bytes32) throws -> LogEntry? {
        guard let found = try opened[number] ?? fetch([number]).first, found.leaf == leaf
        else { throw VaultError.entryDamaged(number) }
        opened[number] = found
        return isSigned(found.entry) ? found.entry : nil
    }

    /// The same where nothing of the entry is wanted; it is fetched only if nobody has asked before.
    func isSigned(_ number: UInt64, leaf: Bytes32) throws -> Bool {
        try signed.contains(number) || verified(number, leaf: leaf) != nil
    }

    /// Everything that made keys for a child or wrote into its record, the same that was there when the log was
    /// walked, oldest first.
    func written(_ subject: Subject) throws -> [LogEntry] {
        if opened.count > Self.most { opened.removeAll(keepingCapacity: true) }
        let missing = subject.written.filter { opened[$0] == nil }
        for entry in try fetch(missing) { opened[entry.entry.number] = entry }
        var trail = Bytes32.zero
        let entries = try subject.written.map { number in
            guard let entry = opened[number] else { throw VaultError.entryDamaged(number) }
            trail = Subject.trail(trail, number: number, leaf: entry.leaf)
            return entry.entry
        }
        guard trail == subject.trail else {
            for number in missing { opened[number] = nil }
            throw VaultError.entryDamaged(subject.written.last ?? 0)
        }
        return entries
    }

    /// Whether the author's signature holds; asked once.
    func isSigned(_ entry: LogEntry) -> Bool {
        if signed.contains(entry.number) { return true }
        guard !state.unauthorised.contains(entry.number), LogState.signatureHolds(entry) else { return false }
        signed.insert(entry.number)
        return true
    }

    /// Takes over what a whole walk has proved.
    func remember(_ entries: [OpenedEntry], proven: EntryNumbers) {
        signed.formUnion(proven)
        for entry in entries { opened[entry.entry.number] = entry }
    }

    /// The newest entry that its author really signed.
    func newestSigned() throws -> LogEntry? {
        for number in (0..<state.size).reversed() {
            let entry = try (opened[number] ?? fetch([number]).first)?.entry
            if let entry, isSignedAsItLies(entry) { return entry }
        }
        return nil
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

    func restore(state: LogState, keyring: Keyring) {
        for number in state.size..<max(state.size, self.state.size) {
            opened[number] = nil
            signed.remove(number)
        }
        self.state = state
        self.keyring = keyring
        restricted = [:]
    }
    func replaceKeyring(_ new: Keyring) { keyring = new }
}
