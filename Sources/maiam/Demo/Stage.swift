import CareHome
import CareRecords
import Foundation
import Glibc

/// A scratch folder with a home in it, in which the demo types its commands.
struct Stage {
    let context: Context
    let home = "an-binh.maiam"
    private let folder: String
    private let isKept: Bool
    private let opened = OpenedHomes()
    /// Lines of a result shown at most; the middle of a longer one is left out.
    private static let longest = 26

    /// Enters a folder of its own: a scratch one that goes away again, or a new one that stays.
    init(_ context: Context, keeping kept: String?) throws {
        self.context = context
        isKept = kept != nil
        folder = try kept.map(Self.make) ?? Self.makeScratch()
        guard FileManager.default.changeCurrentDirectoryPath(folder) else {
            throw Failure.cannotWrite(folder)
        }
        for name in ["director", "worker", "carer", "teacher", "official"] {
            try OutputFile.write(Array("demo-\(name)-\(UUID().uuidString)\n".utf8), to: name + ".pass")
        }
        try context.print("$ export MAIAM_HOME=\(home)")
        context.say(
            "# Mỗi người còn thêm --passphrase-file TÊN.pass, không in lại dưới đây.",
            "# Everybody also gives --passphrase-file NAME.pass, not repeated below.")
    }

    func leave() {
        guard !isKept else { return }
        _ = FileManager.default.changeCurrentDirectoryPath("/")
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func make(_ path: String) throws -> String {
        let whole = URL(fileURLWithPath: path).path
        guard mkdir(whole, 0o700) == 0 else {
            throw errno == EEXIST ? Failure.wouldOverwrite(path) : .cannotWrite(path)
        }
        return whole
    }

    private static func makeScratch() throws -> String {
        var template = Array((NSTemporaryDirectory() + "maiam-demo-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure.cannotWrite(NSTemporaryDirectory()) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func context(_ options: CommonOptions, as name: String) -> Context {
        var options = options
        options.chosenLanguage = context.language
        options.passphraseFile = name + ".pass"
        options.noInput = true
        return Context(
            options: options, environment: ["XDG_STATE_HOME": folder + "/state"], opened: opened)
    }

    /// The home as one of the people, for what the demo does without a command.
    func home(of name: String) throws -> Home {
        var options = CommonOptions(environment: ["MAIAM_HOME": home])
        options.person = name
        return try context(options, as: name).home()
    }

    func heading(_ vi: String, _ en: String) throws {
        try context.print("\n# " + Wording(vi: vi, en: en)(context.language))
    }

    /// Types one command, with what is piped into it; a refusal is part of the play and shown like any
    /// other answer.
    func type(_ words: [String], as name: String, input: String? = nil) throws {
        let pipe = input.map { "echo '\($0)' | " } ?? ""
        let shown = words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
        try context.print("\n$ \(pipe)maiam \(shown)")
        try Self.feed(input ?? "")
        var rest = words
        let options = try CommonOptions(hoistedFrom: &rest, environment: ["MAIAM_HOME": home])
        try Terminal.$longest.withValue(Self.longest) {
            try Context.$current.withValue(context(options, as: name)) {
                do {
                    try Main.run(rest)
                } catch {
                    let failure = Failure(explaining: error)
                    guard failure.status == .refused else { throw error }
                    failure.show(context.language)
                }
            }
        }
    }

    /// What the command finds on its stdin: never what the demo itself was given.
    private static func feed(_ text: String) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure.cannotWrite("stdin") }
        defer { for end in ends { close(end) } }
        guard Terminal.write(Array(text.utf8), to: ends[1]), dup2(ends[0], STDIN_FILENO) >= 0 else {
            throw Failure.cannotWrite("stdin")
        }
    }
}
