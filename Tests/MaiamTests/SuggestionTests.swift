import CareRecords
import Testing

@testable import maiam

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("--hieght", "--height"), ("--wieght", "--weight"), ("--quite", "--quiet"), ("admti", "admit"),
        ("ADMIT", "admit"), ("lst", "list"), ("xyzzy", nil), ("--", nil), ("", nil),
    ])
    func `a slip of the fingers finds what was meant`(typed: String, meant: String?) {
        let known = ["--height", "--weight", "--quiet", "admit", "list", "show"]
        #expect(Suggestion.nearest(to: typed, among: known) == meant)
    }

    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("abcd", "acbd", 1),
    ])
    func `edits are counted both ways`(first: String, second: String, edits: Int) {
        #expect(Suggestion.distance(first, second) == edits)
        #expect(Suggestion.distance(second, first) == edits)
    }

    @Test func `an unknown option is answered in both languages`() {
        let failure = Suggestion.unknown("--hieght=120", among: ["--height"])
        #expect(failure.status == .usage)
        #expect(failure.lines(.vietnamese) == ["lỗi: Không hiểu --hieght. Ý là --height?"])
        #expect(failure.lines(.english) == ["error: Unknown option --hieght. Did you mean --height?"])
    }

    @Test func `a word near to nothing gets the way to the help`() {
        let lines = Suggestion.unknown("xyzzy", among: ["admit"]).lines(.english)
        #expect(lines == ["error: Unknown word xyzzy.", "hint: One of: admit."])
    }
}
