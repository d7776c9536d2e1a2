public import Sealing

/// What the log says by now.
extension Vault {
    public var anchor: Anchor { state.anchor }
    public var homeName: String { state.name }
    public var people: [Person] { state.people.values.sorted { $0.name < $1.name } }
    public var me: Person? { state.people[person] }
    public var policy: VaultPolicy { state.policy.policy }
    public var subjects: [Bytes16] {
        get throws { try state.subjects.all().map(\.id).filter { $0 != vault } }
    }
    public func holds(_ compartment: UInt8) -> Bool { keyring.rings[compartment] != nil }
    public func person(_ id: Bytes16) -> Person? { state.people[id] }
    public func person(named name: String) -> Person? { state.people.values.first { $0.name == name } }
}
