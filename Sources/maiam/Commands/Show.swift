import ArgumentParser
import CareHome
import CareRecords

struct Show: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Read a child's record. Xem hồ sơ.")
    @Argument var code: String?
    @Argument var section: String?
    @Option(help: "As it stood on a day.") var asOf: String?
    @Flag(help: "Every version, with author and time.") var history = false
    @Flag(help: "Everything that happened, day by day.") var timeline = false
    @Flag(help: "Every section in full, not the page.") var full = false
    @Option(parsing: .unconditional, help: "Why a closed file is opened; the director only.")
    var reason: String?

    func run() throws {
        let home = try context.home(fresh: reason != nil)
        let code = try code ?? Pick.child(home, context)
        let day = try asOf.map(context.day)
        if let reason { try home.unseal(code, reason: reason) }
        let shown = try home.show(code, section: section, asOf: day)
        if context.options.json {
            return try context.print(
                timeline ? .array(shown.timeline.map(\.json)) : history ? shown.historyJSON : shown.json)
        }
        try context.print(try text(shown, home))
    }

    private func text(_ shown: Shown, _ home: Home) throws -> String {
        if let nothing = shown.nothing(context.language) { return nothing }
        if timeline { return shown.timelineText(context.language) }
        if history { return shown.historyText(context.language) }
        if full || section != nil || asOf != nil { return shown.text(context.language) }
        return ChildPage(
            shown: shown, due: try home.due(of: shown.child), ties: try home.ties(shown.record),
            today: home.today, language: context.language
        ).text
    }
}

struct Link: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Two children who belong together. Nối anh chị em, người đi cùng.")
    @Argument var code: String
    @Argument var other: String
    @Option(help: "sibling | companion") var tie: String = "sibling"

    func run() throws {
        guard let tie = Tie(rawValue: tie) else {
            throw Suggestion.unknown(tie, among: Tie.allCases.map(\.rawValue))
        }
        let home = try context.home()
        context.name(try home.child(code))
        context.name(try home.child(other))
        try home.link(code, other, tie)
        context.signed(home, "Đã nối hai hồ sơ.", "The two files are linked.")
    }
}

extension Shown {
    /// Said of the section that was asked for, where nothing stands in it.
    func nothing(_ language: Language) -> String? {
        guard isOneSection, let section = sections.first, record[section.key].isEmpty, record.history.isEmpty
        else { return nil }
        let nothing = Wording(vi: "chưa ghi gì", en: "nothing written yet")(language)
        return "\(section.label(language)): \(nothing)"
    }

    func text(_ language: Language) -> String {
        var lines = ["\(child.code) · \(child.label(language))"]
        let safetyFirst = sections.sorted { ($0.key == "safety" ? 0 : 1) < ($1.key == "safety" ? 0 : 1) }
        for section in safetyFirst where !record[section.key].isEmpty {
            lines += ["", section.label(language).uppercased()]
            for entry in record[section.key] {
                if section.repeats { lines.append("  \(section.key).\(entry.ordinal)") }
                for field in section.fields {
                    guard let value = entry.values[field.key] else { continue }
                    lines.append("    \(field.label(language)): \(indented(field.text(value, language)))")
                }
                if section.key == "plan", Home.changedSinceApproval(entry.values) {
                    lines.append(
                        Wording(vi: "    ! đã sửa sau khi duyệt", en: "    ! changed since approval")(
                            language))
                }
            }
        }
        if !withheld.isEmpty { lines.append("") }
        for key in withheld {
            let label = RecordSchema.section(key)?.label(language) ?? key
            lines.append(
                "\(label): " + Wording(vi: "không thuộc quyền xem", en: "not within your rights")(language))
        }
        return lines.map { Terminal.safe($0, keepingLines: true) }.joined(separator: "\n")
    }

    /// Lines below the first stand under it: at the margin they would pass for lines of the page.
    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n" + String(repeating: " ", count: 8))
    }

    func historyText(_ language: Language) -> String {
        record.history.compactMap { version -> String? in
            guard let section = RecordSchema.section(version.section) else { return nil }
            let values = section.fields.compactMap { field in
                version.values[field.key].map {
                    "\(field.label(language)): \(indented(field.text($0, language)))"
                }
            }
            let mark = version.conflicted ? Wording(vi: " (để bên cạnh)", en: " (kept beside)")(language) : ""
            let reason = version.reason.isEmpty ? "" : " · " + version.reason
            let head =
                "\(version.section).\(version.ordinal) v\(version.version)\(mark) · \(version.author) · \(Moment(epochSeconds: version.time).text(language))\(reason)"
            return ([head] + values.map { "    " + $0 }).map { Terminal.safe($0, keepingLines: true) }.joined(
                separator: "\n")
        }.joined(separator: "\n")
    }

    var historyJSON: JSON {
        .array(
            record.history.map { version in
                .object([
                    ("entry", .string("\(version.section).\(version.ordinal)")),
                    ("version", .number(String(version.version))),
                    ("conflicted", .bool(version.conflicted)), ("author", .string(version.author)),
                    ("time", .string(Moment(epochSeconds: version.time).iso)),
                    ("reason", .string(version.reason)),
                    (
                        "values",
                        .object(version.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
                    ),
                ])
            })
    }
}
