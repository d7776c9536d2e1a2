import Sealing

/// The signatures of the log.
extension Vault {
    /// Checks every signature that neither the walk through this log nor, on the same bytes, an earlier check found to
    /// hold.
    ///
    /// - Parameters:
    ///   - report: what is wrong goes in here.
    ///   - proof: what was found then; nil afterwards if it is of another log.
    ///   - size: where to look at the root on the way.
    /// - Returns: the root of the tree of `size` entries.
    func proveLog(
        _ report: inout Verification, _ proof: inout Proof?, rootAt size: UInt64?
    ) throws -> Bytes32? {
        let before = report.problems
        do { return try prove(&report, after: proof, rootAt: size) } catch is OtherLog {
            proof = nil
            report.problems = before
            return try proveLog(&report, &proof, rootAt: size)
        } catch let error as VaultError {
            report.problems.append(error)
            proof = nil
            return nil
        }
    }

    /// The proof was made of a log that is not this one.
    private struct OtherLog: Error {}

    private func prove(
        _ report: inout Verification, after proof: Proof?, rootAt size: UInt64?
    ) throws -> Bytes32? {
        var tree = MerkleTree()
        var root: Bytes32?
        var proven = EntryNumbers()
        var entries: [OpenedEntry] = []
        let known = signed.now
        let exempt = state.custody.setAside.union(state.unauthorised)
        let proved = proof?.size ?? 0
        while tree.size < state.size {
            let first = tree.size
            let stop = [proved, size ?? 0].filter { $0 > first }.min() ?? state.size
            let limit = Int(min(UInt64(Self.part), min(stop, state.size) - first))
            let sealed = try store.entries(from: first, limit: limit)
            guard sealed.count == limit else { throw VaultError.rolledBack(state.size) }
            if first < proved {
                tree.append(leaves: onEveryCore(limit) { MerkleTree.leaf(sealed[$0]) }.compactMap(\.self))
                for number in first..<tree.size where !exempt.contains(number) { proven.insert(number) }
            } else {
                let opened = try open(sealed, from: first) { known.contains($0) ? .none : .all }
                tree.append(leaves: opened.map(\.leaf))
                for entry in opened where !exempt.contains(entry.entry.number) {
                    if entry.proven == false {
                        report.problems.append(.entryDamaged(entry.entry.number))
                    } else {
                        proven.insert(entry.entry.number)
                    }
                }
                if entries.count < Self.most { entries += opened }
            }
            if tree.size == size { root = tree.root }
            if tree.size == proved, tree.root != proof?.root { throw OtherLog() }
            try Effort.step(.checking, Int(tree.size), of: Int(state.size), every: 1)
        }
        guard tree.root == state.root else { throw VaultError.rolledBack(state.size) }
        remember(entries, proven: proven)
        report.anew.entries = state.size - proved
        return root
    }
}
