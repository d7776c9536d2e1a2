import ArgumentParser
import CareHome
import CareRecords

struct KeyGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Your own key. Khóa của bạn.",
        discussion: """
            A forgotten passphrase cannot be found again. Have the director run “maiam user remove NAME”, then make a new key with
            “maiam key new NAME --replace” and be added again: “maiam user add NAME”.
            """,
        subcommands: [New.self, KeyPassphrase.self, KeyCopy.self])

    struct New: MaiamCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Make a slot and NAME.pub.")
        @Argument(help: "Login name.") var name: String?
        @Option(name: .shortAndLong, help: "Folder for the slot, such as a USB stick.") var output: String?
        @Flag(help: "Lay the key of before aside, for somebody who was removed.") var replace = false

        func run() throws {
            let name = try Pick.person(name, context)
            let states = output.map { StateFolder(path: $0) } ?? context.states
            if !replace { try states.checkFree(name) }
            let phrase = try NewPassphrase.ask(context)
            if replace, let aside = try states.layAside(name, clock: context.clock) {
                context.say("Khóa cũ để ở \(aside).", "The key of before lies in \(aside).")
            }
            let fingerprint = try Home.makeKey(
                name, home: context.options.home, passphrase: phrase, states: states)
            context.say(
                "Đã tạo khóa \(name) trong \(states.path). Đọc dấu vân tay này cho giám đốc:",
                "Made the key of \(name) in \(states.path). Read this fingerprint to the director:")
            try context.print(fingerprint)
        }
    }
}

struct KeyPassphrase: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase", abstract: "Change your passphrase. Đổi mật khẩu.",
        discussion: """
            The key stays the same. Copies of the old slot still open with the old passphrase: if somebody has seen it, have the
            director remove you and add you again with a new key.
            """)
    @Argument(help: "Login name.") var name: String?
    @Option(help: "File with the new passphrase.") var newPassphraseFile: String?

    func run() throws {
        let name = try Pick.person(name ?? context.options.person, context)
        let old = try context.passphrase(of: name)
        let new = try NewPassphrase.ask(context, file: newPassphraseFile)
        try Home.changePassphrase(name, states: context.states, old: old, new: new)
        context.say("Đã đổi mật khẩu của \(name).", "Changed the passphrase of \(name).")
    }
}

struct KeyCopy: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "A second slot of the same key, such as on a USB stick. Bản khóa thứ hai.")
    @Argument(help: "Login name.") var name: String?
    @Option(name: .shortAndLong, help: "Folder for the second slot.") var output: String?
    @Option(help: "File with the passphrase of the second slot.") var newPassphraseFile: String?

    func run() throws {
        let name = try Pick.person(name ?? context.options.person, context)
        let folder =
            try output
            ?? context.options.ask(
                Wording(vi: "Thư mục:", en: "Folder:")(context.language), flag: "--output")
        let old = try context.passphrase(of: name)
        let new = try NewPassphrase.ask(context, file: newPassphraseFile)
        try Home.copyKey(
            name, states: context.states, to: StateFolder(path: folder), old: old, new: new)
        context.say(
            "Đã ghi \(folder)/\(name).key. Ai có tệp này và mật khẩu của nó thì là \(name).",
            "Wrote \(folder)/\(name).key. Whoever has this file and its passphrase is \(name).")
    }
}
