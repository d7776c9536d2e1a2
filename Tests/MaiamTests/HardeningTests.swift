import Foundation
import Glibc
import Testing

@testable import maiam

@Suite struct HardeningTests {
    @Test func `a hardened process leaves no core, gains no privilege and shares no file`() async {
        await #expect(processExitsWith: .success) {
            try Hardening.begin()
            var core = rlimit()
            let status = try String(contentsOfFile: "/proc/thread-self/status", encoding: .utf8)
            #expect(umask(0) == 0o077)
            #expect(getrlimit(__rlimit_resource_t(4), &core) == 0 && core.rlim_max == 0)
            #expect(status.contains("NoNewPrivs:\t1"))
        }
    }

    @Test func `the arguments leave the list of processes once they are taken`() async {
        await #expect(processExitsWith: .success) {
            #expect(Hardening.takeArguments() == CommandLine.arguments)
            let line = try Data(contentsOf: URL(filePath: "/proc/self/cmdline"))
            let shown = line.split(separator: 0)
            #expect(shown.count == 1)
        }
    }
}
