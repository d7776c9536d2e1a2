import CareRecords

extension Spell {
    /// As a roster card holds it.
    var row: [String: Value] {
        var row: [String: Value] = ["from": .date(PartialDate(from))]
        if let until { row["until"] = .date(PartialDate(until)) }
        if let referrer { row["referrer"] = .code(referrer) }
        if let receiver { row["receiver"] = .code(receiver) }
        if let leaving { row["leaving"] = .code(leaving.rawValue) }
        return row
    }

    static func list(_ value: Value) -> [Spell] {
        guard case .rows(let rows) = value else { return [] }
        return rows.compactMap { row in
            let entry = DatedEntry(row, on: Day.today(epochSeconds: 0))
            guard let from = entry.date("from") else { return nil }
            var spell = Spell(from: from, until: entry.date("until"), referrer: entry.text("referrer"))
            spell.receiver = entry.text("receiver")
            spell.leaving = entry.text("leaving").flatMap(Leaving.init(rawValue:))
            return spell
        }
    }
}
