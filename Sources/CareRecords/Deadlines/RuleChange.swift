extension Rule {
    /// The table with the changes of a house: each holds from its day on, and what held before ends with it.
    public static func changed(_ standard: [Rule], by changes: [[String: Value]]) -> [Rule] {
        let dated = changes.compactMap { values -> (Day, [String: Value])? in
            guard case .date(let from)? = values["from"] else { return nil }
            return (from.earliest, values)
        }.sorted { $0.0 < $1.0 }
        var rules = standard
        for (from, values) in dated {
            guard let at = rules.lastIndex(where: { $0.id == values["rule"]?.string && $0.until == nil }),
                let amount = values["amount"]?.string.flatMap({ Int($0) }),
                let unit = values["unit"]?.string.flatMap(Unit.init(rawValue:))
            else { continue }
            var new = rules[at]
            (new.amount, new.unit, new.from) = (amount, unit, from)
            new.basis = values["basis"]?.string.map { Wording(vi: $0, en: $0) } ?? new.basis
            new.confirmed = values["confirmed"] == .flag(true)
            if rules[at].from < from {
                rules[at].until = from.adding(days: -1)
                rules.insert(new, at: at + 1)
            } else {
                rules[at] = new
            }
        }
        return rules
    }
}

extension YearOfHolidays {
    /// As a house wrote it down; nil when a day is none of that year.
    public init?(_ values: [String: Value]) {
        guard let year = values["year"]?.string.flatMap({ Int($0) }) else { return nil }
        func days(_ key: String) -> [Day]? {
            guard case .list(let items)? = values[key] else { return [] }
            let days = items.compactMap { $0.string.flatMap { Day(iso: $0) } }
            return days.count == items.count && days.allSatisfy { $0.year == year } ? days : nil
        }
        guard let off = days("off"), let worked = days("worked") else { return nil }
        self.init(
            year, off: off.map { String($0.iso.dropFirst(5)) },
            worked: worked.map { String($0.iso.dropFirst(5)) }, source: values["source"]?.string ?? "")
    }
}
