import ArgumentParser
import CareHome
import CareRecords

struct Admit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit", abstract: "Admit a child; nothing need be known. Tiếp nhận trẻ.",
        subcommands: [AdmitNew.self, AdmitArrive.self, AdmitConfirm.self], defaultSubcommand: AdmitNew.self)
}

struct AdmitNew: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Admit a child.")
    @Option(help: "JSON of the child, or - for standard input.") var from: String?
    @Flag(help: "Emergency protection.") var emergency = false
    @Flag(help: "Only news of a child so far; the child has not come.") var reported = false

    func run() throws {
        let home = try context.home()
        var admission: Admission
        if let from {
            let bytes =
                from == "-" || from == "/dev/stdin" ? InputFile.standardInput() : try InputFile.read(from)
            admission = try Intake.read(json: try JSON.parse(bytes), today: context.today)
        } else {
            admission = try Form.admission(home, context)
        }
        if emergency { admission.set(.code("emergency"), "admType", in: "admission") }
        for doubt in RecordSchema.doubts(identity: admission["identity"], today: context.today) {
            context.say(doubt.vi, doubt.en)
        }
        for twin in try home.lookalikes(of: admission) {
            context.say(
                "Có thể đã có hồ sơ: \(twin.code) · \(twin.label(.vietnamese)). Trẻ quay lại: maiam handover in MÃ.",
                "There may be a file already: \(twin.code) · \(twin.label(.english)). A child who comes back: maiam handover in CODE."
            )
        }
        let child = try home.admit(admission, reported: reported)
        if from == nil { try home.dropDraft("", "admission") }
        context.name(child)
        switch child.standing {
        case .reported:
            context.signed(home, "Đã ghi tin báo.", "Report written.")
            context.say(
                "Khi trẻ đến: maiam admit arrive \(child.code)",
                "When the child comes: maiam admit arrive \(child.code)")
        default:
            context.signed(home, "Đã tiếp nhận.", "Admitted.")
            try Arrival.tell(child, home, context)
        }
        try context.print(
            context.options.json ? JSON.object([("code", .string(child.code))]).serialised() : child.code)
    }
}

struct AdmitArrive: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrive", abstract: "A child of whom there was news has come. Trẻ đã đến.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        let section = try Settings.section("admission")
        let changes = try Settings.changes(set, section, context)
        let child = try home.receive(code, values: changes.compactMapValues { $0 })
        context.signed(home, "Đã tiếp nhận.", "Admitted.")
        try Arrival.tell(child, home, context)
    }
}

enum Arrival {
    /// What comes next, and what cannot wait.
    static func tell(_ child: Child, _ home: Home, _ context: Context) throws {
        if child.standing == .provisional {
            context.say(
                "Tạm tiếp nhận: giám đốc xác nhận bằng “maiam admit confirm \(child.code) --decision SỐ”.",
                "Provisional: the director confirms with “maiam admit confirm \(child.code) --decision NUMBER”."
            )
        }
        Deadlines.afterAdmission(try home.due(of: child), context)
    }
}

struct AdmitConfirm: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm with the decision.")
    @Argument var code: String?
    @Option(parsing: .unconditional, help: "Number of the decision.") var decision: String?

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let number =
            try decision
            ?? context.ask("Số quyết định:", "Decision number:", flag: "--decision")
        context.name(try home.child(code))
        try home.confirm(code, decision: number)
        context.signed(home, "Đã xác nhận tiếp nhận.", "Admission confirmed.")
    }
}
