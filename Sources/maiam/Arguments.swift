import CareRecords

/// The options that may stand anywhere in a command, before ArgumentParser sees the rest.
struct CommonOptions: Hashable {
    var home: String?
    /// The member of staff who acts.
    var person: String?
    var passphraseFile: String?
    var json = false
    var quiet = false
    var noInput = false
    var yes = false
    /// What was asked for by option or `MAIAM_LANG`.
    var chosenLanguage: Language?
    /// What the locale says.
    var localeLanguage: Language?

    /// The order of design: option, `MAIAM_LANG`, the home's own setting, the locale, English.
    func language(ofHome: Language? = nil) -> Language {
        chosenLanguage ?? ofHome ?? localeLanguage ?? .english
    }

    init(environment: [String: String] = [:]) {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        home = value("MAIAM_HOME")
        person = value("MAIAM_AS")
        passphraseFile = value("MAIAM_PASSPHRASE_FILE")
        chosenLanguage = value("MAIAM_LANG").flatMap(Language.init(prefixOf:))
        let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG")
        localeLanguage = locale.flatMap(Language.init(prefixOf:))
    }

    /// Takes our options out of `arguments` (without the program's name) and returns the rest in its order.
    /// Everything after `--` is untouched.
    init(hoistedFrom arguments: inout [String], environment: [String: String]) throws(Failure) {
        self.init(environment: environment)
        var waiting = arguments[...]
        var rest: [String] = []
        while let argument = waiting.popFirst() {
            if argument == "--" {
                rest.append(argument)
                rest += waiting
                break
            }
            if try !take(argument, &waiting) { rest.append(argument) }
        }
        arguments = rest
    }

    /// The language to complain in when the arguments themselves cannot be read.
    static func language(guessedFrom arguments: [String], environment: [String: String]) -> Language {
        let ours = arguments.prefix { $0 != "--" }
        let values =
            zip(ours, ours.dropFirst()).filter { $0.0 == "--language" }.map(\.1)
            + ours.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst("--language=".count)) }
        return values.lazy.compactMap(Language.init(rawValue:)).first
            ?? Self(environment: environment).language()
    }

    /// Every option taken here, for suggestions and completion.
    static let names = [
        "--as", "--home", "--json", "--language", "--no-input", "--passphrase-file", "--quiet", "--yes",
    ]

    private mutating func take(_ argument: String, _ waiting: inout ArraySlice<String>) throws(Failure)
        -> Bool
    {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let name = parts[0]
        switch name {
        case "--json": json = try Self.flag(parts)
        case "--quiet": quiet = try Self.flag(parts)
        case "--no-input": noInput = try Self.flag(parts)
        case "--yes": yes = try Self.flag(parts)
        case "--home": home = try Self.value(parts, &waiting)
        case "--as": person = try Self.value(parts, &waiting)
        case "--passphrase-file": passphraseFile = try Self.value(parts, &waiting)
        case "--language":
            let value = try Self.value(parts, &waiting)
            guard let language = Language(rawValue: value) else { throw .noSuchLanguage(value) }
            chosenLanguage = language
        default: return false
        }
        return true
    }

    private static func flag(_ parts: [String]) throws(Failure) -> Bool {
        guard parts.count == 1 else { throw .needlessValue(parts[0]) }
        return true
    }

    private static func value(
        _ parts: [String], _ waiting: inout ArraySlice<String>
    ) throws(Failure) -> String {
        if parts.count == 2, !parts[1].isEmpty { return parts[1] }
        guard parts.count == 1, let next = waiting.first, !next.isEmpty, !next.hasPrefix("--") else {
            throw .missingValue(parts[0])
        }
        return waiting.removeFirst()
    }
}

extension Language {
    /// Of a locale's name such as `vi_VN.UTF-8`.
    fileprivate init?(prefixOf locale: String) {
        self.init(rawValue: String(locale.lowercased().prefix(2)))
    }
}

extension Failure {
    static func missingValue(_ name: String) -> Failure {
        .usage(vi: "\(name) còn thiếu giá trị.", en: "\(name) needs a value.")
    }

    static func needlessValue(_ name: String) -> Failure {
        .usage(vi: "\(name) không nhận giá trị.", en: "\(name) takes no value.")
    }

    static func noSuchLanguage(_ value: String) -> Failure {
        .usage(
            vi: "Không có ngôn ngữ “\(value)”.", en: "There is no language “\(value)”.",
            hint: .init(vi: "Dùng vi hoặc en.", en: "Use vi or en."))
    }
}
