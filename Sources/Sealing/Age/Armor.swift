extension Age {
    private static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
    private static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)

    /// The binary file inside an ASCII armor; white space is allowed around it and nowhere else.
    public static func dearmor(_ text: [UInt8]) throws(AgeError) -> [UInt8] {
        var lines = trimmed(text).split(separator: 10, omittingEmptySubsequences: false)
        for index in lines.indices.dropLast() where lines[index].last == 13 { lines[index].removeLast() }
        guard lines.count >= 2, lines.first!.elementsEqual(begin), lines.last!.elementsEqual(end)
        else { throw .armor }
        let body = lines.dropFirst().dropLast()
        guard body.dropLast().allSatisfy({ $0.count == 64 }), (1...64).contains(body.last?.count ?? 1)
        else { throw .armor }
        guard let bytes = Base64.bytes(Array(body.joined()), padded: true) else { throw .armor }
        return bytes
    }

    private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
        let head = text.drop(while: isSpace)
        let last = head.lastIndex { !isSpace($0) }
        return last.map { head[...$0] } ?? []
    }
}
