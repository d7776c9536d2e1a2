import CareRecords

/// An error as the user meets it: a sentence, a hint where we know the remedy, and a status for the script.
struct Failure: Error, Hashable {
    let status: ExitStatus
    let sentence: Wording
    let hint: Wording?
    /// Nothing went wrong, and yet it is not done: said plainly, without `error:`.
    let isStatement: Bool

    init(_ status: ExitStatus, _ sentence: Wording, hint: Wording? = nil, isStatement: Bool = false) {
        self.status = status
        self.sentence = sentence
        self.hint = hint
        self.isStatement = isStatement
    }

    static func usage(vi: String, en: String, hint: Wording? = nil) -> Failure {
        Failure(.usage, Wording(vi: vi, en: en), hint: hint)
    }

    static func notADay(_ typed: String) -> Failure {
        Failure(
            .badData, Wording(vi: "“\(typed)” không phải một ngày.", en: "“\(typed)” is not a day."),
            hint: Wording(
                vi: "Viết như 05/03/2026, hôm nay, hôm qua.",
                en: "Write it as 05/03/2026, today, or yesterday."))
    }

    static let cancelled = Failure(.cancelled, Wording(vi: "Đã hủy.", en: "Cancelled."))

    /// The `error:` line and, if there is a remedy, the `hint:` line; of a statement, both as they are.
    func lines(_ language: Language) -> [String] {
        if isStatement { return [sentence, hint].compactMap { $0.map { Terminal.safe($0(language)) } } }
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
