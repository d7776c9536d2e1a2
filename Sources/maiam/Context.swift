import ArgumentParser
import CareHome
import CareRecords
import Foundation

/// What a command needs to know of its surroundings.
struct Context: Sendable {
    var options: CommonOptions
    let environment: [String: String]
    /// Homes already opened, where one process plays several people.
    var opened: OpenedHomes?
    @TaskLocal static var current = Context(options: CommonOptions(), environment: [:])

    var language: Language { options.language() }
    var clock: Int64 { Int64(Date().timeIntervalSince1970) }
    var today: Day { Day.today(epochSeconds: clock) }

    func folder() throws -> String {
        guard let home = options.home else {
            throw Failure.usage(
                vi: "Chưa biết nhà nào.", en: "Which home is not known.",
                hint: Wording(
                    vi: "Thêm --home DIR hoặc đặt MAIAM_HOME.", en: "Add --home DIR or set MAIAM_HOME."))
        }
        return home
    }

    /// The name given, that of this terminal's session, or the answer to a question.
    func person() throws -> String {
        guard let name = options.person ?? unlockedPerson else {
            return try options.ask(Wording(vi: "Tên đăng nhập:", en: "Your name:")(language), flag: "--as")
        }
        return name
    }

    var states: StateFolder { StateFolder(environment: environment, home: options.home) }

    private var unlockedPerson: String? {
        guard options.passphraseFile == nil, let folder = options.home else { return nil }
        return Home.sessionName(folder, environment: environment)
    }

    func passphrase(of name: String, in folder: StateFolder? = nil) throws -> Home.Passphrase {
        let states = folder ?? states
        if !states.knows(name) { throw Home.unknown(name, in: states) }
        let typed = try options.passphrase(
            Wording(vi: "Mật khẩu của \(name):", en: "Passphrase of \(name):")(language))
        return typed.withBytes { Home.passphrase($0) }
    }

    /// Opens the home as the person named: by this terminal's session, or else by asking for the passphrase.
    ///
    /// - Parameters:
    ///   - fresh: ask in any case, for what must not happen at an unlocked terminal left alone.
    ///   - toSignRestore: let in who comes to sign a restore.
    ///   - accepting: number of a restore that left behind what this person had seen.
    func home(fresh: Bool = false, toSignRestore: Bool = false, accepting: UInt64? = nil) throws -> Home {
        let home = try open(fresh: fresh, toSignRestore, accepting)
        home.whenLeftOut { say($0.vi, $0.en) }
        if !toSignRestore, home.policy.access(home.role, .roster) >= .read { try home.adoptSettings() }
        if let day = home.leapSince() {
            try confirm(
                "Dòng mới nhất của nhà này ghi ngày \(day.text(.vietnamese)), hơn 30 ngày trước. Hôm nay có đúng là \(today.text(.vietnamese)) không?",
                "The newest entry of this home is of \(day.text(.english)), more than 30 days ago. Is today really \(today.text(.english))?"
            )
        }
        for notice in home.notices() { say(notice.vi, notice.en) }
        return home
    }

    private func open(fresh: Bool, _ toSignRestore: Bool, _ accepting: UInt64?) throws -> Home {
        let folder = try folder()
        _ = try Home.genesis(at: folder)
        let name = try person()
        if let home = try opened?.home(of: name) { return home }
        if !fresh, options.passphraseFile == nil,
            let home = try Home.resumeSession(
                folder, name: name, states: states, environment: environment, clock: clock)
        {
            return home
        }
        let phrase = try passphrase(of: name)
        let home = try Home.open(
            folder, name: name, slot: try Home.unlock(name, states: states, passphrase: phrase),
            states: states, clock: clock, toSignRestore: toSignRestore,
            accepting: accepting)
        opened?.keep(home)
        return home
    }

    /// The answer typed at the terminal; `flag` is what answers in a script.
    func ask(_ vi: String, _ en: String, flag: String) throws(Failure) -> String {
        try options.ask(Wording(vi: vi, en: en)(language), flag: flag)
    }

    /// A day typed as people do; of a month or a year, its last.
    func day(_ typed: String) throws(Failure) -> Day { try period(typed).latest }

    /// The same; of a month or a year, its first.
    func firstDay(_ typed: String) throws(Failure) -> Day { try period(typed).earliest }

    private func period(_ typed: String) throws(Failure) -> PartialDate {
        guard let date = PartialDate(typed: typed, today: today) else {
            throw Failure.notADay(typed)
        }
        return date
    }

    /// Talk, unless only identifiers were asked for.
    func say(_ vi: String, _ en: String) {
        if !options.quiet { Terminal.say(Terminal.safe(Wording(vi: vi, en: en)(language))) }
    }

    /// Nothing where there is nothing to be said.
    func say(_ wording: Wording?) {
        if let wording { say(wording.vi, wording.en) }
    }

    /// A result, with a line end; where there is none, no empty line either.
    func print(_ text: String) throws {
        guard !text.isEmpty else { return }
        try Terminal.result(text.hasSuffix("\n") ? text : text + "\n")
    }

    func print(_ json: JSON) throws { try print(json.serialised()) }

    /// Says under whose name something was written.
    func signed(_ home: Home, _ vi: String, _ en: String) {
        say("\(vi) Ký tên: \(home.name).", "\(en) Signed: \(home.name).")
    }

    /// Whom a code means, said before saving.
    func name(_ child: Child) {
        say("\(child.code) · \(child.label(language))", "\(child.code) · \(child.label(language))")
    }

    func confirm(_ vi: String, _ en: String) throws {
        guard try options.confirm(Wording(vi: vi, en: en)(language)) else { throw Failure.cancelled }
    }
}

protocol MaiamCommand: ParsableCommand {}
extension MaiamCommand {
    var context: Context { Context.current }
}

/// The demo unlocks each person once; the command line itself runs on one thread.
final class OpenedHomes: @unchecked Sendable {
    private var homes: [String: Home] = [:]

    func home(of name: String) throws -> Home? {
        try homes[name]?.refresh()
        return homes[name]
    }

    func keep(_ home: Home) { homes[home.name] = home }
}
