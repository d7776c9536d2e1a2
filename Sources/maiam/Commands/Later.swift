import ArgumentParser
import CareRecords

/// Commands whose names are fixed but whose work is not there yet: they refuse plainly.
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
