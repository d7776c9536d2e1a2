import CareRecords
import Sealing
import Vault

/// A value sealed once more inside its row, to the author and the director alone.
///
/// Cell bytes: the mark 0x70, then one sealed box of the value's bytes for each reader, u32-length each.
enum PrivateNote {
    private static let mark: UInt8 = 0x70

    static func seal(_ value: Value, to readers: [Bytes32]) throws -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamno1")
        out.integer(UInt32(readers.count))
        for reader in readers { out.string(try BoxKey.seal(value.bytes, to: reader)) }
        return [mark] + out.bytes
    }

    /// Nil when these bytes are no private note, or one for others.
    static func open(_ bytes: [UInt8], _ vault: Vault) -> Value? {
        guard bytes.first == mark,
            var reader = try? CanonicalReader(Array(bytes.dropFirst()), magic: "maiamno1"),
            let count = try? reader.count(minimum: 4)
        else { return nil }
        for _ in 0..<count {
            guard let box = try? reader.string() else { return nil }
            if let plain = try? vault.open(letter: box) { return try? Value(bytes: plain) }
        }
        return nil
    }
}

extension Home {
    /// The bytes a cell holds: a private note is sealed to whoever writes it and to the directors of that day.
    func cell(_ value: Value, _ field: Field?) throws -> [UInt8] {
        guard field?.privately == true else { return value.bytes }
        let directors = vault.people.filter {
            $0.role == Role.director.code && $0.standing == .active && $0.id != vault.person
        }
        return try PrivateNote.seal(
            value, to: ([vault.me].compactMap(\.self) + directors).map(\.recipient.box))
    }
}
