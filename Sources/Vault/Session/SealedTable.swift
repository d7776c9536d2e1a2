import Glibc
import Sealing

/// A table of sealed pages in a file, of which one look opens one page.
///
/// Layout: magic `maiamst1` · table id 16 · pages u32 · where each page begins and the last ends u64 · pages. A page
/// is sealed under its table id and number and holds key 16 · value, in no order; the key says which page.
final class SealedTable: Sendable {
    let id: Bytes16
    private let file: Int32
    private let pages: UInt32
    private let notes: SessionNotes
    private let kind: SessionNotes.Kind

    /// Takes over an open file; nil when it does not begin as a table.
    init?(file: Int32, kind: SessionNotes.Kind, notes: SessionNotes) {
        self.file = file
        self.kind = kind
        self.notes = notes
        guard let head = Self.read(file, at: 0, count: 28),
            var reader = try? CanonicalReader(head, magic: "maiamst1"),
            let id = try? reader.fixed16(), let pages = try? reader.integer(UInt32.self), pages > 0
        else {
            close(file)
            return nil
        }
        self.id = id
        self.pages = pages
    }

    deinit { close(file) }

    func value(of key: Bytes16) throws -> [UInt8]? {
        var found: [UInt8]?
        try each(in: Self.page(of: key, pages)) { if $0 == key { found = $1 } }
        return found
    }

    func all() throws -> [(Bytes16, [UInt8])] {
        var all: [(Bytes16, [UInt8])] = []
        for page in 0..<pages { try each(in: page) { all.append(($0, $1)) } }
        return all
    }

    private func each(in page: UInt32, _ body: (Bytes16, [UInt8]) -> Void) throws {
        do {
            var reader = try CanonicalReader(try open(page), magic: "maiamsg1")
            for _ in 0..<(try reader.count(minimum: 20)) { body(try reader.fixed16(), try reader.string()) }
            try reader.end()
        } catch {
            // Of no use any more: the next command works it out again.
            notes.remove()
            throw VaultError.sessionDamaged
        }
    }

    private func open(_ page: UInt32) throws(SealingError) -> [UInt8] {
        guard let place = Self.read(file, at: 28 + 8 * Int(page), count: 16) else { throw .malformed }
        let (start, end) = place.withUnsafeBytes {
            (
                UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)),
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        guard start < end, end - start <= 1 << 24, end <= 1 << 40,
            let sealed = Self.read(file, at: Int(start), count: Int(end - start))
        else { throw .malformed }
        return try Padding.unpad(
            try Box.openWithNonce(sealed, key: notes.key, context: Self.context(notes, kind, id, page)))
    }

    private static func read(_ file: Int32, at place: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return pread(file, &bytes, count, place) == count ? bytes : nil
    }

    private static func page(of key: Bytes16, _ pages: UInt32) -> UInt32 {
        UInt32(key.prefix8 % UInt64(pages))
    }

    private static func context(
        _ notes: SessionNotes, _ kind: SessionNotes.Kind, _ id: Bytes16, _ page: UInt32
    ) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamst1")
        out.raw(notes.context(kind))
        out.fixed(id)
        out.integer(page)
        return out.bytes
    }

    /// - Parameter entries: keys are random or hashes, so that they spread over the pages.
    static func seal(
        _ entries: [(key: Bytes16, value: [UInt8])], id: Bytes16, kind: SessionNotes.Kind, notes: SessionNotes
    ) -> [UInt8] {
        let pages = UInt32(entries.count / 24 + 1)
        var sorted = [[Int]](repeating: [], count: Int(pages))
        for (index, entry) in entries.enumerated() { sorted[Int(page(of: entry.key, pages))].append(index) }
        var head = CanonicalWriter(magic: "maiamst1")
        head.fixed(id)
        head.integer(pages)
        var body: [UInt8] = []
        let start = 28 + 8 * (Int(pages) + 1)
        for (page, members) in sorted.enumerated() {
            head.integer(UInt64(start + body.count))
            var out = CanonicalWriter(magic: "maiamsg1")
            out.integer(UInt32(members.count))
            for index in members {
                out.fixed(entries[index].key)
                out.string(entries[index].value)
            }
            body += Box.sealWithNonce(
                Padding.pad(out.bytes), key: notes.key, context: context(notes, kind, id, UInt32(page)))
        }
        head.integer(UInt64(start + body.count))
        return head.bytes + body
    }
}
