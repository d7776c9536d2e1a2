import Foundation

/// What one run of a program cost and said.
struct Ran {
    var cost = Cost()
    var status: Int32 = 0
    /// The most memory it held, in bytes.
    var memory = 0.0
    var output = ""
}

/// Another program, from its start to its end.
enum Command {
    /// - Parameter input: what it reads; nothing if nil.
    static func run(
        _ words: [String], environment: [String: String] = [:], takesOutput: Bool = false
    ) throws -> Ran {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let output = NSTemporaryDirectory() + "maiam-benchmark-output-\(getpid())-\(UUID().uuidString)"
        defer { unlink(output) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, takesOutput ? output : "/dev/null", O_WRONLY | O_CREAT, 0o600)
        let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var ran = Ran()
        var (id, status) = (pid_t(), Int32())
        var usage = rusage()
        let pointers = (words.map { strdup($0) } + [nil], all.map { strdup("\($0)=\($1)") } + [nil])
        defer { for pointer in pointers.0 + pointers.1 { free(pointer) } }
        let spent = cost {
            guard posix_spawn(&id, words[0], &actions, nil, pointers.0, pointers.1) == 0 else {
                status = 127 << 8
                return
            }
            wait4(id, &status, 0, &usage)
        }
        ran.cost = Cost(cpu: usage.cpuSeconds, wall: spent.wall)
        ran.status = status >> 8 & 0xFF
        ran.memory = Double(usage.ru_maxrss) * 1024
        if takesOutput { ran.output = (try? String(contentsOfFile: output, encoding: .utf8)) ?? "" }
        return ran
    }
}
