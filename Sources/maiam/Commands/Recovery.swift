import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct RecoveryGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "recovery", abstract: "Trustees who together can appoint a director. Khóa phục hồi.",
        subcommands: [RecoverySet.self, RecoveryDrill.self, RecoveryPass.self])
}

struct RecoverySet: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Make a new recovery key and hand out its shares.",
        discussion: """
            So many trustees together can read everything: let at least one work outside the house. Each change makes a
            new key; old shares are worth nothing then. Keep no share in the home, nor in its backups. The machine that
            deals them out holds the whole key for that moment: use one you trust.
            """)
    @Option(help: "Login names, such as a,b,c.") var trustees: String?
    @Option(help: "How many of them are needed.") var need: Int?
    @Option(name: .shortAndLong, help: "Folder for the shares, one file for each.") var output: String?

    func run() throws {
        let names = try (trustees ?? ask("Ai giữ mảnh khóa (a,b,c):", "Trustees (a,b,c):", "--trustees"))
            .split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let count = try need ?? Int(ask("Cần mấy người:", "How many are needed:", "--need")) ?? 0
        let folder = try output ?? ask("Thư mục:", "Folder:", "--output")
        for name in names where OutputFile.exists(path(folder, name)) {
            throw Failure.wouldOverwrite(path(folder, name))
        }
        let home = try context.home(fresh: true)
        try context.confirm(
            "\(count) trong số \(names.joined(separator: ", ")) cùng nhau đọc được mọi hồ sơ. Tiếp tục?",
            "\(count) of \(names.joined(separator: ", ")) together will be able to read everything. Go on?")
        let made = try home.setRecovery(trustees: names, needed: count)
        try RestrictionGroup.due(home, context)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for share in made.shares { try OutputFile.write(share.bytes, to: path(folder, share.name)) }
        context.say(
            "Đã ghi \(made.shares.count) mảnh vào \(folder). Giao mỗi người mảnh của mình, rồi xóa ở đây.",
            "Wrote \(made.shares.count) shares to \(folder). Hand each to its trustee and delete them here.")
        context.say(
            "Máy này vừa giữ toàn bộ khóa phục hồi trong bộ nhớ lúc chia; khóa đã được xóa khỏi bộ nhớ.",
            "This machine held the whole recovery key in memory while it was dealt out; it was wiped from there."
        )
        guard let number = made.proposal else {
            return context.signed(home, "Khóa phục hồi mới có hiệu lực.", "The new recovery key is in force.")
        }
        context.say(
            "Mảnh mới chỉ dùng được khi đề nghị ấy đã làm xong; đến lúc đó mảnh cũ vẫn còn giá trị.",
            "The new shares are good once the proposal is carried out; old ones are good until then.")
        throw try home.afterCosigning(number)
    }

    private func path(_ folder: String, _ name: String) -> String { "\(folder)/\(name).share" }

    private func ask(_ vi: String, _ en: String, _ flag: String) throws -> String {
        try context.ask(vi, en, flag: flag)
    }
}

struct RecoveryDrill: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Look whether your share is still good. Diễn tập.")
    @Argument(help: "Your share.") var share: String

    func run() throws {
        let name = try context.person()
        let slot = try Home.unlock(
            name, states: context.states, passphrase: try context.passphrase(of: name))
        let found = try RecoveryCeremony.drill(
            try InputFile.read(share), name: share, folder: try context.folder(), slot: slot,
            told: try context.states.facilityKey(of: name))
        try context.print(
            Wording(
                vi: "Mảnh của \(found.name) còn tốt; cần \(found.needed) trong \(found.of) người.",
                en: "The share of \(found.name) is good; \(found.needed) of \(found.of) are needed.")(
                    context.language))
    }
}

struct RecoveryPass: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "pass", abstract: "Seal your share to whoever is to be director. Chuyển mảnh khóa.")
    @Argument(help: "Your share.") var share: String
    @Option(help: "Their .pub file; compare the fingerprint first.") var to: String
    @Option(name: .shortAndLong, help: "File to write.") var output: String
    @Option(help: "Folder that holds your key, such as a USB stick.") var keyFolder: String?

    func run() throws {
        let name = try context.person()
        let states = try KeyFolder.of(name, keyFolder, context)
        let half = String(decoding: try InputFile.read(to), as: UTF8.self)
        let print = try PublicHalf(reading: half).fingerprint
        try context.confirm(
            "Dấu vân tay \(print) có đúng như người ấy đọc không?",
            "Is the fingerprint \(print) what they read to you?")
        let slot = try Home.unlock(
            name, states: states, passphrase: try context.passphrase(of: name, in: states))
        let sealed = try RecoveryCeremony.pass(
            try InputFile.read(share), name: share, to: half, slot: slot)
        try OutputFile.write(sealed, to: output)
        context.say("Đã ghi \(output).", "Wrote \(output).")
    }
}

struct Recover: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover", abstract: "Become director by the trustees' shares. Phục hồi quyền giám đốc.",
        discussion: """
            First “maiam key new NAME”, then give NAME.pub to the trustees; each answers with “maiam recovery pass”. Afterwards run
            “maiam rotate” and “maiam recovery set”: the recovery key is used up.
            """)
    @Option(help: "A share that was passed on to you.") var share: [String] = []

    func run() throws {
        let folder = try context.folder()
        let name = try context.person()
        let files = try share.map { (name: $0, bytes: try InputFile.read($0)) }
        let half = context.states.publicHalf(of: name) ?? ""
        let slot = try Home.unlock(
            name, states: context.states, passphrase: try context.passphrase(of: name))
        try RecoveryCeremony.recover(
            folder, name: name, shares: files, publicHalf: half, slot: slot,
            told: try context.states.facilityKey(of: name), clock: context.clock)
        context.say(
            "\(name) là giám đốc. Tiếp theo: maiam rotate, rồi maiam recovery set.",
            "\(name) is director. Next: maiam rotate, then maiam recovery set.")
    }
}
