/// Work that may take long: whoever does it says how far it is, and whoever waits may watch it.
public enum Effort {
    public enum Work: Sendable, CaseIterable {
        case writing, reading, walking, checking, opening, wrapping, storing, dropping
        /// These count bytes.
        case copying, sealing, unpacking
    }

    /// Takes the work, how much of it is done, and of how much. What it throws ends the work, which is then taken back
    /// like after any other failure.
    public typealias Watcher = (Work, Int, Int) throws -> Void

    @TaskLocal private static var watcher: Watch?

    private struct Watch: @unchecked Sendable { let tell: Watcher }

    /// Watches whatever `body` does on this thread.
    public static func watched<T>(by watcher: @escaping Watcher, _ body: () throws -> T) rethrows -> T {
        try $watcher.withValue(Watch(tell: watcher), operation: body)
    }

    /// Told often enough for somebody who watches and seldom enough not to be felt.
    public static func step(_ work: Work, _ done: Int, of all: Int, every count: Int = 64) throws {
        guard done % count == 0 || done == all, let watcher else { return }
        try watcher.tell(work, done, all)
    }
}
