/// The two languages everything a person reads is written in.
public enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

/// A text in both languages; the compiler sees to it that neither is missing.
public struct Wording: Hashable, Sendable {
    public let vi, en: String
    public init(vi: String, en: String) { (self.vi, self.en) = (vi, en) }
    public func callAsFunction(_ language: Language) -> String { language == .vietnamese ? vi : en }
}

/// Why a value was not accepted; never carries the value of a record.
public struct Problem: Error, Sendable, Hashable {
    public var wording: Wording
    public var field: String?
    public var line: Int?
    public var column: Int?

    public init(_ wording: Wording, field: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.wording = wording
        self.field = field
        self.line = line
        self.column = column
    }
}
