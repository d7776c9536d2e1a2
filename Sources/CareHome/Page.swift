public import CareRecords

/// A page to read and print: A4 with the type and margins of Decree 30/2020/NĐ-CP, Annex I.
///
/// It loads nothing, runs nothing, and shows every text as text.
public struct Page: Hashable, Sendable {
    /// One row of a fact list.
    public struct Fact: Hashable, Sendable {
        public let label: String
        public let value: String

        public init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// What stands on the page, from the top down.
    public enum Block: Hashable, Sendable {
        case heading(String)
        case facts([Fact])
        /// The first column names the rows; a cell that holds only the mark is shown as hidden.
        case table(caption: String, header: [String], rows: [[String]])
        case paragraph(String)
    }

    /// Shown as title and first heading.
    public var title: String
    /// Number, date, recipient, purpose: what stands under the title.
    public var head: [Fact]
    public var blocks: [Block]
    public var footer: [String]
    public var language: Language

    public init(title: String, head: [Fact], blocks: [Block], footer: [String], language: Language) {
        self.title = title
        self.head = head
        self.blocks = blocks
        self.footer = footer
        self.language = language
    }

    /// The whole page as UTF-8 text; if a cell is hidden, the footer explains the mark in both languages.
    public var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>\(Self.escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <h1>\(Self.escaped(title))</h1>
        \(([.facts(head)] + blocks).map(Self.html(of:)).filter { !$0.isEmpty }.joined(separator: "\n"))
        <footer>
        \(footerLines.joined(separator: "\n"))
        </footer>
        </body>
        </html>

        """
    }
}
