/// A date written in the record itself by which something is owed.
struct CarriedDate: Sendable {
    let section, field: String
    let owner: Role
    let standings: [Standing]
    /// The days still open, with the person named for each.
    let open: @Sendable (Life) -> [(Day, String?)]

    private static let here: [Standing] = [.provisional, .inCare]

    private init(
        _ section: String, _ field: String, _ owner: Role, _ standings: [Standing] = here,
        open: (@Sendable (Life) -> [(Day, String?)])? = nil
    ) {
        (self.section, self.field, self.owner, self.standings) = (section, field, owner, standings)
        self.open =
            open ?? { life in
                life[section].last { $0.end(field) != nil }?.end(field).map { [($0, nil)] } ?? []
            }
    }

    static let all = [
        CarriedDate("review", "nextDate", .socialWorker) { nextReview(of: $0, in: "review") },
        CarriedDate("plan", "nextReview", .socialWorker) { nextReview(of: $0, in: "plan") },
        CarriedDate("plan", "until", .socialWorker),
        CarriedDate("plan", "activities", .socialWorker) { rows(of: $0, "activities") },
        CarriedDate("plan", "goals", .socialWorker) { rows(of: $0, "goals") },
        CarriedDate("admission", "stayLimit", .director) { life in
            let admission = life.first("admission")
            if case .rows(let rows)? = admission?.values["extensions"] {
                let ends = rows.compactMap { row -> Day? in
                    if case .date(let until)? = row["until"] { return until.latest }
                    return nil
                }
                if let last = ends.max() { return [(last, nil)] }
            }
            return admission?.end("stayLimit").map { [($0, nil)] } ?? []
        },
        CarriedDate("handover", "expectedBack", .caregiver) { life in
            guard let last = life["handover"].last, last.text("direction") == "away" else { return [] }
            return last.end("expectedBack").map { [($0, nil)] } ?? []
        },
        CarriedDate("papers", "expires", .recordsClerk) { life in
            life["papers"].compactMap { $0.end("expires") }.map { ($0, nil) }
        },
        CarriedDate("health", "nextAppointment", .healthWorker),
        CarriedDate("health", "nextDose", .healthWorker),
        CarriedDate("health", "insuranceUntil", .healthWorker),
        CarriedDate("followup", "visitDue", .socialWorker, [.left]) { life in
            life["followup"].filter { $0.date("visitedOn") == nil }.compactMap { $0.end("visitDue") }.map {
                ($0, nil)
            }
        },
        CarriedDate("followup", "nextVisit", .socialWorker, [.left]) { life in
            guard let last = life["followup"].last(where: { $0.date("visitedOn") != nil }),
                let next = last.end("nextVisit"), let seen = last.date("visitedOn"), next > seen
            else { return [] }
            return [(next, nil)]
        },
    ]

    private static func nextReview(of life: Life, in section: String) -> [(Day, String?)] {
        life.nextReview.flatMap { $0.section == section ? ($0.day, nil) : nil }.map { [$0] } ?? []
    }

    /// Rows of the newest plan that are not done, with the person each one names.
    private static func rows(of life: Life, _ key: String) -> [(Day, String?)] {
        guard case .rows(let rows)? = life["plan"].last?.values[key] else { return [] }
        return rows.compactMap { row in
            guard case .date(let by)? = row["by"],
                !["done", "not-possible"].contains(row["progress"]?.string)
            else { return nil }
            return (by.latest, row["who"]?.string)
        }
    }
}
