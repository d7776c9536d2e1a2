import Glibc
import Testing

@testable import Sealing

@Suite struct LockingTests {
    @Test func `memory that cannot be locked is told`() async {
        await #expect(processExitsWith: .success) {
            if getuid() == 0 { #expect(setgid(65_534) == 0 && setuid(65_534) == 0) }
            var none = rlimit(rlim_cur: 0, rlim_max: 0)
            #expect(setrlimit(__rlimit_resource_t(8), &none) == 0)  // RLIMIT_MEMLOCK
            let secret = Secret.random()
            #expect(secret.count == 32 && !Secret.memoryIsLocked)
        }
    }
}
