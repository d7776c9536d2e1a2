/// What a replaced piece of text becomes, shown in square brackets.
public enum Bracket: Hashable, Sendable {
    /// `[mẹ]`
    case word(String)
    /// `[Trẻ B]`: a letter for each number, in the order in which they appear.
    case lettered(String, Int)
}

/// The words that must not leave: the names, numbers and places of a whole house.
public struct Lexicon: Sendable {
    /// How a term is looked for.
    public enum Form: Hashable, Sendable {
        /// A person's full name, surname first: initials, parts and glued forms are looked for too.
        case name
        /// What somebody is called by.
        case nickname
        /// Digits, or letters and digits, however they are spaced.
        case number
        /// An address or a part of one.
        case place
        /// A school or another body by its full name.
        case body
        /// A handle, an e-mail or a web address.
        case account
    }

    public struct Term: Hashable, Sendable {
        public let form: Form
        public let kind: String
        public let text: String
        public let bracket: Bracket

        /// - Parameters:
        ///   - kind: what `removed` calls it, such as `child` or `phone`.
        ///   - bracket: what is printed instead.
        public init(_ form: Form, kind: String, text: String, bracket: Bracket) {
            (self.form, self.kind, self.text, self.bracket) = (form, kind, text, bracket)
        }
    }

    public var terms: [Term]
    /// Dates of birth as (year, month, day): only their year is kept.
    public var birthdays: Set<[Int]>
    /// Who has the letter A.
    public var first: Int?

    public init(_ terms: [Term], birthdays: Set<[Int]> = [], first: Int? = nil) {
        self.terms = terms
        self.birthdays = birthdays
        self.first = first
    }
}

extension Bracket {
    var label: String {
        switch self {
        case .word(let word), .lettered(let word, _): word
        }
    }

    static let removed = Bracket.word("đã lược bỏ")
    static let place = Bracket.word("địa bàn")
    static let person = Bracket.word("người khác")
}
