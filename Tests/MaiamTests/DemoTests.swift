import Foundation
import Testing

@testable import maiam

@Suite struct DemoTests {
    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `the demo ends with the census and takes its scratch folder away`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let output = try tool.shell(
            "mkdir scratch; TMPDIR=$PWD/scratch maiam demo --language vi; echo $?; ls -A scratch")
        #expect(output.hasSuffix("\n04 (01 nữ, 03 nam)\n0\n"))
        let end = output.components(separatedBy: "\n$ ").suffix(4).joined()
        for words in [
            "KHÔNG THUỘC QUYỀN XEM\n  Hoàn cảnh đặc biệt, Thông tin mua bán,",
            "Đúng chữ ký của Mái ấm An Bình. R-0002",
            "Toàn vẹn: đạt", "Đầy đủ: đạt",
        ] {
            #expect(end.contains(words), "\(words)")
        }
        #expect(output.contains("34 trẻ bịa"))
    }

    /// Children, what was written of them, sections and fields: nowhere. People of the house: not in the home.
    static let markers = [
        "Nguyễn Thị Ví Dụ", "Ví Dụ", "Trần Văn Mẫu", "Minh Họa", "Ngủ yên", "bà ngoại", "học vẽ",
        "Làm vườn rau", "2014-05-12", "fullName", "trafficking", "victimStatus", "identified",
        "schooling", "journal", "báo cáo quý", "Mái ấm An Bình",
    ]
    static let people = ["director", "worker", "carer", "teacher", "official"]

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `nothing that was written stands readable in a file after the demo`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let output = try tool.shell(
            "mkdir temp; export TMPDIR=$PWD/temp; maiam demo --language vi --keep kept 2>&1; echo $?")
        #expect(output.hasSuffix("\n0\n"))
        // Where the demo printed every marker, the scan below has something to find.
        let shown = output + (try tool.shell("maiam fields --language vi; maiam fields --language en"))
        for marker in ["Ví Dụ", "Ngủ yên", "fullName", "trafficking"] { #expect(shown.contains(marker)) }

        let files = try FileManager.default.subpathsOfDirectory(atPath: tool.folder)
        for place in ["kept/an-binh.maiam/home.sqlite", "kept/child.age", "kept/table.age"] {
            #expect(files.contains(place))
        }
        #expect(files.contains { $0.hasPrefix("kept/state/") && $0.hasSuffix("/teacher.key") })
        for file in files {
            guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: tool.folder + "/" + file)) else {
                continue
            }
            let inHome = file.hasPrefix("kept/an-binh.maiam/")
            for marker in Self.markers + (inHome ? Self.people : []) {
                #expect(!Self.stands(marker, in: bytes), "\(marker) stands readable in \(file)")
            }
        }
    }

    @Test func `the scan finds what is readable in either form`() {
        for text in ["Ví Dụ", "Ví Dụ".decomposedStringWithCanonicalMapping] {
            #expect(Self.stands("Ví Dụ", in: Data([0]) + Data(text.utf8) + Data([0xFF])))
        }
        #expect(!Self.stands("Ví Dụ", in: Data("Vi Du".utf8)))
    }

    static func stands(_ marker: String, in bytes: Data) -> Bool {
        [marker.precomposedStringWithCanonicalMapping, marker.decomposedStringWithCanonicalMapping]
            .contains { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `the demo keeps nothing where something is already`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let output = try tool.shell("mkdir kept; maiam demo --keep kept; echo $?; ls -A kept")
        #expect(output.hasSuffix("\n73\n"))
    }

    @Test(
        arguments: [
            ("a\nb\nc", 2, "a\nb\nc"), ("a\nb\nc\nd\ne\n", 3, "a\n⋮ (3 lines left out)\ne\n"),
            ("a\nb", Int.max, "a\nb"),
        ])
    func `a long answer is cut in the middle and says so`(text: String, longest: Int, shown: String) {
        #expect(Terminal.shortened(text, to: longest) == shown)
    }
}
