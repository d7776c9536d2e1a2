import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Backup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies that only the directors open. Sao lưu.",
        subcommands: [BackupTake.self, BackupList.self, BackupDestroyed.self],
        defaultSubcommand: BackupTake.self)
}

struct BackupTake: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Copy the home while others work.",
        discussion: """
            Data and keys are two packages, and both are needed to restore. Keep the data for long; keep the keys for a short
            time, elsewhere, and sign “backup destroyed” when they are gone: until then an erased record could come back.
            """)
    @Option(name: .shortAndLong, help: "File for the data package.") var output: String?
    @Option(help: "File for the key package.") var keys: String?
    @Option(help: "After how many days the key package must be gone, such as 90d.") var expires: String =
        "90d"
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let folder = try context.folder()
        guard output != nil || keys != nil else {
            throw Failure.usage(
                vi: "Cần -o TỆP cho dữ liệu, --keys TỆP cho khóa.",
                en: "-o FILE is needed for the data, --keys FILE for the keys.")
        }
        let typed = expires.hasSuffix("d") ? String(expires.dropLast()) : expires
        guard let days = Int64(typed), days > 0, days < 40_000 else {
            throw Failure.usage(
                vi: "--expires cần số ngày, ví dụ 90d.", en: "--expires needs days, such as 90d.")
        }
        let name = try context.person()
        let end = context.clock + days * 86_400
        let books = Books()
        let targets: [Target] = [(output, .data, 0), (keys, .keys, end)]
        let ids: [String]
        do {
            ids = try Self.streams(targets, force: force, books) { orders in
                let phrase = try context.passphrase(of: name)
                return try Home.backup(
                    folder, name: name,
                    slot: try Home.unlock(name, states: context.states, passphrase: phrase),
                    states: context.states, orders: orders,
                    clock: context.clock)
            }
        } catch {
            tell(brokenOff: books.entered)
            throw error
        }
        if output != nil { context.states.noteBackup(clock: context.clock) }
        for (path, id) in zip([output, keys].compactMap(\.self), ids) {
            context.say("Đã ghi \(path) (số \(id)).", "Wrote \(path) (number \(id)).")
        }
        if output == nil || keys == nil {
            context.say(
                "Phục hồi cần cả hai gói: dữ liệu và khóa.", "Restoring needs both packages: data and keys.")
        }
        try context.print(ids.joined(separator: "\n"))
    }

    /// Copies that stand in the books by now.
    private final class Books {
        var entered: [String] = []
    }

    private func tell(brokenOff ids: [String]) {
        for id in ids {
            context.say(
                "Bản \(id) đã vào sổ mà chưa sao xong; phần đã ghi được xóa đi. Khi chắc không còn gì thì ký: maiam backup destroyed \(id)",
                "Copy \(id) is in the books and was not finished; what was written of it was deleted. Once you are sure that nothing is left, sign: maiam backup destroyed \(id)"
            )
        }
    }

    private typealias Target = (path: String?, kind: CopyKind, expires: Int64)

    /// Opens every output before anything is copied, and gives them their names only when all is written.
    private static func streams(
        _ targets: [Target], force: Bool, _ books: Books, orders: [CopyOrder] = [],
        _ body: ([CopyOrder]) throws -> [String]
    ) throws -> [String] {
        guard let target = targets.first else { return try body(orders) }
        let rest = Array(targets.dropFirst())
        guard let path = target.path else {
            return try streams(rest, force: force, books, orders: orders, body)
        }
        var ids: [String] = []
        try OutputFile.stream(to: path, force: force) { write in
            try withoutActuallyEscaping(write) { write in
                var order = CopyOrder(
                    target.kind, expires: target.expires, scratch: "\(path).\(getpid()).copy", write: write)
                order.entered = { books.entered.append($0) }
                ids = try streams(rest, force: force, books, orders: orders + [order], body)
            }
        }
        return ids
    }
}

struct BackupList: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every copy in the books. Sổ sao lưu.")

    func run() throws {
        let copies = try context.home().copies()
        if context.options.json { return try context.print(.array(copies.map(\.json))) }
        let header = [
            Wording(vi: "Số", en: "Number"), Wording(vi: "Loại", en: "Kind"), Wording(vi: "Lúc", en: "When"),
            Wording(vi: "Ai", en: "Who"), Wording(vi: "Hết hạn", en: "Expires"), Wording(vi: "", en: ""),
        ]
        try context.print(
            Table(
                header: header.map { $0(context.language) },
                rows: copies.map { copy in
                    [
                        copy.id, copy.label(context.language), copy.taken.text(context.language),
                        copy.takenBy,
                        copy.expires?.text(context.language) ?? "–", copy.standing(context.language),
                    ]
                }
            ).text)
    }
}

struct BackupDestroyed: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroyed", abstract: "Sign that a copy no longer exists.")
    @Argument(help: "Its number; see maiam backup list.") var number: String

    func run() throws {
        let home = try context.home(fresh: true)
        try context.confirm(
            "Mọi bản của \(number) đã bị hủy thật chưa?", "Is every copy of \(number) really gone?")
        try home.destroyed(number)
        context.signed(home, "Đã ghi: bản \(number) đã hủy.", "Written: \(number) is destroyed.")
    }
}

extension CopyRecord {
    func label(_ language: Language) -> String {
        switch kind {
        case .data: Wording(vi: "dữ liệu", en: "data")(language)
        case .keys: Wording(vi: "khóa", en: "keys")(language)
        }
    }

    func standing(_ language: Language) -> String {
        if isDestroyed { return Wording(vi: "đã hủy", en: "destroyed")(language) }
        return hasLapsed ? Wording(vi: "quá hạn, phải hủy", en: "lapsed: destroy it")(language) : ""
    }
}
