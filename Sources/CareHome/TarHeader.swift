/// One ustar header block (POSIX.1-2017, pax, "ustar Interchange Format").
struct TarHeader: Hashable {
    let name: String
    let size: Int

    private static let nameField = 0..<100
    private static let sizeField = 124..<136
    private static let checksumField = 148..<156
    private static let typeField = 156
    private static let linkField = 157..<257
    private static let magicField = 257..<265
    private static let prefixField = 345..<500
    private static let magic = Array("ustar\u{0}00".utf8)

    init(name: String, size: Int) {
        self.name = name
        self.size = size
    }

    var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Tar.block)
        func put(_ text: String, at start: Int) {
            let bytes = Array(text.utf8)
            block.replaceSubrange(start..<start + bytes.count, with: bytes)
        }
        put(name, at: Self.nameField.lowerBound)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(Self.octal(size, digits: 11), at: Self.sizeField.lowerBound)
        put(Self.octal(0, digits: 11), at: 136)
        put("0", at: Self.typeField)
        block.replaceSubrange(Self.magicField, with: Self.magic)
        put(Self.octal(Self.checksum(block), digits: 6) + "\u{0} ", at: Self.checksumField.lowerBound)
        return block
    }

    /// Takes a block from a stranger; GNU's form of the magic is accepted, its extensions are not.
    init(_ block: [UInt8]) throws(TarError) {
        guard block.count == Tar.block else { throw .truncated }
        guard block[Self.magicField].prefix(5).elementsEqual("ustar".utf8) else { throw .malformed }
        guard Self.number(block[Self.checksumField]) == Self.checksum(block) else { throw .wrongChecksum }
        let isFile = block[Self.typeField] == UInt8(ascii: "0") || block[Self.typeField] == 0
        guard isFile, Self.isEmpty(block[Self.linkField]) else { throw .notARegularFile }
        guard let size = Self.number(block[Self.sizeField]) else { throw .malformed }
        let written = block[Self.nameField].prefix { $0 != 0 }
        let name = String(decoding: written, as: UTF8.self)
        guard Self.isEmpty(block[Self.prefixField]), Tar.isPlain(name),
            Self.isEmpty(block[Self.nameField].dropFirst(written.count))
        else { throw .unsafeName }
        self.init(name: name, size: size)
    }

    /// Sum of the block's bytes, the checksum's own counted as blanks.
    private static func checksum(_ block: [UInt8]) -> Int {
        block.indices.reduce(0) { $0 + (checksumField.contains($1) ? 0x20 : Int(block[$1])) }
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        precondition(text.count <= digits, "a file in an archive is shorter than 8 GiB")
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// Octal digits, then zeros and blanks to the end of the field.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { (0x30...0x37).contains($0) }
        guard !digits.isEmpty, field.dropFirst(digits.count).allSatisfy({ $0 == 0 || $0 == 0x20 }) else {
            return nil
        }
        return digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    }

    private static func isEmpty(_ field: ArraySlice<UInt8>) -> Bool { field.allSatisfy { $0 == 0 } }
}
