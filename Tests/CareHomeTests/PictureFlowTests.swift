import Testing

@testable import CareHome

/// What cameras write beside a picture is taken out, and the picture itself is not touched.
@Suite struct PictureFlowTests {
    static func cleaned(_ bytes: [UInt8], part: Int) throws -> [UInt8] {
        var rest = bytes[...]
        let source = ByteSource { count in
            defer { rest = rest.dropFirst(min(count, part)) }
            return Array(rest.prefix(min(count, part)))
        }
        let next = FileKind(start: try source.peek(8)).flow(source)
        var out: [UInt8] = []
        while true {
            let part = try next()
            if part.isEmpty { return out }
            out += part
        }
    }

    static func segment(_ code: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, code, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
    }
    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    static let tables = segment(0xDB, [UInt8](repeating: 7, count: 65)) + segment(0xC0, [8, 0, 1, 0, 1, 1])
    /// Entropy-coded bytes with stuffed 0xFF and a restart marker, long enough for several parts.
    static let scan =
        segment(0xDA, [1, 1, 0, 0, 63, 0])
        + (0..<200_000).flatMap { $0 % 1_000 == 0 ? [0xFF, 0x00, 0xFF, 0xD3] : [UInt8($0 % 251)] }
    static let second =
        segment(0xC4, [1, 2, 3]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [9, 9, 9, 0xFF, 0x00]

    @Test(arguments: [1, 3, 4_096, 65_536])
    func `a photo keeps its image and loses place, device, remarks and whatever follows`(part: Int) throws {
        let jfif = Self.text("JFIF\0") + [1, 2, 0, 0, 1, 0, 1]
        let colours = Self.segment(0xE2, Self.text("ICC_PROFILE\0") + [1, 1, 5])
        let adobe = Self.segment(0xEE, Self.text("Adobe") + [0, 100, 0, 0, 0, 0, 1])
        let photo =
            [0xFF, 0xD8] + Self.segment(0xE0, jfif + [1, 1] + Self.text("MARKER-THUMB"))
            + Self.segment(0xE1, Self.text("Exif\0\0MARKER-GPS"))
            + Self.segment(0xE1, Self.text("MARKER-XMP"))
            + Self.segment(0xE2, Self.text("MPF\0MARKER")) + colours + adobe
            + Self.segment(0xED, Self.text("MARKER-IPTC")) + Self.segment(0xFE, Self.text("MARKER-COMMENT"))
            + Self.tables + Self.scan + Self.segment(0xE1, Self.text("MARKER-LATE")) + Self.second
            + [0xFF, 0xFF, 0xD9] + [0xFF, 0xD8] + Self.segment(0xE1, Self.text("Exif\0\0MARKER-SECOND"))
        let wanted =
            [0xFF, 0xD8] + Self.segment(0xE0, jfif + [0, 0]) + colours + adobe + Self.tables + Self.scan
            + Self.second + [0xFF, 0xD9]
        #expect(try Self.cleaned(photo, part: part) == wanted)
    }

    static func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
        [0, UInt8(body.count >> 16), UInt8(body.count >> 8 & 255), UInt8(body.count & 255)] + text(kind)
            + body
            + [1, 2, 3, 4]
    }

    @Test(arguments: [1, 5, 65_536])
    func `a scan as PNG keeps its image chunks and no others`(part: Int) throws {
        let head = PNGFlow.signature + Self.chunk("IHDR", [UInt8](repeating: 1, count: 13))
        let image = Self.chunk("IDAT", (0..<150_000).map { UInt8($0 % 253) })
        let kinds = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "dSIG", "maRK"]
        let beside = kinds.flatMap { Self.chunk($0, Self.text("MARKER")) }
        let picture = head + beside + image + beside + Self.chunk("IEND", []) + Self.text("MARKER")
        #expect(try Self.cleaned(picture, part: part) == head + image + Self.chunk("IEND", []))
    }

    static let broken: [[UInt8]] = [
        [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1], [0xFF, 0xD8, 0xFF, 0xE1, 0, 1, 0],
        [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 5, 5, 5], [0xFF, 0xD8, 0xFF, 0xDB, 0, 2, 5, 5],
        PNGFlow.signature, PNGFlow.signature + [0, 0, 1, 0] + text("IDAT") + [1, 2],
        PNGFlow.signature + chunk("IDAT", [1]),
    ]

    @Test(arguments: broken)
    func `a picture that cannot be taken apart is refused, not passed on`(picture: [UInt8]) {
        #expect(throws: PictureError.malformed) { try Self.cleaned(picture, part: 65_536) }
    }

    @Test func `other kinds pass as they are`() throws {
        for bytes in [
            Self.text("%PDF-1.7 MARKER"), Self.text("x"), [0xFF, 0xD8], Self.text("GIF89a MARKER"),
        ] {
            #expect(try Self.cleaned(bytes, part: 2) == bytes)
        }
    }
}
