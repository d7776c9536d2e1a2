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

    public func scrub(_ source: String) throws(ScrubError) -> Scrubbed {
        guard source.unicodeScalars.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
        let text = try FoldedText(source)
        var scan = Scan(text, index, lexicon)
        scan.findKnownTerms()
        scan.findAccounts()
        scan.findDocuments()
        scan.findNumbers()
        scan.findDates()
        scan.findSchools()
        scan.findPlaces()
        scan.findInitials()
        scan.findPersons()
        scan.flagResidue()
        let spans = Resolution(scan).spans
        var result = Rewriting(scan, spans)
        result.write()
        guard leakTest.leaks(in: result.scrubbed.text).isEmpty else { throw .leak }
        return result.scrubbed
    }
}
