import ArgumentParser
import CareHome
import CareRecords

struct Scrub: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub",
        abstract: "Take names, numbers and places out of a note. Che tên, số, địa chỉ trong ghi chép.")
    @Argument(help: "The child whom the note is about.") var code: String?

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        var note = try NoteInput.read()
        if note == nil, Terminal.inputIsTerminal {
            let asked = Wording(vi: "Ghi chép:", en: "Note:")(context.language)
            note = try NoteInput.note(Array(context.options.ask(asked, flag: "< FILE").utf8))
        }
        guard let note else {
            throw Failure.usage(vi: "Không có ghi chép nào.", en: "There is no note.")
        }
        let scrubbed = try home.scrub(note, about: code)
        if context.options.json { return try context.print(scrubbed.json) }
        try context.print(Terminal.safe(scrubbed.text, keepingLines: true))
        for flag in scrubbed.flags { context.say("! " + flag.vi, "! " + flag.en) }
        context.say(
            "Đã che \(scrubbed.removed) chỗ. Người đọc lại trước khi gửi.",
            "\(scrubbed.removed) places covered. A person must read it before it goes.")
    }
}
