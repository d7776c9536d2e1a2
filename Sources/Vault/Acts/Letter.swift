import Sealing

extension Vault {
    /// Opens what was sealed to this person's own public key.
    package func open(letter: [UInt8]) throws -> [UInt8] { try identity.open(letter) }
}
