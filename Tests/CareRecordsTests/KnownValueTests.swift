import CareRecords
import Foundation
import Testing

/// The bytes of values against `fixtures/vectors`, which another implementation made.
@Suite struct KnownValueTests {
    private struct Known: Decodable {
        struct Good: Decodable { let json, bytes: String }
        let good: [Good]
        let refused: [String]
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    @Test func `values made elsewhere are read, written and shown alike`() throws {
        let known: Known = try KnownAnswers.load("values")
        for item in known.good {
            let value = try Value(bytes: bytes(item.bytes))
            #expect(value.bytes == bytes(item.bytes))
            #expect(value.json == (try JSON.parse(Array(item.json.utf8))))
        }
    }

    @Test func `values with another spelling are refused`() throws {
        let known: Known = try KnownAnswers.load("values")
        for item in known.refused {
            #expect(throws: Problem.self, "\(item)") { try Value(bytes: bytes(item)) }
        }
    }
}
