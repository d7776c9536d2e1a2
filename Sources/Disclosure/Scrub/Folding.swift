/// Keys that do not depend on case, tone, where the tone stands, or how the letters are composed.
public enum Folding {
    /// Lower case without marks, đ as d, single spaces: `Đặng Thị Hoà` and `dang  thi HÒA` are the same.
    public static func key(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var gap = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x80 {
                let byte = UInt8(truncatingIfNeeded: value)
                if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    gap = !bytes.isEmpty
                    continue
                }
                if gap { bytes.append(0x20) }
                gap = false
                bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if (0x300...0x36F).contains(value) || scalar.isZeroWidth {
                continue
            } else if let base = base(value) {
                if gap { bytes.append(0x20) }
                gap = false
                bytes.append(base)
            } else if scalar.properties.isWhitespace {
                gap = !bytes.isEmpty
            } else {
                if gap { bytes.append(0x20) }
                gap = false
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The plain lower-case letter, or the apostrophe, that a scalar beyond ASCII stands for.
    static func base(_ value: UInt32) -> UInt8? {
        guard value <= 0x2019 else { return nil }
        if value < 0x1B1 { return low[Int(value)].nonZero }
        if (0x1EA0...0x1EF9).contains(value) { return vietnamese(value) }
        if value == 0x243 { return UInt8(ascii: "b") }
        return value == 0x2018 || value == 0x2019 || value == 0x2BC ? UInt8(ascii: "'") : nil
    }

    private static func vietnamese(_ value: UInt32) -> UInt8 {
        switch value {
        case ...0x1EB7: UInt8(ascii: "a")
        case ...0x1EC7: UInt8(ascii: "e")
        case ...0x1ECB: UInt8(ascii: "i")
        case ...0x1EE3: UInt8(ascii: "o")
        case ...0x1EF1: UInt8(ascii: "u")
        default: UInt8(ascii: "y")
        }
    }

    /// Latin letters below U+01B1, the breves and carons of the highland languages among them.
    private static let low: [UInt8] = {
        let ranges: [(Unicode.Scalar, [ClosedRange<Int>])] = [
            ("a", [0xC0...0xC5, 0xE0...0xE5, 0x100...0x105]),
            ("b", [0x180...0x183]), ("c", [0xC7...0xC7, 0xE7...0xE7, 0x106...0x10D]),
            ("d", [0xD0...0xD0, 0xF0...0xF0, 0x10E...0x111]),
            ("e", [0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B]),
            ("g", [0x11C...0x123]), ("h", [0x124...0x127]), ("j", [0x134...0x135]),
            ("k", [0x136...0x138]), ("l", [0x139...0x142]), ("w", [0x174...0x175]),
            ("i", [0xCC...0xCF, 0xEC...0xEF, 0x128...0x131]),
            ("n", [0xD1...0xD1, 0xF1...0xF1, 0x143...0x148]),
            ("o", [0xD2...0xD6, 0xF2...0xF6, 0x14C...0x151, 0x1A0...0x1A1]), ("r", [0x154...0x159]),
            ("s", [0x15A...0x161]), ("t", [0x162...0x167]),
            ("u", [0xD9...0xDC, 0xF9...0xFC, 0x168...0x173, 0x1AF...0x1B0]),
            ("y", [0xDD...0xDD, 0xFD...0xFD, 0xFF...0xFF, 0x176...0x178]), ("z", [0x179...0x17E]),
        ]
        var table = [UInt8](repeating: 0, count: 0x1B1)
        for (letter, spans) in ranges {
            for span in spans { for at in span { table[at] = UInt8(letter.value) } }
        }
        return table
    }()
}

extension UInt8 {
    fileprivate var nonZero: UInt8? { self == 0 ? nil : self }
}

extension Unicode.Scalar {
    /// Characters that files and the web leave inside names and that nobody sees.
    public var isZeroWidth: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
