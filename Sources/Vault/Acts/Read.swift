public import Sealing

/// One version of one entry in one compartment, opened and held against its author's slip.
public struct StoredVersion: Sendable {
    public let section: String
    public let entry: Bytes16
    public let compartment: UInt8
    public let version: UInt32
    /// Written beside a newer value: kept, but not current.
    public let conflicted: Bool
    public let cells: [String: [UInt8]?]
    public let author: Bytes16
    public let number: UInt64
    public let time: Int64
    public let reason: String
}

extension Vault {
    /// All versions of a child's entries in the compartments asked for, oldest first.
    ///
    /// Refuses the whole child when a row named by the log is missing, or a value differs from what its
    /// author signed.
    public func read(_ subject: Bytes16, compartments: Set<UInt8>) throws -> [StoredVersion] {
        do { return try readOnce(subject, compartments: compartments) } catch let error as VaultError {
            // Somebody may have rotated keys between two reads of the files.
            let size = state.size
            try refresh()
            if size == state.size { throw error }
            return try readOnce(subject, compartments: compartments)
        }
    }

    private func readOnce(_ subject: Bytes16, compartments: Set<UInt8>) throws -> [StoredVersion] {
        let rows = try store.rows(of: subject)
        let chain = try chain(
            of: subject, compartments: compartments,
            rows: Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            keys: try store.keys(of: subject))
        return try versions(chain, rows: rows, compartments: compartments)
    }

    func versions(_ chain: Chain, rows: [StoredRow], compartments: Set<UInt8>) throws -> [StoredVersion] {
        let byID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [StoredVersion] = []
        var heads: [UInt8: (UInt64, Bytes32)] = [:]
        for block in chain.blocks where compartments.contains(block.key.compartment) {
            do {
                found += try open(block, rows: byID, heads: &heads)
            } catch { throw VaultError.rowDamaged(block.entry.number) }
        }
        return found
    }

    private func open(
        _ block: Chain.Block, rows: [Bytes16: StoredRow], heads: inout [UInt8: (UInt64, Bytes32)]
    ) throws -> [StoredVersion] {
        guard let slipRow = block.change.rows.first, let blob = rows[slipRow.id]?.blob
        else { throw SealingError.malformed }
        let slipBytes = try Slip.open(blob, id: slipRow.id, key: block.key, vault: vault)
        guard Digest.blake2b(slipBytes) == block.change.slip else { throw SealingError.refused }
        let slip = try Slip(bytes: slipBytes, vault: vault)
        guard slip.subject == block.key.subject, slip.compartment == block.key.compartment
        else { throw SealingError.refused }
        if block.key.epoch != CaseKey.filed {
            let head = heads[slip.compartment] ?? (0, .zero)
            guard slip.change == head.0 + 1, slip.previous == head.1 else { throw SealingError.refused }
            heads[slip.compartment] = (slip.change, block.change.slip)
        }
        var items: [Slip.Item] = []
        var found: [StoredVersion] = []
        for named in block.change.rows.dropFirst() {
            guard let blob = rows[named.id]?.blob else { throw SealingError.malformed }
            let row = try Row(opening: blob, id: named.id, key: block.key, vault: vault)
            items += Slip.items(of: row)
            found.append(
                StoredVersion(
                    section: row.section, entry: row.entry, compartment: slip.compartment,
                    version: row.version,
                    conflicted: row.conflicted,
                    cells: Dictionary(
                        row.cells.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
                    author: block.entry.author, number: block.entry.number, time: block.entry.time,
                    reason: slip.reason))
        }
        guard items == slip.items else { throw SealingError.refused }
        return found
    }
}
