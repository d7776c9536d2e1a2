import ArgumentParser
import CareHome

struct KeyGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Your own key. Khóa của bạn.", subcommands: [New.self])

    struct New: MaiamCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Make a slot and NAME.pub.")
        @Argument(help: "Login name.") var name: String?
        @Option(name: .shortAndLong, help: "Folder for the slot, such as a USB stick.") var output: String?

        func run() throws {
            let name = try Pick.person(name, context)
            let phrase = try NewPassphrase.ask(context)
            let states = output.map { StateFolder(path: $0) } ?? context.states
            let fingerprint = try Home.makeKey(
                name, home: context.options.home, passphrase: phrase, states: states)
            context.say(
                "Đã tạo khóa \(name) trong \(states.path). Đọc dấu vân tay này cho giám đốc:",
                "Made the key of \(name) in \(states.path). Read this fingerprint to the director:")
            try context.print(fingerprint)
        }
    }
}
