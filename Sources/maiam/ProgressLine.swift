import CSystem
import CareHome
import CareRecords
import Glibc
import Synchronization

/// One line on the terminal for work that takes longer than a second: what, how fast, how long still.
///
/// Whoever interrupts such work ends it between two steps, so that what was begun is taken back. Used by the one thread
/// that runs the command.
final class ProgressLine: @unchecked Sendable {
    private let descriptor: Int32
    private let language: Language
    private let clock: () -> Double
    private var work: Wording?
    private var began = 0.0
    private var shown = 0.0
    private var isThere = false

    init(on descriptor: Int32, _ language: Language, clock: @escaping () -> Double = ProgressLine.now) {
        (self.descriptor, self.language, self.clock) = (descriptor, language, clock)
    }

    /// Runs a command; its line is gone before anything else is said.
    static func during(_ context: Context, _ body: () throws -> Void) throws {
        let isShown = Terminal.talkIsTerminal && !context.options.quiet
        let line = ProgressLine(on: isShown ? STDERR_FILENO : -1, context.language)
        defer { line.end() }
        try Terminal.$progress.withValue(line) {
            try LongWork.watched(by: line.tell, body)
        }
    }

    func tell(_ step: LongWork) throws {
        let now = clock()
        // Before another work begins, which would forget it.
        if Interruption.came { throw Failure.cancelled }
        if work != step.what {
            end()
            (work, began) = (step.what, now)
            Interruption.wait()
        }
        if step.done == step.all { return end() }
        guard descriptor >= 0, now - began >= 1, now - shown >= 0.1 else { return }
        shown = now
        write("\r" + fitting(text(step, after: now - began)) + "\u{1B}[K")
        isThere = true
    }

    /// Takes the line away; the work it tells of may go on.
    func clear() {
        if isThere { write("\r\u{1B}[K") }
        isThere = false
    }

    func end() {
        clear()
        work = nil
        Interruption.waitNoMore()
    }

    func text(_ step: LongWork, after seconds: Double) -> String {
        let scale = step.isOfBytes ? 1_000_000 : 1
        let unit = step.isOfBytes ? " MB" : ""
        func number(_ count: Int) -> String { Numeric.text(count / scale, language) }
        let rate = Double(step.done) / max(seconds, 0.001)
        var text = "\(step.what(language)): \(number(step.done))"
        if step.all > 0 { text += "/" + number(step.all) }
        text += "\(unit) · \(number(Int(rate.rounded())))\(unit)" + Wording(vi: "/giây", en: "/s")(language)
        guard step.all > step.done, rate > 0 else { return text }
        return text + " · " + left(Int((Double(step.all - step.done) / rate).rounded(.up)))
    }

    private func left(_ seconds: Int) -> String {
        seconds < 100
            ? Wording(vi: "còn \(seconds) giây", en: "\(seconds) s left")(language)
            : Wording(vi: "còn \((seconds + 59) / 60) phút", en: "\((seconds + 59) / 60) min left")(language)
    }

    private func fitting(_ text: String) -> String {
        let columns = Int(maiam_terminal_columns(descriptor))
        return columns > 1 ? String(text.prefix(columns - 1)) : text
    }

    private func write(_ text: String) { _ = Terminal.write(Array(text.utf8), to: descriptor) }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Control-C while there is something to take back; a second one ends the process at once, as it always did.
enum Interruption {
    private static let pressed = Atomic(false)
    private static let waits = Atomic(false)

    static var came: Bool { pressed.load(ordering: .relaxed) }

    static func wait() {
        guard !waits.exchange(true, ordering: .relaxed) else { return }
        var action = sigaction()
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        action.__sigaction_handler.sa_handler = { _ in Interruption.pressed.store(true, ordering: .relaxed) }
        sigaction(SIGINT, &action, nil)
    }

    static func waitNoMore() {
        guard waits.exchange(false, ordering: .relaxed) else { return }
        signal(SIGINT, SIG_DFL)
        pressed.store(false, ordering: .relaxed)
    }
}
