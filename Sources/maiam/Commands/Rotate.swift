import ArgumentParser
import CareHome
import CareRecords

struct Rotate: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "New keys for everything. Thay mọi khóa.",
        discussion: """
            What is written from now on opens only to those who hold the new keys. What was written before stays under the old
            ones: an old copy of the home and an old key still open it.
            """)
    @Flag(help: "Say what would be done.") var dryRun = false

    func run() throws {
        let home = try context.home(fresh: true)
        let plan = try home.rotationPlan()
        let people = plan.people.joined(separator: ", ")
        context.say(
            "\(plan.compartments) ngăn, \(plan.wraps) khóa bọc lại; người được cấp khóa mới: \(people).",
            "\(plan.compartments) compartments, \(plan.wraps) keys to be wrapped anew; new keys go to: \(people)."
        )
        if dryRun { return context.say("Chỉ xem, chưa thay gì.", "Looked only; nothing was changed.") }
        try context.confirm("Thay mọi khóa?", "Replace every key?")
        let ended = home.lingering()
        let count = try home.rotate()
        context.signed(
            home, "Đã thay khóa. Bọc lại \(count) khóa.", "Keys replaced. \(count) keys were wrapped anew.")
        for name in ended {
            context.say(
                "Từ nay \(name) không mở được gì viết mới; bản sao cũ thì vẫn mở được.",
                "From now on \(name) opens nothing new; an old copy still opens.")
        }
    }
}

struct SetAside: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-aside", abstract: "Sign off a log entry without right. Gác lại một dòng nhật ký.")
    @Argument(help: "Number of the entry, as verify shows it.") var number: UInt64

    func run() throws {
        let home = try context.home(fresh: true)
        try home.setAside(number)
        context.signed(home, "Đã gác lại dòng \(number).", "Entry \(number) is set aside.")
    }
}

struct CheckpointCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "The head of the log, for somebody else to keep. Mốc nhật ký.",
        discussion: """
            The short code is for the director's book. The file is signed by the facility; whoever keeps it can prove later, with
            “maiam verify --against”, that nothing before it was taken away.
            """)
    @Option(name: .shortAndLong, help: "File for the signed checkpoint.") var output: String?

    func run() throws {
        if let output, OutputFile.exists(output) { throw Failure.wouldOverwrite(output) }
        let home = try context.home(fresh: output != nil)
        guard let output else { return try context.print(home.headCode) }
        let head = try home.checkpoint()
        try OutputFile.write(Array(head.text.utf8), to: output)
        context.say("Đã ghi \(output).", "Wrote \(output).")
        try context.print(head.code)
    }
}
