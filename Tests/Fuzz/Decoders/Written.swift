@testable import Sealing
@testable import Vault

/// What the log holds once it is opened.
enum Written {
    static func entry(_ bytes: [UInt8]) {
        guard let entry = try? LogEntry(bytes: bytes) else { return }
        precondition(entry.bytes == bytes)
        _ = LogState.signatureHolds(entry)
    }

    static func genesis(_ bytes: [UInt8]) {
        if let policy = try? VaultPolicy(bytes: bytes) { precondition(policy.bytes == bytes) }
        if let genesis = try? Genesis(bytes: bytes) { precondition(genesis.bytes == bytes) }
    }

    /// As they are, and signed by whoever has the key.
    static func backup(_ bytes: [UInt8]) {
        let identity = Fixed.identity()
        for signed in [bytes, bytes + identity.sign(bytes)] {
            if let statement = try? BackupStatement(bytes: signed) { precondition(statement.bytes == signed) }
        }
        let list = bytes + Signature.sign(bytes, seed: Fixed.secret(2))
        _ = try? BackupRecipients(bytes: list, keys: FacilityKeys(genesis))
        if let chain = try? FacilityChain(bytes: bytes) { precondition(chain.bytes == bytes) }
        if let waiting = try? WaitingKeys(bytes: bytes) { precondition(waiting.bytes == bytes) }
    }

    /// Any payload under any act, folded into a house that has one director.
    static func payload(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let act = ActCode.allCases[Int(first) % ActCode.allCases.count]
        let (genesis, director) = house
        var state = LogState(genesis: genesis, reader: director.id)
        let rings = [Fixed.ring.record(vault: genesis.vault)]
        take(
            .genesis,
            Payload.genesis(hash: genesis.hash, name: "Nhà", director: director, rings: rings), &state)
        take(.admit, [], &state, touching: Fixed.subject)
        take(act, Array(bytes.dropFirst()), &state, touching: Fixed.subject)
    }

    static var genesis: Genesis { house.0 }

    private static let house: (Genesis, Person) = {
        let identity = Fixed.identity()
        let genesis = Genesis(
            director: Fixed.subject, recipient: identity.recipient, facilityKey: identity.recipient.signing,
            facilityKeyID: [UInt8](repeating: 8, count: 8),
            policy: VaultPolicy(
                subjectCompartments: [5], houseCompartments: [], filing: [5], administrators: [1],
                access: [1: [5: 2]]))
        return (
            genesis,
            Person(
                id: Fixed.subject, name: "an", role: 1, recipient: identity.recipient, confirmed: true)
        )
    }()

    private static func take(
        _ act: ActCode, _ payload: [UInt8], _ state: inout LogState, touching subject: Bytes16? = nil
    ) {
        let previous = subject.flatMap { try? state.subjects[$0]?.last } ?? 0
        let touched = subject.map { [LogEntry.Touched(subject: $0, previous: previous)] } ?? []
        let entry = LogEntry(
            vault: state.genesis.vault, number: state.size, root: state.root, time: 0, clockFlag: 0,
            author: Fixed.subject, authorKey: state.genesis.recipient.signing, policy: state.policy.number,
            act: act, touched: touched, payload: payload)
        let leaf = MerkleTree.leaf(entry.signedBytes)
        try! state.extend(OpenedEntry(entry: entry, leaf: leaf, proven: true))
    }
}
