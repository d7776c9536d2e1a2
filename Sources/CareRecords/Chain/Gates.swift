/// How the ten conditions stand for one child on one day.
public struct Gates: Sendable {
    public enum Answer: Hashable, Sendable {
        case met, notNeeded
        case open(Wording)

        public var isOpen: Bool { if case .open = self { true } else { false } }
    }

    /// Days for which a home visit speaks of the home as it is.
    public static let visitIsFresh = 90

    public let answers: [Gate: Answer]
    public var open: [Gate] { Gate.allCases.filter { answers[$0]?.isOpen ?? true } }

    /// - Parameter decision: number of the director's decision; empty when there is none yet.
    public init(_ life: Life, on day: Day, option: Leaving?, decision: String) {
        let since = life.spells.last?.from
        let asker = Asker(life: life, since: since, day: day, option: option)
        var answers: [Gate: Answer] = [:]
        for gate in Gate.allCases { answers[gate] = asker.answer(gate, decision: decision) }
        self.answers = answers
    }

    /// Papers that must be there, or be known not to exist, before the child goes this way.
    public static func papersMissing(_ life: Life, for option: Leaving) -> [String] {
        option.papers.filter { kind in
            if kind == "admission-decision", life.latest("admission", "decisionNo") != nil { return false }
            let newest = life["papers"].last { $0.text("paperKind") == kind }
            return !["received", "does-not-exist"].contains(newest?.text("paperStatus") ?? "")
        }
    }
}

/// Reads the newest answers written in the present stay.
private struct Asker {
    let life: Life
    let since: Day?
    let day: Day
    let option: Leaving?

    func answer(_ gate: Gate, decision: String) -> Gates.Answer {
        switch gate {
        case .identity: identity
        case .noAbuser: noAbuser
        case .homeVisit: homeVisit
        case .childWish: childWish
        case .communeWorker: both("communeWorker", "communePhone", or: Self.notNamed)
        case .school: school
        case .health: given("healthHandedOver", or: Self.notDone)
        case .safetyPlan: text("safetyPlan") == nil ? .open(Self.notWritten) : flag("hotlines", Self.notGiven)
        case .firstVisit: given("firstVisit", or: Self.notFixed)
        case .decision: decision.isEmpty ? .open(Self.noNumber) : .met
        }
    }

    private func value(_ key: String) -> Value? { life.latest("readiness", key, since: since) }
    private func text(_ key: String) -> String? { value(key)?.string }
    private func given(_ key: String, or why: Wording) -> Gates.Answer {
        value(key) == nil ? .open(why) : .met
    }
    private func both(_ a: String, _ b: String, or why: Wording) -> Gates.Answer {
        value(a) != nil && value(b) != nil ? .met : .open(why)
    }
    private func flag(_ key: String, _ why: Wording) -> Gates.Answer {
        value(key) == .flag(true) ? .met : .open(why)
    }

    /// A child who will live alone goes to no family.
    private var identity: Gates.Answer {
        if option == .independent { return .notNeeded }
        return ["papers", "dna", "commune-letter", "police-letter"].contains(text("relationVerified"))
            ? .met : .open(Self.notVerified)
    }

    private var noAbuser: Gates.Answer {
        if text("offenderNear") == "yes" { return .open(Self.offenderNear) }
        let access = life.latest("review", "abuserAccess", since: since)?.string
        return access == "low" ? .met : .open(access == nil ? Self.notRated : Self.notLow)
    }

    private var homeVisit: Gates.Answer {
        guard case .date(let visit)? = value("homeVisit") else { return .open(Self.notVisited) }
        let age = visit.earliest.days(to: day)
        return (0...Gates.visitIsFresh).contains(age) ? .met : .open(Self.visitOld)
    }

    /// From seven on a child is asked; an age not known counts as old enough.
    private var childWish: Gates.Answer {
        if let ages = life.ages(at: day), ages.upperBound < 7 { return .notNeeded }
        guard value("childWish") != nil else { return .open(Self.notHeard) }
        return flag("wishAlone", Self.notAlone)
    }

    private var school: Gates.Answer {
        if let ages = life.ages(at: day), ages.upperBound < 6 { return .notNeeded }
        if life["schooling"].last?.text("eduStatus") == "completed" { return .notNeeded }
        guard value("schoolPlace") != nil else { return .open(Self.noSchool) }
        return flag("schoolPapers", Self.noSchoolPapers)
    }

    static let notVerified = Wording(vi: "chưa xác minh", en: "not verified")
    static let offenderNear = Wording(vi: "người gây hại ở gần", en: "the offender is near")
    static let notRated = Wording(vi: "chưa đánh giá", en: "not rated")
    static let notLow = Wording(vi: "chưa ở mức Thấp", en: "not rated low")
    static let notVisited = Wording(vi: "chưa thăm", en: "not visited")
    static let visitOld = Wording(vi: "lần thăm đã cũ", en: "the visit is too old")
    static let notHeard = Wording(vi: "chưa hỏi trẻ", en: "the child was not asked")
    static let notAlone = Wording(vi: "chưa gặp riêng", en: "not said alone")
    static let notNamed = Wording(vi: "chưa có tên hoặc số điện thoại", en: "no name or telephone")
    static let noSchool = Wording(vi: "chưa có trường", en: "no school")
    static let noSchoolPapers = Wording(vi: "chưa đủ học bạ, giấy chuyển trường", en: "papers not ready")
    static let notDone = Wording(vi: "chưa bàn giao", en: "not handed over")
    static let notWritten = Wording(vi: "chưa có kế hoạch", en: "no plan")
    static let notGiven = Wording(vi: "chưa đưa số", en: "numbers not given")
    static let notFixed = Wording(vi: "chưa hẹn", en: "not fixed")
    static let noNumber = Wording(vi: "chưa có số quyết định", en: "no number yet")
}
