import ArgumentParser

struct Demo: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Play a made-up home from beginning to end. Chạy thử.")
    func run() throws { throw Failure.notThereYet("demo") }
}
