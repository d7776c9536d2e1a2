public import Sealing

extension Vault {
    /// Whether an act can be done now, by one signature or by those collected.
    public enum Signatures: Sendable {
        case enough
        case waiting(Proposal)
        case none
    }

    /// - Parameter payload: of the act as it would be signed; what is not known yet of it may be anything.
    func signatures(_ act: ActCode, _ payload: [UInt8], clock: Int64) throws -> Signatures {
        let signers = state.signers
        guard let demand = signers.demand(act, payload),
            !Proposals.mayAlone(act, demand.count, demand.matter, signers)
        else { return .enough }
        let open = state.custody.proposals.open(act, matter: demand.matter, at: clock)
        if open.contains(where: { Proposals.isReady($0, demand.count, signers, at: clock) }) {
            return .enough
        }
        return open.max { $0.signers.count < $1.signers.count }.map { .waiting($0) } ?? .none
    }

    /// Goes on when the signatures are there; else proposes the act, once.
    ///
    /// - Throws: `VaultError.needsSignatures` with the number of the proposal.
    func collect(
        _ act: ActCode, _ payload: [UInt8], drafts: [Draft] = [], about: [Bytes16] = [], clock: Int64
    ) throws {
        try refresh()
        switch try signatures(act, payload, clock: clock) {
        case .enough: return
        case .waiting(let proposal): throw VaultError.needsSignatures(proposal.number)
        case .none:
            let signers = state.signers
            guard let me, signers.isAdministrator(me.role), let demand = signers.demand(act, payload)
            else { throw VaultError.notAllowed }
            if Proposals.erases(act, demand.matter),
                signers.available(act, matter: demand.matter).count < demand.count
            {
                throw VaultError.tooFewSigners
            }
            let number = state.size
            try commit(
                [
                    Act(
                        .proposal, drafts: drafts, about: about,
                        payload: Payload.proposal(act, matter: demand.matter))
                ], clock: clock)
            throw VaultError.needsSignatures(number)
        }
    }

    /// Adds this person's signature to a proposal.
    public func cosign(_ number: UInt64, clock: Int64) throws {
        try refresh()
        guard let proposal = state.custody.proposals.all[number] else { throw VaultError.noProposal }
        let mine = Cosignature(proposal, signer: person, vault: vault) { identity.sign($0) }
        try transact { writer in
            guard let me, me.standing == .active else { throw VaultError.notActive }
            try seal(.cosignature, touched: [], payload: mine.bytes, author: me, writer: writer, clock: clock)
        }
    }

    /// Who proposed what entry `number` carried out; nil for what one signature was enough for.
    public func proposer(of number: UInt64) -> Bytes16? {
        state.custody.proposals.all.values.first { $0.used == number }?.author
    }

    public func proposal(_ number: UInt64) -> Proposal? { state.custody.proposals.all[number] }

    /// Open ones, oldest first, and whether each could be carried out now.
    public func proposals(clock: Int64) throws -> [(proposal: Proposal, isReady: Bool, needed: Int)] {
        let signers = state.signers
        return state.custody.proposals.all.values.filter { $0.used == nil && clock < $0.lapses }
            .sorted { $0.number < $1.number }
            .map { proposal in
                let count = policy.count(of: proposal.act)
                return (proposal, Proposals.isReady(proposal, count, signers, at: clock), count)
            }
    }

    /// Somebody who was there when it was proposed, and is here still, has not shown that they saw it.
    public func waitsToBeSeen(_ proposal: Proposal) -> Bool {
        !proposal.isSeen && proposal.onlookers.contains { state.people[$0]?.standing == .active }
    }

    /// Who could still sign a proposal.
    public func couldSign(_ proposal: Proposal) throws -> Set<Bytes16> {
        state.signers.available(proposal.act, matter: proposal.matter).subtracting(proposal.signers)
    }
}

extension Proposal {
    /// The person an act of appointing is about.
    public var appointed: Person? {
        guard act == .personAdded, var reader = try? CanonicalReader(matter, magic: "maiampp1") else {
            return nil
        }
        return try? Person(from: &reader)
    }
    /// Who is to hold the shares of a new recovery key, by id.
    public var trustees: [Bytes16] {
        guard act == .recoverySet else { return [] }
        return (try? RecoveryStatement(bytes: matter))?.trustees.map(\.id) ?? []
    }
    /// Who alone is to open a child's record; nobody, where it is to open for all again.
    public var restriction: (subject: Bytes16, people: [Bytes16], mark: Bytes16)? {
        guard act == .restricted, let what = try? Restriction(matter: matter) else { return nil }
        return (what.subject, what.people, what.mark)
    }
    /// Whose word is no longer to count, and from which entry on.
    public var distrust: (person: Bytes16, from: UInt64)? {
        guard act == .distrusted, let what = try? Payload.Distrust(bytes: matter) else { return nil }
        return (what.person, what.from)
    }
    /// What the time is to be, in seconds since 1970.
    public var clock: Int64? { act == .clock ? try? Payload.clock(matter) : nil }
    /// How many children a restore erases again.
    public var erasedAgain: Int {
        act == .restored ? Payload.Restored(matter: matter)?.erased.count ?? 0 : 0
    }
    /// The child or person any other act is about.
    public var target: Bytes16? {
        switch act {
        case .erase: try? Payload.subject(matter, magic: Payload.erase)
        case .distrusted: distrust?.person
        case .restricted: restriction?.subject
        default: Bytes16(matter)
        }
    }
}
