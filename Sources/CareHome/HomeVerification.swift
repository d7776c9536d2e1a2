package import CareRecords
import Vault

/// What `verify` found, in the words of the house.
package struct HomeVerification: Sendable {
    package let entries: UInt64
    package let children, rows: Int
    package let checked, compartments: Int
    package let problems: [Wording]
    package let unauthorised: [UInt64]
    /// The size up to which nothing is missing; nil when there is nothing to hold it against.
    package let completeTo: UInt64?

    /// False when the children's keys were not at hand and only signatures and rows were checked.
    package let values: Bool
    /// Heads kept elsewhere, and what they say.
    package var witnesses: [Witness] = []
    /// Erasures that were ordered and are not done.
    package let pending: [UInt64]

    init(_ found: Verification, values: Bool = true) {
        self.values = values
        pending = found.pending
        entries = found.entries
        children = found.children
        rows = found.rows
        (checked, compartments) = found.compartments
        problems = found.problems.compactMap { HomeError(explaining: $0)?.sentence }
        unauthorised = found.unauthorised
        if case .confirmed(let size) = found.completeness { completeTo = size } else { completeTo = nil }
    }
}
