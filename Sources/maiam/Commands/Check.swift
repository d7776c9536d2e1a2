import ArgumentParser
import CareHome
import CareRecords

struct CheckCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check that a summary is genuine. Kiểm tra bản tóm tắt.")
    @Argument(help: "The sealed file, or summary.json with its .minisig beside it.") var file: String?
    @Option(help: "facility.pub") var key: String?
    @Option(help: "The facility's signed list of recalls, with its .minisig beside it.") var recalls: String?

    func run() throws {
        let file = try Pick.file(file, context)
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
        try sayRecall(checked, publicKey)
    }

    /// Offline nobody knows what was called back since.
    private func sayRecall(_ checked: Checked, _ publicKey: String) throws {
        guard let recalls else {
            return context.say(
                "Đã bị thu hồi hay chưa: không biết được ngoại tuyến (--recalls TỆP).",
                "Whether it was recalled is not known offline (--recalls FILE).")
        }
        let list = try Recalls(
            try InputFile.read(recalls), signature: try InputFile.read(recalls + ".minisig"),
            publicKey: publicKey)
        guard list.logSize >= UInt64(checked.logSize) ?? .max else {
            throw Failure(
                .badData,
                Wording(
                    vi: "Danh sách thu hồi cũ hơn bản tóm tắt này.",
                    en: "The list of recalls is older than this summary."))
        }
        if list.numbers.contains(checked.release) {
            throw Failure(
                .badData,
                Wording(vi: "\(checked.release) ĐÃ BỊ THU HỒI.", en: "\(checked.release) HAS BEEN RECALLED."))
        }
        context.say(
            "Chưa bị thu hồi, theo danh sách lúc \(list.made.text(.vietnamese)), vị trí nhật ký \(list.logSize).",
            "Not recalled, by the list of \(list.made.text(.english)), log position \(list.logSize).")
    }
}
