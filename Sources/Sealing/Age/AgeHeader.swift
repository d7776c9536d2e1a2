/// One way to the file key: a type, its arguments and a body.
struct AgeStanza: Equatable {
    var type: String
    var arguments: [String]
    var body: [UInt8]

    /// Body lines have 64 columns, the last one fewer, even when that leaves it empty.
    var text: String {
        var rest = Substring(Base64.text(body, padded: false))
        var lines = [(["->", type] + arguments).joined(separator: " ")]
        while rest.utf8.count >= 64 {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return (lines + [String(rest)]).joined(separator: "\n") + "\n"
    }
}

/// The textual head of an age file; there is one spelling of each header, anything else is refused.
struct AgeHeader {
    /// Each stanza may cost a key agreement; a hostile header shall not cost hours.
    static let mostStanzas = 1_000
    static let version = "age-encryption.org/v1\n"

    var stanzas: [AgeStanza]
    /// What the MAC covers: everything up to and including the three dashes.
    private(set) var covered: [UInt8]
    private(set) var mac: [UInt8]
    private(set) var size: Int

    static func covered(_ stanzas: [AgeStanza]) -> [UInt8] {
        Array((version + stanzas.map(\.text).joined() + "---").utf8)
    }

    init(_ file: [UInt8]) throws(AgeError) {
        guard file.starts(with: Self.version.utf8) else { throw .header }
        var lines = Lines(rest: file[Self.version.utf8.count...])
        stanzas = []
        while true {
            let start = lines.rest.startIndex
            let line = try lines.next()
            if line.starts(with: "---".utf8) {
                guard line.starts(with: "--- ".utf8), !stanzas.isEmpty,
                    let mac = Base64.bytes(line.dropFirst(4), padded: false), mac.count == 32
                else { throw .header }
                covered = Array(file[..<(start + 3)])
                self.mac = mac
                size = lines.rest.startIndex
                break
            }
            guard stanzas.count < Self.mostStanzas else { throw .header }
            stanzas.append(try Self.stanza(line, &lines))
        }
        guard stanzas.count == 1 || !stanzas.contains(where: { $0.type == "scrypt" }) else { throw .header }
    }

    private static func stanza(_ line: ArraySlice<UInt8>, _ lines: inout Lines) throws(AgeError) -> AgeStanza
    {
        var words: [String] = []
        for word in line.split(separator: 32, omittingEmptySubsequences: false) {
            guard !word.isEmpty, word.allSatisfy({ (33...126).contains($0) }) else { throw .header }
            words.append(String(decoding: word, as: UTF8.self))
        }
        guard words.count >= 2, words[0] == "->" else { throw .header }
        var body: [UInt8] = []
        while true {
            let part = try lines.next()
            guard part.count <= 64, let bytes = Base64.bytes(part, padded: false) else { throw .header }
            body += bytes
            if part.count < 64 { break }
        }
        return AgeStanza(type: words[1], arguments: Array(words[2...]), body: body)
    }
}

private struct Lines {
    var rest: ArraySlice<UInt8>

    mutating func next() throws(AgeError) -> ArraySlice<UInt8> {
        guard let end = rest.firstIndex(of: 10) else { throw .header }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }
}
