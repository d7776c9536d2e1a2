import CareHome
import CareRecords

/// A child on one page, read in a minute: the safety card first, then who, since when, and what comes next.
struct ChildPage {
    let shown: Shown
    let due: [DueItem]
    let ties: [(tie: Tie, child: Child)]
    let today: Day
    let language: Language

    private var life: Life { Life(shown.record) }

    var text: String {
        let parts: [(Wording, [String])] = [
            (Wording(vi: "THẺ AN TOÀN", en: "SAFETY CARD"), safety),
            (Wording(vi: "TRẺ", en: "THE CHILD"), who),
            (
                Wording(vi: "HỌC TẬP", en: "SCHOOL"),
                flags("schooling", ["eduStatus", "school", "class", "grade", "teacher"])
            ),
            (
                Wording(vi: "SỨC KHỎE", en: "HEALTH"),
                flags(
                    "health",
                    [
                        "chronicConditions", "disability", "disabilityKinds", "medicine", "dose",
                        "insuranceUntil", "nextAppointment",
                    ])
            ),
            (Wording(vi: "KẾ HOẠCH", en: "PLAN"), plan),
            (Wording(vi: "MỚI GHI", en: "LATELY"), lately),
            (Wording(vi: "SẮP ĐẾN HẠN", en: "NEXT DATES"), dates),
            (Wording(vi: "KHÔNG THUỘC QUYỀN XEM", en: "NOT WITHIN YOUR RIGHTS"), withheld),
        ]
        let body = parts.filter { !$0.1.isEmpty }.flatMap { [$0.0(language)] + $0.1.map { "  " + $0 } }
        return ([heading] + body).map { Terminal.safe($0, keepingLines: true) }.joined(separator: "\n")
    }

    private func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }

    private var heading: String {
        let child = shown.child
        let sex = child.sex.flatMap { RecordSchema.locate("sex")?.1.text(.code($0), language) }
        let age = life.ages(at: today).map { ages in
            ages.count == 1
                ? word("\(ages.lowerBound) tuổi", "\(ages.lowerBound) years")
                : word(
                    "\(ages.lowerBound)–\(ages.upperBound) tuổi",
                    "\(ages.lowerBound)–\(ages.upperBound) years")
        }
        let state = [child.standing.label(language)] + (child.away.map { [$0.label(language)] } ?? [])
        let room = child.room.map { word("phòng \($0)", "room \($0)") }
        return ([child.code, child.label(language), sex, age, room].compactMap(\.self) + state)
            .joined(separator: " · ")
    }

    private var safety: [String] {
        shown.record["safety"].map { entry in
            line(
                entry.values, "safety",
                ["person", "relation", "contact", "rule", "allergies", "watch", "dangerToStaff", "noPhoto"])
        }
    }

    private var who: [String] {
        var lines = [
            line(
                shown.record.first("admission"), "admission",
                ["admDt", "admType", "referrerOrg", "caseWorker", "carer", "stayLimit"]),
            line(
                shown.record.first("identity"), "identity",
                ["dob", "languages", "needsInterpreter", "addressStatus"]),
            line(shown.record["circumstances"].last?.values ?? [:], "circumstances", ["groups"]),
            line(
                shown.record.first("trafficking"), "trafficking",
                ["victimStatus", "contactDanger", "protectedAddress"]),
        ]
        if let stage = Chain(life).stage(), shown.withheld.isEmpty {
            lines.append(word("Giai đoạn: ", "Stage: ") + stage.label(language))
        }
        lines += ties.map { "\($0.tie.label(language)): \($0.child.code) · \($0.child.label(language))" }
        return lines.filter { !$0.isEmpty }
    }

    private var plan: [String] {
        guard let entry = shown.record["plan"].last else { return [] }
        var lines = [line(entry.values, "plan", ["kind", "status", "nextReview"])]
        if Home.changedSinceApproval(entry.values) {
            lines.append(word("! đã sửa sau khi duyệt", "! changed since approval"))
        }
        for key in ["goals", "activities"] {
            guard case .rows(let rows)? = entry.values[key],
                case .rows(let fields)? = RecordSchema.section("plan")?[key]?.type
            else { continue }
            lines += rows.map { row in
                "– "
                    + fields.compactMap { field in row[field.key].map { field.text($0, language) } }
                    .joined(separator: " · ")
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    private var lately: [String] {
        shown.record["journal"].suffix(2).reversed().map { entry in
            line(entry.values, "journal", ["observedAt", "shift", "healthToday", "mood", "note"])
        }
    }

    private var dates: [String] {
        due.prefix(5).map { item in
            let late = item.isOverdue ? word(" QUÁ HẠN", " OVERDUE") : ""
            return "\(item.obligation.due.text(language))\(late) · \(item.what(language))"
        }
    }

    private var withheld: [String] {
        shown.withheld.isEmpty
            ? []
            : [shown.withheld.map { RecordSchema.section($0)?.label(language) ?? $0 }.joined(separator: ", ")]
    }

    /// The newest value of each, wherever it was written last.
    private func flags(_ section: String, _ keys: [String]) -> [String] {
        var values: [String: Value] = [:]
        for key in keys { values[key] = life.latest(section, key) }
        let text = line(values, section, keys)
        return text.isEmpty ? [] : [text]
    }

    private func line(_ values: [String: Value], _ section: String, _ keys: [String]) -> String {
        guard let section = RecordSchema.section(section) else { return "" }
        return keys.compactMap { key in
            guard let field = section[key], let value = values[key] else { return nil }
            return "\(field.label(language)): \(field.text(value, language))"
        }.joined(separator: " · ")
    }
}

extension Shown {
    /// A line for each thing that happened.
    func timelineText(_ language: Language) -> String {
        timeline.map { line in
            let facts = line.facts.prefix(3).map {
                "\($0.field.label(language)): \(Self.short($0.field.text($0.value, language)))"
            }
            let what = ([line.section.label(language)] + facts).joined(separator: " · ")
            return Terminal.safe(
                "\(line.day.text(language))  \(what)  (\(line.entry), \(line.authors.joined(separator: ", ")))"
            )
        }.joined(separator: "\n")
    }

    private static func short(_ text: String) -> String {
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.count > 60 ? line.prefix(59) + "…" : line
    }
}
