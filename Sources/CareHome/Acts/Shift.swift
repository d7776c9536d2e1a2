public import CareRecords
import Vault

/// Children on the books, and those who are in the house.
public struct HeadCount: Sendable {
    public struct Bucket: Sendable {
        public var total = 0, female = 0, male = 0, unknown = 0

        mutating func add(_ sex: String?) {
            total += 1
            switch sex {
            case "female": female += 1
            case "male": male += 1
            default: unknown += 1
            }
        }

        public func text(_ language: Language) -> String {
            Count.text(total: total, female: female, male: male, unknown: unknown, language: language)
        }
    }

    public var onTheBooks = Bucket()
    public var present = Bucket()
    /// By code of presence.
    public var away: [String: Bucket] = [:]
    /// On the books without a line in this shift: not yet counted either way.
    public var unrecorded = Bucket()
    /// The youngest the children present can be, in months.
    public var ages: [Int] = []
    public var ageUnknown = 0
    public var rule: CarerRatio?

    /// Carers the children present need; a child of unknown age counts as six or older.
    public var need: CarerRatio.Need? {
        rule?.need(ages + Array(repeating: 72, count: ageUnknown))
    }
}

extension Home {
    /// One shift of one room: every child gets a line in the diary, one signed act each, and the shift book its own;
    /// all or none.
    public func shift(
        _ shift: String, _ lines: [(code: String, values: [String: Value])], room: String? = nil,
        carers: Int? = nil
    ) throws {
        guard let section = RecordSchema.section("journal") else { throw HomeError.notYours }
        try record(
            lines.map { line in
                var changes: [String: Value?] = line.values.mapValues { .some($0) }
                changes["shift"] = .some(.code(shift))
                if line.values["presence"] == nil { changes["presence"] = .some(.code("present")) }
                if line.values.isEmpty { changes["asUsual"] = .some(.flag(true)) }
                return (line.code, changes)
            }, section, house: [shiftEntry(shift, lines.map(\.values), room: room, carers: carers)])
    }

    /// Who has a line of this shift today already.
    public func recorded(_ shift: String) throws -> Set<String> {
        Set(
            try all(["journal"], detail: "head count").filter { presence($0.record, shift) != nil }.map(
                \.child.code))
    }

    /// Counts the house, or one room, by the newest lines of a shift of today.
    public func headCount(_ shift: String, room: String? = nil) throws -> HeadCount {
        var count = HeadCount()
        count.rule = CarerRatio.inForce(today)
        for counted in try all(["identity", "journal"], detail: "head count")
        where room == nil || counted.child.room.map(Fold.search) == room.map(Fold.search) {
            let sex = counted.child.sex
            count.onTheBooks.add(sex)
            switch presence(counted.record, shift) {
            case nil: count.unrecorded.add(sex)
            case "present":
                count.present.add(sex)
                if let months = counted.months(at: today) {
                    count.ages.append(months)
                } else {
                    count.ageUnknown += 1
                }
            case .some(let away): count.away[away, default: .init()].add(sex)
            }
        }
        return count
    }

    private func presence(_ record: Record, _ shift: String) -> String? {
        record["journal"].last { entry in
            entry.values["shift"] == .code(shift) && entry.values["presence"] != nil
                && entry.values["observedAt"] == .date(PartialDate(today))
        }?.values["presence"]?.string
    }
}

extension Counted {
    /// Fewest completed months the child can have.
    func months(at day: Day) -> Int? {
        if case .date(let born)? = record.first("identity")["dob"] { return born.months(at: day) }
        return ages(at: day).map { $0.lowerBound * 12 }
    }
}
