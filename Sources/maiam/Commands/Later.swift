import ArgumentParser
import CareRecords

/// Commands whose names are fixed but whose work is not there yet: they refuse plainly.
struct Unlock: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock", abstract: "Not available: every command asks for the passphrase.")
    func run() throws { throw Failure.notThereYet("unlock") }
}

struct Lock: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Nothing stays unlocked between commands.")
    func run() throws {
        context.say("Không có gì đang mở khóa giữa các lệnh.", "Nothing stays unlocked between commands.")
    }
}

struct Disclosed: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "disclosed", abstract: "Not available yet.")
    @Argument(parsing: .allUnrecognized) var rest: [String] = []
    func run() throws { throw Failure.notThereYet("disclosed") }
}

struct Doctor: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: "Not available yet.")
    func run() throws { throw Failure.notThereYet("doctor") }
}

extension Failure {
    static func notThereYet(_ command: String) -> Failure {
        .usage(
            vi: "Lệnh \(command) chưa có trong bản này.", en: "The command \(command) is not in this version."
        )
    }
}
