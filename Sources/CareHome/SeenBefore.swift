import Sealing
import Vault

extension StateFolder {
    func read(checked name: String) throws -> [UInt8] {
        try Self.check(name: name)
        guard let bytes = read(name, "key") else { throw VaultError.notEnrolled }
        return bytes
    }

    /// An anchor that is there but does not verify is a sign of tampering, not of a first visit.
    func anchor(_ name: String, by identity: borrowing Identity) throws -> Anchor? {
        // One that was cut off by a power failure says as little as one that was taken away.
        guard let bytes = read(name, "anchor"), bytes.contains(where: { $0 != 0 }) else { return nil }
        guard let anchor = Anchor(bytes, by: identity) else { throw VaultError.rolledBack(0) }
        return anchor
    }
}

extension StateFolder {
    /// What this person has seen erased and held; one that does not verify is a sign of tampering.
    func custodyMemory(_ name: String, by identity: borrowing Identity) throws -> CustodyMemory? {
        guard let bytes = read(name, "custody") else { return nil }
        guard let memory = CustodyMemory(bytes, by: identity) else { throw VaultError.rolledBack(0) }
        return memory
    }
}
