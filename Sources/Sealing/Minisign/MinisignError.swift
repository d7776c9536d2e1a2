/// Why a minisign signature was not made or not believed.
public enum MinisignError: Error, Equatable, Sendable {
    /// A comment with control characters, or too long.
    case comment
    /// A seed or key of the wrong size.
    case key
    /// The text is not exactly the four lines of a prehashed signature.
    case malformed
    /// Signed with another key.
    case otherKey
    /// Message, signature or trusted comment was altered.
    case refused
}
