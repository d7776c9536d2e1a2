import CareRecords
import Foundation
import Testing

struct SheetTests {
    static let text =
        "Họ và tên;Ngày sinh;Ghi chú\r\nNguyễn Thị Ân;05/11/2011;\"một; \"\"hai\"\"\r\nba\"\r\n;;\r\n"
        + "Lê Hoà;2013;\r\n"
    static let rows = [
        ["Họ và tên", "Ngày sinh", "Ghi chú"], ["Nguyễn Thị Ân", "05/11/2011", "một; \"hai\"\nba"],
        ["Lê Hoà", "2013", ""],
    ]
    static let tabbed = text.replacingOccurrences(of: "một;", with: "một¦")
        .replacingOccurrences(of: ";", with: "\t").replacingOccurrences(of: "¦", with: ";")

    static func utf16(_ text: String, little: Bool) -> [UInt8] {
        text.utf16.flatMap {
            little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
        }
    }

    @Test(arguments: [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
        Array(text.decomposedStringWithCanonicalMapping.utf8),
        [0xFF, 0xFE] + utf16(text, little: true), [0xFE, 0xFF] + utf16(text, little: false),
        utf16(text, little: true), utf16(text, little: false), Array(tabbed.utf8),
        Array(("sep=;\r\n" + text).utf8),
    ])
    func `one table however Excel saved it`(_ bytes: [UInt8]) throws {
        let sheet = try Sheet(bytes: bytes)
        #expect(sheet.rows == Self.rows)
        let first = bytes.starts(with: Array("sep".utf8)) ? 2 : 1
        #expect(sheet.lines == [first, first + 1, first + 4])
    }

    @Test func `commas, bare line feeds and no last line end`() throws {
        let sheet = try Sheet(bytes: Array("a,b;c,d\n\n\"x\ny\",\"1,5\",".utf8))
        #expect(sheet.rows == [["a", "b;c", "d"], ["x\ny", "1,5", ""]] && sheet.lines == [1, 3])
        #expect(try Sheet(bytes: []).rows.isEmpty)
    }

    @Test func `lost letters are explained`() throws {
        let bytes = Array("H? và tên;Gi?i tính\nNguy?n Th? An;N?\n".utf8)
        let problem = #expect(throws: Problem.self) { try Sheet(bytes: bytes) }
        #expect(problem?.line == 1 && problem?.column == 2)
        #expect(problem?.wording.vi.contains("CSV UTF-8") == true)
        let many = String(repeating: "An;b\n", count: 20)
        #expect(try Sheet(bytes: Array("Tên;Ghi chú\n\(many)Bình;sao?thế\n".utf8)).rows.count == 22)
    }

    @Test(arguments: ["Nov-11", "11-Nov", "Thg11-11", "5-mar"])
    func `a date Excel made is explained where it stands`(_ cell: String) throws {
        let sheet = try Sheet(bytes: Array("Tên;Ngày sinh\nAn;2013\nBình;\(cell)\n".utf8))
        #expect(sheet.problems.map(\.line) == [3] && sheet.problems.map(\.column) == [2])
    }

    @Test func `what cannot be read is refused with its line`() {
        let open = #expect(throws: Problem.self) { try Sheet(bytes: Array("a;b\nx;\"y\nz".utf8)) }
        #expect(open?.line == 2 && open?.column == 2)
        let legacy = #expect(throws: Problem.self) { try Sheet(bytes: Array("a;b\nL".utf8) + [0xAA, 0x20]) }
        #expect(legacy?.line == 2)
        #expect(throws: Problem.self) { try Sheet(bytes: [0xFF, 0xFE, 0x41]) }
    }
}
