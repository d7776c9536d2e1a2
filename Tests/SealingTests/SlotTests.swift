import Testing

@testable import Sealing

/// The file `NAME.key` in the hands of somebody without the passphrase.
@Suite struct SlotTests {
    private static let headSize = 106

    private static func phrase(_ text: String = "sáu từ ngẫu nhiên") -> Passphrase {
        var bytes = Array(text.utf8)
        return Passphrase(wiping: &bytes)
    }

    private static func slot(_ person: Bytes16 = .random(), _ genesis: Bytes32 = .zero) throws -> [UInt8] {
        try Slot.seal(.make(), person: person, genesis: genesis, passphrase: phrase(), cost: .least)
    }

    @Test func `a slot gives back what was put in`() throws {
        let (person, genesis) = (Bytes16.random(), Bytes32(Random.bytes(32))!)
        let identity = Identity.make()
        let bytes = try Slot.seal(
            identity, person: person, genesis: genesis, passphrase: Self.phrase(), cost: .least)
        let opened = try Slot.open(bytes, passphrase: Self.phrase())
        #expect(opened.person == person)
        #expect(opened.genesis == genesis)
        #expect(opened.identity.recipient == identity.recipient)
    }

    private static func refusal(_ bytes: [UInt8], _ text: String = "sáu từ ngẫu nhiên") -> SealingError? {
        do throws(SealingError) {
            _ = try Slot.open(bytes, passphrase: phrase(text))
            return nil
        } catch { return error }
    }

    @Test(arguments: ["", "sau tu ngau nhien", "sáu từ ngẫu nhiên "])
    func `a wrong passphrase is refused`(text: String) throws {
        #expect(Self.refusal(try Self.slot(), text) == .refused)
    }

    @Test(
        arguments: [
            (0, 65536), (1, 65536), (2, 65536), (11, 65536), (UInt32.max, 65536), (3, 0), (3, 8), (3, 65535),
            (3, 1_048_577), (3, UInt32.max),
        ] as [(UInt32, UInt32)])
    func `weak or absurd costs are refused before anything is derived`(operations: UInt32, memory: UInt32)
        throws
    {
        var bytes = try Self.slot()
        for index in 0..<4 {
            bytes[25 + index] = UInt8(truncatingIfNeeded: operations >> (8 * UInt32(index)))
            bytes[29 + index] = UInt8(truncatingIfNeeded: memory >> (8 * UInt32(index)))
        }
        let took = ContinuousClock().measure { #expect(Self.refusal(bytes) == .parameters) }
        #expect(took < .milliseconds(50))
        #expect(throws: SealingError.parameters) {
            try Slot.seal(
                .make(), person: .random(), genesis: .zero, passphrase: Self.phrase(),
                cost: KeyCost(operations: operations, memory: memory))
        }
    }

    @Test func `another algorithm, a zero salt and a key file that is not asked for are refused`() throws {
        let bytes = try Self.slot()
        var other = bytes
        other[24] = 2
        #expect(Self.refusal(other) == .parameters)
        var unsalted = bytes
        for index in 33..<49 { unsalted[index] = 0 }
        #expect(Self.refusal(unsalted) == .parameters)
        var keyFile = bytes
        keyFile[49] = 1
        #expect(Self.refusal(keyFile) == .parameters)
    }

    @Test func `every byte of the header is authenticated`() throws {
        let bytes = try Self.slot()
        // Costs of either kind are covered above; their other values would only take longer.
        for index in 0..<Self.headSize where !(25..<33).contains(index) {
            var changed = bytes
            changed[index] ^= 1
            #expect(Self.refusal(changed) != nil, "byte \(index)")
        }
    }

    @Test func `a sealed part of another person's slot, and one of another length, are refused`() throws {
        let (mine, theirs) = (try Self.slot(), try Self.slot())
        let head = mine[0..<Self.headSize]
        #expect(Self.refusal(Array(head) + Array(theirs[Self.headSize...])) == .refused)
        #expect(Self.refusal(Array(mine.dropLast())) == .malformed)
        #expect(Self.refusal(mine + [0]) == .malformed)
        #expect(Self.refusal([]) == .malformed)
        for bit in [0, 7, 300, 895] {
            var changed = mine
            changed[Self.headSize + bit / 8] ^= 1 << (bit % 8)
            #expect(Self.refusal(changed) == .refused)
        }
    }
}
