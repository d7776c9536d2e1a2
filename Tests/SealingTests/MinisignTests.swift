import Foundation
import Sealing
import Testing

struct MinisignTests {
    private static let seed = (0..<32).map { UInt8($0 * 3 + 2) }
    private static let keyID: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 0xa8]
    private static let key = seed.withUnsafeBytes { Ed25519.publicKey(seed: $0) }
    private static let message = Array("Tóm tắt chuyển trẻ".utf8)

    private static func sign(_ comment: String = "approval:7 expires:2026-05-01") throws -> String {
        let result = seed.withUnsafeBytes { seed in
            Result { () throws(MinisignError) in
                try Minisign.sign(message, seed: seed, keyID: keyID, trustedComment: comment)
            }
        }
        return try result.get()
    }

    private static func verify(
        _ text: String, message: [UInt8] = message, keyID: [UInt8] = keyID
    ) throws -> String {
        try Minisign.verify(message, signature: text, key: key, keyID: keyID)
    }

    @Test func `A signature gives back its trusted comment`() throws {
        #expect(try Self.verify(Self.sign("Trung tâm Mái ấm")) == "Trung tâm Mái ấm")
        #expect(try Self.verify(Self.sign("")) == "")
    }

    @Test func `Another message, key id or comment is refused`() throws {
        let text = try Self.sign()
        #expect(throws: MinisignError.refused) { try Self.verify(text, message: Self.message + [10]) }
        #expect(throws: MinisignError.otherKey) {
            try Self.verify(text, keyID: [UInt8](repeating: 0, count: 8))
        }
        let moved = text.replacingOccurrences(of: "approval:7", with: "approval:8")
        #expect(throws: MinisignError.refused) { try Self.verify(moved) }
    }

    @Test(
        arguments: [
            { $0 + $0 }, { $0 + "\n" }, { String($0.dropLast()) }, { "\n" + $0 },
            { $0.replacingOccurrences(of: "\n", with: "\r\n") },
            { $0.replacingOccurrences(of: "approval", with: "\u{1b}[2Japproval") },
            { $0.replacingOccurrences(of: "verify", with: "\u{7}verify") },
            { $0.replacingOccurrences(of: "approval", with: "\u{202e}approval") },
            { $0.replacingOccurrences(of: "untrusted comment", with: "comment") },
            { $0.replacingOccurrences(of: "\ntrusted comment: ", with: "\ntrusted comment:") },
            { $0.replacingOccurrences(of: "RU", with: "RW") }, { $0.replacingOccurrences(of: "=", with: "") },
            { _ in "" },
        ] as [@Sendable (String) -> String])
    func `Anything but the exact four lines is malformed`(change: @Sendable (String) -> String) throws {
        let text = try Self.sign()
        #expect(change(text) != text)
        #expect(throws: MinisignError.malformed) { try Self.verify(change(text)) }
    }

    @Test func `One changed byte in the signed lines is refused`() throws {
        let text = Array(try Self.sign().utf8)
        let start = try #require(text.firstIndex(of: 10)) + 1
        for index in text.indices where index >= start {
            var changed = text
            changed[index] ^= 1
            let spoilt = String(decoding: changed, as: UTF8.self)
            #expect(throws: MinisignError.self, "byte \(index)") { try Self.verify(spoilt) }
        }
    }

    @Test(arguments: ["two\nlines", "\r", "\u{1b}[31m", "\u{2066}x", String(repeating: "x", count: 9_000)])
    func `A comment that could mislead a reader is not signed`(comment: String) {
        #expect(throws: MinisignError.comment) { try Self.sign(comment) }
    }

    @Test func `A public key reads back from its two lines`() throws {
        let text = Minisign.publicKeyText(key: Self.key, keyID: Self.keyID, comment: "Mái ấm\nSOS")
        #expect(text.hasPrefix("untrusted comment: Mái ấmSOS\n"))
        let read = try #require(Minisign.parsePublicKey(text))
        #expect(read.key == Self.key && read.keyID == Self.keyID)
        #expect(Minisign.parsePublicKey(text + text) == nil)
        #expect(Minisign.parsePublicKey(text.replacingOccurrences(of: "\n", with: "\r\n")) == nil)
    }

    @Test func `A key id is shown as minisign shows it, without leading zeros`() {
        #expect(Minisign.idText([0x21, 0, 0, 0, 0, 0, 0xab, 0x01]) == "1AB000000000021")
        #expect(Minisign.idText(Self.keyID) == "A807060504030201")
    }

    @Test(.enabled(if: Program("minisign") != nil, "minisign is not installed"))
    func `The minisign program believes our signatures`() throws {
        let minisign = try #require(Program("minisign"))
        try withScratchFolder { folder in
            let write = { (text: String, name: String) in
                try Data(text.utf8).write(to: folder.appendingPathComponent(name))
            }
            try Data(Self.message).write(to: folder.appendingPathComponent("summary"))
            try write(
                Minisign.publicKeyText(key: Self.key, keyID: Self.keyID, comment: "Mái ấm"), "house.pub")
            try write(Self.sign("Trung tâm Mái ấm"), "summary.minisig")
            let arguments = ["-V", "-p", "house.pub", "-m", "summary"]
            let (code, printed) = try minisign.run(arguments, in: folder)
            #expect(code == 0)
            #expect(String(decoding: printed, as: UTF8.self).contains("Trusted comment: Trung tâm Mái ấm"))
            try write("khác", "summary")
            #expect(try minisign.run(arguments, in: folder).0 != 0)
        }
    }

    @Test(.enabled(if: Program("minisign") != nil, "minisign is not installed"))
    func `We believe the minisign program's signatures`() throws {
        let minisign = try #require(Program("minisign"))
        try withScratchFolder { folder in
            let read = { (name: String) in
                try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            }
            try Data(Self.message).write(to: folder.appendingPathComponent("summary"))
            #expect(try minisign.run(["-G", "-W", "-p", "their.pub", "-s", "their.key"], in: folder).0 == 0)
            let sign = ["-S", "-W", "-s", "their.key", "-m", "summary", "-t", "số 7"]
            #expect(try minisign.run(sign, in: folder).0 == 0)
            let their = try #require(Minisign.parsePublicKey(read("their.pub")))
            #expect(try read("their.pub").contains(Minisign.idText(their.keyID)))
            let comment = try Minisign.verify(
                Self.message, signature: read("summary.minisig"), key: their.key, keyID: their.keyID)
            #expect(comment == "số 7")
        }
    }
}
