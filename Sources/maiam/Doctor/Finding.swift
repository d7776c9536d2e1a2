import CareRecords

/// One thing `doctor` looked at.
struct Finding {
    enum Verdict: String { case good, warning, bad }

    let check: String
    let verdict: Verdict
    let sentence: Wording
    let remedy: Wording?

    static func good(_ check: String, vi: String, en: String) -> Finding {
        Finding(check: check, verdict: .good, sentence: Wording(vi: vi, en: en), remedy: nil)
    }

    static func warning(_ check: String, vi: String, en: String, remedy: Wording) -> Finding {
        Finding(check: check, verdict: .warning, sentence: Wording(vi: vi, en: en), remedy: remedy)
    }

    static func bad(_ check: String, vi: String, en: String, remedy: Wording) -> Finding {
        Finding(check: check, verdict: .bad, sentence: Wording(vi: vi, en: en), remedy: remedy)
    }

    var json: JSON {
        func both(_ wording: Wording) -> JSON {
            .object([("vi", .string(wording.vi)), ("en", .string(wording.en))])
        }
        return .object([
            ("check", .string(check)), ("verdict", .string(verdict.rawValue)), ("sentence", both(sentence)),
            ("remedy", remedy.map(both) ?? .null),
        ])
    }

    func lines(_ language: Language) -> [String] {
        let mark =
            switch verdict {
            case .good: "✓"
            case .warning: "!"
            case .bad: "✗"
            }
        let head = "\(mark) \(sentence(language))"
        return remedy.map { [head, "  → \($0(language))"] } ?? [head]
    }
}
