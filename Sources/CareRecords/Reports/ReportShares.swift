extension FacilityReport {
    /// What was done in time, of all whose time was up or who had it done; whoever still has time is not counted.
    public var shares: [ReportShare] {
        var shares: [ReportShare] = []
        if let rule = rules.last(where: { $0.id == "verify-victim" && $0.holds(on: period.from) }) {
            let basis = Wording(
                vi: "\(rule.span.vi), \(rule.basis.vi)", en: "\(rule.span.en), \(rule.basis.en)")
            shares.append(
                ReportShare(
                    "victims-supported",
                    Wording(
                        vi: "Nạn nhân được hỗ trợ đúng hạn", en: "Victims supported within the deadline"),
                    victims(rule) { life, came in
                        life["services"].map { $0.date("serviceDate") ?? $0.day }.filter { $0 >= came }.min()
                    }, basis: basis))
            shares.append(
                ReportShare(
                    "victims-verified",
                    Wording(
                        vi: "Nạn nhân được xác minh ban đầu đúng hạn",
                        en: "Victims first verified within the deadline"),
                    victims(rule) { life, came in
                        life["trafficking"].compactMap { $0.end("verifiedOn") }.filter { $0 >= came }.min()
                    }, basis: basis))
        }
        shares.append(
            ReportShare(
                "visits-made",
                Wording(vi: "Lần thăm sau hồi gia đúng hạn", en: "Visits after the return made in time"),
                visits,
                basis: Wording(vi: "kế hoạch theo dõi của từng trẻ", en: "each child's plan of follow-up")))
        return shares
    }

    /// Of every victim who came in the period: whether `done` was in time.
    private func victims(_ rule: Rule, done: (Life, Day) -> Day?) -> [Bool] {
        people.flatMap { person in
            person.spells.filter { holds($0.from) && person.life.isTrafficked(at: through) }
                .compactMap { spell in met(done(person.life, spell.from), by: due(rule, spell.from)) }
        }
    }

    private func due(_ rule: Rule, _ came: Day) -> Day {
        Moment(iso: came.iso + "T00:00").map { rule.due(from: $0, calendar).day } ?? came
    }

    private var visits: [Bool] {
        people.flatMap { $0.life["followup"] }.compactMap { entry in
            guard let due = entry.end("visitDue"), holds(due) else { return nil }
            return met(entry.date("visitedOn"), by: due)
        }
    }

    /// Nil while there is still time; what was done after the last day this report knows of is not done yet.
    private func met(_ done: Day?, by due: Day) -> Bool? {
        if let done, done <= through { return done <= due }
        return due < through ? false : nil
    }
}
