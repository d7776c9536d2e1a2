import CSystem
import CareRecords
import Glibc

/// What the process gives up before it holds a secret.
enum Hardening {
    /// No core dump, no tracing, no new privileges, no file that others can read, no backtrace with memory in
    /// it. To be called before there is a second thread, since each thread has its own privileges.
    static func begin() throws(Failure) {
        umask(0o077)
        for crash in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { signal(crash, SIG_DFL) }
        guard maiam_harden() == 0 else {
            throw Failure(
                .bug,
                .init(
                    vi: "Không khóa được bộ nhớ của chương trình.", en: "The process cannot be hardened."))
        }
    }

    /// Takes the arguments and overwrites them, so that the list of processes no longer shows them.
    static func takeArguments() -> [String] {
        let arguments = CommandLine.arguments
        for position in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[position] else { continue }
            explicit_bzero(argument, strlen(argument))
        }
        return arguments
    }
}
