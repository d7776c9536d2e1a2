public import CareRecords
import Sealing
import Vault

/// An act that waits for more signatures.
public struct ProposalRecord: Sendable {
    public let number: UInt64
    public let what: Wording
    public let signed: [String]
    /// Who could still sign.
    public let missing: [String]
    /// How many of them must.
    public let lacking: Int
    public let lapses: Moment
    /// When it can be carried out though nobody else could sign; nil when it takes signatures.
    public let freeFrom: Moment?
    public let isReady: Bool
    /// The time of notice is over or will be, but somebody else must have been there after it.
    public let waitsToBeSeen: Bool
    /// Code of the child whose record it erases; nil for other acts, and for whoever may not erase.
    public let erases: String?
    /// Whether it brings a new signing key of the facility.
    public let bringsSigningKey: Bool

    public var json: JSON {
        .object([
            ("number", .number(String(number))), ("what", .string(what.en)),
            ("signed", .array(signed.map(JSON.string))), ("missing", .array(missing.map(JSON.string))),
            ("lapses", .string(lapses.iso)), ("freeFrom", freeFrom.map { .string($0.iso) } ?? .null),
            ("ready", .bool(isReady)), ("waitsToBeSeen", .bool(waitsToBeSeen)),
        ])
    }
}

extension Home {
    public func proposals() throws -> [ProposalRecord] {
        try vault.proposals(clock: clock).map { open in
            let could = try vault.couldSign(open.proposal)
            let isShort =
                open.proposal.signers.count + could.count < open.needed && open.proposal.act != .erase
            return ProposalRecord(
                number: open.proposal.number, what: words(open.proposal),
                signed: open.proposal.signers.map(nameOf).sorted(), missing: could.map(nameOf).sorted(),
                lacking: max(open.needed - open.proposal.signers.count, 0),
                lapses: Moment(epochSeconds: open.proposal.lapses),
                freeFrom: isShort ? Moment(epochSeconds: open.proposal.freeFrom) : nil,
                isReady: open.isReady, waitsToBeSeen: isShort && vault.waitsToBeSeen(open.proposal),
                erases: try erasureNote(open.proposal)?.text("code"),
                bringsSigningKey: open.proposal.act == .facilityKey)
        }
    }

    /// Signs a proposal and, where that is enough, carries it out.
    ///
    /// - Returns: whether it was carried out.
    public func cosign(_ number: UInt64) throws -> Bool {
        guard let proposal = vault.proposal(number), proposal.used == nil, clock < proposal.lapses
        else { throw VaultError.noProposal }
        if !proposal.signers.contains(vault.person) {
            try checkMark(proposal)
            try vault.cosign(number, clock: clock)
            try saveAnchor()
        }
        let open = try vault.proposals(clock: clock).first { $0.proposal.number == number }
        guard let open, open.isReady else {
            guard !proposal.signers.contains(vault.person) else { throw try waiting(number) }
            return false
        }
        guard policy.access(role, .archive) == .write, opens(open.proposal) else { return false }
        try carryOut(open.proposal)
        try saveAnchor()
        return true
    }

    /// What the proposer of an erasure wrote beside it.
    private func erasureNote(_ proposal: Proposal) throws -> ErasureNote? {
        guard proposal.act == .erase, policy.access(role, .archive) == .write else { return nil }
        return try custodyNotes("proposal").first { $0.number == proposal.number }
    }

    func carryOut(_ proposal: Proposal) throws {
        switch proposal.act {
        case .erase:
            guard let note = try erasureNote(proposal) else { throw VaultError.noProposal }
            _ = try erase(note.text("code"), basis: note.text("basis"))
        case .personAdded:
            guard let person = proposal.appointed else { throw VaultError.noProposal }
            try vault.add(person, clock: clock)
        case .personRemoved, .personSuspended, .personRestored:
            guard let id = proposal.target else { throw VaultError.noProposal }
            if proposal.act == .personRemoved {
                _ = try vault.remove(id, clock: clock)
            } else {
                try vault.setStanding(
                    proposal.act == .personSuspended ? .suspended : .active, of: id, clock: clock)
            }
        case .clock:
            guard let time = proposal.clock else { throw VaultError.noProposal }
            try vault.setClock(time, clock: clock)
        case .distrusted:
            guard let what = proposal.distrust else { throw VaultError.noProposal }
            try vault.distrust(what.person, from: what.from, clock: clock)
        case .facilityKey:
            try vault.setFacilityKey(proposal.matter, clock: clock)
            try? publishFacilityKey()
        case .policy: _ = try vault.adopt(try VaultPolicy(bytes: proposal.matter), clock: clock)
        case .recoverySet: try vault.setRecovery(proposal.matter, clock: clock)
        case .restricted: try carryOutRestriction(proposal)
        case .restored: try vault.confirmRestore(proposal, clock: clock)
        default: throw VaultError.noProposal
        }
    }

    /// Does what takes several signatures; without them says who is asked.
    func proposing<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch VaultError.needsSignatures(let number) {
            try saveAnchor()
            throw try waiting(number)
        }
    }

    private func waiting(_ number: UInt64) throws -> HomeError {
        guard let record = try proposals().first(where: { $0.number == number }) else {
            return .proposed(number)
        }
        return .waits(record, signedAs: name)
    }

    func words(_ proposal: Proposal) -> Wording {
        let name = proposal.target.map(nameOf) ?? proposal.appointed?.name ?? ""
        switch proposal.act {
        case .erase:
            // Whose keys the signed matter names, not what the proposer's note says.
            guard let code = (try? children().first { $0.id == proposal.target })?.code else {
                return Wording(vi: "xóa một hồ sơ", en: "erase a record")
            }
            return Wording(vi: "xóa hồ sơ \(code)", en: "erase the record \(code)")
        case .personAdded:
            let role = proposal.appointed.flatMap { Role(code: $0.role) }
            return Wording(
                vi: "thêm \(name) làm \(role?.label.vi ?? "")", en: "enrol \(name) as \(role?.label.en ?? "")"
            )
        case .personRemoved: return Wording(vi: "gỡ \(name)", en: "remove \(name)")
        case .personSuspended: return Wording(vi: "tạm ngừng quyền của \(name)", en: "suspend \(name)")
        case .personRestored: return Wording(vi: "cho \(name) vào lại", en: "let \(name) in again")
        case .policy:
            guard let new = try? VaultPolicy(bytes: proposal.matter) else { return proposal.act.label }
            return words(of: new)
        case .clock:
            let time = Moment(epochSeconds: proposal.clock ?? 0)
            return Wording(
                vi: "đặt giờ của nhà là \(time.text(.vietnamese))",
                en: "set the time of the home to \(time.text(.english))")
        case .distrusted:
            let from = proposal.distrust?.from ?? 0
            return Wording(
                vi: "không tin lời \(name) từ dòng \(from): ai chỉ do người ấy cho vào thì tạm ngừng quyền",
                en: "distrust \(name) from entry \(from): suspend whoever they alone let in")
        case .facilityKey:
            let print = proposal.facilityKey?.fingerprint ?? "?"
            return Wording(
                vi: "thay khóa ký của cơ sở bằng khóa có dấu vân tay \(print)",
                en: "replace the facility's signing key by the one with the fingerprint \(print)")
        case .restricted: return words(of: proposal)
        case .recoverySet:
            let trustees = proposal.trustees.map(nameOf).joined(separator: ", ")
            return Wording(
                vi: "lập người giữ mảnh khóa phục hồi: \(trustees)",
                en: "appoint trustees of the recovery key: \(trustees)")
        case .restored:
            let erased = proposal.erasedAgain
            guard erased > 0 else {
                return Wording(vi: "phục hồi nhà từ bản sao lưu", en: "restore the home from a backup")
            }
            return Wording(
                vi: "phục hồi nhà từ bản sao lưu, và xóa hồ sơ của \(erased) trẻ",
                en: "restore the home from a backup, and erase the records of \(erased) children")
        default: return proposal.act.label
        }
    }
}
