import CareRecords

/// One word out of a few, by the code that scripts use and by the label people know.
protocol Choice: RawRepresentable<String>, CaseIterable {
    var label: Wording { get }
}

extension Role: Choice {}
extension Purpose: Choice {}
extension UrgentPurpose: Choice {}
extension DelegatedAct: Choice {}
extension TableTemplate: Choice {}
extension ReportPeriod.Kind: Choice {}

extension Choice {
    /// The choices of a question, numbered: “1 Giám đốc, 2 Phó giám đốc”.
    static func list(_ language: Language) -> String {
        allCases.enumerated().map { "\($0 + 1) \($1.label(language))" }.joined(separator: ", ")
    }

    /// By the code, by the label in either language with or without accents, or by words that one label alone holds.
    init?(said typed: String) {
        let word = Fold.search(typed)
        if let known = Self(rawValue: tidy(typed)) ?? Self.allCases.first(where: { $0.names.contains(word) })
        {
            self = known
            return
        }
        let holding = word.count > 2 ? Self.allCases.filter { $0.holds(word) } : []
        guard holding.count == 1, let only = holding.first else { return nil }
        self = only
    }

    /// The same, or its number in the question.
    init?(answered typed: String) {
        let cases = Array(Self.allCases)
        if let number = Int(tidy(typed)), cases.indices.contains(number - 1) {
            self = cases[number - 1]
        } else {
            self.init(said: typed)
        }
    }

    /// Whole labels, and what stands in them before a bracket or a comma.
    private var names: [String] {
        [label.vi, label.en].flatMap { [$0, String($0.prefix { $0 != "(" && $0 != "," })] }.map(Fold.search)
    }

    private func holds(_ word: String) -> Bool {
        [label.vi, label.en].contains { text in
            let words = Fold.search(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            return " \(words) ".contains(" \(word) ")
        }
    }

    /// What was typed is none of them; whoever reads Vietnamese is told in Vietnamese what there is.
    static func unknown(_ typed: String) -> Failure {
        let near = Suggestion.nearest(to: typed, among: allCases.map(\.rawValue))
            .flatMap(Self.init(rawValue:))
        if let near {
            return .usage(
                vi: "Không hiểu \(typed). Ý là \(near.rawValue) (\(near.label.vi))?",
                en: "Unknown word \(typed). Did you mean \(near.rawValue) (\(near.label.en))?")
        }
        func all(_ language: Language) -> String {
            allCases.map { "\($0.label(language)) (\($0.rawValue))" }.joined(separator: ", ")
        }
        return .usage(
            vi: "Không hiểu \(typed).", en: "Unknown word \(typed).",
            hint: Wording(vi: "Một trong: \(all(.vietnamese)).", en: "One of: \(all(.english))."))
    }
}

extension Context {
    /// One of a few, as given or as answered; a slip at the terminal is asked again.
    func choose<One: Choice>(
        _ given: String?, _ vi: String, _ en: String, flag: String
    ) throws(Failure) -> One {
        if let given {
            guard let one = One(said: given) else { throw One.unknown(given) }
            return one
        }
        for left in [2, 1, 0] {
            let typed = try ask(
                "\(vi) (\(One.list(.vietnamese))):", "\(en) (\(One.list(.english))):", flag: flag)
            if let one = One(answered: typed) { return one }
            let failure = One.unknown(typed)
            if left == 0 { throw failure }
            say(failure.sentence.vi, failure.sentence.en)
        }
        throw .cancelled
    }
}
