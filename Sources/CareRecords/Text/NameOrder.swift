import Foundation

/// The order of a class list: given name (the last word), then surname, then middle names, in the
/// alphabet a ă â b c d đ e ê … (CLDR `vi`), tones ngang, huyền, hỏi, ngã, sắc, nặng after the letters.
public struct NameOrder: Comparable, Sendable {
    private let weights: [UInt32]
    private let raw: String

    /// Prepares a name for comparing; do it once per name when sorting many.
    public init(_ name: String) {
        raw = tidy(name)
        let words = raw.decomposedStringWithCanonicalMapping.unicodeScalars.split(separator: " ")
        var weights: [UInt32] = []
        for word in words.suffix(1) + words.dropLast() { Self.append(word, to: &weights) }
        self.weights = weights
    }

    public static func < (a: NameOrder, b: NameOrder) -> Bool {
        a.weights == b.weights
            ? a.raw.utf8.lexicographicallyPrecedes(b.raw.utf8)
            : a.weights.lexicographicallyPrecedes(b.weights)
    }

    public static func == (a: NameOrder, b: NameOrder) -> Bool {
        a.weights == b.weights && a.raw.utf8.elementsEqual(b.raw.utf8)
    }

    /// Whether `a` stands before `b` in a list of people.
    public static func precedes(_ a: String, _ b: String) -> Bool { NameOrder(a) < NameOrder(b) }

    /// Whether two names differ at most in case and in where a tone is written, as Hoà and Hòa do.
    public static func alike(_ a: String, _ b: String) -> Bool {
        NameOrder(a).weights == NameOrder(b).weights
    }

    // Letters first, then 1, then the tones wherever they stand in the word, then 0: a tone counts
    // only between words with the same letters, and a shorter word comes first.
    private static func append(_ word: String.UnicodeScalarView.SubSequence, to weights: inout [UInt32]) {
        var tones: [UInt32] = []
        for scalar in word {
            if let tone = toneRank[scalar.value] {
                tones.append(tone)
            } else if let mark = marks[scalar.value] {
                if let last = weights.indices.last, weights[last] > 1 { weights[last] += mark }
            } else if !(0x300...0x36F).contains(scalar.value) {
                weights.append(letter(scalar))
            }
        }
        weights += [1] + tones + [0]
    }

    private static let toneRank: [UInt32: UInt32] = [0x300: 2, 0x309: 3, 0x303: 4, 0x301: 5, 0x323: 6]
    private static let marks: [UInt32: UInt32] = [0x306: 1, 0x302: 2, 0x31B: 3]

    // Four places for each character, so that ă â ê ô ơ ư đ fit behind their plain letters.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar == "đ" || scalar == "Đ" { return 0x64 * 4 + 1 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return (lower.first ?? scalar).value * 4
    }
}
