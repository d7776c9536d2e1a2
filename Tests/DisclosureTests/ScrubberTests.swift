import Testing

@testable import Disclosure

struct ScrubberTests {
    static let lexicon = Lexicon(
        [
            .init(.name, kind: "child", text: "Nguyễn Thị Minh Anh", bracket: .lettered("Trẻ", 7)),
            .init(.nickname, kind: "child", text: "Bông", bracket: .lettered("Trẻ", 7)),
            .init(.name, kind: "other-child", text: "Lê Hoàng Nam", bracket: .lettered("Trẻ", 3)),
            .init(.name, kind: "other-child", text: "Trần Gia Linh", bracket: .lettered("Trẻ", 4)),
            .init(.name, kind: "person", text: "Trần Thị Lan", bracket: .word("mẹ")),
            .init(.name, kind: "staff", text: "Đặng Thu Thủy", bracket: .word("cán bộ")),
            .init(.name, kind: "staff", text: "Ngô Thu Thủy", bracket: .word("cán bộ")),
            .init(.number, kind: "document", text: "45", bracket: .removed),
        ], birthdays: [[2014, 5, 12]], first: 7)

    static func scrub(_ text: String) throws -> Scrubbed { try Scrubber(lexicon).scrub(text) }

    @Test(arguments: [
        ("Linh và Nam chơi với Minh Anh.", "[Trẻ B] và [Trẻ C] chơi với [Trẻ A]."),
        ("Mẹ Lan gọi. Chị Lan hứa.", "[mẹ] gọi. Chị [mẹ] hứa."),
        ("cô Thuỷ, cô Thủy", "cô [cán bộ], cô [cán bộ]"),
        ("Nguyễn Thị\nMinh\u{200B} Anh!", "[Trẻ A]!"),
        ("Minh Anh\u{301} về", "[Trẻ A] về"),
        ("sinh 12/05/2014", "sinh [năm 2014]"), ("sinh 2014-05-12", "sinh [năm 2014]"),
        ("ngày 5 tháng 3 năm 2012", "ngày [tháng 3/2012]"), ("hôm 5/3", "hôm [tháng 3]"),
        ("thôn Khe, xã Mây, tỉnh Quảng Ninh", "[địa bàn], tỉnh Quảng Ninh"),
        ("trường THCS Đồi Xanh lớp 7A1", "trường THCS [tên trường] lớp [khối 7]"),
        ("ông Lò Văn Páo", "ông [người khác]"), ("em A. và em K.", "em [Trẻ A]. và em [người khác]."),
        ("hồ sơ số 45", "hồ sơ số [đã lược bỏ]"), ("nặng 45 kg", "nặng 45 kg"),
    ])
    func `replacements say what stood there`(text: String, expected: String) throws {
        #expect(try Self.scrub(text).text == expected)
    }

    @Test(arguments: [
        "mỗi lần anh đến", "miền Nam nắng", "bông hoa nở", "điểm 8/10", "1/2 viên", "lúc 7h30", "38,5 độ",
        "2.700.000 đồng", "Nghị định 56/2017/NĐ-CP", "tổng đài 111, 18001769", "tháng 3/2026", "Quảng Ninh",
        "😀 vui", "50 m²",
    ])
    func `what names nobody stays as it was`(text: String) throws {
        let scrubbed = try Self.scrub(text)
        #expect(scrubbed.text == text)
        #expect(scrubbed.removed.isEmpty)
    }

    @Test func `what was taken is told in order, and the rest is untouched`() throws {
        let text = "  Bé Bông\tkhóc.\r\nGọi 0912 345 678 \u{1F600} nhé  "
        let scrubbed = try Self.scrub(text)
        #expect(scrubbed.text == "  Bé [Trẻ A]\tkhóc.\r\nGọi [đã lược bỏ] \u{1F600} nhé  ")
        #expect(scrubbed.removed.map(\.kind) == ["child", "phone"])
        #expect(scrubbed.removed.map(\.text) == ["Bông", "0912 345 678"])
    }

    @Test(arguments: [
        ("Cháu là con gái của trưởng bản.", Flag.Kind.rareRole, "trưởng bản"),
        ("Vụ việc đã lên báo.", .mediaCase, "lên báo"), ("Nhà mất vì lũ quét.", .uniqueEvent, "lũ quét"),
        ("Cháu nói: “Con không muốn về nhà”.", .quote, "“…”"),
        ("Bố làm nghề lái xe.", .occupation, "làm nghề lái xe"),
        ("Cháu mang thai.", .restricted, "mang thai"),
        ("Lan rộng ra sân", .possibleName, "Lan"),
    ])
    func `what may still tell who it is is flagged`(text: String, kind: Flag.Kind, found: String) throws {
        #expect(try Self.scrub(text).flags == [Flag(kind: kind, text: found)])
    }

    @Test(arguments: ["Минь Ань", "小明", "٠٩١٢", "𝑀inh Anh", "Ⓐnh"])
    func `letters that are not Latin are refused`(text: String) {
        #expect(throws: ScrubError.unknownScript) { try Self.scrub(text) }
    }

    @Test func `a text over the limit is refused, a lexicon without terms too`() throws {
        let long = String(repeating: "a", count: Scrubber.limit)
        #expect(throws: Never.self) { try Self.scrub(long) }
        #expect(throws: ScrubError.tooLong(limit: Scrubber.limit)) { try Self.scrub(long + "a") }
        #expect(throws: ScrubError.noLexicon) { try Scrubber(Lexicon([])) }
    }

    @Test(arguments: [
        ("hoà", "hòa", true), ("thuý", "thúy", true), ("hoàn", "hòan", true), ("hoa", "hòa", false),
        ("huỳnh", "huynh", false), ("lần", "lan", false), ("đa", "da", false), ("HOÀ", "hoa\u{300}", true),
    ])
    func `spelling forgets where a tone stands, and nothing else`(a: String, b: String, same: Bool) throws {
        #expect((Spelling(a)?.tokens.map(\.exact) == Spelling(b)?.tokens.map(\.exact)) == same)
    }

    @Test(arguments: [
        ("Nguyễn Văn Mẫu", ["Nguyễn Văn Mẫu"]), ("ông Lò Văn Mẫu (công an xã)", ["Lò Văn Mẫu"]),
        ("cô Hoa, thầy Nam", ["Hoa", "Nam"]), ("Sở Y tế", []), ("Mẹ", []), ("đã gọi điện", []),
    ])
    func `names are found in short texts`(text: String, names: [String]) {
        #expect(Lexicon.names(in: text) == names)
    }

    @Test func `any text comes back whole but for the brackets`() throws {
        var random = SplitMix(seed: 11)
        let pieces = [
            "Minh Anh", "cháu", " ", "\n", ",", "0912345678", "12/05/2014", "Bông", "ở", "Hạ Long", "(", ")",
            "7A1", "lớp", "@", "a.b", "N.T.M.A", "e\u{301}", "\u{200B}", "“", "”", "xã", "Lê", "Văn", "/",
            "-", "_",
        ]
        for _ in 0..<500 {
            let text = (0..<20).map { _ in pieces[random.below(pieces.count)] }.joined()
            let scrubbed = try Self.scrub(text)
            var scalars = Array(text.unicodeScalars)
            for range in scrubbed.ranges.reversed() {
                scalars.replaceSubrange(range, with: "[]".unicodeScalars)
            }
            let bare = scrubbed.text.replacing(/\[[^\[\]]*\]/, with: "[]")
            #expect(String(String.UnicodeScalarView(scalars)) == bare, "\(text.debugDescription)")
        }
    }
}

/// A seeded source, so that a failure can be had again.
private struct SplitMix {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
