extension Ledger {
    /// Something children are counted by. Its categories are the finest ever used, such as single years of age, so
    /// that every band, old or new, is a set of them.
    public struct Variable: Hashable, Sendable {
        public let name: String
        public let categories: [String]

        public init(_ name: String, _ categories: [String]) {
            (self.name, self.categories) = (name, categories)
        }
    }

    /// How many children are, at a date, in the given categories of some variables and in any of all others.
    ///
    /// A variable may name the day it is of, when that is not the day of counting: `age@2026-10-31`.
    public struct Count: Hashable, Sendable {
        /// ISO 8601; of what passes, the month.
        public let date: String
        /// Empty for the children who are there; else who or what is counted instead, such as those who came.
        public let what: String
        public let among: [String: Set<String>]

        public init(_ date: String, of what: String = "", _ among: [String: Set<String>] = [:]) {
            (self.date, self.what, self.among) = (date, what, among)
        }

        func on(_ date: String) -> Count { Count(date, of: what, among) }

        /// What is counted at one moment is one population.
        var moment: String { what.isEmpty ? date : date + " " + what }
    }

    /// A sum of counts and the interval that was told: a printed cell, a rounded or hidden one, a balance of
    /// arrivals and departures.
    public struct Statement: Hashable, Sendable {
        public let terms: [Count: Int]
        public let range: Interval

        public init(_ terms: [Count: Int], _ range: Interval) { (self.terms, self.range) = (terms, range) }
        public init(_ count: Count, _ range: Interval) { self.init([count: 1], range) }
    }
}
