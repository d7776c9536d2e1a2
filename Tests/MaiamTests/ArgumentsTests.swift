import CareRecords
import Testing

@testable import maiam

@Suite struct ArgumentsTests {
    private func hoist(
        _ line: [String], _ environment: [String: String] = [:]
    ) throws -> (options: CommonOptions, rest: [String]) {
        var rest = line
        let options = try CommonOptions(hoistedFrom: &rest, environment: environment)
        return (options, rest)
    }

    @Test func `common options may stand anywhere and the rest keeps its order`() throws {
        let (options, rest) = try hoist([
            "--as", "hoa", "show", "--json", "AB-0007-K", "--home=/srv/mái", "--quiet", "--set", "a=1",
            "--no-input",
            "--yes", "--passphrase-file", "-", "--language", "vi",
        ])
        #expect(rest == ["show", "AB-0007-K", "--set", "a=1"])
        #expect(options.person == "hoa" && options.home == "/srv/mái" && options.passphraseFile == "-")
        #expect(options.json && options.quiet && options.noInput && options.yes)
        #expect(options.language() == .vietnamese)
    }

    @Test func `what follows two dashes is left alone`() throws {
        let (options, rest) = try hoist(["note", "--", "--json", "--home"])
        #expect(rest == ["note", "--", "--json", "--home"])
        #expect(!options.json)
    }

    @Test(arguments: [
        ["--home"], ["show", "--as"], ["--home", "--json"], ["--home="], ["--home", ""], ["--json=yes"],
        ["--language", "fr"], ["--language"], ["--as", "--"],
    ])
    func `an option without its value, or with a wrong one, is a usage error`(line: [String]) {
        let failure = #expect(throws: Failure.self) { try self.hoist(line) }
        #expect(failure?.status == .usage)
    }

    @Test func `a value may begin with two dashes after an equals sign and hold another`() throws {
        #expect(try hoist(["--home=--a=b"]).options.home == "--a=b")
    }

    @Test func `the environment stands in and an option outweighs it`() throws {
        let environment = ["MAIAM_HOME": "/a", "MAIAM_AS": "lan", "MAIAM_PASSPHRASE_FILE": ""]
        let options = try hoist(["--home", "/b"], environment).options
        #expect(options.home == "/b" && options.person == "lan" && options.passphraseFile == nil)
    }

    @Test(
        arguments: [
            ([:], nil, Language.english),
            (["LANG": "vi_VN.UTF-8"], nil, .vietnamese),
            (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], nil, .english),
            (["LANG": "C", "LC_MESSAGES": "vi"], nil, .vietnamese),
            (["LANG": "vi_VN"], .english, .english),
            (["MAIAM_LANG": "vi", "LANG": "C"], .english, .vietnamese),
            (["MAIAM_LANG": "xx", "LANG": "vi"], nil, .vietnamese),
            (["MAIAM_LANG": "", "LC_ALL": "", "LANG": "vi"], nil, .vietnamese),
        ] as [([String: String], Language?, Language)])
    func `the language comes from option, variable, home, locale`(
        environment: [String: String], ofHome: Language?, language: Language
    ) {
        #expect(CommonOptions(environment: environment).language(ofHome: ofHome) == language)
    }

    @Test(arguments: [
        ("y", true), ("Có", true), ("C", true), ("", false), ("n", false), ("k", false), ("yess", false),
    ])
    func `only a plain yes is yes`(answer: String, isYes: Bool) {
        #expect(CommonOptions.isYes(answer) == isYes)
    }

    @Test(arguments: [
        (["--home", "--language", "vi"], Language.vietnamese), (["--language=vi", "--as"], .vietnamese),
        (["--language"], .english), (["--", "--language", "vi"], .english), (["--language", "fr"], .english),
    ])
    func `a complaint about the arguments is in the language they ask for`(line: [String], language: Language)
    {
        #expect(CommonOptions.language(guessedFrom: line, environment: [:]) == language)
    }

    @Test func `a question under no-input is a usage error and a yes given before is not asked for`() throws {
        let silent = try hoist(["--no-input"]).options
        #expect(throws: Failure.self) { try silent.ask("Ngày?", flag: "--on") }
        #expect(throws: Failure.self) { try silent.confirm("Lưu?") }
        #expect(try hoist(["--no-input", "--yes"]).options.confirm("Lưu?"))
    }
}
