public import Sealing

extension Home {
    /// Seals a person's key under another passphrase; the key itself, and what was written with it, stays the same.
    public static func changePassphrase(
        _ name: String, states: StateFolder, old: borrowing Passphrase, new: borrowing Passphrase,
        cost: KeyCost = .standard
    ) throws {
        let opened = try unlock(name, states: states, passphrase: old)
        let slot = try Slot.seal(
            opened.identity, person: opened.person, genesis: opened.genesis, passphrase: new, cost: cost)
        try states.write(slot, name, "key")
    }

    /// Makes a second slot of the same key, under a passphrase of its own, in another folder.
    public static func copyKey(
        _ name: String, states: StateFolder, to folder: StateFolder, old: borrowing Passphrase,
        new: borrowing Passphrase, cost: KeyCost = .standard
    ) throws {
        guard folder.read(name, "key") == nil else {
            throw HomeError(
                .cannotCreate, vi: "Đã có khóa tên \(name) ở \(folder.path).",
                en: "A key named \(name) is in \(folder.path) already.")
        }
        let opened = try unlock(name, states: states, passphrase: old)
        let slot = try Slot.seal(
            opened.identity, person: opened.person, genesis: opened.genesis, passphrase: new, cost: cost)
        try folder.write(slot, name, "key")
    }
}
