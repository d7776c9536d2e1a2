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
        let key = try publicKey()
        let json: [UInt8]
        let checked: Checked
        if Check.isSealed(bytes) {
            let name = try context.person()
            let states = try holder(of: name)
            let phrase = try context.passphrase(of: name, in: states)
            let files = try Check.open(
                bytes, slot: try Home.unlock(name, states: states, passphrase: phrase))
            json = files.first { $0.name == "summary.json" }?.bytes ?? []
            checked = try Check.verify(files, publicKey: key(Self.size(json)).file, today: context.today)
        } else {
            try Check.verify(
                bytes, signature: try InputFile.read(file + ".minisig"),
                publicKey: key(Self.size(bytes)).file)
            checked = try Check.summary(bytes, today: context.today)
            json = bytes
        }
        let isFormer = key(Self.size(json)).isFormer
        try show(json, checked, try recall(checked, key), isFormer: isFormer)
    }

    /// Whoever works in the home has the key there; whoever is outside has it beside no home, though one may be named
    /// for its facility.pub.
    private func holder(of name: String) throws -> StateFolder {
        let own = StateFolder(environment: context.environment, home: nil)
        guard let holder = [context.states, own].first(where: { $0.knows(name) }) else {
            throw Failure(
                .noSuchUser,
                Wording(
                    vi: "Trên máy này không có khóa của \(name).",
                    en: "No key of \(name) lies on this machine."),
                hint: Wording(
                    vi:
                        "Tệp chỉ mở bằng khóa mà bạn đã đưa tệp .pub cho cơ sở; khóa mới tạo không mở được. Khóa tìm trong \(own.path).",
                    en:
                        "The file opens with the key whose .pub you gave the house; a new one does not open it. Keys are looked for in \(own.path)."
                ))
        }
        return holder
    }

    private typealias Key = (UInt64) -> (file: String, isFormer: Bool)

    /// The one that was named; of a home, the one that signed when its log had the size that a text names.
    private func publicKey() throws -> Key {
        if let key {
            let text = String(decoding: try InputFile.read(key), as: UTF8.self)
            return { _ in (text, false) }
        }
        guard let home = context.options.home else {
            throw Failure.usage(
                vi: "Cần --key facility.pub.", en: "--key facility.pub is needed.",
                hint: Wording(
                    vi: "Hỏi cơ sở tệp facility.pub và so dòng RW… trong tệp ấy qua điện thoại.",
                    en: "Ask the house for its facility.pub and compare the RW… line in it by telephone."))
        }
        return try Home.signingKeys(of: home, name: context.options.person, states: context.states)
    }

    private static func size(_ json: [UInt8]) -> UInt64 {
        guard case .number(let size)? = (try? JSON.parse(json))?["log"]?["size"] else { return .max }
        return UInt64(size) ?? .max
    }

    private enum Recalled {
        case unknown
        case no(Recalls)
        case yes
    }

    private func show(
        _ bytes: [UInt8], _ checked: Checked, _ recalled: Recalled, isFormer: Bool
    ) throws {
        let json = try JSON.parse(bytes)
        if context.options.json {
            var known: JSON = .null
            if case .no = recalled { known = .bool(false) }
            if case .yes = recalled { known = .bool(true) }
            try context.print(
                .object([
                    ("genuine", .bool(true)), ("formerKey", .bool(isFormer)),
                    ("expired", .bool(checked.hasExpired)), ("recalled", known),
                    ("release", json),
                ]))
        } else if !context.options.quiet {
            func verdict(_ language: Language) -> String {
                let expired =
                    checked.hasExpired
                    ? Wording(vi: "; ĐÃ HẾT HẠN", en: "; IT HAS EXPIRED") : Wording(vi: "", en: "")
                let recall =
                    if case .yes = recalled {
                        Wording(vi: "; ĐÃ BỊ THU HỒI", en: "; IT HAS BEEN RECALLED")
                    } else { Wording(vi: "", en: "") }
                return Wording(vi: "đúng chữ ký của cơ sở", en: "signed by the facility")(language)
                    + expired(language) + recall(language)
            }
            let page = ReleasePage.page(json, verdict: verdict(context.language), context.language)
            try context.print(Terminal.safe(page.text, keepingLines: true))
        }
        context.say(
            "Đúng chữ ký của \(checked.facility). \(checked.release) cho \(checked.recipient).",
            "Signed by \(checked.facility). \(checked.release) for \(checked.recipient).")
        if isFormer {
            context.say(
                "Ký bằng khóa cũ của cơ sở, nay đã thay: ai giữ khóa ấy ghi lùi vị trí nhật ký được. Hỏi lại cơ sở nếu việc quan trọng.",
                "Signed with a key the facility has replaced since: whoever holds it can date back. Ask the house where it matters."
            )
        }
        if checked.hasExpired { context.say("ĐÃ HẾT HẠN.", "IT HAS EXPIRED.") }
        switch recalled {
        case .unknown:
            context.say(
                "Đã bị thu hồi hay chưa: không biết được ngoại tuyến (--recalls TỆP).",
                "Whether it was recalled is not known offline (--recalls FILE).")
        case .no(let list):
            context.say(
                "Chưa bị thu hồi, theo danh sách lúc \(list.made.text(.vietnamese)), vị trí nhật ký \(list.logSize).",
                "Not recalled, by the list of \(list.made.text(.english)), log position \(list.logSize).")
        case .yes:
            throw Failure(
                .badData,
                Wording(vi: "\(checked.release) ĐÃ BỊ THU HỒI.", en: "\(checked.release) HAS BEEN RECALLED."))
        }
    }

    /// Offline nobody knows what was called back since.
    private func recall(_ checked: Checked, _ key: Key) throws -> Recalled {
        guard let recalls else { return .unknown }
        let bytes = try InputFile.read(recalls)
        let list = try Recalls(
            bytes, signature: try InputFile.read(recalls + ".minisig"), publicKey: key(Self.size(bytes)).file)
        guard list.logSize >= UInt64(checked.logSize) ?? .max else {
            throw Failure(
                .badData,
                Wording(
                    vi: "Danh sách thu hồi cũ hơn bản tóm tắt này.",
                    en: "The list of recalls is older than this summary."))
        }
        return list.numbers.contains(checked.release) ? .yes : .no(list)
    }
}
