import CareRecords
import Testing

@testable import maiam

/// Help is a page of one language.
struct HelpPageTests {
    private static let every: [(path: [String], command: CommandDescription)] = {
        func below(_ path: [String], _ command: CommandDescription) -> [([String], CommandDescription)] {
            [(path, command)] + command.children.flatMap { below(path + [$0.commandName], $0) }
        }
        return CommandDescription.root.map { below([], $0) } ?? []
    }()

    /// Codes that scripts type, and names of files, are the same in both languages.
    private func isCode(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.contains("|") || words.count == 1 && text.contains(".")
    }

    @Test func `every word of it is there in both languages`() {
        #expect(Self.every.count > 100)
        for (path, command) in Self.every {
            let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isHelp }
            let texts = [command.abstract ?? ""] + arguments.map { $0.abstract ?? $0.valueName ?? "" }
            for text in texts where !isCode(text) {
                let (vietnamese, english) = (
                    HelpWords.text(text, .vietnamese), HelpWords.text(text, .english)
                )
                #expect(vietnamese != english, "\(path): \(text)")
                #expect(english.allSatisfy { $0.isASCII || "’“”…—ẹú,".contains($0) }, "\(path): \(english)")
            }
        }
    }

    @Test func `what a command explains at length is there in both languages`() {
        let same: Set = ["recall", "disclosed"]  // lines to type
        for (path, command) in Self.every {
            guard let text = command.discussion, !same.contains(path.joined(separator: " ")) else { continue }
            #expect(
                HelpWords.discussion(path, text, .vietnamese) != HelpWords.discussion(path, text, .english),
                "\(path)")
        }
        let paths = Set(Self.every.map { $0.path.joined(separator: " ") })
        #expect(Set(CommandWords.discussions.keys).subtracting(paths) == [])
    }

    private static let values = every.flatMap { path, command in
        (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isHelp && $0.kind != "flag" }
    }

    @Test func `what stands for a value is Vietnamese on a Vietnamese page`() throws {
        for argument in Self.values {
            let name = try #require(argument.valueName)
            #expect(PlaceholderWords.general[name] != nil, "\(name)")
        }
        for (path, command) in Self.every {
            let page = try #require(HelpPage(for: path, .vietnamese)?.text)
            for argument in (command.arguments ?? []) where argument.shouldDisplay && argument.kind != "flag"
            {
                let name = argument.valueName ?? ""
                let word = PlaceholderWords.word(name, argument.abstract, .vietnamese)
                #expect(page.contains("<\(word)>"), "\(path): \(word)")
                #expect(word == name || !page.contains("<\(name)>"), "\(path): \(name)")
            }
            let english = try #require(HelpPage(for: path, .english)?.text)
            #expect(
                !PlaceholderWords.general.values.contains {
                    english.contains("<\($0)>") && !$0.isEmpty && $0.contains { !$0.isASCII }
                }, "\(path)")
        }
    }

    @Test func `no word for a value is left over`() {
        let names = Set(Self.values.compactMap(\.valueName))
        #expect(Set(PlaceholderWords.general.keys).subtracting(names) == [])
        let texts = Set(Self.values.compactMap(\.abstract))
        #expect(Set(PlaceholderWords.special.keys).subtracting(texts) == [])
    }

    @Test func `no translation is left over`() {
        let texts = Set(
            Self.every.flatMap { command in
                [command.command.abstract ?? ""] + (command.command.arguments ?? []).map { $0.abstract ?? "" }
            })
        #expect(Set(OptionWords.vietnamese.keys).subtracting(texts) == [])
        #expect(Set(CommandWords.abstracts.keys).subtracting(texts) == [])
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a page fits the screen and ends with what to type`(language: Language) throws {
        for (path, _) in Self.every {
            let page = try #require(HelpPage(for: path, language)?.text)
            let long = page.split(separator: "\n").filter { $0.count > 120 }
            #expect(long.allSatisfy { $0.contains("maiam ") || $0.contains("PURPOSE") }, "\(path): \(long)")
            #expect(page.contains(language == .vietnamese ? "CÁCH GÕ:" : "USAGE:"))
        }
    }

    @Test func `every command stands in one group`() {
        #expect(HelpGroup.beginnings.allSatisfy { Maiam.names.contains($0.first) })
        for name in Maiam.names { #expect(HelpGroup.all.filter { $0.contains(name) }.count == 1, "\(name)") }
    }

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `the description of all commands is told as it is, for the manual`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try tool.run(["--experimental-dump-help"], as: "director").output.hasPrefix("{"))
    }
}
