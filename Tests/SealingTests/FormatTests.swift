import Testing

@testable import Sealing

@Suite struct CanonicalTests {
    @Test func `what is written in canonical form is read back and nothing may follow`() throws {
        for length in [0, 1, 31, 255, 70_000] {
            let (a, b, text) = (Bytes16.random(), Bytes32(Random.bytes(32))!, "Trẻ em \(length)")
            let bytes = Random.bytes(length)
            var out = CanonicalWriter(magic: "maiamts1")
            out.integer(UInt8(250))
            out.integer(UInt16.max - 1)
            out.integer(UInt32.max - 2)
            out.integer(UInt64.max - 3)
            out.integer(Int64.min)
            out.fixed(a)
            out.fixed(b)
            out.string(bytes)
            out.text(text)
            func read(_ input: [UInt8]) throws(SealingError) {
                var reader = try CanonicalReader(input, magic: "maiamts1")
                #expect(try reader.integer(UInt8.self) == 250)
                #expect(try reader.integer(UInt16.self) == UInt16.max - 1)
                #expect(try reader.integer(UInt32.self) == UInt32.max - 2)
                #expect(try reader.integer(UInt64.self) == UInt64.max - 3)
                #expect(try reader.integer(Int64.self) == Int64.min)
                #expect(try reader.fixed16() == a)
                #expect(try reader.fixed32() == b)
                #expect(try reader.string() == bytes)
                #expect(try reader.text() == text)
                try reader.end()
            }
            try read(out.bytes)
            #expect(throws: SealingError.malformed) { try read(out.bytes + [0]) }
            #expect(throws: SealingError.malformed) { try CanonicalReader(out.bytes, magic: "maiamts2") }
        }
    }

    @Test(arguments: [UInt32.max, UInt32.max / 2, 5]) func `a length that is not there is refused`(
        length: UInt32
    )
        throws
    {
        var out = CanonicalWriter(magic: "maiamts1")
        out.integer(length)
        out.raw([1, 2, 3, 4])
        var reader = try CanonicalReader(out.bytes, magic: "maiamts1")
        #expect(throws: SealingError.malformed) { try reader.string() }
        var counting = try CanonicalReader(out.bytes, magic: "maiamts1")
        #expect(throws: SealingError.malformed) { try counting.count(minimum: 1) }
        var raw = try CanonicalReader(out.bytes, magic: "maiamts1")
        #expect(throws: SealingError.malformed) { try raw.raw(-1) }
        #expect(throws: SealingError.malformed) { try raw.raw(Int.max) }
    }

    @Test func `text that is not UTF-8 is refused`() throws {
        var out = CanonicalWriter(magic: "maiamts1")
        out.string([0xC0, 0xAF])
        var reader = try CanonicalReader(out.bytes, magic: "maiamts1")
        #expect(throws: SealingError.malformed) { try reader.text() }
    }
}

@Suite struct PaddingTests {
    @Test(arguments: [32, 64, 4096]) func `padding comes off again and hides lengths`(least: Int) throws {
        for length in Array(0...200) + [4091, 4092, 4093, 5000, 10_000, 65_536, 100_001] {
            let plain = Random.bytes(length)
            let padded = Padding.pad(plain, least: least)
            #expect(try Padding.unpad(padded, least: least) == plain)
            #expect(padded.count >= length + 4 && padded.count >= least)
            if length + 4 > 4096 { #expect(Double(padded.count) <= Double(length + 4) * 1.12) }
            if padded.count <= 4096 { #expect(padded.count.nonzeroBitCount == 1) }
        }
    }

    @Test func `padding that is not zero, missing or too long is refused`() throws {
        let padded = Padding.pad([1, 2, 3])
        for index in 7..<padded.count {
            var changed = padded
            changed[index] ^= 1
            #expect(throws: SealingError.malformed) { try Padding.unpad(changed) }
        }
        for bit in 0..<32 {
            var changed = padded
            changed[bit / 8] ^= 1 << (bit % 8)
            // A length that still fits meets bytes that are not zero, unless it only counts zeros as content.
            if let plain = try? Padding.unpad(changed) { #expect(plain != [1, 2, 3]) }
        }
        let bad: [[UInt8]] = [
            [], [0, 0, 0], Array(padded.dropLast()), padded + [0], padded + [UInt8](repeating: 0, count: 32),
        ]
        for bytes in bad { #expect(throws: SealingError.malformed) { try Padding.unpad(bytes) } }
        #expect(throws: SealingError.malformed) { try Padding.unpad([255, 255, 255, 255] + padded) }
    }

    @Test func `Padmé keeps the sizes of its paper`() {
        #expect(Padding.size(0) == 32)
        #expect(Padding.size(33) == 64)
        #expect(Padding.size(4096) == 4096)
        // 13 bits, 4 of them kept.
        #expect(Padding.size(4097) == 4352)
        for count in [4097, 9999, 123_456] {
            #expect(Padding.size(Padding.size(count)) == Padding.size(count))
        }
    }
}

@Suite struct MerkleTreeTests {
    /// RFC 6962, section 2.1, word for word.
    private func root(_ leaves: ArraySlice<[UInt8]>) -> Bytes32 {
        guard let first = leaves.first else { return Digest.sha256([]) }
        if leaves.count == 1 { return Digest.sha256([0] + first) }
        var k = 1
        while k * 2 < leaves.count { k *= 2 }
        let middle = leaves.startIndex + k
        return Digest.sha256(
            [1] + root(leaves[leaves.startIndex..<middle]).bytes + root(leaves[middle...]).bytes)
    }

    @Test func `the tree has the roots of RFC 6962 for every size to seventy`() {
        let leaves = (0..<70).map { _ in Random.bytes(Int(Random.below(50))) }
        var tree = MerkleTree()
        for size in 0...70 {
            #expect(tree.size == UInt64(size))
            #expect(tree.root == root(leaves[0..<size]))
            if size < 70 { tree.append(leaf: MerkleTree.leaf(leaves[size])) }
        }
    }

    @Test func `several leaves at once make the tree that one after another makes`() {
        let leaves = (0..<70).map { MerkleTree.leaf([UInt8($0)]) }
        for first in 0..<20 {
            for count in 0..<50 {
                var (together, alone) = (MerkleTree(), MerkleTree())
                together.append(leaves: leaves[..<first])
                together.append(leaves: leaves[first..<first + count])
                for leaf in leaves[..<(first + count)] { alone.append(leaf: leaf) }
                #expect(together == alone)
            }
        }
    }
}
