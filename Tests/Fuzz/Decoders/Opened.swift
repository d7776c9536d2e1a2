@testable import Sealing
@testable import Vault

/// What lies behind a seal, as somebody who has the key may have written it.
enum Opened {
    private static let salt = [UInt8](repeating: 9, count: 16)

    private static func box(_ plain: [UInt8], position: UInt64, version: UInt32, kind: UInt8) -> [UInt8] {
        Box.seal(
            plain, key: Fixed.key.rowKey, nonce: Row.nonce(salt, position),
            context: Row.context(
                Fixed.key, vault: Fixed.vault, row: Fixed.subject, position: position, version: version,
                kind: kind))
    }

    private static func open(_ blob: [UInt8]) {
        guard let row = try? Row(opening: blob, id: Fixed.subject, key: Fixed.key, vault: Fixed.vault)
        else { return }
        for (index, item) in Slip.items(of: row).enumerated() {
            precondition(item.version == row.version && item.field.hasPrefix(row.section), "\(index)")
        }
    }

    /// A blob as it is; then a row whose head is the input before its first 0xFE, its cells what stands between
    /// the others.
    static func row(_ bytes: [UInt8]) {
        open(bytes)
        _ = try? Slip.open(bytes, id: Fixed.subject, key: Fixed.key, vault: Fixed.vault)
        let parts = bytes.split(separator: 0xFE, maxSplits: 8, omittingEmptySubsequences: false).map(
            Array.init)
        let (version, plains) = (UInt32(bytes.first ?? 0), parts.dropFirst())
        let cells = plains.enumerated().map { index, plain in
            let padded = bytes.count % 2 == 0 ? Padding.pad(plain) : plain
            return box(padded, position: UInt64(index + 1), version: version, kind: 1)
        }
        var lengths = CanonicalWriter(magic: "maiamhd1")
        lengths.text("care")
        lengths.fixed(Fixed.subject)
        lengths.integer(version)
        lengths.integer(UInt8(0))
        lengths.integer(UInt32(cells.count))
        for cell in cells { lengths.integer(UInt32(cell.count)) }
        for head in [Padding.pad(lengths.bytes), Padding.pad(parts[0]), parts[0]] {
            var out = CanonicalWriter(magic: "maiamrw1")
            out.integer(Fixed.key.epoch)
            out.raw(salt)
            out.string(box(head, position: 0, version: 0, kind: 1))
            for cell in cells { out.raw(cell) }
            let filler = Padding.size(out.bytes.count) - out.bytes.count
            open(out.bytes + [UInt8](repeating: 0, count: filler))
        }
    }

    static func slip(_ bytes: [UInt8]) {
        if let slip = try? Slip(bytes: bytes, vault: Fixed.vault) {
            precondition(slip.bytes(vault: Fixed.vault) == bytes)
        }
    }

    static func keyring(_ bytes: [UInt8]) {
        let identity = Fixed.identity()
        func open(_ sealed: [UInt8]) {
            _ = try? Keyring.open(sealed, identity: identity, vault: Fixed.vault, person: Fixed.subject)
            _ = try? RestrictedKeys.open(
                sealed, of: Fixed.subject, identity: identity, vault: Fixed.vault, person: Fixed.subject,
                labels: [5: Fixed.ring])
        }
        open(bytes)
        for plain in [bytes, Padding.pad(bytes, least: 4096)] {
            if let sealed = try? BoxKey.seal(plain, to: identity.recipient.box) { open(sealed) }
        }
    }

    static func wrap(_ bytes: [UInt8]) {
        let locator = Fixed.ring.locator(subject: Fixed.subject, keyEpoch: 1)
        func open(_ wrap: [UInt8]) {
            _ = try? CaseKey.unwrap(
                wrap, subject: Fixed.subject, locator: locator, epoch: 1, ring: Fixed.ring, vault: Fixed.vault
            )
        }
        open(bytes)
        if let boxed = try? BoxKey.seal(bytes, to: Fixed.ring.record(vault: Fixed.vault).publicKey) {
            open([2] + boxed)
        }
    }
}
