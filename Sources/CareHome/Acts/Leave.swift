public import CareRecords

/// How the ten conditions and the papers stand before a child leaves.
public struct Readiness: Sendable {
    public let child: Child
    public let option: Leaving
    public let gates: Gates
    /// Kinds of papers that are missing.
    public let papers: [String]

    /// A child who reaches adulthood, dies or is moved returns to nobody; papers are asked for all the same.
    public var open: [Gate] { option.isReturn ? gates.open : [] }
    public var isReady: Bool { open.isEmpty && papers.isEmpty }
}

extension Home {
    private static let evidence = [
        "identity", "admission", "circumstances", "trafficking", "papers", "schooling", "readiness", "review",
        "handover",
    ]

    /// Looks at the conditions without deciding anything.
    public func readiness(
        _ code: String, _ option: Leaving, decision: String = "", on day: Day? = nil
    ) throws -> Readiness {
        try mustRead(["readiness", "review", "papers"])
        let child = try child(code)
        try note([child], "return")
        let life = try life(child, Self.evidence)
        return Readiness(
            child: child, option: option,
            gates: Gates(life, on: day ?? today, option: option, decision: tidy(decision)),
            papers: Gates.papersMissing(life, for: option))
    }

    /// Decides that a child leaves. While a condition is open it is refused, unless the director writes why it
    /// is done all the same; refusal and exception both stand in the log.
    public func decideLeaving(
        _ code: String, _ option: Leaving, to: String = "", decision: String, despite: String = "",
        on day: Day? = nil, replaces: String = ""
    ) throws -> Readiness {
        let day = day ?? today
        guard day <= today else {
            throw HomeError(
                .usage, vi: "Ngày quyết định chưa tới.", en: "The day of the decision has not come.")
        }
        let found = try readiness(code, option, decision: decision, on: day)
        guard found.child.standing == .inCare else { throw HomeError.wrongStanding(found.child.standing) }
        if let stay = found.child.spells.last, day < stay.from {
            throw HomeError(
                .usage, vi: "Ngày quyết định trước ngày tiếp nhận.",
                en: "The day of the decision is before the admission.")
        }
        if option == .ofAge { try mustBeOfAge(found.child, on: day) }
        try mustBeFirst(found.child, replaces: replaces)
        let open = found.open.map { String($0.rawValue) } + found.papers
        if !open.isEmpty {
            guard role == .director, !tidy(despite).isEmpty else {
                try note([found.child], "return refused: " + open.joined(separator: " "))
                throw HomeError.notReady(found, mayOverride: role == .director)
            }
        }
        guard role == .director || role == .deputyDirector else { throw HomeError.notYours }
        guard !tidy(decision).isEmpty else {
            throw HomeError(
                .usage, vi: "Cần số quyết định: --decision.", en: "The decision number is needed: --decision."
            )
        }
        var changes: [String: Value?] = [
            "option": .code(option.rawValue), "returnDecision": .text(tidy(decision)),
            "decidedOn": .date(PartialDate(day)), "decidedBy": .text(name),
        ]
        if !tidy(to).isEmpty { changes["leavesTo"] = .text(tidy(to)) }
        if !open.isEmpty {
            changes["conditionsOpen"] = .list(open.map(Value.text))
            changes["decidedDespite"] = .text(tidy(despite))
        }
        let part = Part(section: try Self.section("readiness"), entry: nil, changes: changes)
        let act = open.isEmpty ? "return" : "return despite: " + open.joined(separator: " ")
        let reasons = [open.isEmpty ? "" : tidy(despite), tidy(replaces)].filter { !$0.isEmpty }
        try write(
            found.child, [part], reason: reasons.joined(separator: "; "), roster: nil, act: act)
        return found
    }

    private func mustBeOfAge(_ child: Child, on day: Day) throws {
        let ages = try life(child, ["identity"]).ages(at: day)
        guard let ages, ages.upperBound >= 18 else {
            throw HomeError(
                .refused,
                vi: ages == nil ? "Chưa rõ tuổi của trẻ." : "Trẻ chưa đủ 18 tuổi vào ngày quyết định.",
                en: ages == nil ? "The child's age is not known." : "The child is not 18 on that day.",
                hint: Wording(
                    vi: "Tuổi ghi ở phần identity: dob, hoặc estAgeFrom, estAgeTo.",
                    en: "The age stands in identity: dob, or estAgeFrom, estAgeTo."))
        }
    }

    /// A second decision of the same stay takes the place of the first only with a reason.
    private func mustBeFirst(_ child: Child, replaces: String) throws {
        let since = child.spells.last?.from
        let decided = try life(child, ["readiness"])["readiness"].contains { entry in
            entry.text("returnDecision") != nil && entry.date("decidedOn").map { $0 >= since ?? $0 } ?? true
        }
        guard decided, tidy(replaces).isEmpty else { return }
        throw HomeError(
            .conflict, vi: "Đã có quyết định rời cơ sở cho lần ở này.",
            en: "A decision about this stay has been taken already.",
            hint: Wording(
                vi: "Thay quyết định cũ thì nêu lý do: --replaces “…”",
                en: "To replace it say why: --replaces “…”"))
    }
}

extension HomeError {
    static func wrongStanding(_ standing: Standing) -> HomeError {
        HomeError(
            .conflict, vi: "Việc này không hợp với tình trạng “\(standing.label.vi)”.",
            en: "This does not go with the standing “\(standing.label.en)”.",
            hint: possible(standing))
    }

    /// What may be done instead with a child who stands so.
    private static func possible(_ standing: Standing) -> Wording {
        switch standing {
        case .reported:
            Wording(
                vi: "Trẻ đã đến thì: maiam admit arrive MÃ",
                en: "Once the child is here: maiam admit arrive CODE")
        case .provisional:
            Wording(
                vi: "Xác nhận trước: maiam admit confirm MÃ --decision SỐ",
                en: "Confirm first: maiam admit confirm CODE --decision NUMBER")
        case .inCare:
            Wording(
                vi: "Trẻ rời cơ sở trước: maiam return MÃ (hoặc transfer), rồi maiam handover out MÃ",
                en: "The child leaves first: maiam return CODE (or transfer), then maiam handover out CODE")
        case .left:
            Wording(
                vi: "Trẻ đã rời: maiam followup MÃ, maiam close MÃ, hoặc nhận lại: maiam handover in MÃ",
                en:
                    "The child has left: maiam followup CODE, maiam close CODE, or back in: maiam handover in CODE"
            )
        case .closed:
            Wording(
                vi: "Giám đốc mở lại trước: maiam close reopen MÃ --reason “…”",
                en: "The director opens it again first: maiam close reopen CODE --reason “…”")
        }
    }

    /// Every condition still open, by number, then every paper.
    static func notReady(_ found: Readiness, mayOverride: Bool) -> HomeError {
        func list(_ language: Language) -> String {
            let gates = found.open.map { gate -> String in
                guard case .open(let why)? = found.gates.answers[gate] else { return "" }
                return "\(gate.rawValue) \(gate.label(language)) (\(why(language)))"
            }
            let papers = found.papers.map { Readiness.paper($0)(language) }
            return (gates + papers).joined(separator: "; ")
        }
        return HomeError(
            .conflict, vi: "Chưa đủ điều kiện rời cơ sở: \(list(.vietnamese)).",
            en: "Not ready to leave: \(list(.english)).",
            hint: mayOverride
                ? Wording(
                    vi: "Giám đốc có thể quyết định kèm lý do: --despite “…”",
                    en: "The director may decide all the same, with a reason: --despite “…”")
                : Wording(
                    vi:
                        "Xem lệnh cho từng điều kiện: maiam return \(found.child.code) --to \(found.option.rawValue)",
                    en:
                        "See the command for each: maiam return \(found.child.code) --to \(found.option.rawValue)"
                ))
    }
}

extension Readiness {
    public static func paper(_ kind: String) -> Wording {
        let list = RecordSchema.section("papers")?["paperKind"]?.type.codes
        return list?[kind]?.label ?? Wording(vi: kind, en: kind)
    }
}
