/// Entries whose author really signed them: as this run has checked, or an earlier command of its session.
struct SignedEntries: Sendable {
    private(set) var now = EntryNumbers()
    private let before: EntryNumbers
    /// So many were checked since the session was last told.
    private(set) var untold = 0

    init(before: EntryNumbers = EntryNumbers()) { self.before = before }

    func contains(_ number: UInt64) -> Bool { now.contains(number) || before.contains(number) }

    mutating func insert(_ number: UInt64) {
        now.insert(number)
        untold += 1
    }

    /// Takes over what a whole walk has proved.
    mutating func formUnion(_ proven: EntryNumbers) { now.formUnion(proven) }

    /// Those of numbers that are given anew.
    mutating func remove(_ number: UInt64) { now.remove(number) }

    /// All of them, for the session's next command.
    mutating func told() -> EntryNumbers {
        untold = 0
        var all = now
        all.formUnion(before)
        return all
    }
}

extension Vault {
    /// Whether the author's signature holds, of an entry that is held against nothing else: what an earlier command found
    /// of its number is not enough.
    func isSignedAsItLies(_ entry: LogEntry) -> Bool {
        signed.now.contains(entry.number)
            || !state.unauthorised.contains(entry.number) && LogState.signatureHolds(entry)
    }
}
