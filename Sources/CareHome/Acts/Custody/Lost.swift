import CareRecords
import Sealing
import Vault

/// What happened to the children of a home after the copy it comes back from was made.
struct Lost {
    let erased: [Child]
    let held: [Child]
    let restricted: [Child]
    /// Heads of the log that somebody kept.
    let heads: [Anchor]

    /// - Parameters:
    ///   - memory: of whoever restores.
    ///   - against: erasure certificates, summaries and checkpoints that the facility has signed.
    init(_ vault: Vault, memory: CustodyMemory?, against: [String]) throws {
        let children = try vault.roster(Compartment.roster.rawValue).compactMap {
            Child($0)
        }
        let known = try memory.map(vault.forgotten) ?? Forgotten()
        var codes: Set<String> = []
        var heads: [Anchor] = []
        for name in against {
            guard let bytes = Head.contents(name) else { throw Head.unreadable(name) }
            let (head, source) = try Head.read(
                bytes, name: name, keys: vault.facilityKeys, backup: { nil }, anchor: { nil })
            guard source == .facility || source == .former else { throw Head.unreadable(name) }
            heads.append(head)
            codes.formUnion(Self.erased(in: bytes))
        }
        // A record that is restricted to others is known by the mark of its code alone.
        var withheld: [Bytes16: String] = [:]
        for code in codes {
            let record = try vault.restricted(code: code, compartment: Compartment.roster.rawValue)
            if let record { withheld[record.subject] = code }
        }
        let again = Set(known.erased).union(withheld.keys)
            .union(children.filter { codes.contains($0.code) }.map(\.id))
        func named(_ subjects: some Sequence<Bytes16>) -> [Child] {
            subjects.map { id in
                children.first { $0.id == id } ?? Child(id: id, code: withheld[id] ?? "?", state: "")
            }
            .sorted { $0.code < $1.code }
        }
        erased = named(again)
        held = named(known.held.filter { !again.contains($0) })
        restricted = named(known.restricted.filter { !again.contains($0) })
        self.heads = heads
    }

    /// The code on a certificate of erasure, whose signature was checked.
    private static func erased(in bytes: [UInt8]) -> [String] {
        guard let json = try? JSON.parse(bytes), json["certificate"] == .string("erasure"),
            case .string(let code)? = json["code"]
        else { return [] }
        return [code]
    }
}

extension Home {
    /// Codes of children whose record was restricted when this person last saw the home, and is not since a restore.
    public func openedByRestore() throws -> [String] {
        guard let file = states.read(slotName, "custody") else { return [] }
        let compartment = try rosterCompartment()
        return try vault.forgotten(of: file).restricted.map { subject in
            try vault.card(of: subject, compartment).flatMap { Child($0, ["code"]) }?.code ?? "?"
        }.sorted()
    }
}
