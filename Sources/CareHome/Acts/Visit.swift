public import CareRecords

/// Somebody at the gate or on the telephone, held against a child's safety card.
public struct ContactAnswer: Sendable {
    public let child: Child
    public let decision: ContactDecision
    /// What staff must know of the danger to themselves.
    public let danger: [String]
}

extension Home {
    /// Reads the card and answers; nothing is written yet.
    public func contact(
        _ code: String, visitor: String, relation: String?, kind: VisitKind
    ) throws -> ContactAnswer {
        let child = try child(code)
        guard let section = RecordSchema.section("safety") else { throw HomeError.notYours }
        let card = try read(child, try policy.permitReading(role, [section]))["safety"].map(\.values)
        return ContactAnswer(
            child: child,
            decision: ContactDecision(
                card.compactMap(SafetyRule.init), visitor: visitor, relation: relation, kind: kind, on: today),
            danger: card.compactMap { $0["dangerToStaff"]?.string })
    }

    /// Whether this role keeps the book of visits.
    public var keepsVisits: Bool {
        RecordSchema.section("visits").map { policy.mayWrite(role, $0) } ?? false
    }

    /// Writes the visit and the answer into the child's book.
    public func logVisit(
        _ answer: ContactAnswer, visitor: String, relation: String?, kind: VisitKind, note: String?
    ) throws {
        guard let section = RecordSchema.section("visits") else { throw HomeError.notYours }
        var changes: [String: Value?] = [
            "at": .some(.moment(Moment(epochSeconds: clock))), "kind": .some(.code(kind.rawValue)),
            "answer": .some(.code(answer.decision.answer.rawValue)),
        ]
        if !visitor.isEmpty { changes["visitor"] = .some(.text(visitor)) }
        if let relation { changes["relation"] = .some(.code(relation)) }
        if let note { changes["note"] = .some(.text(note)) }
        try record(answer.child.code, section, ordinal: nil, changes: changes)
    }
}
