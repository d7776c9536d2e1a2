import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct RestoreCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a home anew from a backup. Phục hồi từ bản sao lưu.",
        discussion: """
            Everything is verified before the new home gets its name; nothing is ever overwritten. The new home begins with a signed
            entry that names what is given up. To move to another machine: backup here, restore there.
            """)
    @Argument(help: "The data package and the key package.") var packages: [String] = []
    @Option(help: "Folder for the new home; it must not exist.") var to: String
    @Option(help: "Certificate or checkpoint newer than the backup.") var against: [String] =
        []
    @Option(help: "Why a backup past its day is taken.") var expired = ""
    @Option(help: "Folder that holds your key, such as a USB stick.") var keyFolder: String?

    func run() throws {
        let name = try context.person()
        let states = try KeyFolder.of(name, keyFolder, context)
        let slot = try Home.unlock(
            name, states: states, passphrase: try context.passphrase(of: name, in: states))
        try context.confirm(
            "Mở nhà phục hồi rồi thì nhà cũ trên máy này không mở được nữa (chỉ thử: maiam verify --backup TỆP). Phục hồi?",
            "Once the restored home is opened, the old one on this machine opens no more (to try only: maiam verify --backup FILE). Restore?"
        )
        let restored = try Home.restore(
            packages, to: to, name: name, slot: slot, states: states, against: against,
            expired: expired, clock: context.clock)
        context.say(
            "Từ lúc ai mở nhà mới, người ấy không mở nhà cũ trên máy này được nữa: cất nhà cũ đi, mọi người dùng --home \(to).",
            "Once somebody opens the new home, they open the old one on this machine no more: put the old one away, and let everybody use --home \(to)."
        )
        context.say(
            "Đã phục hồi \(restored.homeName) vào \(to): \(restored.verification.children) trẻ, nhật ký đến dòng \(restored.saved). Ký tên: \(name).",
            "Restored \(restored.homeName) to \(to): \(restored.verification.children) children, the log up to entry \(restored.saved). Signed: \(name)."
        )
        if restored.known > restored.saved {
            context.say(
                "Bỏ lại: dòng \(restored.saved + 1) đến \(restored.known) đã từng thấy trên máy này. Hồ sơ nào đã xóa sau bản sao lưu này mà tài khoản này chưa biết thì nay có lại: xóa lần nữa.",
                "Given up: entries \(restored.saved + 1) to \(restored.known), which were seen on this machine. A record erased after this backup that this account does not know of is back: erase it again."
            )
        }
        if !restored.erased.isEmpty {
            let codes = restored.erased.joined(separator: " ")
            context.say("Đã xóa lại ngay: \(codes).", "Erased again at once: \(codes).")
        }
        if !restored.back.isEmpty {
            let codes = restored.back.joined(separator: " ")
            context.say(
                "Đã từng xóa, nay trở lại vì không ai khác ký được: \(codes). Khi có người ký thứ hai, xóa lại ngay.",
                "Erased once and back, because nobody else can sign: \(codes). Erase again as soon as a second signer is there."
            )
        }
        if !restored.held.isEmpty {
            let codes = restored.held.joined(separator: " ")
            context.say("Giữ lại như trước: \(codes).", "On hold again: \(codes).")
        }
        RestrictionShow.warn(of: restored.open, context)
        if let number = restored.proposal {
            context.say(
                "Còn thiếu chữ ký: một giám đốc khác chạy “maiam cosign \(number) --home \(to)”.",
                "A signature is missing: another director runs “maiam cosign \(number) --home \(to)”.")
        }
        if context.options.json {
            try context.print(
                .object([
                    ("folder", .string(to)), ("children", .number(String(restored.verification.children))),
                    ("erased", .array(restored.erased.map(JSON.string))),
                    ("back", .array(restored.back.map(JSON.string))),
                    ("held", .array(restored.held.map(JSON.string))),
                    ("open", .array(restored.open.map(JSON.string))),
                    ("saved", .number(String(restored.saved))), ("known", .number(String(restored.known))),
                ]))
        }
    }
}

/// Where somebody's key lies when there is no home yet to tell by.
enum KeyFolder {
    static func of(_ name: String, _ given: String?, _ context: Context) throws -> StateFolder {
        if let given { return StateFolder(path: given) }
        if context.options.home != nil { return context.states }
        return try StateFolder.holding(name, environment: context.environment)
    }
}
