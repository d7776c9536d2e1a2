public import CareRecords

/// The ways a child passes from hand to hand.
public enum Passing: String, CaseIterable, Sendable {
    case `in`, out, away, back
}

extension Home {
    /// Writes the minutes of a hand-over and moves the child accordingly.
    ///
    /// Out needs a decision to leave; in takes a child back under the same code; away and back change who is
    /// present, not who is on the books.
    public func handOver(_ code: String, _ passing: Passing, values: [String: Value?]) throws -> Child {
        let child = try child(code)
        var changes = values
        changes["direction"] = .some(.code(passing.rawValue))
        if changes["handedOverAt"] == nil {
            changes["handedOverAt"] = .some(.moment(Moment(epochSeconds: clock)))
        }
        switch passing {
        case .out: try handOut(child, changes)
        case .in: try takeBack(child, changes)
        case .away, .back: try goAway(child, passing, changes)
        }
        return try self.child(code)
    }

    private func handOut(_ child: Child, _ changes: [String: Value?]) throws {
        try mustWrite(["handover", "followup"])
        try mustRead(["readiness", "trafficking"])
        guard child.standing == .inCare else { throw HomeError.wrongStanding(child.standing) }
        let life = try life(child, ["readiness", "admission", "handover", "circumstances", "trafficking"])
        guard let leaving = decided(life) else { throw HomeError.noDecision }
        var changes = changes
        changes["leaving"] = .some(.code(leaving.rawValue))
        if changes["receiverKind"] == nil, let usual = leaving.usualReceiver {
            changes["receiverKind"] = .some(.code(usual))
        }
        guard
            !leaving.isReceived || ["receiverPerson", "receiverOrg"].contains(where: { changes[$0] != nil })
        else { throw HomeError.noReceiver }
        var parts = [Part(section: try Self.section("handover"), entry: nil, changes: changes)]
        let day = Self.day(changes) ?? today
        for visit in FollowupPlan.visits(
            left: day, leaving: leaving, trafficked: life.isTrafficked(at: day), rules: rules)
        {
            let planned: [String: Value?] = [
                "visitDue": .date(PartialDate(visit.due)), "inPerson": .flag(visit.inPerson),
            ]
            parts.append(Part(section: try Self.section("followup"), entry: nil, changes: planned))
        }
        var card = child
        card.state = Standing.left.rawValue
        card.room = nil
        try write(child, parts, reason: "", roster: card, act: "handover out")
    }

    /// What was last decided in the present stay.
    private func decided(_ life: Life) -> Leaving? {
        let since = life.spells.last?.from
        let newest = life["readiness"].last { entry in
            guard entry.text("returnDecision") != nil, let on = entry.date("decidedOn") else { return false }
            return since.map { on >= $0 } ?? true
        }
        return newest?.text("option").flatMap(Leaving.init(rawValue:))
    }

    private func takeBack(_ child: Child, _ changes: [String: Value?]) throws {
        guard [.director, .deputyDirector, .socialWorker].contains(role) else { throw HomeError.notYours }
        guard child.standing == .left || child.standing == .closed else {
            throw HomeError.wrongStanding(child.standing)
        }
        var card = try restored(child)
        card.state = Standing.inCare.rawValue
        var parts = [Part(section: try Self.section("handover"), entry: nil, changes: changes)]
        if child.standing == .closed { parts.append(try reopening("re-admission")) }
        try write(child, parts, reason: "", roster: card, act: "handover in")
    }

    private func goAway(_ child: Child, _ passing: Passing, _ changes: [String: Value?]) throws {
        guard child.standing.isOnTheBooks, (passing == .away) == (child.away == nil) else {
            throw HomeError(
                .conflict,
                vi: child.away == nil ? "Trẻ đang có mặt." : "Trẻ đang vắng.",
                en: child.away == nil ? "The child is present." : "The child is away.")
        }
        let part = Part(section: try Self.section("handover"), entry: nil, changes: changes)
        try write(child, [part], reason: "", roster: nil, act: "handover \(passing.rawValue)")
    }

    static func day(_ changes: [String: Value?]) -> Day? {
        guard case .some(.some(.moment(let moment))) = changes["handedOverAt"] else { return nil }
        return moment.day
    }
}

extension Leaving {
    /// Somebody else takes the child and signs for it.
    var isReceived: Bool {
        switch self {
        case .family, .kin, .foster, .adoption, .otherFacility: true
        case .independent, .ofAge, .missing, .died: false
        }
    }

    /// Who takes the child when nothing else is said.
    var usualReceiver: String? {
        switch self {
        case .family: "family"
        case .kin: "kin"
        case .foster: "foster-family"
        case .adoption: "adoptive-family"
        case .independent, .ofAge: "self"
        case .otherFacility: "facility"
        case .missing, .died: nil
        }
    }
}

extension HomeError {
    static let noReceiver = HomeError(
        .usage, vi: "Biên bản bàn giao chưa ghi ai nhận trẻ.",
        en: "The minutes do not say who receives the child.",
        hint: Wording(
            vi: "Thêm --set receiverPerson=… (người nhận) hoặc --set receiverOrg=… (bên nhận).",
            en: "Add --set receiverPerson=… (who receives) or --set receiverOrg=… (which body)."))

    static let noDecision = HomeError(
        .conflict, vi: "Chưa có quyết định rời cơ sở.", en: "There is no decision to leave yet.",
        hint: Wording(
            vi: "Giám đốc: maiam return MÃ --to … --decision SỐ",
            en: "The director: maiam return CODE --to … --decision NUMBER"))
}
