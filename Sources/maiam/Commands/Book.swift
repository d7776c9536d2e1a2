import ArgumentParser
import CareHome
import CareRecords

struct Book: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: "The books of the day: shifts, duty, visitors. Sổ giao ca, lịch trực, sổ khách.",
        subcommands: [BookShifts.self, BookNote.self, BookDuty.self, BookVisitors.self],
        defaultSubcommand: BookShifts.self)
}

struct BookShifts: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "shifts", abstract: "The shift book, newest week. Sổ giao ca.")
    @Option(help: "First day.") var from: String?
    @Option(help: "Last day.") var to: String?

    func run() throws {
        let span = try BookSpan(from, to, context, back: 7)
        let lines = try context.home().book(RecordSchema.shiftBook, from: span.from, to: span.to)
        try BookSpan.print(
            RecordSchema.shiftBook, lines.map { ($0.values, $0.author) }, json: lines.map(\.json), context)
    }
}

struct BookNote: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "What the next shift must know. Bàn giao cho ca sau.",
        discussion:
            "The note is typed or comes by standard input. What concerns one child belongs in that child's diary."
    )
    @Option(help: "morning | afternoon | night; by the clock when left out.") var shift: String?
    @Option(parsing: .unconditional, help: "The room.") var room: String?

    func run() throws {
        let home = try context.home()
        let shift = try ShiftName.read(shift, context)
        let typed =
            try NoteInput.read()
            ?? context.options.ask(
                Wording(vi: "Bàn giao gì cho ca sau?", en: "What must the next shift know?")(
                    context.language),
                flag: "maiam book note < note.txt")
        try home.handOver(shift, room: room, note: tidy(typed))
        context.signed(home, "Đã ghi sổ giao ca.", "Written in the shift book.")
    }
}

struct BookDuty: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "Who is on duty; with --names, plan it. Lịch trực.")
    @Argument(help: "Day; today when left out.") var day: String?
    @Argument(help: "morning | afternoon | night; by the clock when left out.") var shift: String?
    @Option(parsing: .unconditional, help: "Login names, such as a,b,c.") var names: String?

    func run() throws {
        let home = try context.home()
        let day = try self.day.map(context.day) ?? context.today
        guard let names else {
            let lines = try home.book(RecordSchema.duty, from: day, to: day.adding(days: 6))
            var newest: [String: BookLine] = [:]
            for line in lines { newest["\(line.day.iso) \(line.values["shift"]?.string ?? "")"] = line }
            let shown = lines.filter { line in
                newest["\(line.day.iso) \(line.values["shift"]?.string ?? "")"]?.values == line.values
            }
            return try BookSpan.print(
                RecordSchema.duty, shown.map { ($0.values, $0.author) }, json: shown.map(\.json), context)
        }
        let shift = try ShiftName.read(shift, context)
        let people = names.split(separator: ",").map { tidy(String($0)) }.filter { !$0.isEmpty }
        try home.plan(duty: people, day, shift)
        context.signed(
            home,
            "\(ShiftName.label(shift, .vietnamese)) \(day.text(.vietnamese)): \(people.joined(separator: ", ")).",
            "\(ShiftName.label(shift, .english)) \(day.text(.english)): \(people.joined(separator: ", ")).")
    }
}

struct BookVisitors: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "visitors", abstract: "Who came or called, of all children. Sổ khách.")
    @Option(help: "First day.") var from: String?
    @Option(help: "Last day.") var to: String?

    func run() throws {
        let span = try BookSpan(from, to, context, back: 30)
        let home = try context.home()
        context.say(home.withheld())
        let lines = try home.visitors(from: span.from, to: span.to)
        let code = Wording(vi: "Mã", en: "Code")(context.language)
        guard let section = RecordSchema.section("visits") else { return }
        try BookSpan.print(
            section, lines.map { ($0.values, $0.code) }, json: lines.map(\.json), context, last: code)
        try context.complete(home)
    }
}

/// The days a book is opened at.
private struct BookSpan {
    let from, to: Day

    init(_ from: String?, _ to: String?, _ context: Context, back: Int) throws {
        self.to = try to.map(context.day) ?? context.today
        self.from = try from.map(context.day) ?? self.to.adding(days: 1 - back)
        guard self.from <= self.to else {
            throw Failure.usage(vi: "Ngày đầu sau ngày cuối.", en: "The first day is after the last.")
        }
    }

    static func print(
        _ section: Section, _ rows: [(values: [String: Value], last: String)], json: [JSON],
        _ context: Context,
        last: String? = nil
    ) throws {
        if context.options.json { return try context.print(.array(json)) }
        let fields = section.fields.filter { field in
            field.key != "observedAt" && rows.contains { $0.values[field.key] != nil }
        }
        guard !fields.isEmpty else { return context.say("Chưa có dòng nào.", "Nothing is written there.") }
        let by = Wording(vi: "Người ghi", en: "Written by")(context.language)
        try context.print(
            Table(
                header: fields.map { $0.label(context.language) } + [last ?? by],
                rows: rows.map { row in
                    fields.map { field in row.values[field.key].map { field.text($0, context.language) } ?? ""
                    }
                        + [row.last]
                }
            ).text)
    }
}
