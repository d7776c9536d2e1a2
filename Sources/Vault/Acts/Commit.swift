public import Sealing

/// A new version of one entry in one compartment.
public struct Draft: Sendable {
    public let subject: Bytes16
    public let compartment: UInt8
    public let section: String
    public let entry: Bytes16
    /// The version this one was written on top of; 0 for a new entry.
    public let base: UInt32
    public let cells: [(key: String, value: [UInt8]?)]
    /// The child's roster card: found by search, pointed to by the log.
    public let isRoster: Bool

    public init(
        subject: Bytes16, compartment: UInt8, section: String, entry: Bytes16, base: UInt32,
        cells: [(key: String, value: [UInt8]?)], isRoster: Bool = false
    ) {
        self.subject = subject
        self.compartment = compartment
        self.section = section
        self.entry = entry
        self.base = base
        self.cells = cells
        self.isRoster = isRoster
    }
}

/// One act: what one signature covers.
public struct Act: Sendable {
    public var code: ActCode
    public var drafts: [Draft]
    /// Children that come into being with this act.
    public var admitting: [Bytes16]
    /// Children the act is about without writing into their record.
    public var about: [Bytes16]
    public var reason: String
    public var payload: [UInt8]

    public init(
        _ code: ActCode, drafts: [Draft] = [], admitting: [Bytes16] = [], about: [Bytes16] = [],
        reason: String = "", payload: [UInt8] = []
    ) {
        self.code = code
        self.drafts = drafts
        self.admitting = admitting
        self.about = about
        self.reason = reason
        self.payload = payload
    }
}

extension Vault {
    /// Appends acts in one transaction; all of them or none.
    ///
    /// - Returns: the conflicts: entries changed by somebody else since `base`. Their new values are
    ///   kept beside.
    /// - Parameters:
    ///   - acts: what is done, each under its own signature.
    ///   - clock: seconds since 1970.
    ///   - when: a child or the house, and how far its entries went when somebody looked; else
    ///     `VaultError.overtaken`.
    /// - Throws: `VaultError.notAllowed` when the role may not write a compartment and may not file into it.
    @discardableResult
    public func commit(
        _ acts: [Act], clock: Int64, when: (subject: Bytes16, last: UInt64)? = nil
    ) throws -> [StoredVersion] {
        try commit(acts.count, clock: clock, when: when) { acts[$0] }
    }

    /// The same of acts that are made one by one, because all together they would fill the memory.
    @discardableResult
    public func commit(
        _ count: Int, clock: Int64, when: (subject: Bytes16, last: UInt64)? = nil, _ act: (Int) throws -> Act
    ) throws -> [StoredVersion] {
        try transact { writer in
            if let when, try lastEntry(of: when.subject) != when.last { throw VaultError.overtaken }
            guard let me, me.standing == .active else { throw VaultError.notActive }
            var conflicts: [StoredVersion] = []
            rowIDs = RowIDs(acts: count)
            for index in 0..<count {
                try append(
                    try act(index), author: me, writer: writer, clock: clock, conflicts: &conflicts)
                try Effort.step(.writing, index + 1, of: count)
            }
            return conflicts
        }
    }

    /// Number of the newest entry that touched a child or the house, plus one.
    public func lastEntry(of subject: Bytes16) throws -> UInt64 { try state.subjects[subject]?.last ?? 0 }

    /// One transaction on top of the newest log; on failure what was folded in memory is taken back too.
    func transact<T>(withKeys: Bool = true, _ body: (any StoreWriter) throws -> T) throws -> T {
        let before = (state, keyring)
        do {
            return try store.transaction(withKeys: withKeys) { writer in
                self.writer = writer
                defer { self.writer = nil }
                try catchUp(writer)
                return try body(writer)
            }
        } catch {
            restore(state: before.0, keyring: before.1)
            throw error
        }
    }

    private func catchUp(_ writer: any StoreWriter) throws {
        try takeIn(try writer.entries(from: state.size - 1)) { try writer.keyring(of: person) }
    }

    func append(
        _ act: Act, author: Person, writer: any StoreWriter, clock: Int64, conflicts: inout [StoredVersion]
    ) throws {
        let number = state.size
        var touched: [LogEntry.Touched] = []
        var newKeys: [StoredKey] = []
        var subjects: [Bytes16] = act.admitting
        for draft in act.drafts where !subjects.contains(draft.subject) { subjects.append(draft.subject) }
        for subject in subjects {
            var work = try SubjectWork(
                subject: subject, number: number, admitting: act.admitting.contains(subject))
            if !work.admitting { try load(&work, writer: writer) } else { try makeKeys(&work) }
            let drafts = act.drafts.filter { $0.subject == subject }
            for compartment in Set(drafts.map(\.compartment)).sorted() {
                try write(
                    drafts.filter { $0.compartment == compartment }, compartment: compartment, act: act,
                    author: author, work: &work, writer: writer, conflicts: &conflicts, clock: clock)
            }
            newKeys += work.wraps
            touched.append(work.item)
        }
        for subject in act.about where !subjects.contains(subject) { touched.append(try mention(subject)) }
        try seal(
            act.code, touched: touched, payload: act.payload, author: author, writer: writer, clock: clock,
            keys: newKeys)
    }

    /// Signs and appends one entry; key rows go to their own file first.
    func seal(
        _ code: ActCode, touched: [LogEntry.Touched], payload: [UInt8], author: Person,
        writer: any StoreWriter,
        clock: Int64, keys: [StoredKey] = [], under logKey: (UInt32, LogKey)? = nil
    ) throws {
        try add(keys, writer)
        var entry = LogEntry(
            vault: vault, number: state.size, root: state.root, time: clock,
            clockFlag: clock + 300 < (try newestSigned()?.time ?? 0) ? 1 : 0, author: author.id,
            authorKey: identity.recipient.signing, policy: state.policy.number, act: code, touched: touched,
            payload: payload)
        let signed = entry.signedBytes
        entry.signature = identity.sign(signed)
        let epoch = logKey?.0 ?? keyring.logEpoch
        guard let key = logKey?.1 ?? keyring.logKeys[epoch] else { throw VaultError.notEnrolled }
        let sealed = entry.sealed(key: key.secret, epoch: epoch, signed: signed)
        try writer.append(sealed, number: entry.number)
        try absorb(OpenedEntry(entry: entry, leaf: MerkleTree.leaf(sealed), proven: true))
        if state.unauthorised.last == entry.number { throw VaultError.notAllowed }
    }

    /// Few are part of something longer, which tells itself how far it is. Many go in the order of their index: at any
    /// place of it, those of a large home no longer fit in memory, and each would cost more than the one before.
    private func add(_ keys: [StoredKey], _ writer: any StoreWriter) throws {
        let part = 512
        guard keys.count > part else {
            return keys.isEmpty ? () : try writer.addKeys(keys, entry: state.size)
        }
        let keys = keys.sorted { $0.locator < $1.locator }
        for start in stride(from: 0, to: keys.count, by: part) {
            try Effort.step(.storing, start, of: keys.count)
            try writer.addKeys(Array(keys[start..<min(start + part, keys.count)]), entry: state.size)
        }
        try Effort.step(.storing, keys.count, of: keys.count)
    }

    /// A child as an entry names it that writes nothing into its record.
    func mention(_ subject: Bytes16) throws -> LogEntry.Touched {
        guard let known = try state.subjects[subject] else { throw VaultError.noSubject }
        guard !state.custody.isErased(subject) else { throw VaultError.erased }
        return LogEntry.Touched(subject: subject, previous: known.last)
    }

    /// Records that this person read; the same reading within ten minutes is one entry.
    public func noteRead(_ subjects: [Bytes16], detail: String, clock: Int64) throws {
        let payload = Array(detail.utf8)
        let keys = subjects.isEmpty ? [vault] : subjects
        let recent = keys.allSatisfy { subject in
            let key = LogState.ReadKey(subject: subject, detail: payload)
            guard let last = state.reads[key], last.time <= clock, last.time > clock - LogState.sameReading
            else { return false }
            // A reading that somebody else wrote down in this person's name does not count.
            return (try? verified(last.number, leaf: last.leaf)) != nil
        }
        if recent { return }
        try transact(withKeys: false) { writer in
            guard let me, me.standing == .active else { throw VaultError.notActive }
            let touched = try subjects.map(mention)
            try seal(.read, touched: touched, payload: payload, author: me, writer: writer, clock: clock)
        }
    }
}
