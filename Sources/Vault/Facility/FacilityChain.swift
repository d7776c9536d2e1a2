public import Sealing

/// The facility's keys as they lie beside the log, for those who have no key to the log: each is vouched for by the
/// one before it, where that was still held.
///
/// Layout: magic `maiamfc1` · vault 16 · list (u32 count) of: number of the entry u64 · its payload (u32 length and
/// bytes) · Ed25519 signature 64 by the key before over magic `maiamfl1` · vault 16 · number u64 · payload; zeros
/// where the key before was lost.
struct FacilityChain: Hashable {
    struct Link: Hashable {
        let number: UInt64
        let payload: [UInt8]
        var signature: [UInt8]
    }
    static let name = "facility.keys"
    static let unsigned = [UInt8](repeating: 0, count: Signature.size)

    let vault: Bytes16
    var links: [Link]

    init(vault: Bytes16, links: [Link]) {
        self.vault = vault
        self.links = links
    }

    static func signedBytes(_ vault: Bytes16, _ number: UInt64, _ payload: [UInt8]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamfl1")
        out.fixed(vault)
        out.integer(number)
        out.string(payload)
        return out.bytes
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamfc1")
        out.fixed(vault)
        out.integer(UInt32(links.count))
        for link in links {
            out.integer(link.number)
            out.string(link.payload)
            out.raw(link.signature)
        }
        return out.bytes
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamfc1")
        vault = try reader.fixed16()
        links = []
        for _ in 0..<(try reader.count(minimum: 8 + 4 + Signature.size)) {
            links.append(
                Link(
                    number: try reader.integer(), payload: try reader.string(),
                    signature: try reader.raw(Signature.size)))
        }
        try reader.end()
    }

    /// Whether the key before vouches for a link, rather than nobody.
    func isVouched(_ link: Link, by key: Bytes32) -> Bool {
        Signature.verify(
            link.signature, message: Self.signedBytes(vault, link.number, link.payload), key: key)
    }
}

extension FacilityKeys {
    /// What somebody without a key to the log can know of the facility's keys.
    ///
    /// - Parameters:
    ///   - store: the files of the home.
    ///   - genesis: as the person's slot pins it.
    ///   - told: a key that this person was told of in another way; it must be among them, and needs no other proof.
    /// - Throws: `VaultError.facilityKeyUnknown` where nothing vouches for a key.
    public init(of store: any Store, genesis: Genesis, told: Bytes32? = nil) throws {
        self.init(genesis)
        let bytes = try store.meta(FacilityChain.name)
        let chain = try bytes.map { bytes throws(VaultError) in
            do { return try FacilityChain(bytes: bytes) } catch { throw VaultError.facilityKeyUnknown }
        }
        var isVouched = true
        var isMet = told == nil || told == current.key
        for link in chain?.links ?? [] {
            let before = current.key
            do { try accept(link.payload, number: link.number) } catch {
                throw VaultError.facilityKeyUnknown
            }
            isVouched = isVouched && chain?.isVouched(link, by: before) == true
            if current.key == told { (isVouched, isMet) = (true, true) }
        }
        guard isVouched, isMet, chain?.vault ?? vault == vault else { throw VaultError.facilityKeyUnknown }
    }
}
