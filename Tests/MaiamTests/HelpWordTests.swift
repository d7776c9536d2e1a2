import Testing

@testable import maiam

struct HelpWordTests {
    @Test(
        arguments: [
            ("học bạ", "school"), ("hoc ba", "school"), ("HỌC BẠ", "school"), ("hand over", "handover"),
            ("tiếp nhận", "admit"), ("sĩ số", "census"), ("marks", "school"), ("cân nặng", "measure"),
            ("deadline", "due"), ("thu hồi", "recall"), ("nghỉ việc", "user"), ("xyzzy", nil), ("", nil),
        ] as [(String, String?)])
    func `a word of practice finds its command`(typed: String, command: String?) {
        #expect(Vocabulary.commands(for: typed).first == command)
    }

    @Test func `every command stands under a word, and every word under a command`() {
        #expect(Vocabulary.entries.map(\.command).sorted() == Maiam.names.sorted())
    }
}
