/// Turns the bytes of a saved table into text.
enum SheetText {
    static func decode(_ bytes: [UInt8]) throws(Problem) -> String.UnicodeScalarView {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), littleEndian: false) }
        // Without a mark, the NUL halves of ASCII letters, delimiters and new lines tell UTF-16.
        let nuls = bytes.indices.filter { bytes[$0] == 0 }
        if nuls.count > bytes.count / 8 {
            let odd = nuls.count { $0 % 2 == 1 }
            return try utf16(bytes[...], littleEndian: odd * 2 > nuls.count)
        }
        return try utf8(bytes)
    }

    private static func utf8(_ bytes: [UInt8]) throws(Problem) -> String.UnicodeScalarView {
        if let text = String(validating: bytes, as: UTF8.self) { return text.unicodeScalars }
        var good = bytes.count
        var decoder = UTF8()
        var left = bytes.makeIterator()
        var read = 0
        scan: while true {
            switch decoder.decode(&left) {
            case .scalarValue(let scalar): read += UTF8.width(scalar)
            case .emptyInput: break scan
            case .error:
                good = read
                break scan
            }
        }
        throw unreadable(line: bytes[..<good].count { $0 == 0x0A } + 1)
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>, littleEndian: Bool
    ) throws(Problem) -> String.UnicodeScalarView {
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
        let units = pairs.map { at in
            let (a, b) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            return littleEndian ? a | b << 8 : a << 8 | b
        }
        guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
            throw unreadable(line: nil)
        }
        return text.unicodeScalars
    }

    private static func unreadable(line: Int?) -> Problem {
        Problem(
            Wording(
                vi: "Tệp không phải Unicode (có thể là bảng mã TCVN3, VNI hoặc Windows). "
                    + Damage.saveAgain.vi,
                en: "The file is not Unicode (perhaps TCVN3, VNI or a Windows code page). "
                    + Damage.saveAgain.en),
            line: line)
    }
}
