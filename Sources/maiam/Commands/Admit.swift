import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Admit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit", abstract: "Admit a child; nothing need be known. Tiếp nhận trẻ.",
        subcommands: [AdmitNew.self, AdmitConfirm.self], defaultSubcommand: AdmitNew.self)
}

struct AdmitNew: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Admit a child.")
    @Option(help: "JSON of the child, or - for standard input.") var from: String?
    @Flag(help: "Emergency protection.") var emergency = false

    func run() throws {
        let home = try context.home()
        var admission: Admission
        if let from {
            let bytes =
                from == "-" || from == "/dev/stdin" ? InputFile.standardInput() : try InputFile.read(from)
            admission = try Intake.read(json: try JSON.parse(bytes), today: context.today)
        } else {
            admission = try Form.admission(context, role: home.role, policy: home.policy)
        }
        if emergency { admission.set(.code("emergency"), "admType", in: "admission") }
        for doubt in RecordSchema.doubts(identity: admission["identity"], today: context.today) {
            context.say(doubt.vi, doubt.en)
        }
        let child = try home.admit(admission)
        context.name(child)
        context.signed(home, "Đã tiếp nhận.", "Admitted.")
        if child.state == "provisional" {
            context.say(
                "Tạm tiếp nhận: giám đốc xác nhận bằng “maiam admit confirm \(child.code) --decision SỐ”.",
                "Provisional: the director confirms with “maiam admit confirm \(child.code) --decision NUMBER”."
            )
            context.say(
                "Việc phải làm ngay: báo UBND xã, Sở Y tế, Công an; khám sức khỏe; 12 giờ, 3 ngày, 10 ngày làm việc.",
                "To do at once: tell the commune, the Department of Health, the police; health check; 12 hours, 3 days, 10 working days."
            )
        }
        try context.print(
            context.options.json ? JSON.object([("code", .string(child.code))]).serialised() : child.code)
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
