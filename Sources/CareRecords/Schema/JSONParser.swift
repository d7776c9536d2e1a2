extension JSON {
    /// Reads one JSON text (RFC 8259); the problem names line and column.
    public static func parse(_ bytes: [UInt8]) throws(Problem) -> JSON {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(Wording(vi: "Tệp không phải UTF-8.", en: "The file is not UTF-8."))
        }
        var parser = JSONParser(scalars: Array(text.unicodeScalars))
        return try parser.document()
    }
}

private struct JSONParser {
    let scalars: [Unicode.Scalar]
    var position = 0
    var depth = 0

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func document() throws(Problem) -> JSON {
        if scalars.first == "\u{FEFF}" { position = 1 }
        let value = try value()
        skip()
        guard position == scalars.count else { throw fail() }
        return value
    }

    private func fail() -> Problem {
        let before = scalars.prefix(position)
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return Problem(
            Wording(
                vi: "JSON sai.", en: "The JSON is wrong."
            ), line: line, column: column)
    }

    private mutating func skip() {
        while position < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[position]) { position += 1 }
    }

    private mutating func value() throws(Problem) -> JSON {
        skip()
        guard position < scalars.count, depth < 64 else { throw fail() }
        depth += 1
        defer { depth -= 1 }
        switch scalars[position] {
        case "{": return try object()
        case "[": return try array()
        case "\"": return .string(try string())
        case "t": return try word("true", .bool(true))
        case "f": return try word("false", .bool(false))
        case "n": return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(Problem) -> JSON {
        let end = position + word.unicodeScalars.count
        guard end <= scalars.count, scalars[position..<end].elementsEqual(word.unicodeScalars) else {
            throw fail()
        }
        position = end
        return value
    }

    private mutating func number() throws(Problem) -> JSON {
        let start = position
        while position < scalars.count, "+-0123456789.eE".unicodeScalars.contains(scalars[position]) {
            position += 1
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<position])
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
            throw fail()
        }
        return .number(text)
    }

    private mutating func array() throws(Problem) -> JSON {
        position += 1
        var items: [JSON] = []
        skip()
        if take("]") { return .array(items) }
        while true {
            items.append(try value())
            skip()
            if take("]") { return .array(items) }
            guard take(",") else { throw fail() }
        }
    }

    private mutating func object() throws(Problem) -> JSON {
        position += 1
        var pairs: [(String, JSON)] = []
        skip()
        if take("}") { return .object(pairs) }
        while true {
            skip()
            guard position < scalars.count, scalars[position] == "\"" else { throw fail() }
            let key = try string()
            guard !pairs.contains(where: { $0.0 == key }) else { throw fail() }
            skip()
            guard take(":") else { throw fail() }
            pairs.append((key, try value()))
            skip()
            if take("}") { return .object(pairs) }
            guard take(",") else { throw fail() }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < scalars.count, scalars[position] == scalar else { return false }
        position += 1
        return true
    }

    private mutating func string() throws(Problem) -> String {
        position += 1
        var out = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            switch scalar {
            case "\"": return String(out)
            case "\\": out.append(try escape())
            case _ where scalar.value < 0x20: throw fail()
            default: out.append(scalar)
            }
        }
        throw fail()
    }

    private mutating func escape() throws(Problem) -> Unicode.Scalar {
        guard position < scalars.count else { throw fail() }
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "\"", "\\", "/": return scalar
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u":
            let high = try hex()
            if let plain = Unicode.Scalar(high) { return plain }
            guard (0xD800..<0xDC00).contains(high), take("\\"), take("u") else { throw fail() }
            let low = try hex()
            guard (0xDC00..<0xE000).contains(low),
                let pair = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            else { throw fail() }
            return pair
        default: throw fail()
        }
    }

    private mutating func hex() throws(Problem) -> UInt32 {
        guard position + 4 <= scalars.count else { throw fail() }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position..<position + 4])
        guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { throw fail() }
        position += 4
        return value
    }
}
