import CareRecords
import Vault

/// What sealing old rows anew comes to.
public struct OldRows: Sendable {
    public let children, rows: Int
    /// An earlier one was broken off, and goes on without new keys.
    public let goesOn: Bool
}

extension Home {
    /// Looked at before it is done: new keys come first, unless an earlier sealing anew was broken off.
    public func oldRows() throws -> OldRows {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let goesOn = try vault.isResealing()
        let plan = try vault.resealPlan(afterRotation: !goesOn)
        return OldRows(
            children: plan.subjects.filter { $0 != vault.vault }.count, rows: plan.rows, goesOn: goesOn)
    }

    /// Seals what was written before the newest rotation anew.
    ///
    /// - Returns: how many rows.
    public func reseal() throws -> Int {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        defer { try? saveAnchor() }
        return try vault.reseal(clock: clock)
    }
}
