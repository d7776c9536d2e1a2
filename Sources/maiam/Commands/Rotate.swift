import ArgumentParser
import CareHome
import CareRecords

struct Rotate: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "New keys for everything. Thay mọi khóa.",
        discussion: """
            What is written from now on opens only to those who hold the new keys. What was written before stays under the
            old ones: an old copy of the home and an old key still open it. With --data what was written before is sealed
            anew too, so that old keys open nothing of a copy taken later. If it breaks off, the same command goes on.
            With --compartment only the keys named are new: whoever was suspended or is past their last day still reads the rest.
            """)
    @Option(help: "Only this compartment, such as health; as often as needed.") var compartment: [String] = []
    @Flag(help: "Seal what was written before anew too.") var data = false
    @Flag(help: "Say what would be done.") var dryRun = false

    func run() throws {
        let home = try context.home(fresh: true)
        let only = try chosen()
        let plan = try home.rotationPlan(only)
        let old = data ? try home.oldRows() : nil
        tell(plan, old)
        if dryRun { return context.say("Chỉ xem, chưa thay gì.", "Looked only; nothing was changed.") }
        try only.isEmpty
            ? context.confirm("Thay mọi khóa?", "Replace every key?")
            : context.confirm("Thay khóa của các ngăn này?", "Replace the keys of these compartments?")
        if old?.goesOn != true { try replace(home, only) }
        guard old != nil else { return }
        let rows = try home.reseal()
        context.signed(home, "Đã niêm lại \(rows) hàng.", "\(rows) rows were sealed anew.")
    }

    /// None for everything.
    private func chosen() throws -> Set<Compartment> {
        Set(
            try compartment.map { word in
                guard let found = Compartment(named: tidy(word)) else {
                    throw Suggestion.unknown(word, among: Compartment.allCases.map { "\($0)" })
                }
                return found
            })
    }

    private func tell(_ plan: (wraps: Int, compartments: Int, people: [String]), _ old: OldRows?) {
        let people = plan.people.joined(separator: ", ")
        if old?.goesOn == true {
            context.say(
                "Lần niêm lại trước bị ngắt: làm tiếp, không thay khóa nữa.",
                "An earlier sealing anew was broken off: it goes on, without new keys.")
        } else {
            context.say(
                "\(plan.compartments) ngăn, \(plan.wraps) khóa bọc lại; người được cấp khóa mới: \(people).",
                "\(plan.compartments) compartments, \(plan.wraps) keys to be wrapped anew; new keys go to: \(people)."
            )
        }
        guard let old else { return }
        context.say(
            "Niêm lại \(old.rows) hàng của \(old.children) trẻ. Việc này giúp khi người lạ có khóa cũ mà chưa có bản sao của nhà; ai đã có cả hai thì vẫn đọc được bản của mình.",
            "\(old.rows) rows of \(old.children) children to be sealed anew. It helps where somebody has old keys and no copy of the home; whoever has both still reads that copy."
        )
    }

    /// Restricted records have keys of their own, which whoever does not open them cannot replace.
    private func tell(_ kept: [Restriction], _ only: Set<Compartment>) {
        for one in kept {
            let names = one.people.joined(separator: ", ")
            let damaged = Wording(
                vi: one.isMine ? " (khóa của bạn vào hồ sơ ấy đã hỏng)" : "",
                en: one.isMine ? " (your keys to it are damaged)" : "")
            context.say(
                "CHƯA thay khóa hồ sơ hạn chế từ dòng \(one.entry)\(damaged.vi). Người mở được chạy “maiam rotate”: \(names).",
                "The record restricted since entry \(one.entry) did NOT get new keys\(damaged.en). Who opens it should run “maiam rotate”: \(names)."
            )
        }
        guard !only.isEmpty else { return }
        context.say(
            "Hồ sơ hạn chế có khóa riêng, chỉ thay khi thay mọi khóa: maiam rotate",
            "Restricted records have keys of their own, replaced only with all others: maiam rotate")
    }

    private func replace(_ home: Home, _ only: Set<Compartment>) throws {
        let ended = home.lingering()
        let found = try home.rotate(only)
        context.signed(
            home, "Đã thay khóa. Bọc lại \(found.anew) khóa.",
            "Keys replaced. \(found.anew) keys were wrapped anew.")
        if found.carried > 0 {
            context.say(
                "\(found.carried) khóa không mở được, giữ nguyên như cũ. Khóa nào, của ai: maiam verify",
                "\(found.carried) keys open for nobody and stay as they were. Which, and whose: maiam verify")
        }
        if found.dropped > 0 {
            context.say(
                "Bỏ \(found.dropped) khóa thừa: có hai lần, hoặc không thuộc trẻ và ngăn nào.",
                "\(found.dropped) keys let go: there twice, or of no child and compartment.")
        }
        tell(found.kept, only)
        let left = Set(home.lingering())
        for name in left.sorted() {
            context.say(
                "\(name) vẫn mở được các ngăn chưa thay khóa.",
                "\(name) still opens the compartments whose keys were not replaced.")
        }
        for name in ended where !left.contains(name) {
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
