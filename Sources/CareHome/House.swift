import CareRecords
import Vault

/// The house has a file of its own, with its books, registers and settings.
extension Home {
    var house: Child { Child(id: vault.vault, code: "", state: "house") }

    /// What stands there, as far as a permit reaches; a session reads it anew only when something was written there
    /// since, because it grows with every case that is closed.
    func ofHouse(_ permit: () throws -> Permit) throws -> Record {
        let kept = kept(try permit())
        defer { vault.keep(kept) }
        return try unnoted(house, try permit(), from: kept)
    }
}
