import Sealing

/// One compartment's key of one epoch: wraps the children's keys and lets people without it file.
final class RingKey: Sendable {
    let compartment: UInt8
    let epoch: UInt32
    let seed: Secret
    /// Outlives rotation: it only names places, so that a holder can tell his own marks in the log.
    let label: Secret
    let wrapKey: Secret
    let boxSeed: Secret

    init(compartment: UInt8, epoch: UInt32, seed: consuming Secret, label: consuming Secret) {
        self.compartment = compartment
        self.epoch = epoch
        wrapKey = seed.subkey(1, context: "maiamkk_")
        boxSeed = seed.subkey(2, context: "maiamkk_")
        self.seed = seed
        self.label = label
    }

    func record(vault: Bytes16) -> Payload.Ring {
        var context = CanonicalWriter(magic: "maiamkk1")
        context.fixed(vault)
        context.integer(compartment)
        context.integer(epoch)
        return Payload.Ring(
            compartment: compartment, epoch: epoch, id: Digest.blake2b(context.bytes, key: seed),
            publicKey: BoxKey.publicKey(seed: boxSeed))
    }

    /// The next epoch of this compartment: a new key, the same label.
    func next(epoch: UInt32) -> RingKey {
        RingKey(compartment: compartment, epoch: epoch, seed: .random(), label: label.copy())
    }

    /// Where the wrap of a child's key lies; stable across rotations, opaque without the label.
    func locator(subject: Bytes16, keyEpoch: UInt32) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiamlo1")
        out.fixed(subject)
        out.integer(compartment)
        out.integer(keyEpoch)
        return Digest.mark(out.bytes, key: label)
    }

    /// How this compartment's changes are marked in entry `number`.
    func mark(subject: Bytes16, number: UInt64) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiammk1")
        out.fixed(subject)
        out.integer(number)
        return Digest.mark(out.bytes, key: label)
    }
}

/// The compartment keys and log keys that one person holds, sealed to that person in the home.
final class Keyring: Sendable {
    let rings: [UInt8: RingKey]
    let logKeys: [UInt32: LogKey]
    let logEpoch: UInt32

    /// All keyrings are padded to this, so that a thief cannot tell roles apart.
    static let least = 4096

    init(rings: [UInt8: RingKey], logKeys: [UInt32: LogKey]) {
        self.rings = rings
        self.logKeys = logKeys
        logEpoch = logKeys.keys.max() ?? 0
    }

    /// The keys of the next epoch; keys of the log are kept, since the old entries are read with them.
    ///
    /// - Parameter compartments: whose keys alone are new, without the log's; nil for everything.
    func next(of compartments: Set<UInt8>? = nil) -> Keyring {
        let epoch = (rings.values.map(\.epoch).max() ?? 0) + 1
        let fresh = rings.mapValues { ring in
            compartments?.contains(ring.compartment) == false ? ring : ring.next(epoch: epoch)
        }
        guard compartments == nil else { return Keyring(rings: fresh, logKeys: logKeys) }
        return Keyring(
            rings: fresh,
            logKeys: logKeys.merging([logEpoch + 1: LogKey(.random())], uniquingKeysWith: { old, _ in old }))
    }

    /// What a signed entry says of these keys: every compartment of the policy, and the log key as compartment 0.
    func records(of policy: VaultPolicy, vault: Bytes16) -> [Payload.Ring] {
        let log = logKeys[logEpoch]?.record(vault: vault, epoch: logEpoch)
        return policy.compartments.compactMap { rings[$0]?.record(vault: vault) } + (log.map { [$0] } ?? [])
    }

    func sealed(to person: Person, vault: Bytes16, holding compartments: [UInt8]) throws -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamkr1")
        out.fixed(vault)
        out.fixed(person.id)
        let mine = compartments.compactMap { rings[$0] }
        out.integer(UInt32(mine.count))
        for ring in mine {
            out.integer(ring.compartment)
            out.integer(ring.epoch)
            out.raw(ring.seed.withBytes { [UInt8]($0) })
            out.raw(ring.label.withBytes { [UInt8]($0) })
        }
        let logs = compartments.isEmpty ? [] : logKeys.keys.sorted()
        out.integer(UInt32(logs.count))
        for epoch in logs {
            out.integer(epoch)
            if let key = logKeys[epoch] { out.raw(key.secret.withBytes { [UInt8]($0) }) }
        }
        var plain = Padding.pad(out.bytes, least: Self.least)
        defer { wipe(&plain) }
        return try BoxKey.seal(plain, to: person.recipient.box)
    }

    static func open(_ sealed: [UInt8], identity: borrowing Identity, vault: Bytes16, person: Bytes16) throws
        -> Keyring
    {
        var padded = try identity.open(sealed)
        defer { wipe(&padded) }
        var reader = try CanonicalReader(try Padding.unpad(padded, least: Self.least), magic: "maiamkr1")
        guard try reader.fixed16() == vault, try reader.fixed16() == person else {
            throw SealingError.refused
        }
        var rings: [UInt8: RingKey] = [:]
        for _ in 0..<(try reader.count(minimum: 69)) {
            let compartment = try reader.integer(UInt8.self)
            let epoch = try reader.integer(UInt32.self)
            var seed = try reader.raw(32)
            var label = try reader.raw(32)
            rings[compartment] = RingKey(
                compartment: compartment, epoch: epoch, seed: Secret(wiping: &seed),
                label: Secret(wiping: &label))
        }
        var logKeys: [UInt32: LogKey] = [:]
        for _ in 0..<(try reader.count(minimum: 36)) {
            let epoch = try reader.integer(UInt32.self)
            var key = try reader.raw(32)
            logKeys[epoch] = LogKey(Secret(wiping: &key))
        }
        try reader.end()
        return Keyring(rings: rings, logKeys: logKeys)
    }
}

/// The key of the log bodies in one epoch.
final class LogKey: Sendable {
    let secret: Secret
    init(_ secret: consuming Secret) { self.secret = secret }

    /// Commits to this key among the compartment keys, as compartment 0; it has no public half.
    func record(vault: Bytes16, epoch: UInt32) -> Payload.Ring {
        var context = CanonicalWriter(magic: "maiamlk1")
        context.fixed(vault)
        context.integer(epoch)
        return Payload.Ring(
            compartment: 0, epoch: epoch, id: Digest.blake2b(context.bytes, key: secret), publicKey: .zero)
    }
}
