import Sealing
import Testing

/// The Wycheproof vectors for what we ask of libsodium. "Acceptable" means that a library may refuse; if it
/// answers, the answer must be the given one.
@Suite(.enabled(if: Vectors.folder != nil, Vectors.absent))
struct WycheproofTests {
    private struct AEADGroup: Decodable { let tests: [AEADCase] }
    private struct AEADCase: Decodable {
        let tcId: Int
        let key, iv, aad, msg, ct, tag, result: String
    }

    @Test(arguments: [
        ("chacha20_poly1305", Cipher.chacha20Poly1305, 325), ("xchacha20_poly1305", .xchacha20Poly1305, 315),
    ])
    func `The ciphers seal and open as Wycheproof says`(name: String, cipher: Cipher, count: Int) throws {
        let cases = try Vectors.wycheproof(name, AEADGroup.self).flatMap(\.tests)
        #expect(cases.count == count)
        for test in cases {
            let parts = [test.key, test.iv, test.aad, test.msg, test.ct + test.tag].map(Vectors.bytes(hex:))
            let opened = cipher.open(parts[4], nonce: parts[1], key: parts[0], associated: parts[2])
            let sealed = cipher.seal(parts[3], nonce: parts[1], key: parts[0], associated: parts[2])
            let isValid = test.result == "valid"
            #expect(opened == (isValid ? parts[3] : nil), "\(name) \(test.tcId)")
            #expect((sealed == parts[4]) == isValid, "\(name) \(test.tcId)")
        }
    }

    private struct SignatureGroup: Decodable {
        struct Key: Decodable { let pk: String }
        let publicKey: Key
        let tests: [SignatureCase]
    }
    private struct SignatureCase: Decodable {
        let tcId: Int
        let msg, sig, result: String
    }

    @Test func `Ed25519 believes and refuses as Wycheproof says`() throws {
        let groups = try Vectors.wycheproof("ed25519", SignatureGroup.self)
        #expect(groups.map(\.tests.count).reduce(0, +) == 151)
        for group in groups {
            let key = Vectors.bytes(hex: group.publicKey.pk)
            for test in group.tests {
                let believed = Ed25519.verify(
                    Vectors.bytes(hex: test.sig), message: Vectors.bytes(hex: test.msg), key: key)
                #expect(believed == (test.result == "valid"), "ed25519 \(test.tcId)")
            }
        }
    }

    private struct AgreementGroup: Decodable { let tests: [AgreementCase] }
    private struct AgreementCase: Decodable {
        let tcId: Int
        let `public`, `private`, shared, result: String
    }

    @Test func `X25519 agrees as Wycheproof says and refuses points of low order`() throws {
        let cases = try Vectors.wycheproof("x25519", AgreementGroup.self).flatMap(\.tests)
        #expect(cases.count == 518)
        for test in cases {
            let expected = Vectors.bytes(hex: test.shared)
            let shared = X25519.shared(Vectors.bytes(hex: test.private), Vectors.bytes(hex: test.public))
            let isZero = expected.allSatisfy { $0 == 0 }
            let mayRefuse = test.result == "acceptable"
            #expect(shared == expected || shared == nil && mayRefuse, "x25519 \(test.tcId)")
            #expect((shared == nil) == isZero, "x25519 \(test.tcId)")
        }
    }

    private struct DerivationGroup: Decodable { let tests: [DerivationCase] }
    private struct DerivationCase: Decodable {
        let tcId, size: Int
        let ikm, salt, info, okm, result: String
    }

    @Test func `HKDF derives as Wycheproof says`() throws {
        let cases = try Vectors.wycheproof("hkdf_sha256", DerivationGroup.self).flatMap(\.tests)
        #expect(cases.count == 86)
        for test in cases {
            let parts = [test.ikm, test.salt, test.info, test.okm].map(Vectors.bytes(hex:))
            let key = HKDF.bytes(parts[0], salt: parts[1], info: parts[2], count: test.size)
            #expect(key == (test.result == "valid" ? parts[3] : nil), "hkdf \(test.tcId)")
        }
    }
}
