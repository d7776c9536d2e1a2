import Foundation
import Sealing

@testable import Vault

/// A small home for tests: compartment 1 roster, 2 care, 3 protection, 9 house, 15 signature.
/// Role 1 director holds all, 2 worker all but the signature, 3 carer roster and care, 4 technician nothing.
struct House {
    static let policy = VaultPolicy(
        subjectCompartments: [1, 2, 3], houseCompartments: [9, 15], filing: [3], administrators: [1],
        access: [1: [1: 2, 2: 2, 3: 2, 9: 2, 15: 2], 2: [1: 2, 2: 2, 3: 2, 9: 2], 3: [1: 2, 2: 2]],
        custodians: [4], signature: 15)
    static let clock: Int64 = 1_772_000_000

    let folder: String
    let director: Vault
    let directorSeeds: Seeds

    /// Seeds that a test may use more than once, since an identity cannot be copied.
    struct Seeds {
        let box = Random.bytes(32)
        let signing = Random.bytes(32)
        func identity() -> Identity {
            var (a, b) = (box, signing)
            return Identity(boxSeed: Secret(wiping: &a), signingSeed: Secret(wiping: &b))
        }
        var recipient: Recipient { identity().recipient }
    }

    init(policy: VaultPolicy = House.policy, seeds: Seeds = Seeds()) throws {
        folder = NSTemporaryDirectory() + "maiam-vault-" + Bytes16.random().hex
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        directorSeeds = seeds
        director = try Vault.create(
            store: try SQLiteStore(folder: folder, creating: true), name: "Nhà thử", director: "director",
            role: 1,
            identity: directorSeeds.identity(), policy: policy, clock: Self.clock)
    }

    func enroll(_ name: String, role: UInt8) throws -> Seeds {
        let seeds = Seeds()
        try director.add(
            Person(id: .random(), name: name, role: role, recipient: seeds.recipient, confirmed: true),
            clock: Self.clock)
        return seeds
    }

    func open(_ seeds: Seeds, anchor: Anchor? = nil) throws -> Vault {
        try Vault(
            store: try SQLiteStore(folder: folder), identity: seeds.identity(), pinned: director.genesis.hash,
            anchor: anchor)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    static func text(_ value: String) -> [UInt8] { Array(value.utf8) }

    static func draft(
        _ child: Bytes16, _ compartment: UInt8, _ key: String, _ value: String, entry: Bytes16 = .random(),
        base: UInt32 = 0, roster: Bool = false
    ) -> Draft {
        Draft(
            subject: child, compartment: compartment, section: "s\(compartment)", entry: entry, base: base,
            cells: [(key, text(value))], isRoster: roster)
    }

    /// Admits a child with a roster card and one value in care and in protection.
    func admit(by vault: Vault) throws -> Bytes16 {
        let child = Bytes16.random()
        try vault.commit(
            [
                Act(
                    .admit,
                    drafts: [
                        Self.draft(child, 1, "fullName", "MARKER-NAME", roster: true),
                        Self.draft(child, 2, "meal", "MARKER-CARE"),
                        Self.draft(child, 3, "secret", "MARKER-PROT"),
                    ], admitting: [child])
            ], clock: Self.clock)
        return child
    }
}

extension Store {
    func allRows() throws -> [StoredRow] { try subjectsWithRows().flatMap { try rows(of: $0) } }
}
