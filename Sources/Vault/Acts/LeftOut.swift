public import Sealing

/// A child who is not where children are listed, because something that the home keeps of them does not open.
public struct MissingRecord: Sendable {
    public enum Why: Sendable {
        /// The child's card, or the key it lies under.
        case card
        /// This person's keys to a restricted record.
        case keys
        /// Something else that is written of the child.
        case content
    }
    public let subject: Bytes16
    /// Number of the entry that wrote it.
    public let entry: UInt64
    public let why: Why
    /// The newest card that still opens; others may have come since, so that it tells nothing but whose it is.
    public var older: RosterCard?
    /// A director has signed that it was seen: told all the same.
    public var isSetAside = false
}

extension Vault {
    /// What a director has set aside is known and not told again.
    public func leaveOut(_ numbers: [UInt64]) {
        for number in numbers where !state.custody.setAside.contains(number) {
            if leftOut.insert(number).inserted { whenLeftOut?(number) }
        }
    }

    /// Notes that something of a child could not be read, for whoever goes on to others.
    ///
    /// - Returns: whether it was this that reading the child failed for; nothing is noted of any other failure.
    public func misses(_ subject: Bytes16, because error: any Error) -> Bool {
        let entry: UInt64
        switch error as? VaultError {
        case .rowDamaged(let number), .keyDamaged(let number), .attachmentDamaged(let number): entry = number
        default: return false
        }
        note(MissingRecord(subject: subject, entry: entry, why: .content))
        return true
    }

    func note(_ missing: MissingRecord) {
        var missing = missing
        missing.isSetAside = state.custody.setAside.contains(missing.entry)
        self.missing[missing.subject] = missing
    }

    /// Who signed an entry.
    public func author(of number: UInt64) throws -> Bytes16? { try fetch([number]).first?.entry.author }
}
