/// Why a sealing operation refused; wrong key and tampering are deliberately one case.
public enum SealingError: Error, Equatable, Sendable {
    /// The bytes do not open under this key: wrong key, wrong place or altered bytes.
    case refused
    /// The bytes do not have the expected form.
    case malformed
    /// Key-derivation parameters outside the permitted range.
    case parameters
    /// A public key that is no valid curve point.
    case invalidKey
    /// The system would not give memory or randomness.
    case unavailable
}
