/// Archives in the ustar format that any `tar` opens: regular files in the order given, the same bytes each
/// time.
public enum Tar {
    /// A file of an archive.
    public typealias File = (name: String, bytes: [UInt8])

    /// Most files in an archive.
    public static let fileLimit = 64
    /// Most bytes in an archive.
    public static let byteLimit = 64 << 20

    static let block = 512

    /// Packs files with mode 0600, no owner and no time; names must be ones that `entries` takes back.
    public static func archive(_ files: [File]) -> [UInt8] {
        var bytes: [UInt8] = []
        for file in files {
            precondition(isPlain(file.name), "a name in an archive is 1–100 of A–Z a–z 0–9 . _ -")
            bytes += TarHeader(name: file.name, size: file.bytes.count).bytes
            bytes += file.bytes
            bytes += padding(file.bytes.count)
        }
        return bytes + [UInt8](repeating: 0, count: 2 * block)
    }

    /// Unpacks an archive from a stranger; anything but plain files within the limits is an error.
    public static func entries(_ bytes: [UInt8]) throws(TarError) -> [File] {
        guard bytes.count <= byteLimit else { throw .tooLarge }
        var rest = bytes[...]
        var files: [File] = []
        var names: Set<String> = []
        while let header = try nextHeader(&rest) {
            guard files.count < fileLimit else { throw .tooManyFiles }
            guard names.insert(header.name).inserted else { throw .sameNameTwice }
            files.append((header.name, try content(header.size, &rest)))
        }
        return files
    }

    /// Nil at the first of the two empty blocks; both must be there, and nothing but zeros after them.
    private static func nextHeader(_ rest: inout ArraySlice<UInt8>) throws(TarError) -> TarHeader? {
        guard rest.count >= block else { throw .truncated }
        let header = rest.prefix(block)
        rest = rest.dropFirst(block)
        if header.contains(where: { $0 != 0 }) { return try TarHeader(Array(header)) }
        guard rest.count >= block else { throw .truncated }
        guard rest.allSatisfy({ $0 == 0 }) else { throw .somethingAfterTheEnd }
        return nil
    }

    private static func content(_ size: Int, _ rest: inout ArraySlice<UInt8>) throws(TarError) -> [UInt8] {
        let end = padding(size)
        guard size <= byteLimit, rest.count >= size + end.count else { throw .truncated }
        let content = Array(rest.prefix(size))
        rest = rest.dropFirst(size)
        guard rest.prefix(end.count).allSatisfy({ $0 == 0 }) else { throw .malformed }
        rest = rest.dropFirst(end.count)
        return content
    }

    private static func padding(_ size: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: (block - size % block) % block)
    }

    /// No folder, no hidden file, nothing that a shell or another system reads otherwise.
    static func isPlain(_ name: String) -> Bool {
        (1...100).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: ".")
            && name.utf8.allSatisfy { byte in
                switch Unicode.Scalar(byte) {
                case "A"..."Z", "a"..."z", "0"..."9", ".", "_", "-": true
                default: false
                }
            }
    }
}

/// Why an archive is not unpacked.
public enum TarError: Error, Hashable, Sendable {
    case truncated, malformed, wrongChecksum, notARegularFile, unsafeName, sameNameTwice
    case tooManyFiles, tooLarge, somethingAfterTheEnd
}
