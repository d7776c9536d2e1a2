import Foundation
import GRDB
import Sealing
import Vault

/// A scratch home on disk with made-up children.
struct Home {
    static let clock: Int64 = 1_772_000_000

    let folder: String
    let vault: Vault
    private let seeds: (box: [UInt8], signing: [UInt8])

    /// - Parameter compartments: how many compartments every child has; a key is made for each.
    init(compartments: UInt8 = 1) throws {
        folder = try Self.scratch()
        seeds = (Random.bytes(32), Random.bytes(32))
        let all = Array(1...compartments)
        let policy = VaultPolicy(
            subjectCompartments: all, houseCompartments: [100], filing: [], administrators: [1],
            access: [1: Dictionary(uniqueKeysWithValues: (all + [100]).map { ($0, 2) })], signature: 100)
        vault = try Vault.create(
            store: try SQLiteStore(folder: folder, creating: true), name: "Benchmark",
            director: "director", role: 1, identity: Self.identity(seeds), policy: policy,
            clock: Self.clock)
    }

    /// Leaves the made-up director's keys beside the home, for another process of this program.
    func keepSeeds() throws {
        try Data(seeds.box + seeds.signing).write(to: URL(fileURLWithPath: folder + "/seeds"))
    }

    /// A home whose keys were left beside it.
    static func left(at folder: String) throws -> Vault {
        let seeds = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/seeds")))
        return try Vault(
            store: try SQLiteStore(folder: folder),
            identity: identity((Array(seeds.prefix(32)), Array(seeds.suffix(32)))), pinned: .zero, anchor: nil
        )
    }

    /// The same home opened anew, with nothing checked or cached yet.
    func opened() throws -> Vault {
        try Vault(
            store: try SQLiteStore(folder: folder), identity: Self.identity(seeds),
            pinned: vault.genesis.hash, anchor: nil)
    }

    /// A home of children with four fields each.
    static func small(_ children: Int, compartments: UInt8) throws -> Home {
        let home = try Home(compartments: compartments)
        for start in stride(from: 0, to: children, by: 10_000) {
            let acts = (start..<min(start + 10_000, children)).map {
                Fields.admission($0, fields: 4, id: .random())
            }
            try home.vault.commit(acts, clock: clock)
        }
        return home
    }

    /// Bytes of the two files once their journals are emptied.
    static func size(_ folder: String) throws -> Double {
        try ["home.sqlite", "keys.sqlite"].reduce(0) { sum, name in
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path) else { return sum }
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            return sum + Double(size ?? 0)
        }
    }

    func store() throws -> SQLiteStore { try SQLiteStore(folder: folder) }
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    static func scratch() throws -> String {
        let folder = NSTemporaryDirectory() + "maiam-benchmark-" + Bytes16.random().hex
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func identity(_ seeds: (box: [UInt8], signing: [UInt8])) -> Identity {
        var (box, signing) = (seeds.box, seeds.signing)
        return Identity(boxSeed: Secret(wiping: &box), signingSeed: Secret(wiping: &signing))
    }
}

/// The fields every layout stores: `field00` … with values of about 12 bytes.
enum Fields {
    static func cells(_ count: Int, child: Int, from first: Int = 0) -> [(key: String, value: [UInt8]?)] {
        (first..<first + count).map { field in
            (
                key: "field\(field < 10 ? "0" : "")\(field)",
                value: Array("value \(child % 1000) \(field)".utf8)
            )
        }
    }

    static func admission(_ child: Int, fields: Int, id: Bytes16) -> Act {
        let draft = Draft(
            subject: id, compartment: 1, section: "benchmark", entry: .random(), base: 0,
            cells: cells(fields, child: child), isRoster: true)
        return Act(.admit, drafts: [draft], admitting: [id])
    }
}
