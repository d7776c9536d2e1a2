import ArgumentParser
import CareRecords

struct Doctor: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "What is wrong with this machine or home, and how to mend it; changes nothing. Khám máy.")

    func run() throws {
        var findings = MachineCheck.findings(context)
        if let home = context.options.home {
            findings += HomeCheck(folder: home, context: context).findings()
        }
        if context.options.json {
            try context.print(.array(findings.map(\.json)))
        } else {
            try context.print(findings.flatMap { $0.lines(context.language) }.joined(separator: "\n"))
        }
        let bad = findings.filter { $0.verdict == .bad }.count
        guard bad == 0 else {
            throw Failure(
                .badData, Wording(vi: "\(bad) chỗ phải sửa.", en: "\(bad) things must be mended."))
        }
        if context.options.home == nil {
            context.say("Thêm --home DIR để khám cả nhà.", "Add --home DIR to look at a home too.")
        }
    }
}
