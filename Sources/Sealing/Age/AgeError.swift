/// Why an age file was refused.
public enum AgeError: Error, Equatable, Sendable {
    /// A recipient that is no usable X25519 key, or none at all.
    case recipient
    /// The ASCII armor is not exact.
    case armor
    /// The header is not exact, or asks for what we do not do.
    case header
    /// The file is for someone else.
    case noMatch
    /// The header was altered.
    case mac
    /// The payload was altered, cut short or lengthened.
    case payload
}
