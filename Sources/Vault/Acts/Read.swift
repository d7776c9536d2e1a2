public import Sealing

/// One version of one entry in one compartment, opened and held against its author's slip.
public struct StoredVersion: Sendable {
    public let section: String
    public let entry: Bytes16
    public let compartment: UInt8
    public let version: UInt32
    /// Written beside a newer value: kept, but not current.
    public let conflicted: Bool
    public internal(set) var cells: [String: [UInt8]?]
    public let author: Bytes16
    public let number: UInt64
    public let time: Int64
    public let reason: String
}

extension Vault {
    /// All versions of a child's entries in the compartments asked for, oldest first.
    ///
    /// Refuses the whole child when a row or key is another than its author signed. What names rows or keys that
    /// are not there, or was never fit to be read, is left out: `leftOut` tells.
    public func read(_ subject: Bytes16, compartments: Set<UInt8>) throws -> [StoredVersion] {
        try readWhole(subject, compartments: compartments).versions
    }

    /// The same, and whether nothing had to be left out.
    func readWhole(
        _ subject: Bytes16, compartments: Set<UInt8>
    ) throws -> (versions: [StoredVersion], isWhole: Bool) {
        do { return try readOnce(subject, compartments: compartments) } catch let error as VaultError {
            // Somebody may have rotated keys between two reads of the files.
            let size = state.size
            try refresh()
            if size == state.size { throw error }
            return try readOnce(subject, compartments: compartments)
        }
    }

    private func readOnce(
        _ subject: Bytes16, compartments: Set<UInt8>
    ) throws -> (versions: [StoredVersion], isWhole: Bool) {
        let rows = try store.rows(of: subject)
        var chain = try soundChain(
            of: subject, compartments: compartments, rows: rows, keys: try store.keys(of: subject))
        let versions = versions(&chain, rows: rows, compartments: compartments)
        leaveOut(chain.damage.map(\.number))
        return (versions, chain.damage.isEmpty)
    }

    /// Opens what is whole; what its own author made unfit to be read is noted as damage.
    ///
    /// - Parameter keeping: sections whose cells are wanted afterwards; all are held against what was signed.
    func versions(
        _ chain: inout Chain, rows: [StoredRow], compartments: Set<UInt8>,
        keeping: (String) -> Bool = { _ in true }
    ) -> [StoredVersion] {
        let byID = rows.byID
        var found: [StoredVersion] = []
        var heads: [UInt8: (count: UInt64, slip: Bytes32)] = [:]
        var newest: [VersionPlace: UInt32] = [:]
        for block in chain.blocks where compartments.contains(block.key.compartment) {
            let head = heads[block.key.compartment] ?? (0, .zero)
            if block.key.epoch != CaseKey.filed {
                heads[block.key.compartment] = (head.count + 1, block.change.slip)
            }
            guard block.isWhole else { continue }
            do {
                let opened = try open(block, rows: byID, after: head, keeping: keeping) {
                    chain.key(of: $0, in: block)
                }
                try Self.count(opened, isFiled: block.key.epoch == CaseKey.filed, &newest)
                found += opened
            } catch { chain.lacks(.rowDamaged(block.entry.number), block.entry.number, isAltered: false) }
        }
        return found
    }

    private struct VersionPlace: Hashable {
        let compartment: UInt8
        let section: String
        let entry: Bytes16
    }

    /// Versions of an entry go up by one: a number nobody reaches by writing would leave none for the next.
    private static func count(
        _ opened: [StoredVersion], isFiled: Bool, _ newest: inout [VersionPlace: UInt32]
    ) throws(SealingError) {
        var counted = newest
        for version in opened {
            let place = VersionPlace(
                compartment: version.compartment, section: version.section, entry: version.entry)
            let before = newest[place] ?? 0
            guard version.version > 0, version.version <= (isFiled ? 1 : before + 1) else { throw .refused }
            counted[place] = max(counted[place] ?? 0, version.version)
        }
        newest = counted
    }

    private func open(
        _ block: Chain.Block, rows: [Bytes16: StoredRow], after head: (count: UInt64, slip: Bytes32),
        keeping: (String) -> Bool, key: (Bytes16) -> CaseKey
    ) throws -> [StoredVersion] {
        guard let slipRow = block.change.rows.first, let blob = rows[slipRow.id]?.blob
        else { throw SealingError.malformed }
        let slipBytes = try Slip.open(blob, id: slipRow.id, key: key(slipRow.id), vault: vault)
        guard Digest.blake2b(slipBytes) == block.change.slip else { throw SealingError.refused }
        var slip = try SlipReader(slipBytes, vault: vault)
        guard slip.subject == block.key.subject, slip.compartment == block.key.compartment
        else { throw SealingError.refused }
        if block.key.epoch != CaseKey.filed {
            guard slip.change == head.count + 1, slip.previous == head.slip else {
                throw SealingError.refused
            }
        }
        let opened = try block.change.rows.dropFirst().map { named in
            guard let blob = rows[named.id]?.blob else { throw SealingError.malformed }
            return try Row(
                opening: blob, id: named.id, key: key(named.id), vault: vault, against: &slip,
                keeping: keeping)
        }
        let (compartment, reason) = (slip.compartment, try slip.end())
        return opened.map { row in
            StoredVersion(
                section: row.section, entry: row.entry, compartment: compartment, version: row.version,
                conflicted: row.conflicted,
                cells: Dictionary(
                    row.cells.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
                author: block.entry.author, number: block.entry.number, time: block.entry.time,
                reason: reason)
        }
    }
}
