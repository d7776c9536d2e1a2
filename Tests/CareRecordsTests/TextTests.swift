import CareRecords
import Foundation
import Testing

struct TextTests {
    @Test(arguments: [
        ("Đặng Thị Hoà", "dang thi hoa"), ("Đặng  Thị\u{A0}HÒA ", "dang thi hoa"),
        ("HOÀ", "hoa"), ("Nguy\u{200B}ễn", "nguyen"), ("H’Mông", "h'mong"), ("Y Blơk", "y blok"),
        ("Ước Ỷ ỵ ặ ộ ữ", "uoc y y a o u"), ("\u{FEFF}Sơn\t La", "son la"), ("ČƯ Êĕ", "cu ee"),
    ])
    func `a search key forgets case, tone and composition`(_ text: String, _ key: String) {
        #expect(Fold.search(text) == key)
        #expect(Fold.search(text.decomposedStringWithCanonicalMapping) == key)
        #expect(Fold.search(Fold.search(text)) == key)
    }

    @Test func `every Vietnamese letter folds to its plain one`() {
        for value in Array(0xC0...0x17E) + Array(0x1EA0...0x1EF9) {
            let text = String(Unicode.Scalar(UInt32(value))!)
            let scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars
            guard scalars.count > 1, let base = scalars.first, base.isASCII else { continue }
            #expect(Fold.search(text).utf8.elementsEqual(Fold.search(String(base)).utf8), "\(text)")
        }
    }

    @Test func `text is composed and tidied`() {
        #expect(nfc("Hoa\u{300}").unicodeScalars.count == 3)
        #expect(tidy("  Ho\u{200B}a\u{300}\u{A0} Anh\n") == "Hoà Anh")
        #expect(tidy("Hòa") != tidy("Hoà"))
    }

    @Test func `people stand by given name, then surname, in the Vietnamese alphabet`() {
        let order = [
            "Đinh Văn An", "Đỗ Thị Ánh", "Nguyễn Văn Ân", "Trần Thị Ân", "Võ Dung", "Phạm Dũng", "Vũ Dũng",
            "Phạm Đạt", "Lê Hoa", "Lê Hoà", "Lê Hòa", "Lê Hóa", "Hoàng Uyên", "Hoàng Ước", "Nguyễn Thị Ý",
        ]
        for (a, b) in zip(order, order.dropFirst()) where b != "Lê Hòa" {
            #expect(NameOrder.precedes(a, b) && !NameOrder.precedes(b, a), "\(a) < \(b)")
            #expect(NameOrder.precedes(a.decomposedStringWithCanonicalMapping, b))
        }
        #expect(NameOrder.alike("Lê Hoà", "lê Hòa") && !NameOrder.alike("Lê Hoa", "Lê Hòa"))
        let ranks = order.reversed().sorted(by: NameOrder.precedes).map { order.firstIndex(of: $0)! }
        #expect(ranks.filter { $0 != 9 && $0 != 10 } == [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14])
    }

    @Test func `syllables go by tone, then by letter`() {
        let order = ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ"]
        #expect(order.shuffled().sorted(by: NameOrder.precedes) == order)
        #expect(NameOrder("Lê Văn An") == NameOrder("Lê  Văn An"))
        #expect(NameOrder.precedes("An", "Lê An"))
    }

    @Test(
        arguments: [
            ("6,5", "6.5"), ("6.5", "6.5"), ("40.000", "40000"), ("131,5", "131.5"),
            ("1.234.567,50", "1234567.5"),
            ("1,234.5", "1234.5"), ("1,000,000", "1000000"), ("0,125", "0.125"), ("007", "7"), ("-0,0", "0"),
            ("-2,70", "-2.7"), ("12", "12"), ("40,000", nil), ("1.00.000", nil), ("", nil), ("6,", nil),
            (",5", nil),
            ("1.2.3", nil), ("6 cm", nil), ("١", nil), ("--1", nil),
        ] as [(String, String?)])
    func `a typed number has one reading or none`(_ typed: String, _ plain: String?) {
        #expect(Numeric.canonical(typed: typed) == plain)
    }

    @Test func `numbers and counts read as offices write them`() {
        #expect(Numeric.text(40_000, .vietnamese) == "40.000" && Numeric.text(40_000, .english) == "40,000")
        #expect(Numeric.text("131.5", .vietnamese) == "131,5" && Numeric.text(-999, .english) == "-999")
        #expect(Numeric.text("-1234567.5", .vietnamese) == "-1.234.567,5")
        func count(_ t: Int, _ f: Int, _ m: Int, _ u: Int, _ l: Language) -> String {
            Count.text(total: t, female: f, male: m, unknown: u, language: l)
        }
        #expect(count(4, 1, 3, 0, .vietnamese) == "04 (01 nữ, 03 nam)")
        #expect(count(4, 1, 3, 0, .english) == "4 (1 female, 3 male)")
        #expect(count(12, 0, 10, 2, .vietnamese) == "12 (0 nữ, 10 nam, 02 chưa xác định)")
        #expect(count(0, 0, 0, 0, .vietnamese) == "0 (0 nữ, 0 nam)")
    }
}
