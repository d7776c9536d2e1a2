public import CareRecords

extension Home {
    /// What is odd about values on their way into the record; never a reason not to write.
    public func doubts(
        _ code: String, _ section: Section, changes: [String: Value?]
    ) throws -> [Wording] {
        switch section.key {
        case "development": try doubts(code, measured: changes.compactMapValues { $0 })
        case "identity": try doubts(code, section, identity: changes)
        default: []
        }
    }

    private func doubts(_ code: String, measured values: [String: Value]) throws -> [Wording] {
        let day = Self.seen(values, today: today)
        guard let new = DatedMeasure(entry: values, sex: nil, born: nil, day: day) else { return [] }
        let child = try child(code)
        let record = try unnoted(child, try policy.permitReading(role, try growthSections()))
        return new.doubts(after: ChildGrowth(child, record, today: today).measures)
    }

    /// Number, sex and birth date are weighed against each other, whichever of them is new.
    private func doubts(
        _ code: String, _ section: Section, identity changes: [String: Value?]
    ) throws -> [Wording] {
        var values = changes.compactMapValues { $0 }
        let together = ["pid", "sex", "dob"]
        if !together.allSatisfy({ changes[$0] == nil }) {
            let known = try entries(try child(code), section).first?.values ?? [:]
            for key in together where changes[key] == nil { values[key] = known[key] }
        }
        return RecordSchema.doubts(identity: values, today: today)
    }
}
