import Foundation
import Glibc

/// A terminal of tmux, in which a shell runs one command.
final class Tmux {
    private static let program = ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux"].first(
        where: FileManager.default.isExecutableFile)
    static var isThere: Bool { program != nil }

    private let socket = "maiam-" + UUID().uuidString
    private let folder: String

    /// - Parameter command: for the shell; its own process is the program's.
    init(_ command: String, in folder: String, _ environment: [String: String]) throws {
        self.folder = folder
        let settings = environment.map { "export \($0)='\($1)'\n" }.joined()
        // The shell hears Control-C too, and goes on to say how the command ended.
        try """
        \(settings)trap : INT
        cd '\(folder)'
        rm -f pid
        sh -c 'echo $$ > pid.new; mv pid.new pid; exec \(command)'
        echo "STATUS=$?"
        sleep 600
        """.write(toFile: folder + "/run.sh", atomically: true, encoding: .utf8)
        try tmux("new-session", "-d", "-x", "150", "-y", "50", "sh \(folder)/run.sh")
    }
    deinit { _ = try? tmux("kill-server") }

    @discardableResult private func tmux(_ words: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program ?? "")
        process.arguments = ["-L", socket, "-f", "/dev/null"] + words
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMUX_TMPDIR": folder]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    func screen() throws -> String { try tmux("capture-pane", "-p") }
    func press(_ keys: String) throws { try tmux("send-keys", keys) }

    private var process: pid_t? {
        (try? String(contentsOfFile: folder + "/pid", encoding: .utf8)).flatMap {
            pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    /// Lets the program run a twentieth of the time until the words stand on the screen: on a small home all
    /// work is over before anybody could press a key.
    func slowly(until words: String) throws -> Bool {
        let end = Date(timeIntervalSinceNow: 240)
        while Date() < end {
            let screen = try screen()
            if screen.contains(words) { return true }
            if screen.contains("STATUS=") { return false }
            guard let process else { continue }
            for _ in 0..<10 {
                kill(process, SIGSTOP)
                usleep(38_000)
                kill(process, SIGCONT)
                usleep(2_000)
            }
        }
        return false
    }

    func wait(for words: String) throws -> Bool {
        let end = Date(timeIntervalSinceNow: 120)
        while Date() < end {
            if try screen().contains(words) { return true }
            usleep(50_000)
        }
        return false
    }
}
