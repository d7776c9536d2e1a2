import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Summary: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Seal an approved release to its recipient. Xuất bản tóm tắt.")
    @Argument var number: String
    @Option(name: .shortAndLong, help: "File to write.") var output: String
    @Flag(help: "Overwrite.") var force = false
    @Flag(help: "The approved page as a paper of the office (HTML to print), for whoever cannot open age.")
    var paper = false
    @Option(
        name: .customLong("number"), parsing: .unconditional, help: "With --paper: number of the document.")
    var paperNumber: String?

    func run() throws {
        let home = try context.home(fresh: true)
        if !force, FileManager.default.fileExists(atPath: output) { throw Failure.wouldOverwrite(output) }
        if paper {
            try OutputFile.write(
                try home.print(number, paperNumber: paperNumber ?? ""), to: output, force: force)
            context.signed(
                home, "Đã ghi \(output) để in. Tệp này không mã hóa: in xong thì xóa.",
                "Wrote \(output) to print. This file is not encrypted: delete it once printed.")
        } else {
            try OutputFile.write(try home.deliver(number), to: output, force: force)
            context.signed(
                home, "Đã ghi \(output), chỉ người nhận mở được.",
                "Wrote \(output); only the recipient can open it.")
        }
    }
}

struct CheckCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check that a summary is genuine. Kiểm tra bản tóm tắt.")
    @Argument(help: "The sealed file, or summary.json with its .minisig beside it.") var file: String
    @Option(help: "facility.pub") var key: String?

    func run() throws {
        let bytes = try InputFile.read(file)
        guard let key = key ?? context.options.home.map({ $0 + "/facility.pub" }) else {
            throw Failure.usage(vi: "Cần --key facility.pub.", en: "--key facility.pub is needed.")
        }
        let publicKey = String(decoding: try InputFile.read(key), as: UTF8.self)
        let checked: Checked
        if Check.isSealed(bytes) {
            let name = try context.person()
            let phrase = try context.passphrase(of: name)
            let files = try Check.open(
                bytes, slot: try Home.unlock(name, states: context.states, passphrase: phrase))
            checked = try Check.verify(files, publicKey: publicKey, today: context.today)
            if let json = files.first(where: { $0.name == "summary.json" }) {
                try context.print(String(decoding: json.bytes, as: UTF8.self))
            }
        } else {
            try Check.verify(bytes, signature: try InputFile.read(file + ".minisig"), publicKey: publicKey)
            checked = try Check.summary(bytes, today: context.today)
        }
        let purpose = Purpose(rawValue: checked.purpose)?.label(context.language) ?? checked.purpose
        let expires = Day(iso: checked.expires)?.text(context.language) ?? checked.expires
        context.say(
            "Đúng chữ ký của \(checked.facility). \(checked.release) cho \(checked.recipient), mục đích: \(purpose), vị trí nhật ký \(checked.logSize), hết hạn \(expires).",
            "Signed by \(checked.facility). \(checked.release) for \(checked.recipient), purpose: \(purpose), log position \(checked.logSize), expires \(expires)."
        )
        if checked.hasExpired { context.say("ĐÃ HẾT HẠN.", "IT HAS EXPIRED.") }
    }
}
