public import Sealing

/// What sealing old rows anew comes to, told before it is done.
public struct ResealPlan: Sendable {
    /// Children, and the house itself, with rows under keys of before the newest rotation.
    public let subjects: [Bytes16]
    public let rows: Int
}

extension Vault {
    private static var unfinished: String { "reseal" }
    /// So many children are done in one transaction.
    private static var batch: Int { 16 }

    /// Rows that lie under keys of before the newest rotation; with `afterRotation`, under any key of now.
    public func resealPlan(afterRotation: Bool) throws -> ResealPlan {
        var (subjects, rows): ([Bytes16], Int) = ([], 0)
        let all = try state.subjects.all().map(\.id).filter { !state.custody.isErased($0) }
        for (index, subject) in all.enumerated() {
            try Effort.step(.opening, index, of: all.count)
            let stored = try store.rows(of: subject)
            guard !stored.isEmpty else { continue }
            let chain = try soundChain(
                of: subject, compartments: Set(try rings(of: subject).keys), rows: stored,
                keys: try store.keys(of: subject))
            let old = chain.old { afterRotation ? .max : state.renewed($0, of: subject) }
            if !old.isEmpty { subjects.append(subject) }
            rows += old.count
        }
        try Effort.step(.opening, all.count, of: all.count)
        return ResealPlan(subjects: subjects, rows: rows)
    }

    /// Whether an earlier sealing anew was broken off.
    public func isResealing() throws -> Bool {
        try store.meta(Self.unfinished) == Array(String(state.rotatedAt).utf8)
    }

    /// Seals every old row anew under the keys of the newest rotation, some children at a time; what is done stays
    /// done when it breaks off. Slips and values stay what their authors signed, byte for byte.
    ///
    /// - Parameter clock: seconds since 1970.
    /// - Returns: how many rows were sealed anew.
    /// - Throws: `VaultError.notAllowed` for whoever does not hold every key.
    public func reseal(clock: Int64) throws -> Int {
        guard let me, policy.administrators.contains(me.role), policy.compartments.allSatisfy(holds)
        else { throw VaultError.notAllowed }
        let mark = Array(String(state.rotatedAt).utf8)
        try transact { try $0.setMeta(mark, Self.unfinished) }
        let subjects = try resealPlan(afterRotation: false).subjects
        var (rows, done) = (0, 0)
        while done < subjects.count {
            let part = subjects[done..<min(done + Self.batch, subjects.count)]
            rows += try transact { writer in
                try part.reduce(0) { try $0 + reseal($1, clock: clock, writer) }
            }
            done += part.count
            try Effort.step(.wrapping, done, of: subjects.count, every: 1)
        }
        try transact { try $0.removeMeta(Self.unfinished) }
        store.settle()
        return rows
    }

    private func reseal(_ subject: Bytes16, clock: Int64, _ writer: any StoreWriter) throws -> Int {
        guard let me, me.standing == .active, policy.administrators.contains(me.role)
        else { throw VaultError.notAllowed }
        if state.custody.isErased(subject) { return 0 }
        var work = try SubjectWork(subject: subject, number: state.size, admitting: false)
        try load(&work, writer: writer)
        let stored = work.rows.byID
        var moves: [Payload.Move] = []
        for old in work.chain.old(before: { state.renewed($0, of: subject) }) {
            // What its author made unfit to be opened stays as it is.
            guard let blob = stored[old.row]?.blob,
                let fresh = try resealed(blob, old, writingKey(old.key.compartment, work: &work))
            else { continue }
            try writer.replace(StoredRow(id: old.row, subject: subject, blob: fresh))
            moves.append(
                Payload.Move(row: old.row, old: Digest.blake2b(blob), new: Digest.blake2b(fresh)))
        }
        guard !moves.isEmpty else { return 0 }
        work.item.roster = try movedCard(of: subject, moves)
        try seal(
            .resealed, touched: [work.item], payload: Payload.resealed(moves.sorted { $0.row < $1.row }),
            author: me, writer: writer, clock: clock, keys: work.wraps)
        return moves.count
    }

    private func resealed(_ blob: [UInt8], _ old: Chain.OldRow, _ key: CaseKey) throws -> [UInt8]? {
        if old.isSlip {
            guard let bytes = try? Slip.open(blob, id: old.row, key: old.key, vault: vault) else {
                return nil
            }
            return Slip.sealed(bytes, under: key, id: old.row, vault: vault)
        }
        return (try? Row(opening: blob, id: old.row, key: old.key, vault: vault))?.sealed(
            under: key, vault: vault)
    }

    /// The child's card is pointed to again, as it lies there now.
    private func movedCard(of subject: Bytes16, _ moves: [Payload.Move]) throws -> LogEntry.RowDigest? {
        let moved = Dictionary(moves.map { ($0.row, $0.new) }, uniquingKeysWith: { first, _ in first })
        let card = try state.subjects[subject]?.rosters.last { card in
            guard moved[card.row.id] != nil else { return false }
            return try card.isProven || verified(card.number, leaf: card.leaf) != nil
        }
        return card.flatMap { card in
            moved[card.row.id].map { LogEntry.RowDigest(id: card.row.id, digest: $0) }
        }
    }
}

extension Chain {
    struct OldRow {
        let row: Bytes16
        let key: CaseKey
        let isSlip: Bool
    }

    /// Rows under keys that were made before entry `number`, and with which keys they open.
    func old(before number: (UInt8) -> UInt64) -> [OldRow] {
        blocks.filter(\.isWhole).flatMap { block in
            block.change.rows.enumerated().compactMap { index, named in
                let key = key(of: named.id, in: block)
                guard (madeAt[key.id] ?? 0) < number(key.compartment) || key.epoch == CaseKey.filed
                else { return nil }
                return OldRow(row: named.id, key: key, isSlip: index == 0)
            }
        }
    }
}
