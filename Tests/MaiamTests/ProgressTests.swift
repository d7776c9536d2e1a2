import CareHome
import CareRecords
import Foundation
import Glibc
import Sealing
import Testing

@testable import maiam

/// Interrupting is a matter of the whole process, so one of these runs at a time.
@Suite(.serialized) struct ProgressTests {
    private static let writing = Wording(vi: "Đang ghi", en: "Writing")

    private static func step(_ done: Int, of all: Int) -> LongWork { LongWork(writing, done: done, all: all) }

    /// A clock that a test sets.
    private final class Clock {
        var now = 100.0
    }

    @Test(arguments: [
        (step(34_000, of: 100_000), 6.8, "Đang ghi: 34.000/100.000 · 5.000/giây · còn 14 giây"),
        (step(1000, of: 1_000_000), 1.0, "Đang ghi: 1.000/1.000.000 · 1.000/giây · còn 17 phút"),
        (step(8192, of: 0), 2.0, "Đang ghi: 8.192 · 4.096/giây"),
        (
            LongWork(writing, isOfBytes: true, done: 30_000_000, all: 90_000_000), 3.0,
            "Đang ghi: 30/90 MB · 10 MB/giây · còn 6 giây"
        ),
    ])
    func `a line says how far, how fast and how long still`(step: LongWork, seconds: Double, text: String) {
        #expect(ProgressLine(on: -1, .vietnamese).text(step, after: seconds) == text)
    }

    @Test func `on a terminal there is one line after a second, and none when it is over`() throws {
        let terminal = try PseudoTerminal()
        defer { close(terminal.inner) }
        let clock = Clock()
        let line = ProgressLine(on: terminal.inner, .english) { clock.now }
        try line.tell(Self.step(0, of: 1000))
        clock.now += 0.9
        try line.tell(Self.step(100, of: 1000))
        #expect(terminal.shown().isEmpty)
        clock.now += 0.2
        try line.tell(Self.step(110, of: 1000))
        try line.tell(Self.step(111, of: 1000))
        let shown = terminal.shown()
        #expect(shown == "\rWriting: 110/1,000 · 100/s · 9 s left\u{1B}[K")
        try line.tell(Self.step(1000, of: 1000))
        #expect(terminal.shown() == "\r\u{1B}[K")
        line.end()
        #expect(terminal.shown().isEmpty)
    }

    @Test func `whatever is said takes the line away first, and an interruption is not forgotten for it`()
        throws
    {
        let terminal = try PseudoTerminal()
        defer { close(terminal.inner) }
        let clock = Clock()
        let line = ProgressLine(on: terminal.inner, .english) { clock.now }
        defer { line.end() }
        try line.tell(Self.step(0, of: 1000))
        clock.now += 2
        try line.tell(Self.step(110, of: 1000))
        #expect(terminal.shown().hasPrefix("\rWriting: 110/"))
        Terminal.$progress.withValue(line) { Terminal.say("") }
        #expect(terminal.shown() == "\r\u{1B}[K")
        kill(getpid(), SIGINT)
        for _ in 0..<2000 where !Interruption.came { usleep(1000) }
        Terminal.$progress.withValue(line) { Terminal.say("") }
        #expect(throws: Failure.cancelled) { try line.tell(Self.step(111, of: 1000)) }
    }

    @Test func `nothing is said where no terminal is`() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        let clock = Clock()
        let line = ProgressLine(on: isatty(ends[1]) == 1 ? ends[1] : -1, .english) { clock.now }
        for done in 0...20 {
            clock.now += 1
            try line.tell(Self.step(done, of: 20))
        }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        var byte: UInt8 = 0
        #expect(read(ends[0], &byte, 1) == -1)
    }

    @Test func `an interruption ends the work between two steps`() throws {
        let line = ProgressLine(on: -1, .english)
        try line.tell(Self.step(1, of: 10))
        kill(getpid(), SIGINT)  // to the process: the threads that run tests take no signals
        for _ in 0..<2000 where !Interruption.came { usleep(1000) }
        let failure = #expect(throws: Failure.self) { try line.tell(Self.step(2, of: 10)) }
        #expect(failure == .cancelled)
        line.end()
        try line.tell(Self.step(3, of: 10))
        line.end()
    }

    /// Runs a command and stops it at one of its steps.
    ///
    /// - Returns: whether it came so far.
    private func stopped(_ words: [String], at last: Int, _ tool: Tool) throws -> Bool {
        var rest =
            words + ["--home", tool.folder + "/home", "--as", "director", "--no-input", "--quiet"]
            + ["--passphrase-file", tool.folder + "/director.pass"]
        let options = try CommonOptions(hoistedFrom: &rest, environment: tool.environment)
        var steps = 0
        func watch(_ step: LongWork) throws {
            steps += 1
            if steps > last { throw Failure.cancelled }
        }
        do {
            try Context.$current.withValue(Context(options: options, environment: tool.environment)) {
                try LongWork.watched(by: watch) { try Main.run(rest) }
            }
        } catch let failure as Failure where failure == .cancelled { return true }
        return false
    }

    @Test(arguments: [
        ["backup", "-o", "data.age", "--keys", "keys.age"], ["search", "không ai tên thế"],
        ["rotate", "--yes"],
    ])
    func `a backup, a first search and a rotation stopped at any step leave nothing behind`(words: [String])
        throws
    {
        let bench = try Bench { home, _ in
            _ = try home.admit([Admission](repeating: Admission(), count: 600))
        }
        defer { bench.tool.remove() }
        let folder = bench.tool.folder
        let words = words.map { $0.hasSuffix(".age") ? folder + "/" + $0 : $0 }
        func names() throws -> [String] {
            try [folder, folder + "/home"].flatMap { try FileManager.default.contentsOfDirectory(atPath: $0) }
                .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
        }
        let before = try names()
        var (last, times) = (0, 0)
        while try stopped(words, at: last, bench.tool) {
            #expect(try names() == before, "\(words[0]), step \(last)")
            (last, times) = (last < 3 ? last + 1 : last * 2, times + 1)
        }
        #expect(times > 2, "\(words[0]): \(times)")
        let home = try bench.open()
        #expect(try home.children().count == 600 && home.verification().problems.isEmpty)
        // A copy is in the books before it is sealed, so that none can exist which nobody knows of: one that was stopped
        // after that stays there until somebody signs that it is gone.
        let copies = try home.copies().count
        #expect(words[0] == "backup" ? copies >= 2 : copies == 0)
    }

    @Test func `whoever watches may stop an act, and nothing of it stays`() throws {
        let folder = Folder()
        var phrase = Array("một hai ba bốn".utf8)
        let home = try Home.found(
            folder.path("home"), name: "Mái ấm An Bình", director: "lan",
            passphrase: Home.Passphrase(wiping: &phrase),
            environment: ["XDG_STATE_HOME": folder.path("state")], clock: 1_772_000_000, cost: .least)
        let admissions = [Admission](repeating: Admission(), count: 200)
        let impatient = { (step: LongWork) throws in if step.done >= 128 { throw Failure.cancelled } }
        #expect(throws: Failure.cancelled) {
            try LongWork.watched(by: impatient) { _ = try home.admit(admissions) }
        }
        #expect(try home.children().isEmpty)
        #expect(try home.admit(admissions).count == 200)
    }
}
