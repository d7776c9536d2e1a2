extension Rule {
    /// What must be read to know whether the clock runs.
    var sections: Set<String> {
        var needed: Set<String> = ["admission"]
        switch trigger {
        case .arrivedTrafficked, .arrivedInOtherEmergency, .leftTrafficked:
            needed.formUnion(["circumstances", "trafficking"])
        case .arrivedAbandoned: needed.insert("circumstances")
        case .assessed: needed.insert("review")
        case .planned: needed.formUnion(["plan", "review"])
        case .decided: needed.formUnion(["readiness", "handover"])
        case .leaked: needed.insert("incidents")
        case .arrived, .arrivedInEmergency, .left, .asked: break
        }
        switch answer {
        case .field(let section, _), .entry(let section): needed.insert(section)
        case .review: needed.insert("review")
        case .planned: needed.insert("plan")
        case .confirmed, .left, .visit: break
        }
        return needed
    }
}

extension Obligations {
    private var arrival: Moment? {
        let back = life.spells.dropFirst().last.flatMap { Moment(day: $0.from, hour: 0, minute: 0) }
        return back ?? life.first("admission")?.moment("admDt")
    }

    private func morning(_ day: Day?) -> Moment? { day.flatMap { Moment(day: $0, hour: 0, minute: 0) } }

    /// When the clock of a rule began to run; several times for what happens several times.
    func starts(_ rule: Rule) -> [Moment] {
        let admission = life.first("admission")
        switch rule.trigger {
        case .arrived: return onTheBooks([arrival])
        case .arrivedInEmergency:
            return onTheBooks([admission?.text("admType") == "emergency" ? arrival : nil])
        case .arrivedInOtherEmergency:
            let other = arrival.map { !life.isTrafficked(at: $0.day) } ?? false
            return onTheBooks([other && admission?.text("admType") == "emergency" ? arrival : nil])
        case .arrivedTrafficked:
            return onTheBooks([arrival].filter { at in at.map { life.isTrafficked(at: $0.day) } ?? false })
        case .arrivedAbandoned:
            return onTheBooks(
                [arrival].filter { at in at.map { life.groups(at: $0.day).contains("b") } ?? false })
        case .assessed:
            let full = life["review"].last { $0.text("reviewKind") == "full" && $0.date("heldOn") != nil }
            return onTheBooks([morning(full?.date("heldOn"))])
        case .planned:
            let approved = life["plan"].compactMap { $0.date("approvedOn") }
            let held = life["review"].filter { ["periodic", nil].contains($0.text("reviewKind")) }
                .compactMap { $0.date("heldOn") }
            return onTheBooks([morning(approved.isEmpty ? nil : (approved + held).max())])
        case .decided:
            let decided = life["readiness"].last { $0.text("returnDecision") != nil }
            return onTheBooks([morning(decided?.date("decidedOn"))])
        case .leaked:
            return life["incidents"].filter { $0.text("kind") == "information-leak" }.compactMap {
                $0.moment("at")
            }
        case .left, .leftTrafficked, .asked: return []
        }
    }

    private func onTheBooks(_ moments: [Moment?]) -> [Moment] {
        guard standing.isOnTheBooks, life.spells.last?.until == nil else { return [] }
        let since = life.spells.last?.from ?? .distantPast
        return moments.compactMap(\.self).filter { $0.day >= since }
    }

    func isDone(_ rule: Rule, since start: Moment) -> Bool {
        switch rule.answer {
        case .field("incidents", let key):
            return life["incidents"].contains { $0.moment("at") == start && $0.values[key] != nil }
        case .field(let section, let key): return life.latest(section, key) != nil
        case .entry(let section): return life[section].contains { $0.day >= start.day }
        case .review("periodic"): return life.nextReview != nil
        case .review(let kind):
            return life["review"].contains { review in
                review.text("reviewKind") == kind && (review.date("heldOn") ?? .distantPast) >= start.day
            }
        case .confirmed: return standing == .inCare
        case .planned: return life["plan"].contains { ($0.date("approvedOn") ?? .distantPast) >= start.day }
        case .left: return rule.trigger != .decided && isExtended
        case .visit: return false
        }
    }

    /// A stay limit of its own, or a decision to extend, takes the place of the rule.
    private var isExtended: Bool {
        let admission = life.first("admission")
        return admission?.values["stayLimit"] != nil || admission?.values["extensions"] != nil
    }
}

extension Life {
    /// The next review as the last one, or else the plan, fixed it; nil where only the rule does.
    var nextReview: (section: String, day: Day)? {
        let held = self["review"].filter {
            $0.date("heldOn") != nil && $0.text("reviewKind") != "initial-risk"
        }
        if let next = held.last?.end("nextDate") { return ("review", next) }
        guard let plan = self["plan"].last, let next = plan.end("nextReview"),
            !held.contains(where: { $0.day >= plan.date("approvedOn") ?? plan.day })
        else { return nil }
        return ("plan", next)
    }
}
