import Testing

@testable import Sealing

@Suite struct CoreTests {
    @Test func `canonical bytes read back as written and refuse anything after`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let number = UInt64.random(in: 0...UInt64.max, using: &generator)
            let blob = Random.bytes(Int.random(in: 0...80, using: &generator))
            let id = Bytes16.random()
            var writer = CanonicalWriter(magic: "maiamtst")
            writer.integer(number)
            writer.string(blob)
            writer.fixed(id)
            writer.integer(UInt8(7))
            var reader = try CanonicalReader(writer.bytes, magic: "maiamtst")
            #expect(try reader.integer(UInt64.self) == number)
            #expect(try reader.string() == blob)
            #expect(try reader.fixed16() == id)
            #expect(try reader.integer(UInt8.self) == 7)
            try reader.end()
            var longer = try CanonicalReader(writer.bytes + [0], magic: "maiamtst")
            _ = try longer.raw(writer.bytes.count - 8)
            #expect(throws: SealingError.malformed) { try longer.end() }
        }
    }

    @Test func `hostile lengths and counts are refused before anything is reserved`() throws {
        let bytes = Array("maiamtst".utf8) + [0xFF, 0xFF, 0xFF, 0xFF]
        var string = try CanonicalReader(bytes, magic: "maiamtst")
        #expect(throws: SealingError.malformed) { _ = try string.string() }
        var count = try CanonicalReader(bytes, magic: "maiamtst")
        #expect(throws: SealingError.malformed) { _ = try count.count(minimum: 16) }
        #expect(throws: SealingError.malformed) { _ = try CanonicalReader(bytes, magic: "maiamtsu") }
    }

    @Test(arguments: [0, 1, 27, 28, 29, 60, 61, 4091, 4092, 4093, 10_000, 70_001])
    func `padding comes off again, and only zeros may stand in it`(count: Int) throws {
        let bytes = Random.bytes(count)
        let padded = Padding.pad(bytes)
        #expect(try Padding.unpad(padded) == bytes)
        #expect(padded.count >= 32 && padded.count == Padding.size(padded.count))
        if padded.count > count + 4 {
            var dirty = padded
            dirty[padded.count - 1] = 1
            #expect(throws: SealingError.malformed) { try Padding.unpad(dirty) }
        }
        #expect(throws: SealingError.malformed) { try Padding.unpad(padded + [0]) }
        #expect(throws: SealingError.malformed) { try Padding.unpad([0xFF, 0xFF, 0xFF, 0xFF]) }
    }

    @Test func `the tree of every size up to seventy has the root RFC 6962 defines`() {
        func root(_ leaves: ArraySlice<Bytes32>) -> Bytes32 {
            if leaves.isEmpty { return Digest.sha256([]) }
            if leaves.count == 1 { return leaves[leaves.startIndex] }
            var split = 1
            while split * 2 < leaves.count { split *= 2 }
            let middle = leaves.startIndex + split
            return Digest.sha256([1] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
        }
        var tree = MerkleTree()
        var leaves: [Bytes32] = []
        for number in 0...70 {
            #expect(tree.root == root(leaves[...]))
            #expect(tree.size == UInt64(number))
            let leaf = MerkleTree.leaf([UInt8(number)])
            leaves.append(leaf)
            tree.append(leaf: leaf)
        }
    }

    @Test func `a box opens under its own key, nonce and context only`() throws {
        let key = Secret.random()
        let nonce = Random.bytes(24)
        let sealed = Box.seal([1, 2, 3], key: key, nonce: nonce, context: [9])
        #expect(try Box.open(sealed, key: key, nonce: nonce, context: [9]) == [1, 2, 3])
        let other = Secret.random()
        #expect(throws: SealingError.refused) { try Box.open(sealed, key: other, nonce: nonce, context: [9]) }
        #expect(throws: SealingError.refused) { try Box.open(sealed, key: key, nonce: nonce, context: [8]) }
        #expect(throws: SealingError.refused) {
            try Box.open(sealed, key: key, nonce: Random.bytes(24), context: [9])
        }
        #expect(throws: SealingError.malformed) { try Box.open([1], key: key, nonce: nonce, context: [9]) }
    }

    @Test func `sealed where it lies, what stands before stays and the box is the same`() throws {
        let key = Secret.random()
        let nonce = Random.bytes(24)
        for length in [0, 1, 64, 5000] {
            let plain = Random.bytes(length)
            var out: [UInt8] = [7, 8]
            out += plain
            Box.seal(tailOf: &out, from: 2, key: key, nonce: nonce, context: [9])
            #expect(Array(out[..<2]) == [7, 8])
            #expect(Array(out[2...]) == Box.seal(plain, key: key, nonce: nonce, context: [9]))
            #expect(try Box.open(out[2...], key: key, nonce: nonce, context: [9]) == plain)
        }
        let wrap = Box.wrap(key, key: key, context: [9], behind: [1])
        #expect(wrap.count == 1 + 24 + 32 + 16 && wrap[0] == 1)
        #expect(try Box.unwrap(Array(wrap[1...]), key: key, context: [9]).matches(key))
    }

    @Test func `an order that is seen is drawn from whole numbers`() {
        var order = ShownRandom()
        let drawn = (0..<64).map { _ in order.next() }
        #expect(drawn.reduce(0, |) == .max && drawn.reduce(.max, &) == 0)
        #expect(Set(drawn).count == drawn.count)
    }

    @Test func `public keys of low order are refused at enrolment`() throws {
        #expect(!BoxKey.isValid(.zero))
        #expect(!Signature.isValid(.zero))
        let identity = Identity.make()
        #expect(identity.recipient.isValid)
        #expect(identity.recipient.fingerprint.split(separator: " ").count == 8)
    }

    @Test func `parameters too weak or absurd are refused before anything is derived`() throws {
        var phrase = Array("six plain words".utf8)
        let passphrase = Passphrase(wiping: &phrase)
        for (operations, memory) in [(1, 65536), (2, 65536), (11, 65536), (3, 1024), (3, 2_000_000)]
            as [(UInt32, UInt32)]
        {
            #expect(throws: SealingError.parameters) {
                _ = try Slot.seal(
                    .make(), person: .random(), genesis: .zero, passphrase: passphrase,
                    cost: KeyCost(operations: operations, memory: memory))
            }
        }
    }
}
