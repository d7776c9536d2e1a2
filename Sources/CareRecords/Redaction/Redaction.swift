/// How far a value is let out.
public enum Treatment: Character, Sendable {
    case keep = "K"
    case year = "Y"
    case month = "M"
    case province = "P"
    /// An age band instead of a date of birth.
    case band = "B"
    /// Only where the request names the field and says why.
    case onRequest = "R"
    /// Only where at least `Redaction.crowd` children share it.
    case inCrowd = "C"
}

/// The allow-list of each purpose: what is not named here never leaves.
public enum Redaction {
    /// Children who must match before anything is said of one that nobody need know.
    public static let crowd = 8

    public struct Rule: Sendable {
        public let section, field: String
        let treatments: [Purpose: Treatment]
    }

    /// A letter a purpose, in the order court, police, health department, commune, family, school, hospital,
    /// transfer, legal aid, donor; a hyphen drops.
    public static let rules: [Rule] = [
        rule("identity", "fullName", "KKKKKKKKK-"),
        rule("identity", "otherNames", "KKKKKKKKK-"),
        rule("identity", "sex", "KKKKKKKKKC"),
        rule("identity", "dob", "KKKYKKKKKB"),
        rule("identity", "pid", "RR-----R--"),
        rule("identity", "nativePlace", "PKPPP--KP-"),
        rule("identity", "languages", "K---KKKKK-"),
        rule("identity", "addressStatus", "KK-K---K--"),
        rule("identity", "marks", "-R--------"),
        rule("admission", "admDt", "KKMMM--KMY"),
        rule("circumstances", "groups", "RRR----RR-"),
        rule("trafficking", "victimStatus", "RRR----RR-"),
        rule("safety", "allergies", "----KKKK--"),
        rule("health", "bloodGroup", "------KK--"),
        rule("health", "chronicConditions", "------KK--"),
        rule("health", "medicine", "----K-KK--"),
        rule("health", "dose", "----K-KK--"),
        rule("health", "vaccination", "----K-KK--"),
        rule("health", "insuranceNo", "---K--KK--"),
        rule("schooling", "eduStatus", "K-KKKK-KK-"),
        rule("schooling", "level", "K---KK-KKK"),
        rule("schooling", "grade", "----KK-K--"),
        rule("schooling", "marks", "-----K-K--"),
        rule("schooling", "conduct", "-----K-K--"),
        rule("development", "talent", "----KK-K--"),
        rule("plan", "kind", "K-KKK--KK-"),
        rule("plan", "status", "K-K----K--"),
        rule("plan", "nextReview", "---KK--K--"),
    ]

    private static func rule(_ section: String, _ field: String, _ letters: String) -> Rule {
        precondition(letters.count == Purpose.allCases.count, "a letter for every purpose: \(field)")
        let treatments = zip(Purpose.allCases, letters).compactMap { purpose, letter in
            Treatment(rawValue: letter).map { (purpose, $0) }
        }
        return Rule(
            section: section, field: field, treatments: Dictionary(uniqueKeysWithValues: treatments))
    }

    /// What may leave for a purpose; fields on request only where `include` names them.
    public static func allowed(
        _ purpose: Purpose, include: Set<String> = []
    ) -> [(section: String, field: String, treatment: Treatment)] {
        rules.compactMap { rule in
            guard let treatment = rule.treatments[purpose] else { return nil }
            if treatment == .onRequest {
                return include.contains(rule.field) ? (rule.section, rule.field, .keep) : nil
            }
            return (rule.section, rule.field, treatment)
        }
    }

    /// The purposes for which a field leaves, in part or whole.
    public static func purposes(of field: String, in section: String) -> [Purpose] {
        let rule = rules.first { $0.section == section && $0.field == field }
        return Purpose.allCases.filter { rule?.treatments[$0] != nil }
    }

    /// Fields a request for this purpose may name on top.
    public static func onRequest(_ purpose: Purpose) -> [String] {
        rules.filter { $0.treatments[purpose] == .onRequest }.map(\.field)
    }

    /// The value as it may leave; nil when it cannot be made coarse enough.
    ///
    /// - Parameter shared: how many children share it, for what may only leave in a crowd.
    public static func treat(_ value: Value, _ treatment: Treatment, shared: Int, today: Day) -> Value? {
        switch (treatment, value) {
        case (.keep, _): value
        case (.year, .date(let date)): PartialDate(year: date.year).map(Value.date)
        case (.year, .moment(let moment)): PartialDate(year: moment.day.year).map(Value.date)
        case (.month, .date(let date)): PartialDate(year: date.year, month: date.month).map(Value.date)
        case (.month, .moment(let moment)):
            PartialDate(year: moment.day.year, month: moment.day.month).map(Value.date)
        case (.province, .text(let text)): Province.named(in: text).map(Value.text)
        case (.band, .date(let date)): band(date.ageRange(at: today)).map(Value.text)
        case (.inCrowd, _): shared >= crowd ? value : nil
        default: nil
        }
    }

    private static func band(_ ages: ClosedRange<Int>) -> String? {
        TableTemplate.ageBands.first {
            $0.ages.contains(ages.lowerBound) && $0.ages.contains(ages.upperBound)
        }?
        .label
    }
}
