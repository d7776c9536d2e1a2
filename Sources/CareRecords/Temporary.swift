public enum Language: String, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

public struct Wording: Hashable, Sendable {
    public let vi, en: String
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
    public func callAsFunction(_ language: Language) -> String { language == .vietnamese ? vi : en }
}
