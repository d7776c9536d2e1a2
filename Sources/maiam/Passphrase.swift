import CareRecords
import Glibc

/// A passphrase in memory that is kept from the swap and wiped at the end of its life.
struct Passphrase: ~Copyable {
    /// Longest passphrase in bytes.
    static let limit = 1024

    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init() {
        buffer = .allocate(byteCount: Self.limit, alignment: 1)
        mlock(buffer.baseAddress!, Self.limit)
    }

    deinit {
        explicit_bzero(buffer.baseAddress!, Self.limit)
        munlock(buffer.baseAddress!, Self.limit)
        buffer.deallocate()
    }

    var isEmpty: Bool { count == 0 }
    private var last: UInt8? { count == 0 ? nil : buffer[count - 1] }

    /// Lends the bytes, which must not outlive the closure.
    borrowing func withBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }

    /// False if there is no room left.
    mutating func append(_ byte: UInt8) -> Bool {
        guard count < Self.limit else { return false }
        buffer[count] = byte
        count += 1
        return true
    }

    /// Takes back one typed letter: its UTF-8 continuation bytes and the byte that leads them.
    mutating func removeLastLetter() {
        while let byte = last {
            removeLastByte()
            if byte & 0xC0 != 0x80 { return }
        }
    }

    mutating func removeAll() {
        while !isEmpty { removeLastByte() }
    }

    /// Drops the line end that an editor leaves in a file.
    mutating func removeLineEnd() {
        if last == 0x0A { removeLastByte() }
        if last == 0x0D { removeLastByte() }
    }

    private mutating func removeLastByte() {
        count -= 1
        buffer[count] = 0
    }
}

extension Failure {
    static let passphraseTooLong = Failure(
        .badData,
        .init(
            vi: "Mật khẩu dài quá \(Passphrase.limit) byte.",
            en: "The passphrase is longer than \(Passphrase.limit) bytes."))
}
