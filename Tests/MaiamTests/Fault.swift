import CareHome
import CareRecords
import Foundation
import Sealing
import Testing

/// A library that is loaded before the tool and ends it, or fills its disk, at the n-th write to a file.
enum Fault {
    enum Kind: String {
        case killed = "FAULT_KILL"
        case full = "FAULT_FULL"
    }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <signal.h>
        #include <stdatomic.h>
        #include <stdlib.h>
        #include <sys/stat.h>
        #include <unistd.h>
        static atomic_long at; static int full, on;
        __attribute__((constructor)) static void start(void) {
            const char *kill = getenv("FAULT_KILL"), *fill = getenv("FAULT_FULL");
            on = kill || fill; full = fill != NULL; at = atol(full ? fill : kill ? kill : "0");
        }
        /* 0 to go on, 1 at the write to be torn, 2 when the disk is full. */
        static int step(int fd) {
            struct stat s;
            if (!on || fstat(fd, &s) || !S_ISREG(s.st_mode)) return 0;
            long n = atomic_fetch_sub(&at, 1);
            return full ? (n <= 1 ? 2 : 0) : n == 1;
        }
        static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }
        #define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
        #define FULL(r) if (r == 2) { errno = ENOSPC; return -1; }
        ssize_t write(int fd, const void *p, size_t n) {
            int r = step(fd); FULL(r) if (r) { REAL(write)(fd, p, n / 2); die(); } return REAL(write)(fd, p, n); }
        ssize_t pwrite(int fd, const void *p, size_t n, off_t o) {
            int r = step(fd); FULL(r) if (r) { REAL(pwrite)(fd, p, n / 2, o); die(); }
            return REAL(pwrite)(fd, p, n, o); }
        ssize_t pwrite64(int fd, const void *p, size_t n, off64_t o) {
            int r = step(fd); FULL(r) if (r) { REAL(pwrite64)(fd, p, n / 2, o); die(); }
            return REAL(pwrite64)(fd, p, n, o); }
        int fsync(int fd) { int r = step(fd); FULL(r) if (r) die(); return REAL(fsync)(fd); }
        int fdatasync(int fd) { int r = step(fd); FULL(r) if (r) die(); return REAL(fdatasync)(fd); }
        int ftruncate64(int fd, off64_t n) { if (step(fd) == 1) die(); return REAL(ftruncate64)(fd, n); }
        int ftruncate(int fd, off_t n) { if (step(fd) == 1) die(); return REAL(ftruncate)(fd, n); }
        """

    /// The built library, nil where there is no compiler for it.
    static let library: String? = {
        let base = NSTemporaryDirectory() + "maiam-fault-" + UUID().uuidString
        guard (try? source.write(toFile: base + ".c", atomically: true, encoding: .utf8)) != nil
        else { return nil }
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = ["clang", "-shared", "-fPIC", "-O1", "-o", base + ".so", base + ".c", "-ldl"]
        compiler.standardError = FileHandle.nullDevice
        guard (try? compiler.run()) != nil else { return nil }
        compiler.waitUntilExit()
        return compiler.terminationStatus == 0 ? base + ".so" : nil
    }()
    static var isReady: Bool { Tool.isBuilt && library != nil }
}

/// A made-up home whose keys cost little to open, looked at in this process and changed by the tool.
struct Bench {
    static let clock = Int64(Date().timeIntervalSince1970)
    let tool: Tool

    init(_ prepare: (Home, Tool) throws -> Void) throws {
        tool = try Tool()
        let home = try Home.found(
            tool.folder + "/home", name: "Nhà Thử", director: "director", passphrase: Self.phrase("director"),
            environment: tool.environment, clock: Self.clock, cost: .least)
        try prepare(home, tool)
    }

    static func phrase(_ name: String) -> Home.Passphrase {
        var bytes = Array("six plain words \(name) 4719".utf8)
        return Sealing.Passphrase(wiping: &bytes)
    }

    /// Enrols somebody whose key costs as little.
    static func enrol(_ name: String, _ role: Role, into home: Home, _ tool: Tool) throws {
        let states = StateFolder(environment: tool.environment, home: home.folder)
        _ = try Home.makeKey(name, home: home.folder, passphrase: phrase(name), states: states, cost: .least)
        _ = try home.enrol(
            name, role: role, publicFile: nil, states: states, from: "", until: "", paper: "",
            confirmed: { _ in true })
    }

    static func open(_ name: String, _ tool: Tool) throws -> Home {
        let folder = tool.folder + "/home"
        let states = StateFolder(environment: tool.environment, home: folder)
        return try Home.open(
            folder, name: name, slot: try Home.unlock(name, states: states, passphrase: phrase(name)),
            states: states, clock: clock)
    }

    /// The home as it is on the disk, opened by the director.
    func open() throws -> Home { try Self.open("director", tool) }

    /// Keeps home and state, to go back to.
    func save() throws {
        for name in ["home", "state"] {
            try Self.copy("\(tool.folder)/\(name)", to: "\(tool.folder)/\(name).saved")
        }
    }

    func goBack() throws {
        for name in ["home", "state"] {
            try FileManager.default.removeItem(atPath: "\(tool.folder)/\(name)")
            try Self.copy("\(tool.folder)/\(name).saved", to: "\(tool.folder)/\(name)")
        }
    }

    /// Copies by another process: a descriptor of a home's file that is closed in this one takes away the locks of
    /// its open homes, and the tool would shorten a journal's index under them.
    static func copy(_ source: String, to target: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["-a", source, target]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    /// Runs the tool with a fault at its n-th write.
    ///
    /// - Returns: its status, nil when it was killed.
    func run(_ arguments: [String], as name: String = "director", _ kind: Fault.Kind, at step: Int) throws
        -> Int32?
    {
        var environment = tool.environment
        environment["LD_PRELOAD"] = Fault.library
        environment[kind.rawValue] = String(step)
        let (process, output) = try tool.start(arguments, as: name, environment: environment)
        _ = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    /// Every n-th write is enough for each run of the tests; `MAIAM_EVERY_WRITE` takes them all.
    static var stride: Int { ProcessInfo.processInfo.environment["MAIAM_EVERY_WRITE"] == nil ? 9 : 1 }
}
