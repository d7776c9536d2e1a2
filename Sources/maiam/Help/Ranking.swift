import ArgumentParser
import CareRecords

/// How well a word of practice matches a command: its very words first, then words that stand whole in a longer
/// phrase, then what the command says of itself, then a single word shared.
extension Vocabulary {
    /// Commands for a word of practice, best match first; of equals, as the vocabulary has them.
    static func commands(for typed: String) -> [String] {
        let wanted = Phrase(typed)
        guard !wanted.folded.isEmpty else { return [] }
        let scored = entries.enumerated().compactMap { place, entry -> (String, score: Int, place: Int)? in
            let own = entry.words.map { Phrase($0).score(wanted) }.max() ?? 0
            let score = max(own, said(of: entry.command, wanted))
            return score > 0 ? (entry.command, score, place) : nil
        }
        return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.0)
    }

    /// What a command and those under it are called and say of themselves.
    private static func said(of name: String, _ wanted: Phrase) -> Int {
        guard let command = Maiam.command(named: name) else { return 0 }
        let under = command.configuration.subcommands
        if under.contains(where: { $0._commandName == wanted.folded.joined(separator: "-") }) {
            return Phrase.under
        }
        let texts = ([command] + under).flatMap { command in
            Language.allCases.map { HelpWords.text(command.configuration.abstract, $0) }
        }
        return texts.contains { Phrase($0).holds(wanted) } ? Phrase.mention : 0
    }

    private struct Phrase {
        static let under = 85
        static let mention = 30

        /// Small letters with their accents, and without.
        let words, folded: [String]

        init(_ text: String) {
            words = tidy(text).lowercased().split { " ,.:;".contains($0) }.map(String.init)
            folded = words.map(Fold.search)
        }

        func score(_ wanted: Phrase) -> Int {
            // “mật” is not “mất”: letters typed with accents count for more where they are the same.
            let exact = Self.run(wanted.words, in: words) || Self.run(words, in: wanted.words) ? 8 : 0
            if folded == wanted.folded { return 90 + exact }
            if holds(wanted) { return 70 - min(folded.count - wanted.folded.count, 9) + exact }
            if wanted.holds(self) { return 50 + min(folded.count, 9) + exact }
            let shared = Set(words).intersection(wanted.words).filter { $0.count > 2 }
            return shared.isEmpty ? 0 : min(10 * shared.count / max(words.count, wanted.words.count) + 1, 20)
        }

        /// Whether the other's words stand in this one, one after the other.
        func holds(_ other: Phrase) -> Bool { Self.run(other.folded, in: folded) }

        private static func run(_ part: [String], in whole: [String]) -> Bool {
            guard !part.isEmpty, part.count <= whole.count else { return false }
            return (0...whole.count - part.count).contains { Array(whole[$0..<$0 + part.count]) == part }
        }
    }
}
