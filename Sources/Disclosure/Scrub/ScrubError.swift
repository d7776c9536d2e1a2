/// Why a text is not scrubbed; nothing of it is given back.
public enum ScrubError: Error, Hashable, Sendable {
    /// Without the names of the house nothing can be called clean.
    case noLexicon
    /// Longer than this many characters.
    case tooLong(limit: Int)
    /// Letters or digits that are not Latin could hide anything.
    case unknownScript
    /// It took longer than the caller would wait.
    case timeOut
    /// A name or number of the house was still there afterwards.
    case leak
}
