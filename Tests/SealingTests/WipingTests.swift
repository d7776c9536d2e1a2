import Testing

@testable import Sealing

struct WipingTests {
    /// Where an array lies: another place after wiping means that a copy was wiped.
    private func place(_ bytes: inout [UInt8]) -> Int {
        bytes.withUnsafeMutableBytes { Int(bitPattern: $0.baseAddress) }
    }

    @Test func `a secret wipes the very bytes it was made from`() {
        var bytes = Random.bytes(32)
        let (before, value) = (place(&bytes), bytes.map { $0 })
        let secret = Secret(wiping: &bytes)
        #expect(place(&bytes) == before)
        #expect(bytes == [UInt8](repeating: 0, count: 32))
        #expect(secret.copyBytes() == value)
    }

    @Test func `a passphrase wipes the very bytes it was made from`() {
        var bytes = Array("sau tu khong dau de nho".utf8)
        let before = place(&bytes)
        _ = Passphrase(wiping: &bytes)
        #expect(place(&bytes) == before)
        #expect(bytes.allSatisfy { $0 == 0 })
    }
}
