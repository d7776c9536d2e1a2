import CareHome
import CareRecords
import Foundation
import Sealing
import Vault

/// A whole home, made with the tool itself: a director, an official and made-up children from a spreadsheet.
final class House {
    let folder: String
    let tool: String
    let environment: [String: String]
    let children: Int
    /// Of the command that took the children in.
    let imported: Ran
    private let notes: SessionNotes

    init(_ tool: String, children: Int) throws {
        let base = try Home.scratch()
        (folder, self.tool, self.children) = (base + "/home", tool, children)
        environment = [
            "XDG_STATE_HOME": base + "/state", "XDG_RUNTIME_DIR": base + "/run", "MAIAM_HOME": base + "/home",
            "MAIAM_LANG": "en", "LC_ALL": "C.UTF-8",
        ]
        try FileManager.default.createDirectory(
            atPath: base + "/run", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data("sông-ngựa-đèn-lúa-4719\n".utf8).write(to: URL(fileURLWithPath: base + "/phrase"))
        chmod(base + "/phrase", 0o600)
        try Data(Spreadsheet.text(children).utf8).write(to: URL(fileURLWithPath: base + "/children.csv"))
        notes = SessionNotes(
            session: Secret.random(), label: "benchmark", in: try SessionFolder(runtime: base + "/run"))
        let (environment, phrase) = (environment, base + "/phrase")
        func did(_ words: String...) throws -> Ran {
            let ran = try Command.run(
                [tool] + words + ["--passphrase-file", phrase, "--no-input"], environment: environment)
            guard ran.status == 0 else { throw VaultError.storage("maiam \(words[0])") }
            return ran
        }
        _ = try did("init", base + "/home", "--name", "Mái ấm An Bình", "--director", "director")
        _ = try did("key", "new", "office")
        _ = try did("user", "add", "office", "--role", "official", "--yes", "--as", "director")
        imported = try did("import", base + "/children.csv", "--yes", "--even-if-there", "--as", "director")
    }

    private var base: String { String(folder.dropLast("/home".count)) }
    func remove() { try? FileManager.default.removeItem(atPath: base) }

    /// The home as a command of one session opens it.
    func opened() throws -> CareHome.Home { try opened(inSession: true).home }

    /// The same, and what opening took once the passphrase was known.
    func opened(inSession: Bool) throws -> (home: CareHome.Home, cost: Cost) {
        let states = StateFolder(environment: environment, home: folder)
        let slot = try CareHome.Home.unlock("director", states: states, passphrase: Self.phrase())
        let start = Cost.now
        let home = try CareHome.Home.open(
            folder, name: "director", slot: slot, states: states, clock: Int64(Date().timeIntervalSince1970),
            notes: inSession ? notes : nil)
        return (home, Cost.now - start)
    }

    /// Below the house's own words: acts are written here many at a time.
    func vault() throws -> Vault {
        let states = StateFolder(environment: environment, home: folder)
        let slot = try CareHome.Home.unlock("director", states: states, passphrase: Self.phrase())
        let pinned = slot.genesis
        return try Vault(
            store: try SQLiteStore(folder: folder), identity: slot.takeIdentity(), pinned: pinned, anchor: nil
        )
    }

    func forgetNames() { notes.remove([.names, .codes, .records]) }

    static func phrase() -> CareHome.Home.Passphrase {
        var bytes = Array("sông-ngựa-đèn-lúa-4719".utf8)
        return Passphrase(wiping: &bytes)
    }

    func run(_ words: String...) throws -> Ran {
        try Command.run([tool] + words + ["--no-input"], environment: environment, takesOutput: true)
    }
    func unlock() throws -> Ran {
        try run("unlock", "--as", "director", "--passphrase-file", base + "/phrase")
    }
}

/// Made-up children as a spreadsheet.
enum Spreadsheet {
    static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò", "Giàng"]
    static let middles = ["Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thu", "Đức"]
    static let given = [
        "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hiếu", "Hoa", "Khánh", "Lan", "Oanh", "Yến",
    ]

    static func name(_ child: Int) -> String {
        let rare = child % 997 == 0 ? " Xoan" : ""
        let more = child >= 133_056 ? " " + given[child / 133_056 % 12] : ""
        return families[child % 11] + " " + middles[child / 11 % 7] + " " + given[child / 77 % 12]
            + " " + given[child / 924 % 12] + " " + given[child / 11_088 % 12] + more + rare
    }

    static func text(_ children: Int) -> String {
        var text = "Họ và tên;Giới tính;Ngày sinh;Nhóm hoàn cảnh đặc biệt;Trường;Lớp;Dân tộc;Quê quán\n"
        for child in 0..<children {
            let born = "\(10 + child % 18)/\(10 + child % 3)/\(2009 + child % 10)"
            text += "\(name(child));\(child % 2 == 0 ? "Nam" : "Nữ");\(born);m;Trường \(child % 30);"
            text += "\(1 + child % 9);Kinh;Xã \(child % 100)\n"
        }
        return text
    }
}
