import Foundation
import Sealing
import Testing

@testable import Vault

/// The search that an erasure rests on.
@Suite struct FileTrailTests {
    @Test(arguments: [0, 1, 100, (1 << 20) - 16, (1 << 20) - 15, (1 << 20) - 1, 1 << 20, (1 << 21) - 3])
    func `a pattern is found wherever it stands`(place: Int) throws {
        let path = NSTemporaryDirectory() + "maiam-trail-" + Bytes16.random().hex
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (pattern, absent) = (Random.bytes(16), Random.bytes(16))
        var bytes = [UInt8](repeating: 7, count: (1 << 21) + 100)
        bytes.replaceSubrange(place..<place + 16, with: pattern)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(try FileTrail([absent, pattern]).search(path) == nil)
        #expect(try FileTrail([absent]).search(path) == UInt64(bytes.count))
        // The same beginning is not the same.
        #expect(try FileTrail([Array(pattern.prefix(15)) + [pattern[15] ^ 1]]).search(path) != nil)
    }

    @Test func `a file that is not there holds nothing`() throws {
        #expect(try FileTrail([Random.bytes(16)]).search("/nowhere/at-all") == 0)
    }
}
