import Sealing

extension Row {
    /// One field as it lies in its opened cell.
    struct Cell {
        /// 1 has a value, 2 an empty one, 3 was taken away.
        let kind: UInt8
        let name: ArraySlice<UInt8>
        let value: ArraySlice<UInt8>

        /// Padded: kind u8 · length of the name u8 · name · value.
        init(_ padded: [UInt8]) throws(SealingError) {
            guard let plain = Padding.content(of: padded) ?? Padding.content(of: padded, least: 64),
                plain.count >= 2
            else { throw .malformed }
            let start = plain.startIndex + 2
            let end = start + Int(plain[start - 1])
            guard end <= plain.endIndex else { throw .malformed }
            (kind, name, value) = (plain[start - 2], plain[start..<end], plain[end...])
            guard kind == (value.isEmpty ? 2 : 1) || (kind == 3 && value.isEmpty),
                name.allSatisfy({ $0 < 0x80 }) || String(validating: name, as: UTF8.self) != nil
            else { throw .malformed }
        }

        var text: String { String(decoding: name, as: UTF8.self) }

        /// Nil for a field that was taken away.
        var kept: [UInt8]? { kind == 3 ? nil : Array(value) }
    }
}
