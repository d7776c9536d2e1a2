import CareRecords
import Testing

private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct ValueTests {
    static let words = ["", "Đặng Thị Hoà", "Hòa", "6A1", "a\u{0}b", "👧🏽", "dòng\nmới"]
    static let dates = ["2011-11-05", "2011-11", "2013"].compactMap(PartialDate.init(iso:))

    private func value(_ depth: Int, _ dice: inout Seeded) -> Value {
        let word = Self.words.randomElement(using: &dice)!
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &dice) {
        case 0: return .text(word)
        case 1: return .number("\(Int.random(in: -99...99, using: &dice)).5")
        case 2: return .flag(Bool.random(using: &dice))
        case 3: return .date(Self.dates.randomElement(using: &dice)!)
        case 4: return .moment(Moment(iso: "2026-03-05T02:10")!)
        case 5: return .code(["đ", "d", "being-identified"].randomElement(using: &dice)!)
        case 6:
            let count = Int.random(in: 0...4, using: &dice)
            return .list((0..<count).map { _ in value(depth - 1, &dice) })
        default:
            let count = Int.random(in: 0...3, using: &dice)
            return .rows(
                (0..<count).map { _ in ["subject": value(depth - 1, &dice), "mark": value(0, &dice)] })
        }
    }

    @Test(arguments: [1, 7, 20_261_124] as [UInt64])
    func `every value comes back from its bytes, and no other bytes mean the same`(_ seed: UInt64) throws {
        var dice = Seeded(state: seed)
        for _ in 0..<300 {
            let value = value(2, &dice)
            #expect(try Value(bytes: value.bytes) == value, "seed \(seed)")
            var other = value.bytes
            let at = Int.random(in: 0..<other.count, using: &dice)
            other[at] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            if let read = try? Value(bytes: other) { #expect(read.bytes == other, "seed \(seed)") }
        }
    }

    @Test(
        arguments: [
            [], [0], [9, 1], [3], [3, 2], [3, 1, 0], [1, 0xFF], [4, 0x32], [7, 0, 0, 0, 0, 0],
            [7, 1, 0, 0, 0], [7, 255, 255, 255, 255], [8, 1, 0, 0, 0, 0, 0, 0, 0],
        ] as [[UInt8]])
    func `bytes that no value writes are refused`(_ bytes: [UInt8]) {
        #expect(throws: Problem.self) { try Value(bytes: bytes) }
    }

    @Test func `a thousand lists within each other are refused, not followed`() {
        var bytes = Value.list([]).bytes
        for _ in 0..<1000 {
            bytes =
                [7, 1, 0, 0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes
        }
        #expect(throws: Problem.self) { try Value(bytes: bytes) }
    }
}
