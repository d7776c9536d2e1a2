import Sealing

/// The records of the children and of the house.
extension Vault {
    /// So many children are read from the files at a time.
    private static var together: Int { 16 }

    /// What was found about one child.
    private struct Finding {
        var problems: [VaultError] = []
        var refused: [UInt64] = []
        var pending: UInt64?
        var rows = 0
        var isAnew = false
        /// Nil where nothing is proved.
        var mark: Bytes16?
    }

    /// Opens and checks all that is written, but for the children of whom nothing has changed since `proof`.
    ///
    /// - Returns: marks of what is proved now, by order of admission.
    func checkRecords(_ report: inout Verification, _ proof: Proof?) throws -> [Bytes16] {
        let key = ProofKey(identity)
        let all = try state.subjects.all()
        var marks: [Bytes16] = []
        marks.reserveCapacity(all.count)
        for start in stride(from: 0, to: all.count, by: Self.together) {
            let part = all[start..<min(start + Self.together, all.count)]
            let holdings = try? store.holdings(of: part.map(\.id))
            for (index, child) in zip(part.indices, part) {
                try Effort.step(.opening, index, of: all.count)
                let before = (proof?.marks).flatMap { index < $0.count ? $0[index] : nil }
                let found = try settled(child.id, child.subject, holdings?[index - start], before, key)
                take(found, of: child.id, &report)
                marks.append(found.mark ?? Proof.unproved)
            }
        }
        try Effort.step(.opening, all.count, of: all.count)
        try checkStrangers(Set(all.map(\.id)), &report)
        return marks
    }

    private func take(_ found: Finding, of id: Bytes16, _ report: inout Verification) {
        for problem in found.problems where problem != .storage("row") || report.problems.isEmpty {
            report.problems.append(problem)
        }
        for number in found.refused where !report.unauthorised.contains(number) {
            report.unauthorised.append(number)
        }
        if let restore = found.pending { report.pending.append(restore) }
        report.children += id == vault || state.custody.isErased(id) ? 0 : 1
        report.anew.children += found.isAnew && id != vault ? 1 : 0
        report.rows += found.rows
    }

    /// Looks again where something is wrong and the log has grown: somebody may have written, or made new keys, while
    /// the files were read.
    private func settled(
        _ id: Bytes16, _ known: Subject, _ holding: Holding?, _ before: Bytes16?, _ key: ProofKey
    ) throws -> Finding {
        var (known, holding, left) = (known, holding, 5)
        while true {
            let found = try finding(id, known, holding, before, key)
            let size = state.size
            if found.problems.isEmpty || left == 0 { return found }
            try refresh()
            guard state.size > size, let newer = try state.subjects[id] else { return found }
            (known, holding, left) = (newer, nil, left - 1)
        }
    }

    private func finding(
        _ id: Bytes16, _ known: Subject, _ holding: Holding?, _ before: Bytes16?, _ key: ProofKey
    ) throws -> Finding {
        var found = Finding()
        do {
            guard let holding = try holding ?? store.holdings(of: [id]).first else { return found }
            if let erasure = state.custody.erasures[id] {
                found.problems = remains(of: erasure, holding)
            } else if holding.keys.isEmpty, let restore = state.custody.wouldErase(id) {
                found.pending = restore
            } else {
                let evidence = try evidence(holding)
                found.rows = holding.rows.count
                let mark = evidence.mark(of: id, trail: known.trail, cards: known.rosters, under: key)
                if let mark, mark == before, try lostCards(known, holding).isEmpty {
                    found.mark = mark
                    return found
                }
                found.isAnew = true
                try check(id, known, evidence, &found)
                if found.problems.isEmpty, found.refused.isEmpty { found.mark = mark }
            }
            if found.problems.isEmpty, try hasUnnamedRows(id, known, holding) {
                found.problems = [.storage("row")]
                found.mark = nil
            }
        } catch let error as VaultError { found.problems.append(error) }
        return found
    }

    private func check(_ id: Bytes16, _ known: Subject, _ evidence: Evidence, _ found: inout Finding) throws {
        let held = Set(try rings(of: id).keys)
        let (rows, setAside) = (evidence.holding.rows, state.custody.setAside)
        var chain = try chain(
            of: id, compartments: held, rows: rows.byID, keys: evidence.holding.keys,
            digests: evidence.digests)
        let versions = versions(&chain, rows: rows, compartments: held) { $0 == AttachmentSeal.section }
        found.problems += chain.damage.filter { !setAside.contains($0.number) }.map(\.error)
        found.problems += try lostCards(known, evidence.holding)
        found.problems += attachmentProblems(versions, of: id, evidence)
        found.refused = chain.refused.filter { !setAside.contains($0) }
    }

    /// Cards that the log points to and that are not there: the child is listed under an older one, or not at all.
    private func lostCards(_ known: Subject, _ holding: Holding) throws -> [VaultError] {
        try known.rosters.filter { card in
            try !holding.cards.contains(card.row.id) && !state.custody.setAside.contains(card.number)
                && (card.isProven || verified(card.number, leaf: card.leaf) != nil)
        }.map { .rowDamaged($0.number) }
    }

    private func hasUnnamedRows(_ id: Bytes16, _ known: Subject, _ holding: Holding) throws -> Bool {
        let named = try written(known).flatMap(\.touched).filter { $0.subject == id }.flatMap(\.changes)
        let ids = Set(named.flatMap(\.rows).map(\.id))
        return holding.rows.contains { !ids.contains($0.id) }
    }

    /// An erasure that is done leaves neither key nor row; one that is not is reported as pending.
    func remains(of erasure: Custody.Erasure, _ holding: Holding) -> [VaultError] {
        guard erasure.done != nil else { return [] }
        let isEmpty = holding.keys.isEmpty && holding.rows.isEmpty && holding.chunks.isEmpty
        return isEmpty ? [] : [.notErased(erasure.ordered)]
    }

    /// Rows and files of children that the log does not know.
    private func checkStrangers(_ known: Set<Bytes16>, _ report: inout Verification) throws {
        let files = try store.subjectsWithAttachments().subtracting(known)
        let rows = try store.subjectsWithRows().subtracting(known)
        guard !files.isEmpty || !rows.isEmpty else { return }
        // Somebody may have been admitted meanwhile.
        try refresh()
        if try files.contains(where: { try state.subjects[$0] == nil }) {
            report.problems.append(.storage("attachment"))
        }
        if report.problems.isEmpty, try rows.contains(where: { try state.subjects[$0] == nil }) {
            report.problems.append(.storage("row"))
        }
    }
}
