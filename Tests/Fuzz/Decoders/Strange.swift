@testable import CareHome
@testable import Sealing

/// Files from outside the house.
enum Strange {
    static func age(_ bytes: [UInt8]) {
        let identity = Fixed.identity()
        if let header = try? AgeHeader(bytes) {
            precondition(AgeHeader.covered(header.stanzas) == header.covered)
        }
        _ = identity.withAgeKey { key in try? Age.decrypt(bytes, secretKey: key) }
        _ = try? Age.dearmor(bytes)
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if let key = Age.parseRecipient(text) { precondition(Age.recipientText(key) == text) }
    }

    static func minisign(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let key = Fixed.identity().recipient.signing.bytes
        let keyID = [UInt8](repeating: 8, count: 8)
        _ = try? Minisign.verify(bytes, signature: text, key: key, keyID: keyID)
        if let found = Minisign.parsePublicKey(text) {
            precondition(found.key.count == 32 && found.keyID.count == 8)
        }
    }

    static func tar(_ bytes: [UInt8]) {
        guard let files = try? Tar.entries(bytes) else { return }
        let again = try! Tar.entries(Tar.archive(files))
        precondition(again.map(\.name) == files.map(\.name) && again.map(\.bytes) == files.map(\.bytes))
    }
}
