import ArgumentParser
import CareHome
import CareRecords

struct Attendance: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "Who was away from school: all present, but for the lines you type. Điểm danh học.",
        discussion: """
            One child a line by its number: “7 có phép sốt”, “3 không phép”. An empty line ends. “7 có mặt” takes an absence
            back that was written by mistake.
            """)
    @Option(name: .customLong("class"), help: "One class only.") var className: String?
    @Option(help: "Day; today when left out.") var date: String?
    @Option(help: "morning | afternoon.") var session: String = "morning"

    func run() throws {
        let (day, session) = try (day(), sessionKey())
        let home = try context.home()
        try home.mayTakeAttendance()
        context.say(home.withheld())
        let children = try home.schoolChildren(day, className: className)
        guard !children.isEmpty else {
            throw try nobody(home, day)
        }
        Exceptions.show(children.map(\.child), context)
        let before = children.filter { $0.missed.contains(session) }
        warn(before, day)
        context.say(
            "Mọi trẻ đi học, trừ các dòng như “7 có phép sốt”, “3 không phép”; Enter để xong.",
            "All at school but for lines such as “7 with leave, fever”, “3 without leave”; Enter ends.")
        let lines = try Exceptions.read(context) { (typed) throws(Problem) in
            try AttendanceLine(typed, count: children.count)
        }
        try refuseRepeats(lines)
        guard !lines.isEmpty else { return try nothing(before) }
        let written = lines.map { (child: children[$0.number - 1], line: $0) }
        for (child, line) in written { say(child, line, session) }
        let changed = written.filter { !$0.line.isPresent || $0.child.missed.contains(session) }
        guard !changed.isEmpty else { return try nothing(before) }
        let there = Set(changed.filter(\.line.isPresent).map(\.child.child.code))
        let absent = Set(changed.map(\.child.child.code)).subtracting(there)
        let away = absent.union(before.map(\.child.code)).subtracting(there).count
        try context.confirm(
            "\(day.text(.vietnamese)): \(children.count - away) đi học, \(away) nghỉ. Ghi?",
            "\(day.text(.english)): \(children.count - away) at school, \(away) away. Write?")
        try home.attendance(day, session: session, changed.map { ($0.child.child.code, $0.line) })
        let counts = [
            (absent.count, Wording(vi: "đã ghi \(absent.count) trẻ nghỉ", en: "wrote \(absent.count) away")),
            (there.count, Wording(vi: "bỏ dòng nghỉ của \(there.count) trẻ", en: "took \(there.count) back")),
        ].filter { $0.0 > 0 }.map(\.1)
        context.signed(
            home, Self.sentence(counts.map(\.vi)), Self.sentence(counts.map(\.en)))
        try report(home, day, absent.union(there))
    }

    private static func sentence(_ parts: [String]) -> String {
        let text = parts.joined(separator: "; ") + "."
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Absences of that session stand already: a line typed now adds to them, or replaces the child's own.
    private func warn(_ before: [SchoolChild], _ day: Day) {
        guard !before.isEmpty else { return }
        let codes = before.map(\.child.code).joined(separator: ", ")
        context.say(
            "Buổi này ngày \(day.text(.vietnamese)) đã ghi \(before.count) trẻ nghỉ (\(codes)); ghi nữa là thêm, hoặc thay dòng của chính trẻ ấy; ghi nhầm thì “số có mặt”.",
            "Written away that session of \(day.text(.english)) already: \(before.count) (\(codes)); a line adds one, or replaces the child's own; “7 present” takes one back."
        )
    }

    private func nothing(_ before: [SchoolChild]) throws {
        if before.isEmpty {
            context.say("Mọi trẻ đi học, không có gì để ghi.", "Everybody attended; nothing to write.")
        } else {
            context.say(
                "Không có dòng mới; những gì đã ghi vẫn giữ nguyên.",
                "No new lines; what is written stays as it is.")
        }
        if context.options.json { try context.print(.array([])) }
    }

    private func nobody(_ home: Home, _ day: Day) throws -> Failure {
        let classes =
            className == nil ? [] : Set(try home.schoolChildren(day).compactMap(\.className)).sorted()
        guard classes.isEmpty else {
            let list = classes.joined(separator: ", ")
            return Failure(
                .notFound, Wording(vi: "Không có trẻ nào học lớp này.", en: "No child is in this class."),
                hint: Wording(vi: "Các lớp: \(list).", en: "Classes: \(list)."))
        }
        return Failure(
            .notFound, Wording(vi: "Không có trẻ nào đang học.", en: "No child is at school."),
            hint: Wording(
                vi: "Ghi trẻ đang học: maiam school MÃ --set eduStatus=enrolled --set class=7A1",
                en: "Write who is: maiam school CODE --set eduStatus=enrolled --set class=7A1"))
    }

    private func day() throws -> Day {
        guard let date else { return context.today }
        guard let day = PartialDate(typed: date, today: context.today)?.exact else {
            throw Failure.notADay(date)
        }
        guard day <= context.today else {
            throw Failure(
                .badData, Wording(vi: "Ngày này chưa tới.", en: "That day has not come."),
                hint: Wording(
                    vi: "Bỏ --date thì là hôm nay.", en: "Without --date it is today."))
        }
        return day
    }

    private func sessionKey() throws -> String {
        guard case .rows(let fields)? = RecordSchema.section("schooling")?["absences"]?.type,
            case .code(let list)? = fields.first(where: { $0.key == "session" })?.type,
            let key = list.match(session)
        else {
            throw Failure(
                .badData,
                Wording(
                    vi: "“\(session)” không phải một buổi (morning, afternoon).",
                    en: "“\(session)” is not a session (morning, afternoon)."),
                hint: Wording(
                    vi: "Gõ: maiam attendance --session afternoon; buổi sáng thì không cần gõ.",
                    en: "Type: maiam attendance --session afternoon; the morning needs no word."))
        }
        return key
    }

    private func refuseRepeats(_ lines: [AttendanceLine]) throws {
        var seen: Set<Int> = []
        for line in lines where !seen.insert(line.number).inserted {
            throw Failure(
                .badData,
                Wording(
                    vi: "Trẻ số \(line.number) có hai dòng.", en: "Child number \(line.number) has two lines."
                ),
                hint: Wording(
                    vi: "Chưa ghi gì. Gõ lại, mỗi trẻ một dòng; buổi khác thì thêm --session afternoon.",
                    en:
                        "Nothing was written. Type it again, one line a child; for the other session add --session afternoon."
                ))
        }
    }

    private func say(_ one: SchoolChild, _ line: AttendanceLine, _ session: String) {
        let (child, why) = (one.child, line.why.map { " · \($0)" } ?? "")
        var said =
            line.withLeave
            ? Wording(vi: "có phép", en: "with leave") : Wording(vi: "không phép", en: "without leave")
        if line.isPresent {
            said =
                one.missed.contains(session)
                ? Wording(vi: "có mặt, bỏ dòng nghỉ đã ghi", en: "present, the absence is taken back")
                : Wording(vi: "có mặt, như đã ghi", en: "present, as it stands")
        }
        context.say(
            "\(child.code) · \(child.label(.vietnamese)): \(said.vi)\(why)",
            "\(child.code) · \(child.label(.english)): \(said.en)\(why)")
    }

    /// The children just written, with their count of the year.
    private func report(_ home: Home, _ day: Day, _ codes: Set<String>) throws {
        let children = try home.schoolChildren(day).filter { codes.contains($0.child.code) }
        for child in children {
            guard let warning = child.absences.warning(limit: child.limit) else { continue }
            context.say("! \(child.child.code): \(warning.vi)", "! \(child.child.code): \(warning.en)")
        }
        if context.options.json { return try context.print(.array(children.map(Self.json))) }
        if !children.isEmpty { try context.print(children.map(\.child.code).joined(separator: "\n")) }
    }

    private static func json(_ child: SchoolChild) -> JSON {
        .object([
            ("code", .string(child.child.code)),
            ("absentWithLeave", .number(String(child.absences.withLeave))),
            ("absentWithoutLeave", .number(String(child.absences.withoutLeave))),
            ("limit", child.limit.map { .number(String($0)) } ?? .null),
        ])
    }
}
