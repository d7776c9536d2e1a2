import ArgumentParser
import CareHome
import CareRecords

struct Recall: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall",
        abstract: "Call a release back; with -o write the signed list of recalls. Thu hồi.",
        discussion: """
            maiam recall R-0002 --reason "gửi nhầm người"
            maiam recall -o recalls.json
            """)
    @Argument var number: String?
    @Option(parsing: .unconditional, help: "Why.") var reason: String?
    @Option(name: .shortAndLong, help: "The list of recalls to publish; its .minisig is put beside it.")
    var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        guard number != nil || output != nil else {
            throw Failure.usage(
                vi: "Cần số yêu cầu, hoặc -o để ghi danh sách.",
                en: "A request's number is needed, or -o to write the list.")
        }
        if let output, !force {
            for path in [output, output + ".minisig"] where OutputFile.exists(path) {
                throw Failure.wouldOverwrite(path)
            }
        }
        let home = try context.home(fresh: true)
        if let number {
            let reason = try reason ?? context.ask("Lý do:", "Reason:", flag: "--reason")
            try home.recall(number, reason: reason)
            context.signed(home, "Đã thu hồi \(number).", "Recalled \(number).")
        }
        guard let output else { return }
        let files = try home.recalls()
        try OutputFile.write(files.list, to: output, force: force)
        try OutputFile.write(files.signature, to: output + ".minisig", force: force)
        context.say(
            "Đã ghi \(output) và \(output).minisig: đưa cho mọi người nhận.",
            "Wrote \(output) and \(output).minisig: hand them to every recipient.")
    }
}
