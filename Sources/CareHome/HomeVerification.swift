public import CareRecords
import Vault

/// What `verify` found, in the words of the house.
public struct HomeVerification: Sendable {
    public let entries: UInt64
    public let children, rows: Int
    public let checked, compartments: Int
    public let problems: [Wording]
    public let unauthorised: [UInt64]
    /// The size up to which nothing is missing; nil when there is nothing to hold it against.
    public let completeTo: UInt64?

    /// False when the children's keys were not at hand and only signatures and rows were checked.
    public let values: Bool
    /// Heads kept elsewhere, and what they say.
    public var witnesses: [Witness] = []
    /// Erasures that were ordered and are not done.
    public let pending: [UInt64]

    /// Entries and children that were proved anew; the rest is byte for byte what this person had proved before.
    public let anew: (entries: UInt64, children: Int)

    /// Whose word is no longer to count, and from which entry on.
    public var distrusted: [(name: String, from: UInt64)] = []

    /// - Parameter words: for a problem that means more in this home than in others.
    init(
        _ found: Verification, values: Bool = true, words: (VaultError) -> Wording? = { _ in nil }
    ) {
        self.values = values
        pending = found.pending
        entries = found.entries
        anew = found.anew
        children = found.children
        rows = found.rows
        (checked, compartments) = found.compartments
        problems = found.problems.compactMap { words($0) ?? HomeError(explaining: $0)?.sentence }
        unauthorised = found.unauthorised
        if case .confirmed(let size) = found.completeness { completeTo = size } else { completeTo = nil }
    }
}
