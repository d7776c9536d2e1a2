import CareRecords
import Sealing
import Vault

extension Home {
    /// Closed cases by name; empty for who does not hold the archive.
    ///
    /// The house lists their codes; a name lies under the child's own key and is forgotten with it.
    func shelf() throws -> [Child] {
        guard policy.access(role, .archive) >= .read else { return [] }
        let kept = kept(try policy.permitArchive(role, .read))
        defer { vault.keep(kept) }
        defer { tellMissing() }
        let codes = try unnoted(house, try policy.permitArchive(role, .read), from: kept)["archive"]
            .compactMap { $0.values["code"]?.string }
        return try codes.compactMap { code in
            guard var child = try? anyChild(code), child.standing == .closed else { return nil }
            let names: [String: Value]
            do {
                names = try unnoted(child, try policy.permitArchive(role, .read), from: kept).first("archive")
            } catch {
                try goOn(without: child, error)
                return nil
            }
            child.name = names["fullName"]?.string
            if case .list(let others)? = names["otherNames"] {
                child.otherNames = others.compactMap(\.string)
            }
            return child
        }
    }

    /// Puts a closed case on the shelf, in the act that closes it.
    func shelving(_ child: Child) throws -> [Draft] {
        var names: [(key: String, value: [UInt8]?)] = [
            ("fullName", child.name.map { Value.text($0).bytes }),
            ("otherNames", Value.list(child.otherNames.map(Value.text)).bytes),
        ]
        if child.otherNames.isEmpty { names[1].value = nil }
        return [
            try shelved(house, Self.only("archive " + child.code), [("code", Value.text(child.code).bytes)]),
            try shelved(child, Self.only("archive"), names),
        ]
    }

    private func shelved(
        _ subject: Child, _ id: Bytes16, _ cells: [(key: String, value: [UInt8]?)]
    ) throws -> Draft {
        let record = try unnoted(subject, try policy.permitArchive(role, .read))
        let base = record["archive"].first { $0.id == id }?.versions[Compartment.archive.rawValue] ?? 0
        return Draft(
            subject: subject.id, compartment: Compartment.archive.rawValue, section: "archive", entry: id,
            base: base, cells: cells)
    }
}
