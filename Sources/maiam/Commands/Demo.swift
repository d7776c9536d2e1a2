import ArgumentParser
import CareHome
import CareRecords
import Fixtures
import Foundation

struct Demo: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Play a made-up home from beginning to end. Chạy thử.")
    @Option(help: "Keep the home in this folder instead of a scratch folder.") var keep: String?

    func run() throws {
        let stage = try Stage(context, folder: keep)
        defer { if keep == nil { stage.remove() } }
        try stage.people()
        let child = try stage.children()
        try stage.night()
        try stage.day(child)
        try stage.plan(child)
        try stage.release(child)
        try stage.end(child)
    }
}

/// A scratch home and the commands typed in it; every line shown is run by the command itself.
struct Stage {
    let context: Context
    let folder: String
    private let opened = OpenedHomes()
    private var home: String { folder + "/an-binh.maiam" }

    init(_ context: Context, folder: String?) throws {
        self.context = context
        self.folder = folder ?? NSTemporaryDirectory() + "maiam-demo-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for name in ["director", "worker", "carer", "teacher", "official"] {
            try OutputFile.write(
                Array("demo-\(name)-\(UUID().uuidString)\n".utf8), to: path(name + ".pass"), force: true)
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
    private func path(_ name: String) -> String { folder + "/" + name }

    private func context(as name: String, home: Bool = true) -> Context {
        var options = CommonOptions()
        options.chosenLanguage = context.language
        options.person = name
        options.passphraseFile = path(name + ".pass")
        options.noInput = true
        options.yes = true
        options.home = home ? self.home : nil
        return Context(options: options, environment: ["XDG_STATE_HOME": path("state")], opened: opened)
    }

    /// Types one command; refusals are part of the play and are shown like any other answer.
    private func type(_ words: [String], as name: String, home: Bool = true) throws {
        let shown = words.map { word in
            let short = word.replacingOccurrences(of: folder + "/", with: "")
            return short.contains(" ") ? "\"\(short)\"" : short
        }
        try context.print(
            "\n$ maiam " + shown.joined(separator: " ") + (words[0] == "init" ? "" : " --as \(name)"))
        try Context.$current.withValue(context(as: name, home: home)) {
            do {
                var command = try Maiam.parseAsRoot(words)
                try command.run()
            } catch {
                let failure = Failure(explaining: error)
                guard failure.status == .refused else { throw error }
                failure.show(context.language)
            }
        }
    }

    func people() throws {
        try type(
            ["init", home, "--name", "Mái ấm An Bình", "--director", "director"], as: "director", home: false)
        let roles = [
            ("worker", "social-worker"), ("carer", "caregiver"), ("teacher", "teacher"),
            ("official", "official"),
        ]
        for (name, role) in roles {
            try type(["key", "new", name], as: name)
            try type(["user", "add", name, "--role", role], as: "director")
        }
    }

    /// The made-up children of the fixtures, one signed act each, in one transaction.
    func children() throws -> String {
        guard case .array(let items) = try JSON.parse(Fixtures.children) else { throw Failure.notUTF8 }
        let admissions = try items.map { try Intake.read(json: $0, today: context.today) }
        let home = try context(as: "worker").home()
        let children = try home.admit(admissions)
        try context.print("")
        context.say(
            "# \(children.count) trẻ bịa được tiếp nhận, mỗi trẻ một chữ ký.",
            "# \(children.count) made-up children are admitted, one signature each.")
        return children[0].code
    }

    func night() throws {
        try OutputFile.write(Array("{}".utf8), to: path("nothing-known.json"), force: true)
        try type(["admit", "--from", path("nothing-known.json"), "--emergency"], as: "carer")
        try type(["search", "vi du"], as: "carer")
    }

    func day(_ child: String) throws {
        try type(["record", child, "journal", "--set", "shift=night", "--set", "note=Ngủ yên."], as: "carer")
        try type(["measure", child, "--height", "131,5", "--weight", "27,4"], as: "carer")
        try type(["record", child, "schooling", "--set", "conduct=tot"], as: "teacher")
        try type(["record", child, "trafficking", "--set", "victimStatus=identified"], as: "teacher")
    }

    func plan(_ child: String) throws {
        let goal = Wording(vi: "Về sống với bà ngoại", en: "Live with the grandmother")(context.language)
        try type(
            [
                "plan", child, "--kind", "reintegration", "--goal", goal, "--by", "31/12/2026", "--who",
                "worker",
            ], as: "worker")
        try type(["plan", "submit", child], as: "worker")
        try type(["plan", "approve", child], as: "worker")
        try type(["plan", "approve", child], as: "director")
        try type(["review", child, "--next", "01/03/2027", "--set", "outcome=continue"], as: "worker")
    }

    func release(_ child: String) throws {
        try type(
            [
                "request", "table", "sex", "--for", "official", "--purpose", "báo cáo quý", "--basis",
                "TT 02/2020",
            ], as: "worker")
        try type(["summary", "R-0001", "-o", path("table.age")], as: "worker")
        try type(["approve", "R-0001"], as: "director")
        try type(["summary", "R-0001", "-o", path("table.age"), "--force"], as: "worker")
        let ask = [
            "request", "child", child, "--for", "official", "--purpose", "commune", "--basis", "NĐ 56/2017",
            "--letter", "15/UBND",
        ]
        try type(ask, as: "worker")
        try type(ask + ["--consent-child", "yes", "--consent-rep", "yes"], as: "worker")
        try type(["approve", "R-0002"], as: "director")
        try type(["summary", "R-0002", "-o", path("child.age"), "--force"], as: "worker")
    }

    func end(_ child: String) throws {
        try type(["show", child], as: "carer")
        try type(["check", path("child.age")], as: "official")
        try type(["verify"], as: "director")
        try type(["census", "--group", "m", "--under", "16"], as: "director")
    }
}
