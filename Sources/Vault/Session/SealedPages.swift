import Glibc
public import Sealing

/// Numbered pages in a file, each sealed under its own number, so that one look opens one page.
///
/// Layout: magic `maiamst1` · id 16 · pages u32 · where each page begins and the last ends u64 · pages.
public final class SealedPages: Sendable {
    /// Of this one writing of them.
    public let id: Bytes16
    public let count: Int
    private let file: Int32
    private let notes: SessionNotes
    private let context: [UInt8]

    /// Takes over an open file; nil when it does not begin as one of pages.
    init?(file: Int32, context: [UInt8], notes: SessionNotes) {
        self.file = file
        self.notes = notes
        guard let head = Self.read(file, at: 0, count: 28),
            var reader = try? CanonicalReader(head, magic: "maiamst1"),
            let id = try? reader.fixed16(), let pages = try? reader.integer(UInt32.self), pages > 0
        else {
            close(file)
            return nil
        }
        self.id = id
        self.context = context
        count = Int(pages)
    }

    deinit { close(file) }

    /// Reads what stands on a page.
    ///
    /// - Throws: `VaultError.sessionDamaged` when the page does not open, or is not what `body` expects; then nothing of
    ///   the session's notes is of use any more, and the next command works them out again.
    public func page<T>(_ number: Int, _ body: ([UInt8]) throws(SealingError) -> T) throws -> T {
        do { return try body(try open(number)) } catch {
            notes.remove()
            throw VaultError.sessionDamaged
        }
    }

    private func open(_ number: Int) throws(SealingError) -> [UInt8] {
        guard (0..<count).contains(number), let place = Self.read(file, at: 28 + 8 * number, count: 16)
        else { throw .malformed }
        let (start, end) = place.withUnsafeBytes {
            (
                UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)),
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        guard start < end, end - start <= 1 << 26, end <= 1 << 40,
            let sealed = Self.read(file, at: Int(start), count: Int(end - start))
        else { throw .malformed }
        return try Padding.unpad(
            try Box.openWithNonce(sealed, key: notes.key, context: Self.context(context, id, number)))
    }

    private static func read(_ file: Int32, at place: Int, count: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(file, buffer.baseAddress, count, place))
        }
        return bytes.count == count ? bytes : nil
    }

    private static func context(_ context: [UInt8], _ id: Bytes16, _ page: Int) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamst1")
        out.raw(context)
        out.fixed(id)
        out.integer(UInt32(page))
        return out.bytes
    }

    /// - Parameter pages: how many there are, and what stands on each.
    static func seal(
        _ pages: Int, id: Bytes16, context: [UInt8], notes: SessionNotes, _ page: (Int) -> [UInt8]
    ) -> [UInt8] {
        var head = CanonicalWriter(magic: "maiamst1")
        head.fixed(id)
        head.integer(UInt32(pages))
        var body: [UInt8] = []
        let start = 28 + 8 * (pages + 1)
        for number in 0..<pages {
            head.integer(UInt64(start + body.count))
            body += Box.sealWithNonce(
                Padding.pad(page(number)), key: notes.key, context: Self.context(context, id, number))
        }
        head.integer(UInt64(start + body.count))
        return head.bytes + body
    }
}
