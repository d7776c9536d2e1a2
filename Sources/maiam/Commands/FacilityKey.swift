import ArgumentParser
import CareHome
import CareRecords

struct FacilityKeyGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "facility-key",
        abstract: "The key that signs what leaves the house. Khóa ký của cơ sở.",
        subcommands: [FacilityKeyShow.self, FacilityKeyNew.self, FacilityKeyTrust.self],
        defaultSubcommand: FacilityKeyShow.self)
}

struct FacilityKeyShow: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "The public half, its fingerprint, and the keys of before. Dấu vân tay, các khóa cũ.")
    @Option(name: .shortAndLong, help: "File for the public half of now.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let keys = try context.home().signingKeys()
        if context.options.json {
            try context.print(.array(keys.map(\.json)))
        } else {
            let now = keys.last?.publicKey.split(separator: "\n").last.map { ["facility.pub: \($0)"] } ?? []
            try context.print((keys.map { $0.line(context.language) } + now).joined(separator: "\n"))
        }
        guard let output, let now = keys.last else { return }
        try OutputFile.write(Array(now.publicKey.utf8), to: output, force: force)
        context.say("Đã ghi \(output).", "Wrote \(output).")
    }
}

struct FacilityKeyNew: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Replace the facility's signing key. Thay khóa ký của cơ sở.",
        discussion: """
            For when the key was copied by somebody, or is lost. It takes two signatures. What was signed before is still checked
            with the old .pub. Outside the house nobody hears of the change by itself: whoever has the old .pub goes on
            believing the old key, and so whoever stole it, until you hand out the new file and read out its fingerprint.
            """)
    @Flag(help: "Say what would be done.") var dryRun = false

    func run() throws {
        let home = try context.home(fresh: true)
        try home.signingKeyPlan().tell(context)
        if dryRun { return context.say("Chỉ xem, chưa thay gì.", "Looked only; nothing was changed.") }
        try context.confirm("Thay khóa ký của cơ sở?", "Replace the facility's signing key?")
        let key = try home.renewSigningKey()
        context.signed(
            home, "Khóa ký mới có hiệu lực từ dòng \(key.entry).",
            "The new signing key is in force from entry \(key.entry) on.")
        FacilityKeyNew.next(context)
        try context.print(key.fingerprint)
    }

    /// What is to be done outside the house.
    static func next(_ context: Context) {
        context.say(
            "Gửi facility.pub mới (maiam facility-key show -o TỆP) cho mọi người nhận, kể cả người sao lưu, và đọc dấu vân tay cho họ.",
            "Hand the new facility.pub (maiam facility-key show -o FILE) to every recipient and to whoever takes backups, and read them its fingerprint."
        )
        context.say(
            "Ai chưa được báo vẫn tin khóa cũ: người giữ khóa cũ còn ký giả được trước mắt họ. Ghi mốc mới vào sổ: maiam checkpoint",
            "Whoever is not told goes on believing the old key: its holder can still forge before their eyes. Write the new head into your book: maiam checkpoint"
        )
    }
}

struct FacilityKeyTrust: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Believe a changed signing key, once you have compared it. Tin khóa ký mới.",
        discussion: """
            For those who cannot open the log: whoever takes backups, and trustees. From then on no older key is believed.
            """)
    @Argument(help: "facility.pub") var file: String?

    func run() throws {
        let text = String(decoding: try InputFile.read(try Pick.file(file, context)), as: UTF8.self)
        let print = try StateFolder.fingerprint(ofFacilityKey: text)
        let (name, folder) = (try context.person(), try context.folder())
        try context.confirm(
            "Dấu vân tay \(print) có đúng như giám đốc đọc không?",
            "Is the fingerprint \(print) what the director read to you?")
        try context.states.trust(facilityKey: text, of: name, home: folder)
        context.say("\(name) tin khóa này từ nay.", "\(name) believes this key from now on.")
    }
}

extension SigningKey {
    func line(_ language: Language) -> String {
        let from = since.map { Wording(vi: "từ \($0.text(.vietnamese))", en: "from \($0.text(.english))") }
        let begin =
            from.map { Wording(vi: "\($0.vi), dòng \(entry)", en: "\($0.en), entry \(entry)") }
            ?? Wording(vi: "từ khi lập nhà", en: "since the home was founded")
        let end =
            until.map { Wording(vi: "hết hiệu lực ở dòng \($0)", en: "replaced by entry \($0)") }
            ?? Wording(vi: "đang dùng", en: "in force")
        return "\(fingerprint) · minisign \(minisignID) · \(begin(language)) · \(end(language))"
    }
}

extension SigningKeyPlan {
    func tell(_ context: Context) {
        let names = signers.joined(separator: ", ")
        context.say(
            "Khóa ký hiện nay: \(now.fingerprint).", "Signing key of now: \(now.fingerprint).")
        if !isHeld {
            context.say(
                "Phần bí mật của khóa này không còn: không chứng thực được khóa mới cho người không mở được nhật ký; họ phải so dấu vân tay (maiam facility-key trust).",
                "Its private half is gone: nothing vouches for the new key to those who cannot open the log; they must compare its fingerprint (maiam facility-key trust)."
            )
        }
        context.say(
            "Cần \(needed) chữ ký trong số: \(names).", "It takes \(needed) of: \(names).")
        context.say(
            "Ký lại bằng khóa mới: bản kê người giữ mảnh khóa, danh sách nhận bản sao lưu. Giấy tờ đã ký vẫn kiểm tra bằng facility.pub cũ.",
            "Signed anew with it: the statement of trustees, the list of who receives backups. What was signed before is still checked with the old facility.pub."
        )
        guard !recipients.isEmpty else { return }
        let told = recipients.joined(separator: ", ")
        context.say(
            "Người đang giữ giấy tờ còn hạn, cần được báo: \(told).",
            "Who holds papers that have not expired and is to be told: \(told).")
    }
}
