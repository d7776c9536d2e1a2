public import Sealing

extension Vault {
    /// A name for a child in one matter: the same for one recipient and request, unlinkable across them.
    public func pseudonym(_ subject: Bytes16, matter: String, compartment: UInt8) throws -> String {
        guard let ring = keyring.rings[compartment] else { throw VaultError.noKey(compartment) }
        var out = CanonicalWriter(magic: "maiampn1")
        out.fixed(subject)
        out.text(matter)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return String(Digest.mark(out.bytes, key: ring.label).bytes.prefix(8).map { alphabet[Int($0 & 31)] })
    }
}
