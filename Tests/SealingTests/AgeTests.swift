import Foundation
import Sealing
import Testing

struct AgeTests {
    private static let secret = (0..<32).map { UInt8($0 * 7 + 1) }
    private static let other = (0..<32).map { UInt8($0 * 5 + 3) }

    private static func publicKey(_ secret: [UInt8]) -> [UInt8] {
        secret.withUnsafeBytes { Age.publicKey(secretKey: $0) }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
    func `What is sealed to two people opens for each of them`(size: Int) throws {
        let text = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try Age.encrypt(text, to: [Self.secret, Self.other].map(Self.publicKey))
        #expect(try Age.decrypt(file, identity: Self.secret) == text)
        #expect(try Age.decrypt(file, identity: Self.other) == text)
        #expect(throws: AgeError.noMatch) {
            try Age.decrypt(file, identity: [UInt8](repeating: 9, count: 32))
        }
    }

    @Test func `One changed byte anywhere closes the file`() throws {
        let file = try Age.encrypt(Array("trẻ".utf8), to: [Self.publicKey(Self.secret)])
        for index in file.indices {
            var changed = file
            changed[index] ^= 1
            #expect(throws: AgeError.self, "byte \(index)") {
                try Age.decrypt(changed, identity: Self.secret)
            }
        }
    }

    @Test func `Every shortened file is refused`() throws {
        let file = try Age.encrypt(Array("trẻ".utf8), to: [Self.publicKey(Self.secret)])
        for count in file.indices {
            #expect(throws: AgeError.self) { try Age.decrypt(Array(file[..<count]), identity: Self.secret) }
        }
    }

    @Test(arguments: [[], [[]], [[UInt8](repeating: 0, count: 32)], [[UInt8](repeating: 1, count: 31)]])
    func `Nothing is sealed to nobody or to a key of low order`(recipients: [[UInt8]]) {
        #expect(throws: AgeError.recipient) { try Age.encrypt([1], to: recipients) }
    }

    @Test func `A header asking for hours of work is refused`() {
        let crowd = [[UInt8]](repeating: Self.publicKey(Self.other), count: 1_001)
        #expect(throws: AgeError.recipient) { try Age.encrypt([1], to: crowd) }
        let file = "age-encryption.org/v1\n" + String(repeating: "-> X\n\n", count: 1_001) + "--- "
        let text = file + String(repeating: "A", count: 43) + "\n"
        #expect(throws: AgeError.header) { try Age.decrypt(Array(text.utf8), identity: Self.secret) }
        let fewer = text.replacing("-> X\n\n-> X\n\n", with: "-> X\n\n")
        #expect(throws: AgeError.noMatch) { try Age.decrypt(Array(fewer.utf8), identity: Self.secret) }
    }

    @Test func `A recipient reads back from its text`() {
        let key = Self.publicKey(Self.secret)
        let text = Age.recipientText(key)
        #expect(text.hasPrefix("age1") && text.count == 62)
        #expect(Age.parseRecipient(text) == key)
        #expect(Age.parseRecipient(text.uppercased()) == nil)
        for index in text.indices {
            var changed = text
            changed.replaceSubrange(index...index, with: text[index] == "q" ? "p" : "q")
            #expect(Age.parseRecipient(changed) == nil)
        }
    }

    @Test(.enabled(if: Program("age") != nil && Program("age-keygen") != nil, "age is not installed"))
    func `The age program and we read each other's files`() throws {
        let age = try #require(Program("age"))
        let (_, printed) = try #require(Program("age-keygen")).run([])
        let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n")
        let identity = try #require(lines.last.map(String.init))
        let secret = try #require(Age.identitySecret(identity))
        let recipient = Age.recipientText(Self.publicKey(secret))
        #expect(lines.contains { $0.hasSuffix("public key: \(recipient)") })
        try withScratchFolder { folder in
            try Data(printed).write(to: folder.appendingPathComponent("key.txt"))
            for text in [[], Array("Bàn giao hồ sơ\n".utf8), [UInt8](repeating: 65, count: 140_000)] {
                let ours = try Age.encrypt(text, to: [Self.publicKey(Self.other), Self.publicKey(secret)])
                let (code, opened) = try age.run(["-d", "-i", "key.txt"], input: ours, in: folder)
                #expect(code == 0 && opened == text)
                let (_, theirs) = try age.run(["-r", recipient], input: text)
                #expect(try Age.decrypt(theirs, identity: secret) == text)
                let (_, armored) = try age.run(["-a", "-r", recipient], input: text)
                #expect(try Age.decrypt(Age.dearmor(armored), identity: secret) == text)
            }
        }
    }
}
