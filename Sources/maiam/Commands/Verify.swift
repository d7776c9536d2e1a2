import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Verify: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every signature, row and value. Kiểm tra toàn bộ.")
    @Option(help: "A backup package instead of the home; name data and keys to check both.")
    var backup: [String] = []
    @Option(help: "Folder that holds your key, such as a USB stick.") var keyFolder: String?

    func run() throws {
        if !backup.isEmpty { return try verifyBackup() }
        let report = try context.home().verification()
        try integrity(report)
        try completeness(report)
    }

    private func verifyBackup() throws {
        let name = try context.person()
        let states = try KeyFolder.of(name, keyFolder, context)
        let slot = try Home.unlock(
            name, states: states, passphrase: try context.passphrase(of: name, in: states))
        let scratch = FileManager.default.temporaryDirectory.path + "/maiam-\(UUID().uuidString)"
        let report = try Home.verifyBackup(backup, scratch: scratch, slot: slot)
        try integrity(report)
        guard !report.values else { return }
        try context.print(
            Wording(
                vi: "Nội dung chưa kiểm tra: không có gói khóa.",
                en: "Values: not checked, there was no key package.")(context.language))
    }

    private func integrity(_ report: HomeVerification) throws {
        let problems = report.problems.map { $0(context.language) }
        for problem in problems { Terminal.say(Terminal.safe(problem)) }
        for number in report.unauthorised {
            context.say(
                "Dòng nhật ký \(number) không có quyền, không được tính.",
                "Log entry \(number) carries no right and is not counted.")
        }
        for number in report.pending {
            context.say(
                "Lệnh xóa \(number) đã ký nhưng chưa xong.", "Erasure \(number) is signed but not complete.")
        }
        guard problems.isEmpty else {
            throw Failure(
                .badData,
                Wording(
                    vi: "Toàn vẹn: KHÔNG. \(problems.count) chỗ.",
                    en: "Integrity: NO. \(problems.count) places."))
        }
        let checked = report.values ? report.checked : 0
        try context.print(
            Wording(
                vi:
                    "Toàn vẹn: đạt. \(report.entries) dòng nhật ký, \(report.children) trẻ, \(report.rows) hàng; kiểm tra \(checked)/\(report.compartments) ngăn.",
                en:
                    "Integrity: holds. \(report.entries) log entries, \(report.children == 1 ? "1 child" : "\(report.children) children"), \(report.rows) rows; checked \(checked) of \(report.compartments) compartments."
            )(context.language))
    }

    private func completeness(_ report: HomeVerification) throws {
        guard let size = report.completeTo else {
            return try context.print(
                Wording(
                    vi: "Đầy đủ: không rõ, chưa có mốc.", en: "Completeness: unknown, there is no anchor.")(
                        context.language))
        }
        try context.print(
            Wording(
                vi:
                    "Đầy đủ: đạt đến dòng \(size), theo mốc của bạn trên máy này (ai ghi được vào thư mục ấy thì sửa được mốc).",
                en:
                    "Completeness: holds to entry \(size), by your own anchor on this machine (whoever can write that folder could change it)."
            )(context.language))
    }
}
