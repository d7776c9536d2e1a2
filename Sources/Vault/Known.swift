public import Sealing

/// What the log says by now.
extension Vault {
    public var anchor: Anchor { state.anchor }
    public var homeName: String { state.name }
    public var people: [Person] { state.people.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    public var me: Person? { state.people[person] }
    public var policy: VaultPolicy { state.policy.policy }
    public var subjects: [Bytes16] {
        get throws { try state.subjects.all().map(\.id).filter { $0 != vault } }
    }
    public func holds(_ compartment: UInt8) -> Bool { keyring.rings[compartment] != nil }
    public func person(_ id: Bytes16) -> Person? { state.people[id] }
    /// Of several who had one name, whoever belongs here still.
    public func person(named name: String) -> Person? {
        let found = people.filter { $0.name == name }
        return found.first { $0.standing != .removed } ?? found.last
    }
}
