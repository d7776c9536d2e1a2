/// Searches what is about to leave for the names and numbers of the whole house.
///
/// It shares nothing with the scrubber but the folding table: it cuts the final text into words, writes down
/// every run of them and looks the lexicon up in there, so that a mistake of the one is not one of the other.
public struct LeakTest: Sendable {
    /// Most words of a name or an address that are compared as one.
    private static let longest = 20

    private var keys: [String: [Int]] = [:]
    /// Two-word names count only in capitals: many are words as well.
    private var pairs: [String: [Int]] = [:]
    private let kinds: [String]
    private let permitted: Set<String>

    /// - Parameter allowed: texts that are meant to be told; a find inside one of them is none.
    public init(_ lexicon: Lexicon, allowing allowed: [String] = []) throws(ScrubError) {
        guard !lexicon.terms.isEmpty else { throw .noLexicon }
        permitted = Set(allowed.flatMap { Self.runs(of: Self.words($0)).map(\.key) })
        kinds = lexicon.terms.map(\.kind)
        for (index, term) in lexicon.terms.enumerated() { add(term, index) }
    }

    private mutating func add(_ term: Lexicon.Term, _ index: Int) {
        let words = Self.words(term.text)
        let all = words.map(\.key).joined()
        switch term.form {
        case .name:
            if words.count > 2 { keys[all, default: []].append(index) }
            let given = words.suffix(2).map(\.key).joined()
            if words.count > 1, !Vocabulary.provinces.contains(given) {
                pairs[given, default: []].append(index)
            }
        case .nickname: if words.count > 1 { pairs[all, default: []].append(index) }
        case .number, .account:
            let isNumber = all.allSatisfy(\.isNumber)
            guard all.count > (isNumber ? 6 : 5) else { return }
            keys[all, default: []].append(index)
            // With the country's code, or as a spreadsheet that ate the nought has it.
            if isNumber, all.hasPrefix("0"), (10...11).contains(all.count) {
                for prefix in ["84", "840", ""] { keys[prefix + all.dropFirst(), default: []].append(index) }
            }
        case .place, .body:
            if words.count > 2, words.count <= Self.longest { keys[all, default: []].append(index) }
        }
    }

    /// The kinds of terms that stand in a text although nothing allows it.
    public func leaks(in text: String) -> Set<String> {
        var found: Set<String> = []
        for run in Self.runs(of: Self.words(Self.unescaped(text))) where !permitted.contains(run.key) {
            let terms = (keys[run.key] ?? []) + (run.isProper ? pairs[run.key] ?? [] : [])
            found.formUnion(terms.map { kinds[$0] })
        }
        return found
    }

    private struct Word { var key: String, isProper: Bool }

    /// Letters and digits alone, and every part of a word written together such as NguyenAn.
    private static func words(_ text: String) -> [Word] {
        text.split { !$0.isLetter && !$0.isNumber && !$0.unicodeScalars.allSatisfy(\.isZeroWidth) }
            .flatMap(humps)
            .map { Word(key: plain($0), isProper: $0.first?.isLowercase == false) }
            .filter { !$0.key.isEmpty }
    }

    private static func plain(_ text: String) -> String {
        String(Folding.key(text).filter { $0.isLetter || $0.isNumber })
    }

    private static func humps(_ word: Substring) -> [String] {
        var parts: [String] = []
        var last: Character?
        for letter in word {
            let isHump = last?.isLowercase == true && letter.isUppercase
            if last == nil || isHump || last?.isNumber != letter.isNumber { parts.append("") }
            parts[parts.count - 1].append(letter)
            if !letter.unicodeScalars.allSatisfy(\.isZeroWidth) { last = letter }
        }
        return parts
    }

    private static func runs(of words: [Word]) -> [Word] {
        words.indices.flatMap { start in
            var run = Word(key: "", isProper: true)
            return words[start...].prefix(longest).map { word in
                run.key += word.key
                run.isProper = run.isProper && word.isProper
                return run
            }
        }
    }

    /// Undoes what JSON and HTML make of quotes, ampersands and line ends.
    private static func unescaped(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let first = rest.first {
            if let (plain, count) = Self.escape(rest) {
                out += plain
                rest = rest.dropFirst(count)
            } else {
                out.append(first)
                rest.removeFirst()
            }
        }
        return out
    }

    private static func escape(_ text: Substring) -> (String, Int)? {
        if text.first == "\\" {
            if text.hasPrefix("\\u"), let value = UInt32(text.dropFirst(2).prefix(4), radix: 16) {
                return (Unicode.Scalar(value).map { String(Character($0)) } ?? " ", 6)
            }
            return (" ", min(2, text.count))
        }
        guard text.first == "&", let end = text.prefix(10).firstIndex(of: ";") else { return nil }
        let name = text[text.index(after: text.startIndex)..<end]
        let count = name.count + 2
        guard name.first == "#" else { return (["amp": "&", "apos": "'"][String(name)] ?? " ", count) }
        let digits = name.dropFirst()
        let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return (value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? " ", count)
    }
}
