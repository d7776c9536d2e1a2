/// Finds places offline, whatever the accents, the case and the order of the words.
public enum Places {
    public static var current: [Place] { PlaceTable.current }
    public static var former: [Place] { PlaceTable.former }

    /// Every word must stand in the name or in what it lies in, the last one may be a beginning; whole
    /// names come first, as they are spelt before as they sound, places of today before former ones.
    public static func search(_ words: String) -> [Place] {
        let name = plainName(words)
        let wanted = tokens(words)
        guard let last = wanted.last else { return [] }
        let found = index.filter { entry in
            wanted.dropLast().allSatisfy(entry.words.contains) && entry.words.contains { $0.hasPrefix(last) }
        }
        let ranked = found.map { entry in
            let same = entry.name == name
            let spelt = same && NameOrder.alike(entry.place.name, bare(words))
            return (spelt ? 0 : same ? 1 : entry.name.hasPrefix(name) ? 2 : 3, entry.order, entry.place)
        }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private struct Entry {
        let order: Int
        let place: Place
        /// Folded.
        let name: String
        let words: Set<String>
    }

    private static let index: [Entry] = ordered.enumerated().map { order, place in
        let province = place.isProvince ? "" : "tinh thanh pho " + place.province
        let text = [place.fullName, place.district ?? "", province, place.code].joined(separator: " ")
        return Entry(order: order, place: place, name: Fold.search(place.name), words: Set(tokens(text)))
    }

    private static var ordered: [Place] {
        current.filter(\.isProvince) + current.filter { !$0.isProvince } + former
    }

    /// The words without the kind in front of them: `P. Hồng Gai` is `hong gai`.
    private static func plainName(_ words: String) -> String { Fold.search(bare(words)) }

    static func bare(_ words: String) -> String {
        let text = tidy(words)
        let folded = Fold.search(text)
        for kind in kinds where folded.hasPrefix(kind) && folded.count > kind.count {
            return tidy(String(text.dropFirst(kind.count)))
        }
        return text
    }

    private static let kinds = [
        "phuong ", "p. ", "p.", "xa ", "x. ", "x.", "dac khu ", "tinh ", "thanh pho ", "tp. ", "tp.", "tp ",
        "thi xa ", "tx. ", "tx.", "tx ", "huyen ", "h. ", "h.",
    ]

    static func tokens(_ text: String) -> [String] {
        Fold.search(text).filter { $0 != "'" }.split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            short[String(word)] ?? [String(word)]
        }
    }

    private static let short: [String: [String]] = [
        "p": ["phuong"], "tp": ["thanh", "pho"], "tx": ["thi", "xa"], "dk": ["dac", "khu"], "h": ["huyen"],
        "x": ["xa"],
    ]
}
