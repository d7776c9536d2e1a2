import Sealing

/// An entry as it lies in the log, opened; what can be found out about it alone.
struct OpenedEntry: Sendable {
    let entry: LogEntry
    let leaf: Bytes32
    /// Whether its signature holds; nil where that is asked later.
    let proven: Bool?
}

/// Whose signature is checked when an entry is opened.
enum SignatureCheck {
    case none
    /// Of what the log is built on: an entry that is more than an ordinary act of the staff.
    case believed
    case all
}

extension Vault {
    /// So many entries are read at a time.
    static var part: Int { 4096 }

    /// Walks the log from its newest entry known to its end.
    func walk(anchor: Anchor?, awaitsRestore: Bool = false) throws {
        var watch = Watch(anchor, awaitsRestore: awaitsRestore)
        while true {
            let sealed = try store.entries(from: state.size, limit: Self.part)
            try extend(sealed, &watch)
            // How long the log is nobody knows before its end.
            try Effort.step(.walking, Int(state.size), of: 0, every: 1)
            if sealed.count < Self.part { break }
        }
        try end(watch)
    }

    /// What was not met on the way was taken back: by a restore that says so, or by somebody.
    func end(_ watch: Watch) throws {
        guard let anchor = watch.missed, !state.custody.gaveUp(anchor, by: person) else { return }
        if let proposal = state.custody.wouldGiveUp(anchor) {
            if !watch.awaitsRestore { throw VaultError.restorePending(proposal) }
        } else if let restore = state.custody.mayHaveGivenUp(anchor) {
            if restore != accepted { throw VaultError.restoredBehind(restore) }
        } else {
            throw VaultError.rolledBack(anchor.size)
        }
    }

    /// Every entry from the first to the newest one known, in parts; it is this log or none.
    func each(_ body: ([OpenedEntry]) throws -> Void) throws {
        var tree = MerkleTree()
        while tree.size < state.size {
            let limit = min(Self.part, Int(state.size - tree.size))
            let sealed = try store.entries(from: tree.size, limit: limit)
            let entries = try open(sealed, from: tree.size) { _ in .believed }
            tree.append(leaves: entries.map(\.leaf))
            guard entries.count == limit else { throw VaultError.rolledBack(state.size) }
            try body(entries)
            try Effort.step(.checking, Int(tree.size), of: Int(state.size), every: 1)
        }
        guard tree.root == state.root else { throw VaultError.rolledBack(state.size) }
    }

    func extend(_ sealed: [[UInt8]], _ watch: inout Watch) throws {
        for opened in try open(sealed, from: state.size, checking: { _ in .believed }) {
            try absorb(opened)
            watch.see(state)
        }
    }

    /// Opens entries that follow one another, on every core when they are many.
    func open(
        _ sealed: [[UInt8]], from first: UInt64, checking: @Sendable (UInt64) -> SignatureCheck
    ) throws -> [OpenedEntry] {
        let (keyring, vault) = (keyring, vault)
        @Sendable func open(_ index: Int) throws -> OpenedEntry {
            let number = first + UInt64(index)
            return try Self.open(
                sealed[index], number: number, keyring: keyring, vault: vault, checking: checking(number))
        }
        return try onEveryCore(sealed.count) { try? open($0) }.enumerated().map { index, entry in
            guard let entry else { throw VaultError.entryDamaged(first + UInt64(index)) }
            return entry
        }
    }

    static func open(
        _ blob: [UInt8], number: UInt64, keyring: Keyring, vault: Bytes16, checking: SignatureCheck
    ) throws -> OpenedEntry {
        guard blob.count > 4 else { throw VaultError.entryDamaged(number) }
        let epoch = (0..<4).reduce(UInt32(0)) { $0 | UInt32(blob[$1]) << (8 * UInt32($1)) }
        guard let key = keyring.logKeys[epoch] else { throw VaultError.entryDamaged(number) }
        do {
            let context = LogEntry.context(vault: vault, number: number, epoch: epoch)
            let plain = try Padding.unpad(
                try Box.openWithNonce(blob[4...], key: key.secret, context: context))
            let entry = try LogEntry(bytes: plain)
            guard entry.number == number else { throw VaultError.entryDamaged(number) }
            let asked = checking == .all || checking == .believed && entry.act.right != .staff
            let proven =
                asked ? LogState.signatureHolds(entry, signed: Array(plain.dropLast(Signature.size))) : nil
            return OpenedEntry(entry: entry, leaf: MerkleTree.leaf(blob), proven: proven)
        } catch { throw VaultError.entryDamaged(number) }
    }

    /// What is read while a transaction goes on is read through it.
    private func sealed(_ numbers: [UInt64]) throws -> [[UInt8]] {
        try writer?.entries(at: numbers) ?? store.entries(at: numbers)
    }

    /// Entries fetched again as the log has them now; nothing says yet that the walk saw the same.
    func fetch(_ numbers: [UInt64]) throws -> [OpenedEntry] {
        try zip(numbers, try sealed(numbers)).map { number, blob in
            try Self.open(blob, number: number, keyring: keyring, vault: vault, checking: .none)
        }
    }
}

/// Looks out for the anchor while the log is walked.
struct Watch {
    private let anchor: Anchor?
    private var seen: Bool
    /// Whoever comes to sign a restore is let in before it is signed.
    let awaitsRestore: Bool

    init(_ anchor: Anchor?, awaitsRestore: Bool = false) {
        self.anchor = anchor
        self.awaitsRestore = awaitsRestore
        seen = anchor == nil || anchor?.size == 0
    }

    mutating func see(_ state: LogState) {
        if let anchor, anchor == state.anchor { seen = true }
    }

    /// The anchor, where it was not met.
    var missed: Anchor? { seen ? nil : anchor }
}
