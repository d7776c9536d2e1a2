import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct RestrictionGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "restriction",
        abstract: "Records open to named people alone. Hồ sơ hạn chế, chỉ mở cho người được nêu tên.",
        subcommands: [RestrictionShow.self, RestrictionSet.self, RestrictionLift.self],
        defaultSubcommand: RestrictionShow.self)

    /// Who must make new keys where somebody left who was named.
    static func due(_ home: Home, _ context: Context) throws {
        for one in try home.restrictions() where one.isDue {
            let names = one.people.joined(separator: ", ")
            if one.lacksRecovery {
                context.say(
                    "Khóa phục hồi hiện hành KHÔNG mở được hồ sơ hạn chế từ dòng \(one.entry).",
                    "The recovery key in force does NOT open the record restricted since entry \(one.entry).")
            }
            context.say(
                "Hồ sơ hạn chế từ dòng \(one.entry) cần thay khóa: \(names) chạy “maiam rotate”.",
                "The record restricted since entry \(one.entry) needs new keys: \(names) should run “maiam rotate”."
            )
        }
    }
}

struct RestrictionShow: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Which records are restricted, and to whom. Hồ sơ nào, mở cho ai.")

    func run() throws {
        let home = try context.home()
        let all = try home.restrictions()
        Self.warn(of: try home.openedByRestore(), context)
        if context.options.json { return try context.print(.array(all.map(\.json))) }
        guard !all.isEmpty else {
            return context.say("Không có hồ sơ hạn chế nào.", "No record is restricted.")
        }
        try context.print(all.map { $0.line(context.language) }.joined(separator: "\n"))
    }

    /// A copy of before a restriction opens the record again for every role that reads it.
    static func warn(of codes: [String], _ context: Context) {
        for code in codes {
            context.say(
                "Trước khi phục hồi, hồ sơ này bị hạn chế; nay mọi vai trò được đọc đều mở được. Hạn chế lại ngay: maiam restriction set \(code)",
                "This record was restricted before the restore, and is open now to every role that reads it. Restrict it again at once: maiam restriction set \(code)"
            )
        }
    }
}

struct RestrictionSet: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Close a record to all but the people named. Hạn chế một hồ sơ.",
        discussion: """
            For a case that not everybody in the house should open. It takes two signatures. The record gets keys of its own, which
            the people named and the recovery key are given; others see that it exists and whom to ask. What was read before
            cannot be taken back: "maiam rotate --data" seals it anew, an old copy of the home still opens it. To change who is
            named, name everybody anew.
            """)
    @Argument var code: String?
    @Option(help: "Names, separated by commas.") var to: String?
    @Flag(help: "Say what would be done.") var dryRun = false

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        let names = try
            (to ?? context.ask("Mở cho ai (cách nhau dấu phẩy)?", "Open to whom (commas)?", flag: "--to"))
            .split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        context.name(try home.child(code))
        let list = names.joined(separator: ", ")
        context.say("Chỉ mở cho: \(list).", "Open to these alone: \(list).")
        try home.checkRestriction(code, to: names)
        if dryRun { return context.say("Chỉ xem, chưa thay gì.", "Looked only; nothing was changed.") }
        try context.confirm("Hạn chế hồ sơ này?", "Restrict this record?")
        let count = try home.restrict(code, to: names)
        context.signed(
            home, "Hồ sơ chỉ mở cho: \(list). Bọc lại \(count) khóa.",
            "The record is open to these alone: \(list). \(count) keys were wrapped anew.")
        context.say(
            "Ai đã đọc trước đó vẫn biết điều đã đọc. Niêm lại nội dung cũ: maiam rotate --data",
            "Whoever read it before knows what they read. Seal what is old anew: maiam rotate --data")
    }
}

struct RestrictionLift: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: "Open a record again for every role that reads it. Bỏ hạn chế.")
    @Argument var code: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        context.say(
            "Vai trò nào đọc được thì đọc cả những gì đã viết trong lúc hạn chế.",
            "Every role that reads it will read what was written meanwhile, too.")
        try context.confirm("Bỏ hạn chế hồ sơ này?", "Lift the restriction of this record?")
        _ = try home.liftRestriction(code)
        context.signed(
            home, "Hồ sơ lại mở cho mọi vai trò được đọc.",
            "The record is open again to every role that reads it.")
    }
}

extension Restriction {
    func line(_ language: Language) -> String {
        let names = people.joined(separator: ", ")
        let who = Wording(vi: "mở cho \(names)", en: "open to \(names)")(language)
        let due = Wording(vi: "cần thay khóa: maiam rotate", en: "needs new keys: maiam rotate")(language)
        return
            ([code ?? Wording(vi: "(không mở được)", en: "(not open to you)")(language), who]
            + [Wording(vi: "từ dòng \(entry)", en: "since entry \(entry)")(language)]
            + (isDue ? [due] : [])).joined(separator: " · ")
    }
}
