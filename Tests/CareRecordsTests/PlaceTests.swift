import CareRecords
import Foundation
import Testing

struct PlaceTests {
    @Test func `there are 34 provinces and 3,321 communes, each code once`() {
        let (provinces, communes) = (
            Places.current.filter(\.isProvince), Places.current.filter { !$0.isProvince }
        )
        #expect(provinces.count == 34 && communes.count == 3321)
        #expect(Set(Places.current.map(\.code)).count == 3355)
        #expect(provinces.count { $0.kind == .city } == 7)
        #expect(communes.count { $0.provinceCode == "22" } == 54)
        #expect(
            [Place.Kind.ward, .commune, .specialZone].map { kind in communes.count { $0.kind == kind } }
                == [697, 2611, 13])
        #expect(
            (Places.current + Places.former).allSatisfy {
                $0.name == nfc($0.name) && $0.name == tidy($0.name)
            })
    }

    /// The list beside the package; the comparison is skipped where it is absent.
    static let file: URL? = {
        var root = URL(filePath: #filePath)
        while root.path != "/" {
            root.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) { break }
        }
        let file = root.deletingLastPathComponent().appending(
            path: "shared/data/places/communes-2026-07.json")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()

    @Test(.enabled(if: file != nil, "the list is not at ../shared/data/places"))
    func `every name and code is that of the list`() throws {
        let json = try JSON.parse([UInt8](Data(contentsOf: try #require(Self.file))))
        guard case .array(let provinces) = json else { throw Missing.list }
        var expected: Set<String> = []
        for province in provinces {
            guard case .array(let wards)? = province["Wards"] else { throw Missing.list }
            for unit in wards + [province] {
                guard case .string(let code)? = unit["Code"], case .string(let name)? = unit["FullName"],
                    case .string(let within)? = unit["ProvinceCode"] ?? unit["Code"]
                else { throw Missing.list }
                // One name of the list begins with a small letter.
                expected.insert("\(code) \(name.prefix(1).uppercased())\(name.dropFirst()) \(within)")
            }
        }
        #expect(Set(Places.current.map { "\($0.code) \($0.fullName) \($0.provinceCode)" }) == expected)
    }

    @Test(
        arguments: [
            ("hong gai", "06685"), ("Hồng Gai", "06685"),
            ("HỒNG GAI".decomposedStringWithCanonicalMapping, "06685"),
            ("P. Hồng Gai", "06685"), ("phường hồng gai, quảng ninh", "06685"),
            ("quang ninh hong gai", "06685"),
            ("06685", "06685"), ("quảng ninh", "22"), ("tỉnh Quảng Ninh", "22"), ("tp hai phong", "31"),
            ("hung thang", "11809"), ("co to", "07192"), ("đặc khu Vân Đồn", "06994"),
            ("mong cai 2", "06709"),
            ("Khánh Hòa", "56"), ("khánh hoà", "56"), ("ea h'leo", "24184"),
            ("van mieu quoc tu giam", "00226"),
            ("ea hleo", "24184"),
        ])
    func `a place is found first by its name, with or without accents`(_ words: String, _ code: String) {
        #expect(Places.search(words).first?.code == code, "\(Places.search(words).prefix(3))")
    }

    @Test func `spelling decides between names that sound alike without accents`() {
        let both = Places.search("ha tu").filter { $0.provinceCode == "22" }.map(\.code)
        #expect(both.contains("06652"))
        #expect(Places.search("Hà Lầm").first?.name == "Hà Lầm")
        #expect(Places.search("Yên Bình").prefix(3).allSatisfy { $0.name == "Yên Bình" })
    }

    @Test(arguments: ["", "  ", "khongconoinao", "hong gai khongco", "ông gai"])
    func `what is not there is not found`(_ words: String) {
        #expect(Places.search(words).isEmpty)
    }

    /// Places a newspaper named in 2022.
    static let article: [(String, Place.Standing)] = [
        ("Hồng Gai", .renewed("06685")), ("Cao Xanh", .renewed("06658")), ("Tuần Châu", .renewed("06706")),
        ("Bạch Đằng", .merged), ("Hùng Thắng", .merged), ("Hạ Long", .abolished), ("Móng Cái", .abolished),
        ("Đông Triều", .abolished), ("Quảng Yên", .abolished), ("Uông Bí", .abolished),
    ]

    @Test(arguments: article)
    func `a place of before 2025 is known by its old code, and what became of it is said`(
        _ name: String, _ standing: Place.Standing
    ) throws {
        let former = try #require(Places.search(name).first { $0.standing != .current && $0.name == name })
        #expect(former.standing == standing && former.provinceCode == "22")
        #expect(former.standing.label?.vi.hasPrefix("trước 01/07/2025") == true)
        if case .renewed(let code) = standing {
            let today = try #require(Places.current.first { $0.code == code })
            #expect(today.name == name && today.provinceCode == "22" && code != "06691")
        } else {
            let namesake = Places.current.filter { $0.name == name && $0.provinceCode == "22" }
            #expect(standing == .abolished || namesake.isEmpty)
        }
    }

    @Test func `Bạch Đằng and Hùng Thắng have no unit of their name left in the province`() {
        for name in ["Bạch Đằng", "Hùng Thắng"] {
            let found = Places.search("\(name) Quảng Ninh")
            #expect(found.map(\.standing) == [.merged])
            #expect(found.first?.standing.label?.vi.contains("đã sáp nhập") == true)
        }
    }
}

private enum Missing: Error { case list }
