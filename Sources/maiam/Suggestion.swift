import CareRecords

/// What a mistyped word or option was meant to be.
enum Suggestion {
    /// The nearest word, first in order among equals; nil if none is near enough to be a slip of the fingers.
    static func nearest(to word: String, among known: [String]) -> String? {
        let ranked = known.map { (word: $0, distance: distance(word, $0)) }.sorted {
            $0.distance < $1.distance
        }
        guard let best = ranked.first, best.distance <= max(1, bare(word).count / 3) else { return nil }
        return best.word
    }

    /// The bilingual usage error for an unknown command, subcommand or option.
    static func unknown(_ word: String, among known: [String]) -> Failure {
        let word = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
        let kind = word.hasPrefix("-") ? "option" : "command"
        guard let meant = nearest(to: word, among: known) else {
            let few = known.count <= 30 && !known.contains("--help")
            let list = known.joined(separator: ", ")
            return .usage(
                vi: "Không hiểu \(word).", en: few ? "Unknown word \(word)." : "Unknown \(kind) \(word).",
                hint: few
                    ? .init(vi: "Một trong: \(list).", en: "One of: \(list).")
                    : .init(vi: "Xem maiam --help.", en: "See maiam --help."))
        }
        return .usage(
            vi: "Không hiểu \(word). Ý là \(meant)?", en: "Unknown \(kind) \(word). Did you mean \(meant)?")
    }

    private static func bare(_ word: String) -> Substring { word.drop { $0 == "-" } }

    /// Edits between two words: insert, delete, replace, or swap two neighbours.
    static func distance(_ first: String, _ second: String) -> Int {
        let a = Array(first.lowercased())
        let b = Array(second.lowercased())
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var edits = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    edits = min(edits, beforeLast[j - 1] + 1)
                }
                row.append(edits)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
