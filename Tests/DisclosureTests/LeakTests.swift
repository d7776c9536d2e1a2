import Testing

@testable import Disclosure

struct LeakTests {
    static let lexicon = Lexicon([
        .init(.name, kind: "child", text: "Nguyễn Thị Minh Anh", bracket: .lettered("Trẻ", 0)),
        .init(.nickname, kind: "child", text: "Cu Tí", bracket: .lettered("Trẻ", 0)),
        .init(.number, kind: "phone", text: "0912 345 678", bracket: .removed),
        .init(.place, kind: "place", text: "Thôn Khe Mây, xã Đồng Sương", bracket: .place),
        .init(.body, kind: "school", text: "Trường THCS Đồi Xanh", bracket: .word("trường")),
        .init(.account, kind: "account", text: "lan.1985@example.com", bracket: .removed),
    ])

    @Test(arguments: [
        ("Tên: Nguyễn Thị Minh Anh.", "child"), ("NGUYEN THI MINH ANH", "child"),
        ("nguyen  thi\nminh anh", "child"), ("Nguyễn-Thị-Minh-Anh_2026.pdf", "child"),
        ("NguyenThiMinhAnh.pdf", "child"), ("Minh\u{200B} Anh", "child"), ("cháu Minh Ánh", "child"),
        (#"{"a":"Nguy\u1ec5n Th\u1ecb Minh Anh"}"#, "child"), ("<td>Minh&nbsp;Anh</td>", "child"),
        ("Nguyễn Thị Minh&#32;Anh", "child"), ("Cu Tí", "child"),
        ("gọi 0912.345.678", "phone"), ("0912345678", "phone"),
        ("+84 912 345 678", "phone"), ("Tel0912345678x", "phone"), ("0 9 1 2 3 4 5 6 7 8", "phone"),
        ("ở thôn Khe Mây, xã Đồng Sương", "place"), ("Trường THCS Đồi Xanh", "school"),
        ("lan.1985@example.com", "account"),
    ])
    func `a planted name or number is found however it is written`(text: String, kind: String) throws {
        #expect(try LeakTest(Self.lexicon).leaks(in: text) == [kind])
    }

    @Test(arguments: ["mỗi lần minh anh", "Minh họa, anh trai", "0912 345 679", "Trường THCS", ""])
    func `what is not of the house is none`(text: String) throws {
        #expect(try LeakTest(Self.lexicon).leaks(in: text).isEmpty)
    }

    @Test func `what is meant to be told is no leak, but only inside of it`() throws {
        let name = "Nguyễn Thị Minh Anh"
        let test = try LeakTest(Self.lexicon, allowing: [name])
        #expect(test.leaks(in: "Tên: \(name)").isEmpty)
        #expect(test.leaks(in: "Tên: \(name), 0912345678") == ["phone"])
        #expect(
            try LeakTest(Self.lexicon, allowing: ["Nguyễn Thị Minh"]).leaks(in: "Tên: \(name)") == ["child"])
    }

    @Test func `without a lexicon nothing is called clean`() {
        #expect(throws: ScrubError.noLexicon) { try LeakTest(Lexicon([])) }
    }

    @Test(arguments: Note.tuned + [Note.heldBack])
    func `what the scrubber gives back passes`(file: String) throws {
        let (scrubber, test) = (try Scrubber(Note.lexicon()), try LeakTest(Note.lexicon()))
        for note in try Note.all(file) {
            let text = try scrubber.scrub(note.text).text
            #expect(test.leaks(in: text).isEmpty, "\(text)")
        }
    }
}
