import CareRecords
import Sealing
import Vault

/// A line of the house's book of urgent matters: no word of the child.
struct UrgentLine {
    let number: String
    let asked: Int64
    /// When it was told, and whether the director has spoken since.
    var told: Int64?
    var state: Urgent.State
    let version: UInt32
}

extension Home {
    /// Whoever reads the care diary reads this book, whoever writes it may tell what is urgent.
    func urgentBook() throws -> [UrgentLine] {
        let record = try ofHouse { try policy.permitUrgent(role, .read) }
        let versions = Dictionary(
            grouping: record.history.filter { $0.section == "urgent" && !$0.conflicted }, by: \.ordinal)
        return try record["urgent"].compactMap { entry in
            guard let all = versions[entry.ordinal], let first = all.first,
                let number = first.values["number"]?.string
            else { return nil }
            var line = UrgentLine(
                number: number, asked: first.time, state: .asked,
                version: entry.versions[Compartment.care.rawValue] ?? 1)
            for version in all.dropFirst() {
                let state = version.values["state"]?.string.flatMap(Urgent.State.init(rawValue:))
                switch state {
                case .told? where line.told == nil && version.authorID != first.authorID:
                    (line.told, line.state) = (version.time, .told)
                case .confirmed?, .objected?:
                    guard line.told != nil, let state,
                        try held(.approve, by: version.authorID, at: version.time)
                    else { continue }
                    line.state = state
                default: continue
                }
            }
            return line
        }
    }

    /// Of a number as people type it.
    func urgentLine(_ number: String) throws -> UrgentLine {
        let typed = number.uppercased()
        let digits = typed.hasPrefix("U-") ? String(typed.dropFirst(2)) : typed
        let wanted = "U-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        guard
            let line = try urgentBook().first(where: {
                $0.number == wanted || $0.number.hasPrefix(wanted + "-")
            }
            )
        else {
            throw HomeError(
                .notFound, vi: "Không có việc khẩn cấp \(number).",
                en: "There is no urgent matter \(number).",
                hint: Wording(vi: "Xem: maiam urgent list", en: "See: maiam urgent list"))
        }
        return line
    }

    /// The next number, with the mark of this line of the log after a restore.
    func nextUrgent(_ count: Int) -> String {
        let digits = String(count + 1)
        let mark = vault.lineMark
        return "U-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            + (mark.isEmpty ? "" : "-" + mark)
    }

    func urgentDraft(_ subject: Bytes16, _ number: String, _ values: [String: Value], base: UInt32) -> Draft {
        Draft(
            subject: subject, compartment: Compartment.care.rawValue, section: "urgent",
            entry: Self.only("urgent " + number), base: base,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
    }

    /// What the director must still confirm; from the house's book alone, so that erasing a child ends it only there.
    func urgentDue() throws -> [DueItem] {
        guard policy.access(role, .care) >= .read else { return [] }
        return try urgentBook().filter { $0.state == .told }.compactMap { line in
            line.told.map { told in
                item(
                    Obligation(
                        id: "urgent-confirm",
                        what: Wording(
                            vi: "Xác nhận cung cấp thông tin khẩn cấp \(line.number)",
                            en: "Confirm what was told urgently, \(line.number)"),
                        due: .moment(Moment(epochSeconds: told + Urgent.term)), owner: .director,
                        confirmed: true),
                    line.number)
            }
        }
    }
}
