import Foundation
import Glibc

/// A terminal whose keys a test presses.
final class PseudoTerminal {
    private let outer: Int32
    /// Handed to `ControllingTerminal`, which closes it.
    let inner: Int32

    struct Unavailable: Error {}

    init() throws {
        let unlock: UInt = 0x4004_5431
        let number: UInt = 0x8004_5430  // TIOCSPTLCK, TIOCGPTN
        var locked: Int32 = 0
        var name: UInt32 = 0
        outer = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
        let ready = outer >= 0 && ioctl(outer, unlock, &locked) == 0 && ioctl(outer, number, &name) == 0
        inner = ready ? open("/dev/pts/\(name)", O_RDWR | O_NOCTTY) : -1
        guard inner >= 0 else { throw Unavailable() }
    }

    deinit { close(outer) }

    /// Presses keys as soon as the question stands there.
    func type(_ keys: String) {
        let outer = outer
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while read(outer, &byte, 1) != 1 || byte != UInt8(ascii: " ") { usleep(1000) }
            usleep(20_000)
            let bytes = Array(keys.utf8)
            write(outer, bytes, bytes.count)
        }
    }

    /// What has been shown since the question.
    func shown() -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(outer, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : ""
    }
}
