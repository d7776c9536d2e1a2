/// What a visitor wants.
public enum VisitKind: String, CaseIterable, Sendable { case visit, phone, pickup }

/// What the gate tells a visitor.
public enum VisitAnswer: String, CaseIterable, Sendable {
    case allowed, supervised, refused
    case notListed = "not-listed"

    var strictness: Int {
        switch self {
        case .allowed: 0
        case .supervised: 1
        case .notListed: 2
        case .refused: 3
        }
    }
}

/// One line of a child's safety card: who may come how near, from when to when.
public struct SafetyRule: Hashable, Sendable {
    public enum Contact: String, CaseIterable, Sendable { case pickup, visit, supervised, phone, none }

    public let person: String?
    public let relation: String?
    public let contact: Contact
    let from, until: PartialDate?
    /// The rule in words.
    public let text: String?

    /// Of an entry of the safety section; nil when it says nothing of contact.
    public init?(_ values: [String: Value]) {
        guard let contact = values["contact"]?.string.flatMap(Contact.init(rawValue:)) else { return nil }
        self.contact = contact
        person = values["person"]?.string
        relation = values["relation"]?.string
        text = values["rule"]?.string
        from = if case .date(let date)? = values["from"] { date } else { nil }
        until = if case .date(let date)? = values["until"] { date } else { nil }
    }

    public func isInForce(_ day: Day) -> Bool {
        (from.map { $0.earliest <= day } ?? true) && (until.map { day <= $0.latest } ?? true)
    }

    public func answer(_ kind: VisitKind) -> VisitAnswer {
        switch (contact, kind) {
        case (.pickup, _), (.visit, .visit), (.visit, .phone), (.phone, .phone): .allowed
        case (.supervised, .visit), (.supervised, .phone): .supervised
        case (.visit, .pickup), (.supervised, .pickup), (.phone, _), (.none, _): .refused
        }
    }

    /// How closely a rule speaks of a visitor.
    enum Aim: Int { case everybody, relation, person }

    func aim(at visitor: String, relation: String?) -> Aim? {
        if let person {
            return Self.names(person, visitor, strictly: contact == .pickup || contact == .visit)
                ? .person : nil
        }
        if let own = self.relation { return own == relation ? .relation : nil }
        return .everybody
    }

    /// Whoever is kept away is known by part of a name; whoever is let in must give all of it.
    private static func names(_ listed: String, _ given: String, strictly: Bool) -> Bool {
        let (a, b) = (Fold.search(listed), Fold.search(given))
        if a == b || strictly { return a == b }
        let (x, y) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
        return !y.isEmpty && (x.isSubset(of: y) || y.isSubset(of: x))
    }
}

/// A visitor held against the card.
public struct ContactDecision: Hashable, Sendable {
    public let answer: VisitAnswer
    /// The rules that decided.
    public let rules: [SafetyRule]
    /// Rules about this visitor that are no longer, or not yet, in force.
    public let lapsed: [SafetyRule]

    /// The rule that speaks most closely of the visitor decides; among equals the strictest.
    public init(
        _ card: [SafetyRule], visitor: String, relation: String?, kind: VisitKind, on day: Day
    ) {
        let aimed = card.compactMap { rule in
            rule.aim(at: visitor, relation: relation).map { (rule: rule, aim: $0) }
        }
        lapsed = aimed.filter { !$0.rule.isInForce(day) && $0.aim != .everybody }.map(\.rule)
        let valid = aimed.filter { $0.rule.isInForce(day) }
        let closest = valid.map(\.aim.rawValue).max()
        let deciding = valid.filter { $0.aim.rawValue == closest }.map(\.rule)
        let strictest = deciding.map { $0.answer(kind) }.max { $0.strictness < $1.strictness }
        answer = strictest ?? .notListed
        rules = deciding.filter { $0.answer(kind) == strictest }
    }

    /// What to say and do.
    public func words(_ kind: VisitKind) -> Wording {
        switch (answer, kind) {
        case (.allowed, .visit): Wording(vi: "ĐƯỢC THĂM", en: "MAY VISIT")
        case (.allowed, .phone): Wording(vi: "ĐƯỢC NÓI CHUYỆN", en: "MAY SPEAK")
        case (.allowed, .pickup): Wording(vi: "ĐƯỢC ĐÓN", en: "MAY COLLECT")
        case (.supervised, _):
            Wording(vi: "ĐƯỢC GẶP, PHẢI CÓ NGƯỜI GIÁM SÁT", en: "ONLY WITH SOMEBODY PRESENT")
        case (.refused, .visit): Wording(vi: "KHÔNG ĐƯỢC GẶP", en: "MUST NOT MEET THE CHILD")
        case (.refused, .phone): Wording(vi: "KHÔNG ĐƯỢC NÓI CHUYỆN", en: "MUST NOT SPEAK TO THE CHILD")
        case (.refused, .pickup): Wording(vi: "KHÔNG ĐƯỢC ĐÓN", en: "MUST NOT COLLECT THE CHILD")
        case (.notListed, _):
            Wording(
                vi: "KHÔNG CÓ TRONG THẺ AN TOÀN: CHƯA CHO GẶP, HỎI GIÁM ĐỐC",
                en: "NOT ON THE SAFETY CARD: NO CONTACT YET, ASK THE DIRECTOR")
        }
    }

    /// The desk rule, for whoever is not let in.
    public static let deskRule = Wording(
        vi: "Nói với khách: cơ sở không xác nhận, không phủ nhận trẻ nào đang ở đây.",
        en: "Tell the visitor: the house neither confirms nor denies that any child is here.")
}
