public import Sealing

extension Vault {
    /// The number of the entry by which each person was taken in, so that it can be told who was here before an act.
    ///
    /// Somebody taken in again, in another role, is another person.
    public func joined() throws -> [Bytes16: UInt64] {
        try entries().reduce(into: [genesis.director: 0]) { joined, entry in
            guard [.personAdded, .recovered].contains(entry.act) else { return }
            var reader = try CanonicalReader(entry.payload, magic: "maiampp1")
            joined[try Person(from: &reader).id] = entry.number
        }
    }

    /// The policy that held before an entry.
    public func policy(at number: UInt64) -> VaultPolicy {
        state.policies.last { $0.number < number }?.policy ?? genesis.policy
    }
}
