import CareHome
import CareRecords
import Testing

@testable import maiam

@Suite struct TerminalTests {
    @Test(arguments: [
        ("Đặng Thị Hòa", "Đặng Thị Hòa"), ("\u{1B}[2J", #"\u{1B}[2J"#),
        ("a\u{7}\u{7F}\u{9B}", #"a\u{7}\u{7F}\u{9B}"#),
        ("a\u{202E}b", #"a\u{202E}b"#), ("a\r\nb", #"a\u{D}\u{A}b"#), ("👩‍👧", "👩‍👧"),
    ])
    func `what is shown cannot steer the terminal`(text: String, shown: String) {
        #expect(Terminal.safe(text) == shown)
    }

    @Test func `a note keeps its lines`() {
        #expect(Terminal.safe("a\n\tb\r", keepingLines: true) == "a\n\tb" + #"\u{D}"#)
    }

    @Test func `columns stand straight under Vietnamese letters in either form`() {
        let table = Table(
            header: ["Trẻ", "Tuổi"],
            rows: [["A\u{301}nh", "9"], ["Nguyễn", ""], ["x"], ["a\nb", "12", "thêm"]])
        #expect(
            table.text == #"""
                Trẻ      Tuổi
                Ánh      9
                Nguyễn
                x
                a\u{A}b  12    thêm

                """#)
    }

    @Test func `an empty table is its header`() {
        #expect(Table(header: ["Mã", "Tên"], rows: []).text == "Mã  Tên\n")
    }

    @Test func `a failure says its sentence and its hint in the reader's language`() {
        let failure = Failure(
            .notFound, .init(vi: "Không thấy \u{1B}.", en: "Not found."),
            hint: .init(vi: "Xem lại.", en: "Look again."))
        #expect(failure.lines(.vietnamese) == [#"lỗi: Không thấy \u{1B}."#, "gợi ý: Xem lại."])
        #expect(failure.lines(.english) == ["error: Not found.", "hint: Look again."])
    }

    @Test func `what waits for a second person is a statement and no error`() {
        let waits = HomeError(
            .conflict, vi: "Đề nghị số 12.", en: "Proposal 12.", hint: Wording(vi: "Tiếp: x", en: "Next: x"),
            proposal: 12)
        let failure = Failure(explaining: waits)
        #expect(failure.status == .notNow)
        #expect(failure.lines(.vietnamese) == ["Đề nghị số 12.", "Tiếp: x"])
        #expect(failure.lines(.english) == ["Proposal 12.", "Next: x"])
        let busy = Failure(explaining: HomeError(.conflict, vi: "Bận.", en: "Busy."))
        #expect(busy.status == .notNow && busy.lines(.english) == ["error: Busy."])
    }

    @Test func `the statuses are those a script is promised`() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 67, 73, 75, 77, 130])
    }

    @Test(arguments: [
        ("mật khẩu\n", "mật khẩu"), ("ab\u{7F}c\r", "ac"), ("é\u{8}e\n", "e"), ("ế\u{7F}\n", ""),
        ("abc\u{15}d\n", "d"),
        ("\u{7F}a\n", "a"),
    ])
    func `a passphrase is typed without echo and can be corrected`(keys: String, passphrase: String) throws {
        let terminal = try PseudoTerminal()
        terminal.type(keys)
        let typed = try ControllingTerminal(descriptor: terminal.inner).passphrase("? ")
        #expect(typed.withBytes { String(decoding: $0, as: UTF8.self) } == passphrase)
        #expect(!terminal.shown().contains("a"))
    }

    @Test(arguments: ["\u{3}", "ab\u{3}", "\u{4}"])
    func `a passphrase can be called off`(keys: String) throws {
        let terminal = try PseudoTerminal()
        terminal.type(keys)
        let failure = #expect(throws: Failure.self) {
            _ = try ControllingTerminal(descriptor: terminal.inner).passphrase("? ")
        }
        #expect(failure == .cancelled)
    }

    @Test func `an answer comes in NFC and without its end`() throws {
        let terminal = try PseudoTerminal()
        terminal.type(" A\u{301}nh \n")
        let answer = try ControllingTerminal(descriptor: terminal.inner).ask("Tên? ")
        #expect(Array(answer.unicodeScalars) == Array("Ánh".unicodeScalars))
    }
}
