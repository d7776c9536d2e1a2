import CareRecords
import Sealing
import Vault

extension Home {
    /// The names of closed cases, kept under the key of the archive; empty for who does not hold it.
    func shelf() throws -> [Child] {
        guard policy.access(role, .archive) >= .read else { return [] }
        let record = try unnoted(house, try policy.permitArchive(role, .read))
        guard !record["archive"].isEmpty else { return [] }
        let closed = Dictionary(
            try children().filter { $0.standing == .closed }.map { ($0.code, $0) },
            uniquingKeysWith: { first, _ in first })
        return record["archive"].compactMap { entry in
            guard let code = entry.values["code"]?.string, var child = closed[code] else { return nil }
            child.name = entry.values["fullName"]?.string
            if case .list(let names)? = entry.values["otherNames"] {
                child.otherNames = names.compactMap(\.string)
            }
            return child
        }
    }

    /// Puts the name of a closed case on the shelf, in the act that closes it.
    func shelving(_ child: Child) throws -> Draft {
        let id = Self.only("archive " + child.code)
        let record = try unnoted(house, try policy.permitArchive(role, .read))
        let base = record["archive"].first { $0.id == id }?.versions[Compartment.archive.rawValue] ?? 0
        var cells: [(key: String, value: [UInt8]?)] = [("code", Value.text(child.code).bytes)]
        if let name = child.name { cells.append(("fullName", Value.text(name).bytes)) }
        if !child.otherNames.isEmpty {
            cells.append(("otherNames", Value.list(child.otherNames.map(Value.text)).bytes))
        }
        return Draft(
            subject: vault.vault, compartment: Compartment.archive.rawValue, section: "archive", entry: id,
            base: base, cells: cells)
    }
}
