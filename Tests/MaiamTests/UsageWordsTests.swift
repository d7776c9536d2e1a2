import CareRecords
import Testing

@testable import maiam

@Suite struct UsageWordsTests {
    @Test(arguments: [
        (["list", "--under", "sáu"], "--under không nhận giá trị ấy.", "--under does not take that value."),
        (["list", "--room"], "--room thiếu giá trị.", "--room needs a value."),
        (
            ["audit", "AB-0001-X", "Bịa", "Thị"], "Thừa chữ; lời có khoảng trắng thì đặt trong ngoặc kép.",
            "There are words too many; put what has blanks in quotes."
        ),
    ])
    func `what is wrong with a command line is named in both languages`(
        line: [String], vi: String, en: String
    ) {
        let failure = #expect(throws: (any Error).self) { try Main.run(line) } as? Failure

        #expect(failure?.sentence == Wording(vi: vi, en: en))
        #expect(failure?.hint?.en == "See: maiam \(line[0]) --help")
    }

    @Test func `a missing argument is named by its word in each language`() {
        let failure = UsageWords.failure("Missing expected argument '<code>'", command: "link")
        #expect(failure.sentence == Wording(vi: "Thiếu <mã>.", en: "<code> is missing."))
        let option = UsageWords.failure("Missing expected argument '--amount <amount>'", command: "due")
        #expect(option.sentence.vi.contains("--amount"))
    }

    @Test func `access is suspended by one word`() throws {
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            let text = try Tree.text(path).lowercased()
            for other in ["tạm d" + "ừng", "tạm đình chỉ", "tạm ngưng"] {
                #expect(!text.contains(other), "\(path): \(other)")
            }
        }
    }

    @Test(arguments: [
        ("CODE", "Ghi MÃ TRẺ ngay sau lệnh.", "Write CODE after the command."),
        ("--basis", "Thêm --basis.", "Add --basis."),
        (
            "stdin", "Đưa câu trả lời qua đầu vào chuẩn: … < TỆP",
            "Give the answers on standard input: … < FILE"
        ),
    ])
    func `a hint says what would have answered`(flag: String, vi: String, en: String) {
        #expect(Failure.noTerminal(answeredBy: flag).hint == Wording(vi: vi, en: en))
    }
}
