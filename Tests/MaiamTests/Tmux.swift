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

    /// Spawned without Foundation, which waits until nobody holds a socket that the server of tmux inherits.
    @discardableResult private func tmux(_ words: String...) throws -> String {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let output = folder + "/screen"
        for (descriptor, path) in [(0, "/dev/null"), (1, output), (2, "/dev/null")] as [(Int32, String)] {
            let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
        }
        // The threads that run tests take no signals, and what they start would take none either.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let program = Self.program ?? ""
        let arguments = [program, "-L", socket, "-f", "/dev/null"] + words
        let settings = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMUX_TMPDIR=" + folder]
        let pointers = (arguments.map { strdup($0) } + [nil], settings.map { strdup($0) } + [nil])
        defer { for pointer in pointers.0 + pointers.1 { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, program, &actions, &attributes, pointers.0, pointers.1) == 0 else {
            throw CocoaError(.executableLoad)
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    func screen() throws -> String { try tmux("capture-pane", "-p") }
    /// Presses keys, and lets a program go on that was stopped.
    func press(_ keys: String) throws {
        try tmux("send-keys", keys)
        usleep(200_000)
        if let process { kill(process, SIGCONT) }
    }

    private var process: pid_t? {
        (try? String(contentsOfFile: folder + "/pid", encoding: .utf8)).flatMap {
            pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    /// Lets the program run for some microseconds of every 38,000 until the words stand on the screen, and stops it
    /// there: on a small home all work is over before anybody could press a key.
    func slowly(_ share: UInt32, until words: String) throws -> Bool {
        let end = Date(timeIntervalSinceNow: 240)
        while Date() < end {
            if let process { kill(process, SIGSTOP) }
            let screen = try screen()
            if screen.contains(words) { return true }
            if screen.contains("STATUS=") { return false }
            guard let process else { continue }
            for _ in 0..<10 {
                kill(process, SIGCONT)
                usleep(share)
                kill(process, SIGSTOP)
                usleep(38_000)
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
