/// A text without what must not leave.
public struct Scrubbed: Sendable {
    public struct Removed: Hashable, Sendable {
        public let kind: String
        public let text: String
    }

    public let text: String
    /// In the order of the text.
    public let removed: [Removed]
    /// What a person must look at before the text goes anywhere.
    public let flags: [Flag]
    /// What was replaced, as ranges of the source's Unicode scalars.
    public let ranges: [Range<Int>]
}

/// Takes the names, numbers and places of a house out of free text, and whatever looks like one.
///
/// It would rather take too much: every replacement stands in square brackets, and what it is not sure of is
/// flagged. It gives nothing back when it cannot answer for the result.
public struct Scrubber: Sendable {
    /// Longest text in characters.
    public static let limit = 20_000

    private let lexicon: Lexicon
    private let index: TermIndex
    private let leakTest: LeakTest

    public init(_ lexicon: Lexicon) throws(ScrubError) {
        leakTest = try LeakTest(lexicon, allowing: Array(Set(lexicon.terms.map(\.bracket.label))))
        self.lexicon = lexicon
        index = TermIndex(lexicon)
    }

    /// In this order: the house's own words first, guesses last.
    private static let finders: [@Sendable (inout Scan) -> Void] = [
        { $0.findKnownTerms() }, { $0.findAccounts() }, { $0.findDocuments() }, { $0.findNumbers() },
        { $0.findSpokenNumbers() }, { $0.findDates() }, { $0.findSpokenDates() }, { $0.findSchools() },
        { $0.findPlaces() }, { $0.findSmallPlaces() }, { $0.findInitials() }, { $0.findPersons() },
        { $0.findSmallNames() }, { $0.findCapitals() }, { $0.growNames() }, { $0.growWords() },
        { $0.findGluedNames() },
        { $0.flagResidue() },
    ]

    /// - Parameters:
    ///   - source: at most `limit` characters.
    ///   - isOver: asked between steps; once true nothing is given back.
    public func scrub(
        _ source: String, until isOver: () -> Bool = { false }
    ) throws(ScrubError) -> Scrubbed {
        guard source.unicodeScalars.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
        let text = try FoldedText(source)
        var scan = Scan(text, index, lexicon)
        for find in Self.finders {
            guard !isOver() else { throw .timeOut }
            find(&scan)
        }
        let spans = Resolution(scan).spans
        var result = Rewriting(scan, spans)
        result.write()
        guard leakTest.leaks(in: result.scrubbed.text).isEmpty else { throw .leak }
        guard !isOver() else { throw .timeOut }
        return result.scrubbed
    }
}
