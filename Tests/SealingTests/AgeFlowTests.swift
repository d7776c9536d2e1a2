import Testing

@testable import Sealing

@Suite final class AgeFlowTests {
    static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000, 600_000]
    let identity = Identity.make()

    /// Gives bytes out in parts, as a file does.
    private func reader(_ bytes: [UInt8]) -> (Int) -> [UInt8] {
        var rest = bytes[...]
        return { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
    }

    private func sealed(_ bytes: [UInt8]) throws -> [UInt8] {
        var out: [UInt8] = []
        try Age.seal(
            to: [Identity.make().recipient.box.bytes, identity.recipient.box.bytes], read: reader(bytes)
        ) { out += $0 }
        return out
    }

    private func opened(_ file: [UInt8]) throws -> [UInt8] {
        var out: [UInt8] = []
        try identity.withAgeKey { key throws in
            try Age.open(secretKey: key, read: reader(file)) { out += $0 }
        }
        return out
    }

    @Test(arguments: sizes) func `what flows in whole or in parts is the same file`(size: Int) throws {
        let bytes = Random.bytes(size)
        let file = try sealed(bytes)
        #expect(try opened(file) == bytes)
        #expect(try identity.withAgeKey { key throws in try Age.decrypt(file, secretKey: key) } == bytes)
        #expect(try opened(try Age.encrypt(bytes, to: [identity.recipient.box.bytes])) == bytes)
    }

    @Test(arguments: [0, 65_536, 131_072, 131_073])
    func `a file cut, lengthened or altered is refused`(size: Int)
        throws
    {
        let file = try sealed(Random.bytes(size))
        let head = file.count - size - 16 * max(1, (size + 65_535) / 65_536)
        let lengths = [0, 20, head - 1, head, head + 15, head + 65_552, file.count - 1]
        for length in lengths where length < file.count {
            #expect(throws: AgeError.self) { try opened(Array(file.prefix(length))) }
        }
        #expect(throws: AgeError.self) { try opened(file + [0]) }
        for place in [10, 60, head - 20, head, file.count - 1] where place < file.count {
            var altered = file
            altered[place] ^= 1
            #expect(throws: AgeError.self, "byte \(place)") { try opened(altered) }
        }
    }

    @Test func `a digest of parts is the digest of the whole`() {
        let bytes = Random.bytes(1000)
        let flow = FlowingDigest()
        flow.take(Array(bytes[..<1]))
        flow.take([])
        flow.take(Array(bytes[1...]))
        #expect(flow.finish() == Digest.blake2b(bytes))
    }
}
