public import CareRecords

/// How many of those concerned: never a percentage without what it is a percentage of.
public struct Share: Hashable, Sendable {
    public let part, whole: Int
    let of: Wording

    public func text(_ language: Language) -> String {
        guard whole > 0 else { return "0/0 \(of(language))" }
        let tenths = (part * 1000 + whole / 2) / whole
        let percent = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
        return "\(part)/\(whole) \(of(language)) (\(Numeric.text(percent, language))%)"
    }

    public var json: JSON {
        .object([("part", .number(String(part))), ("whole", .number(String(whole)))])
    }
}

extension Home {
    /// Children on the books of school age who are enrolled at a day.
    ///
    /// School age is six to fifteen years, and whoever older is in school or ought to be (status not completed).
    public func share(enrolledAt day: Day) throws -> Share {
        let counted = try everyone(["identity", "schooling"], detail: "census") { child in
            child.spells.contains { $0.covers(day) }
        }
        var (part, whole) = (0, 0)
        for one in counted {
            let status = one.record["schooling"].last { $0.day <= day }?.values["eduStatus"]?.string
            guard Self.isOfSchoolAge(one.ages(at: day), status) else { continue }
            whole += 1
            if status == "enrolled" { part += 1 }
        }
        return Share(
            part: part, whole: whole,
            of: Wording(vi: "trẻ trong độ tuổi đi học", en: "children of school age"))
    }

    private static func isOfSchoolAge(_ ages: ClosedRange<Int>?, _ status: String?) -> Bool {
        if status == "below-age" || status == "completed" { return false }
        guard let ages else { return status != nil }
        return ages.upperBound >= 6 && (ages.lowerBound < 16 || status == "enrolled")
    }
}
