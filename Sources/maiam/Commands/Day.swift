import ArgumentParser
import CareHome
import CareRecords

struct Incident: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident", abstract: "File an incident; you need not be able to read it. Báo sự cố.")
    @Argument(help: "The children concerned.") var codes: [String] = []
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        let home = try context.home()
        let codes = try codes.isEmpty ? Pick.children(home, context) : codes
        let section = try Settings.section("incidents")
        for code in codes { context.name(try home.concerned(code)) }
        var changes = try Settings.changes(set, section, context)
        if let note = try NoteInput.read() { changes["ownPart"] = .some(.text(note)) }
        if changes.isEmpty, !context.options.noInput {
            changes = try Form.values(section, codes.joined(separator: " "), home, context).mapValues { $0 }
        }
        guard !changes.isEmpty else {
            throw Failure.usage(vi: "Không có gì để ghi.", en: "There is nothing to write.")
        }
        let number = try home.incident(codes, changes: changes)
        try home.dropDraft(codes.joined(separator: " "), section.key)
        context.signed(home, "Đã ghi sự cố \(number).", "Filed incident \(number).")
        try context.print(number)
    }
}

struct Measure: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Height and weight. Đo chiều cao, cân nặng.")
    @Argument var code: String?
    @Option(help: "Height in cm.") var height: String?
    @Option(help: "Weight in kg.") var weight: String?
    @Option(help: "Day; today when left out.") var date: String?
    @Option(parsing: .unconditional, help: "A whole room: one child a line, “3 131,5 27,4”.") var room:
        String?

    func run() throws {
        if let room { return try measure(room: room) }
        var (height, weight) = (height, weight)
        if height == nil, weight == nil, !context.options.noInput {
            height = try ask("Chiều cao (cm), Enter = không đo:", "Height in cm, Enter = not measured:")
            weight = try ask("Cân nặng (kg), Enter = không cân:", "Weight in kg, Enter = not weighed:")
        }
        let set = [("height", height), ("weight", weight), ("observedAt", date)].compactMap { key, value in
            value.map { "\(key)=\($0)" }
        }
        guard height != nil || weight != nil else {
            throw Failure.usage(vi: "Cần --height hoặc --weight.", en: "--height or --weight is needed.")
        }
        try Writing.run("development", code, set, context)
    }

    private func ask(_ vi: String, _ en: String) throws -> String? {
        let typed = try context.options.ask(Wording(vi: vi, en: en)(context.language), flag: "--height")
        return tidy(typed).isEmpty ? nil : typed
    }

    private func measure(room: String) throws {
        let home = try context.home()
        let section = try Settings.section("development")
        let children = try home.list().filter { Fold.search($0.room ?? "") == Fold.search(room) }
        for (index, child) in children.enumerated() {
            context.say(
                "\(index + 1) \(child.label(context.language))",
                "\(index + 1) \(child.label(context.language))")
        }
        let rows = try Exceptions.read(context) { (typed) throws(Problem) in
            try Self.row(typed, children, section, context.today)
        }
        for (child, changes) in rows { try Writing.warn(home, child.code, section, changes, context) }
        try context.confirm("Ghi \(rows.count) trẻ?", "Write \(rows.count) children?")
        try home.record(rows.map { ($0.0.code, $0.1) }, section)
        context.signed(home, "Đã ghi \(rows.count) trẻ.", "Wrote \(rows.count) children.")
    }

    private static func row(
        _ typed: String, _ children: [Child], _ section: Section, _ today: Day
    ) throws(Problem) -> (Child, [String: Value?]) {
        let parts = typed.split(separator: " ").map(String.init)
        guard parts.count == 3, let number = Int(parts[0]), children.indices.contains(number - 1) else {
            throw Problem(
                Wording(
                    vi: "“\(typed)” sai; viết như “3 131,5 27,4”.",
                    en: "“\(typed)” is wrong; write “3 131.5 27.4”."))
        }
        return (
            children[number - 1],
            [
                "height": try section.field("height").parse(parts[1], today: today),
                "weight": try section.field("weight").parse(parts[2], today: today),
            ]
        )
    }
}

enum Writing {
    static func run(_ key: String, _ code: String?, _ set: [String], _ context: Context) throws {
        let home = try context.home()
        let code = try home.child(try code ?? Pick.child(home, context)).code
        let section = try Settings.section(key)
        try home.mayRecord(section)
        var changes = try Settings.changes(set, section, context)
        if let note = section.note, set.isEmpty, let text = try NoteInput.read() {
            changes[note] = .some(.text(text))
        }
        if changes.isEmpty, !context.options.noInput {
            changes = try Form.values(section, code, home, context).mapValues { $0 }
        }
        guard !changes.isEmpty else {
            throw Failure.usage(vi: "Không có gì để ghi.", en: "There is nothing to write.")
        }
        context.name(try home.child(code))
        try warn(home, code, section, changes, context)
        try home.record(code, section, ordinal: nil, changes: changes)
        try home.dropDraft(code, section.key)
        context.signed(home, "Đã ghi \(section.label.vi).", "Written: \(section.label.en).")
    }

    /// Says what is odd about values before they are written.
    static func warn(
        _ home: Home, _ code: String, _ section: Section, _ changes: [String: Value?], _ context: Context
    ) throws {
        for doubt in try home.doubts(code, section, changes: changes) {
            context.say("\(code): \(doubt.vi)", "\(code): \(doubt.en)")
        }
    }
}
