/// A JPEG without its application segments and comments, save those that say how colours are meant.
///
/// The turning of the picture stands in such a segment and goes too. What follows the image's end is not taken over:
/// there cameras put further pictures.
final class JPEGFlow {
    private enum State { case start, segments, scan, end }
    private let source: ByteSource
    private var state = State.start

    init(_ source: ByteSource) { self.source = source }

    /// The next part; empty at the end.
    func next() throws -> [UInt8] {
        while true {
            switch state {
            case .start:
                state = .segments
                return try source.exactly(2)
            case .segments:
                if let segment = try segment() { return segment }
            case .scan:
                let part = try scanned()
                if !part.isEmpty { return part }
            case .end: return []
            }
        }
    }

    /// One segment; nil when it is left out.
    private func segment() throws -> [UInt8]? {
        guard try source.exactly(1) == [0xFF] else { throw PictureError.malformed }
        var code: UInt8 = 0xFF
        while code == 0xFF { code = try source.exactly(1)[0] }
        switch code {
        case 0xD9:
            state = .end
            return [0xFF, code]
        case 0x01, 0xD0...0xD7: return [0xFF, code]
        case 0x00, 0xD8: throw PictureError.malformed
        default: break
        }
        let size = try source.exactly(2)
        let length = Int(size[0]) << 8 | Int(size[1])
        guard length >= 2 else { throw PictureError.malformed }
        let body = try source.exactly(length - 2)
        if code == 0xDA { state = .scan }
        return Self.kept(code, body).map {
            [0xFF, code, UInt8(($0.count + 2) >> 8), UInt8(($0.count + 2) & 255)] + $0
        }
    }

    private static func kept(_ code: UInt8, _ body: [UInt8]) -> [UInt8]? {
        func begins(_ word: String) -> Bool { body.starts(with: Array(word.utf8)) }
        switch code {
        case 0xE0:
            guard begins("JFIF\0"), body.count >= 14 else { return nil }
            // Without the small picture that may follow.
            return Array(body.prefix(12)) + [0, 0]
        case 0xE2: return begins("ICC_PROFILE\0") ? body : nil
        case 0xEE: return begins("Adobe") && body.count == 12 ? body : nil
        case 0xE1...0xEF, 0xFE: return nil
        default: return body
        }
    }

    /// Image data up to the next marker that is none of its own.
    private func scanned() throws -> [UInt8] {
        let part = try source.peek(65_536)
        guard part.count >= 2 else { throw PictureError.malformed }
        var index = part.startIndex
        while index < part.endIndex - 1 {
            if part[index] == 0xFF {
                let code = part[index + 1]
                if code != 0, !(0xD0...0xD7).contains(code) {
                    state = .segments
                    break
                }
            }
            index += 1
        }
        return try source.take(index - part.startIndex)
    }
}
