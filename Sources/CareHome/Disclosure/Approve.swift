public import CareRecords
import Disclosure
import Sealing
import Vault

/// What an approver is shown before and after.
public struct Approval: Sendable {
    public let number: String
    /// Children here now or in the last five years who match what is printed, and by what; nil for tables.
    public let k: Int?
    public var among: [Resemblance] = []
    public let page: String
    /// Who must still agree; nothing is frozen before.
    public var waiting: [String] = []
}

extension Home {
    /// Agrees to what was asked for; the last one needed freezes and signs it with the facility's key.
    public func approve(_ number: String, language: Language) throws -> Approval {
        let request = try open(number)
        guard mayVote(request) else { throw HomeError.notYours }
        try mustOpenEverything()
        let content = try content(of: request)
        let votes = standing(request.votes, on: content) + [name]
        let waiting = try waiting(request, votes: votes)
        guard waiting.isEmpty, policy.access(role, .signature) == .write else {
            try decide(request, ["vote": .text(content)])
            return Approval(
                number: request.number, k: nil, page: "",
                waiting: waiting.isEmpty ? deciders(of: request) : waiting)
        }
        return try freeze(request, language: language)
    }

    private func freeze(_ request: Request, language: Language) throws -> Approval {
        let built = try build(request)
        try refuseLeftOut()
        try auditLedger(request, request.statements(.object(built.json)))
        try refuseLeftOut()
        let expires = today.adding(days: built.days)
        let head: [(String, JSON)] = [
            ("release", .string(request.number)), ("kind", .string(request.text("kind"))),
            ("facility", .string(homeName)), ("recipient", .string(request.text("recipient"))),
            ("purpose", .string(request.text("purpose"))), ("basis", .string(request.text("basis"))),
            ("issued", .string(today.iso)), ("expires", .string(expires.iso)),
            ("log", try logPosition(of: request)),
        ]
        let json = JSON.object(head + built.json).serialised() + "\n"
        let html = page(
            request, expires: expires, blocks: built.blocks(language), language: language, json: json)
        let comment = "\(request.number) for \(request.text("recipient")), expires \(expires.iso)"
        try refuseLeaks(
            in: [json, html, comment],
            intended: built.intended
                + [request.text("letter"), request.text("order")].filter(Request.isDocumentNumber))
        let signed = try sign([json, html], comment: comment)
        let frozen: [String: Value] = [
            "json": .text(json), "html": .text(html), "jsonSignature": .text(signed.texts[0]),
            "htmlSignature": .text(signed.texts[1]),
        ]
        var changes: [String: Value] = [
            "status": .code("approved"), "expires": .date(PartialDate(expires)),
        ]
        if let witnesses = built.witnesses { try keepWitnesses(witnesses, of: request.number) }
        if let child = built.child {
            try keep(frozen, number: request.number, child: child, signedWith: signed.key)
        } else {
            changes.merge(frozen) { first, _ in first }
        }
        try decide(request, changes, signedWith: signed.key)
        return Approval(number: request.number, k: built.k, among: built.among, page: json)
    }

    func build(_ request: Request) throws -> Built {
        switch request.kind {
        case .table: try table(request)
        case .child: try summary(request)
        case .figure: try figure(request)
        case .report: try outwardReport(request)
        }
    }

    /// Signatures in the minisign format, and the facility's key that made them.
    func sign(_ texts: [String], comment: String) throws -> (texts: [String], key: FacilityKey) {
        try vault.withFacilityKey(Compartment.signature.rawValue) { seed in
            try seed.withBytes { bytes throws in
                let key = vault.facilityKey
                let signed = try texts.map { text in
                    try Minisign.sign(
                        Array(text.utf8), seed: bytes, keyID: key.id, trustedComment: comment)
                }
                return (signed, key)
            }
        }
    }

    /// What was signed enters the log only while its key is in force: afterwards it would count as forged.
    func enter(_ act: Act, signedWith key: FacilityKey) throws -> Act {
        guard vault.facilityKey == key else { throw VaultError.overtaken }
        return act
    }

    /// A child's frozen summary lies under that child's own key, and dies with it.
    private func keep(
        _ frozen: [String: Value], number: String, child: Child, signedWith key: FacilityKey
    ) throws {
        guard let family = RecordSchema.section("family") else { return }
        let draft = Draft(
            subject: child.id, compartment: Compartment.family.rawValue, section: "release",
            entry: Self.only("release " + number), base: 0,
            cells: frozen.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try commit(try policy.permitWriting(role, family, ["notes"]), 1) { _ in
            try enter(Act(.release, drafts: [draft]), signedWith: key)
        }
    }
}
