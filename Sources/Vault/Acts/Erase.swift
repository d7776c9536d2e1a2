public import Sealing

extension Vault {
    /// Destroys a child's keys and rows, and proves on the disk that they are gone.
    ///
    /// The order is: a signed entry; the key rows deleted, the key file rewritten and emptied of its journal and
    /// searched; then, in one transaction, the rows deleted and a signed entry that it is done.
    ///
    /// - Parameters:
    ///   - subject: the child.
    ///   - drafts: what the house keeps of it; never in the child's own record.
    ///   - proposing: what it keeps of the proposal, where others must sign first.
    ///   - clock: seconds since 1970.
    /// - Throws: `VaultError.erasurePending` when a reader keeps old pages alive; the order stands, and the next
    ///   opening goes on.
    public func erase(
        _ subject: Bytes16, drafts: [Draft], proposing: [Draft] = [], clock: Int64
    ) throws -> Custody.Erasure {
        try refresh()
        guard try state.subjects[subject] != nil, subject != vault else { throw VaultError.noSubject }
        guard state.custody.holds[subject] == nil else { throw VaultError.onHold }
        guard !drafts.contains(where: { $0.subject == subject }) else { throw VaultError.notAllowed }
        if state.custody.erasures[subject] == nil {
            let payload = Payload.subject(subject, magic: Payload.erase)
            try collect(.erase, payload, drafts: proposing, about: [subject], clock: clock)
            try commit([Act(.erase, drafts: drafts, about: [subject], payload: payload)], clock: clock)
        }
        try finishErasures(clock: clock)
        guard let erasure = state.custody.erasures[subject] else { throw VaultError.noSubject }
        return erasure
    }

    /// Goes on with every erasure that was ordered and not done, or whose keys somebody has put back.
    ///
    /// - Returns: those that are done now.
    @discardableResult
    public func finishErasures(clock: Int64) throws -> [Custody.Erasure] {
        let back = try store.subjectsWithKeys(among: Array(state.custody.erasures.keys))
        let mayEnd = me.map { policy.administrators.contains($0.role) } == true
        let open = state.custody.erasures.values.filter {
            ($0.done == nil && mayEnd) || back.contains($0.subject)
        }
        for erasure in open.sorted(by: { $0.ordered < $1.ordered }) { try finish(erasure, clock: clock) }
        return open.compactMap { state.custody.erasures[$0.subject] }
    }

    /// Whoever opens the home destroys the keys; that it is done, only who may order it can say.
    private func finish(_ erasure: Custody.Erasure, clock: Int64) throws {
        let traces = try traces(of: erasure.subject)
        // What somebody numbered ahead of the log would be found for ever.
        try store.transaction { try $0.dropStrayKeys() }
        guard let scanned = try store.destroyKeys(of: erasure.subject, traces: traces)
        else { throw VaultError.erasurePending(erasure.ordered) }
        try transact { writer in
            try writer.removeRows(of: erasure.subject)
            try withdrawRestricted(from: erasure.subject, writer)
            // Another process may have been faster; then only what was put back went away.
            guard state.custody.erasures[erasure.subject]?.done == nil, let me,
                policy.administrators.contains(me.role)
            else { return }
            // Counted by the log: what an interrupted try has destroyed already is among them.
            let done = Payload.Erased(
                subject: erasure.subject, ordered: erasure.ordered, wraps: UInt32(traces.count - 1),
                scanned: scanned)
            try seal(.erased, touched: [], payload: done.bytes, author: me, writer: writer, clock: clock)
        }
        store.settle()
    }

    /// What stands beside every wrap of this child ever made, before and after any rotation.
    func traces(of subject: Bytes16) throws -> [Bytes16] {
        guard let known = try state.subjects[subject] else { throw VaultError.noSubject }
        let made = try written(known).flatMap(\.touched).filter { $0.subject == subject }
        return [subject] + Set(made.flatMap(\.keys).map(\.locator)).sorted()
    }

    /// Sets a legal hold: nothing of this child can be erased until a director takes it back.
    public func hold(_ subject: Bytes16, drafts: [Draft], clock: Int64) throws {
        try custodian(.hold, about: subject, magic: Payload.hold, drafts: drafts, clock: clock)
    }

    public func releaseHold(_ subject: Bytes16, drafts: [Draft], clock: Int64) throws {
        try custodian(
            .holdReleased, about: subject, magic: Payload.holdReleased, drafts: drafts, clock: clock)
    }

    private func custodian(
        _ code: ActCode, about subject: Bytes16, magic: StaticString, drafts: [Draft], clock: Int64
    ) throws {
        try commit(
            [
                Act(
                    code, drafts: drafts, about: [subject], payload: Payload.subject(subject, magic: magic))
            ], clock: clock)
    }

    public var erasures: [Custody.Erasure] {
        state.custody.erasures.values.sorted { $0.ordered < $1.ordered }
    }
    public func isErased(_ subject: Bytes16) -> Bool { state.custody.isErased(subject) }
    public func isOnHold(_ subject: Bytes16) -> Bool { state.custody.holds[subject] != nil }
}
