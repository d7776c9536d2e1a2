public import CareRecords
import Sealing
import Vault

/// A line of one of the books of the day.
public struct BookLine: Sendable {
    public let day: Day
    public let author: String
    public let values: [String: Value]

    public var json: JSON {
        .object(
            [("author", .string(author))]
                + values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
    }
}

/// Somebody who came or called, as the book of visitors of the whole house has it.
public struct VisitorLine: Sendable {
    public let code: String
    public let values: [String: Value]

    public var json: JSON {
        .object([("code", .string(code))] + values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
    }
}

extension Home {
    /// The lines of a book between two days, oldest first.
    public func book(_ section: Section, from: Day, to: Day) throws -> [BookLine] {
        let record = try ofHouse { try policy.permitBooks(role, .read) }
        try note([], section.key)
        return record[section.key].compactMap { entry in
            guard case .date(let day)? = entry.values["day"], (from...to).contains(day.earliest) else {
                return nil
            }
            return BookLine(day: day.earliest, author: entry.author, values: entry.values)
        }.sorted { $0.day < $1.day }
    }

    /// What the next shift must know; a matter of one child belongs in that child's diary.
    public func handOver(_ shift: String, room: String?, note: String) throws {
        guard !tidy(note).isEmpty else {
            throw HomeError(.usage, vi: "Chưa có gì để bàn giao.", en: "There is nothing to hand over.")
        }
        var values: [String: Value] = [
            "day": .date(PartialDate(today)), "shift": .code(shift), "handOver": .text(note),
        ]
        if let room { values["room"] = .text(room) }
        try write(RecordSchema.shiftBook, values)
    }

    /// Who is to be on duty; a later line of the same shift replaces an earlier one.
    public func plan(duty names: [String], _ day: Day, _ shift: String) throws {
        for name in names { try mustWorkHere(name) }
        try write(
            RecordSchema.duty,
            [
                "day": .date(PartialDate(day)), "shift": .code(shift),
                "names": .list(names.map(Value.text)),
            ])
    }

    /// Refuses a name that is no member of the staff.
    public func mustWorkHere(_ name: String) throws {
        let person = try person(name)
        guard person.standing == .active, Role(code: person.role) != .official else {
            throw HomeError(
                .noUser, vi: "\(name) không làm việc ở nhà này.", en: "\(name) does not work in this home.")
        }
    }

    /// Visits and calls to every child on the books between two days, oldest first.
    public func visitors(from: Day, to: Day) throws -> [VisitorLine] {
        let lines = try all(["visits"], detail: "visitors").flatMap { counted in
            counted.record["visits"].compactMap { entry -> (Moment, VisitorLine)? in
                guard case .moment(let at)? = entry.values["at"], (from...to).contains(at.day) else {
                    return nil
                }
                return (at, VisitorLine(code: counted.child.code, values: entry.values))
            }
        }
        return lines.sorted { $0.0.epochSeconds < $1.0.epochSeconds }.map(\.1)
    }

    /// The line of a shift that was counted.
    func shiftEntry(_ shift: String, _ lines: [[String: Value]], room: String?, carers: Int?) -> Draft {
        let away = lines.count { ($0["presence"]?.string ?? "present") != "present" }
        var values: [String: Value] = [
            "day": .date(PartialDate(today)), "shift": .code(shift), "onBooks": .number(String(lines.count)),
            "present": .number(String(lines.count - away)),
        ]
        if let room { values["room"] = .text(room) }
        let missing = notCounted.restricted + notCounted.unreadable
        if missing > 0 { values["notCounted"] = .number(String(missing)) }
        if let carers { values["carers"] = .number(String(carers)) }
        return line(RecordSchema.shiftBook, values)
    }

    private func write(_ section: Section, _ values: [String: Value]) throws {
        let permit = try policy.permitBooks(role, .write)
        try commit(permit, [Act(.write, drafts: [line(section, values)])])
    }

    private func line(_ section: Section, _ values: [String: Value]) -> Draft {
        Draft(
            subject: vault.vault, compartment: Compartment.care.rawValue, section: section.key,
            entry: .random(), base: 0,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
    }
}
