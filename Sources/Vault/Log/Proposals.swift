public import Sealing

/// Acts that wait for more than one signature.
public struct Proposal: Sendable {
    public let number: UInt64
    public let act: ActCode
    /// What is signed: the payload of the act, or what of it is known beforehand.
    public let matter: [UInt8]
    public let author: Bytes16
    public let time: Int64
    /// Over the entry that proposes it: what a cosignature binds.
    let digest: Bytes32
    public fileprivate(set) var signers: Set<Bytes16>
    /// Who was there when it was proposed and had no part in it.
    var onlookers: Set<Bytes16> = []
    /// One of them signed anything when the time of notice was over.
    public fileprivate(set) var isSeen = false
    /// Number of the entry that carried it out.
    public fileprivate(set) var used: UInt64?

    /// Signatures lapse after seven days.
    public static let life: Int64 = 7 * 86_400
    /// Where there is nobody else to sign, everybody is told for so long first.
    public static let wait: Int64 = 72 * 3600
    public var lapses: Int64 { after(Self.life) }
    /// From then on nobody else's signature is waited for.
    public var freeFrom: Int64 { after(Self.wait) }

    /// Whoever proposes writes any time they like; none of them may stop whoever reads it.
    private func after(_ seconds: Int64) -> Int64 {
        let (sum, isBeyond) = time.addingReportingOverflow(seconds)
        return isBeyond ? .max : sum
    }
}

struct Proposals: Sendable {
    private(set) var all: [UInt64: Proposal] = [:]
    /// Numbers of those that nobody has seen yet.
    private var unseen: Set<UInt64> = []

    /// Whether an entry tells that a proposal was seen.
    func awaits(_ entry: LogEntry) -> Bool { unseen.contains { isWitness(entry, of: $0) } }

    private func isWitness(_ entry: LogEntry, of number: UInt64) -> Bool {
        guard let proposal = all[number] else { return false }
        return entry.number > number && entry.time >= proposal.freeFrom
            && proposal.onlookers.contains(entry.author)
    }

    mutating func witness(_ entry: LogEntry) {
        for number in unseen where isWitness(entry, of: number) {
            all[number]?.isSeen = true
            unseen.remove(number)
        }
    }

    /// Those of this matter that are not used and have not lapsed, oldest first: whoever proposes the same again
    /// takes nothing from the signatures under an older one.
    func open(_ act: ActCode, matter: [UInt8], at time: Int64) -> [Proposal] {
        all.values.filter {
            $0.act == act && $0.matter == matter && $0.used == nil && $0.time <= time && time < $0.lapses
        }.sorted { $0.number < $1.number }
    }

    /// Throws when an act has fewer signatures than the policy of before it asks for; uses them up.
    mutating func authorise(_ entry: LogEntry, _ signers: Signers) throws(SealingError) {
        guard let demand = signers.demand(entry.act, entry.payload) else { return }
        if Self.mayAlone(entry.act, demand.count, demand.matter, signers) { return }
        let open = open(entry.act, matter: demand.matter, at: entry.time)
        guard let proposal = open.first(where: { Self.isReady($0, demand.count, signers, at: entry.time) })
        else { throw .refused }
        all[proposal.number]?.used = entry.number
    }

    /// A home that has one administrator left is brought back by that one: care does not wait. What erases takes
    /// two all the same.
    static func mayAlone(_ act: ActCode, _ count: Int, _ matter: [UInt8], _ signers: Signers) -> Bool {
        act == .restored && !erases(act, matter) && signers.available(act, matter: matter).count < count
    }

    static func erases(_ act: ActCode, _ matter: [UInt8]) -> Bool {
        act == .erase || act == .restored && Payload.Restored(matter: matter)?.erased.isEmpty != true
    }

    /// Enough of those who could sign have; or there are not enough, and the time of notice is over.
    static func isReady(_ proposal: Proposal, _ count: Int, _ signers: Signers, at time: Int64) -> Bool {
        let available = signers.available(proposal.act, matter: proposal.matter)
        if proposal.signers.intersection(available).count >= count { return true }
        guard available.count < count, !erases(proposal.act, proposal.matter) else { return false }
        // A clock is soon set: somebody who is still here must have been there after the time of notice.
        return time >= proposal.freeFrom
            && (proposal.isSeen
                || !proposal.onlookers.contains { signers.everybody[$0]?.standing == .active })
    }

    mutating func obey(_ entry: LogEntry, _ signers: Signers) throws(SealingError) {
        switch entry.act {
        case .proposal:
            let (act, matter) = try Payload.proposal(entry.payload)
            all[entry.number] = Proposal(
                number: entry.number, act: act, matter: matter, author: entry.author, time: entry.time,
                digest: Digest.blake2b(entry.bytes), signers: [entry.author],
                onlookers: signers.onlookers(
                    of: act, matter, by: entry.author,
                    at: entry.time.addingReportingOverflow(Proposal.wait).partialValue))
            unseen.insert(entry.number)
        case .cosignature:
            let cosignature = try Cosignature(bytes: entry.payload)
            guard let proposal = all[cosignature.proposal], proposal.digest == cosignature.digest,
                proposal.used == nil, entry.time < proposal.lapses,
                !proposal.signers.contains(cosignature.signer),
                let key = signers.key(of: cosignature.signer), cosignature.holds(vault: entry.vault, key: key)
            else { throw .refused }
            all[cosignature.proposal]?.signers.insert(cosignature.signer)
        default: break
        }
    }
}

/// One more signature under a proposal; it may be brought by somebody else than its signer.
///
/// Layout: magic `maiamcs1` · proposal u64 · BLAKE2b-256 of the proposing entry 32 · signer 16 · signature 64 over
/// magic `maiamcg1` · vault 16 · proposal u64 · digest 32.
struct Cosignature: Hashable {
    let proposal: UInt64
    let digest: Bytes32
    let signer: Bytes16
    let signature: [UInt8]

    init(_ proposal: Proposal, signer: Bytes16, vault: Bytes16, sign: ([UInt8]) -> [UInt8]) {
        self.proposal = proposal.number
        digest = proposal.digest
        self.signer = signer
        signature = sign(Self.signedBytes(vault, proposal.number, proposal.digest))
    }

    private static func signedBytes(_ vault: Bytes16, _ number: UInt64, _ digest: Bytes32) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamcg1")
        out.fixed(vault)
        out.integer(number)
        out.fixed(digest)
        return out.bytes
    }

    func holds(vault: Bytes16, key: Bytes32) -> Bool {
        Signature.verify(signature, message: Self.signedBytes(vault, proposal, digest), key: key)
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamcs1")
        out.integer(proposal)
        out.fixed(digest)
        out.fixed(signer)
        out.raw(signature)
        return out.bytes
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamcs1")
        proposal = try reader.integer()
        digest = try reader.fixed32()
        signer = try reader.fixed16()
        signature = try reader.raw(Signature.size)
        try reader.end()
    }
}
