import CareRecords

/// An error as the user meets it: a sentence, a hint where we know the remedy, and a status for the script.
struct Failure: Error, Hashable {
    let status: ExitStatus
    let sentence: Wording
    let hint: Wording?

    init(_ status: ExitStatus, _ sentence: Wording, hint: Wording? = nil) {
        self.status = status
        self.sentence = sentence
        self.hint = hint
    }

    static func usage(vi: String, en: String, hint: Wording? = nil) -> Failure {
        Failure(.usage, Wording(vi: vi, en: en), hint: hint)
    }

    static let cancelled = Failure(.cancelled, Wording(vi: "Đã hủy.", en: "Cancelled."))

    /// The `error:` line and, if there is a remedy, the `hint:` line.
    func lines(_ language: Language) -> [String] {
        var lines = [Self.errorLabel(language) + Terminal.safe(sentence(language))]
        if let hint { lines.append(Self.hintLabel(language) + Terminal.safe(hint(language))) }
        return lines
    }

    func show(_ language: Language) {
        lines(language).forEach(Terminal.say)
    }

    private static let errorLabel = Wording(vi: "lỗi: ", en: "error: ")
    private static let hintLabel = Wording(vi: "gợi ý: ", en: "hint: ")
}
