import ArgumentParser
import CareHome
import CareRecords

struct SchoolYearCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "year",
        abstract: "A school year: the school's results beside the computed ones. Kết quả năm học.")
    @Argument var code: String?
    @Option(help: "School year such as 2026-2027; the newest when left out.") var year: String?

    func run() throws {
        let year = try year.map(SchoolImport.year)
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let child = try home.child(code)
        let report = try home.schoolYear(code, year)
        if context.options.json { return try context.print(report.json(code: child.code)) }
        let head = "\(child.code) · \(child.label(context.language))"
        try context.print(Terminal.safe(head) + "\n" + report.text(context.language))
        if report.findings.contains(where: \.differs) || report.rows.contains(where: \.differs) {
            context.say(
                "Chỗ có dấu ! khác kết quả tính được; kết quả của nhà trường là chính thức.",
                "Where ! stands the computed result differs; the school's own is the official one.")
        }
    }
}

extension SchoolYearReport {
    func text(_ language: Language) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        var parts = [heading(language)]
        if !rows.isEmpty { parts.append(marksTable(language)) }
        if findings.contains(where: { $0.computed != nil || $0.official != nil }) {
            parts.append(findingsTable(language))
        }
        parts += absenceLines(language) + obstacles.map { "! " + $0.label(language) }
        if !missing.isEmpty {
            parts.append(
                word("Còn thiếu, nên mới là tạm tính: ", "Still missing, so provisional: ")
                    + missing.map { $0(language) }.joined(separator: ", "))
        }
        if !unread.isEmpty {
            parts.append(word("Không tính được: ", "Not counted: ") + unread.joined(separator: "; "))
        }
        parts += moveLines(language) + unconfirmed(language)
        return parts.map { Terminal.safe($0, keepingLines: true) }.joined(separator: "\n")
    }

    private func heading(_ language: Language) -> String {
        let gradeWords = grade.map { Wording(vi: "lớp \($0)", en: "grade \($0)")(language) }
        let retired = scale?.isRetired == true
        let note = retired ? Wording(vi: "chỉ xem, không tính", en: "shown, not computed")(language) : nil
        return [year.text, gradeWords, scale?.label(language), note].compactMap(\.self).joined(
            separator: " · ")
    }

    private func marksTable(_ language: Language) -> String {
        let terms = SchoolTerm.allCases.filter { term in rows.contains { $0.marks[term] != nil } }
        let showsComputed = rows.contains { $0.computed != nil }
        let header =
            [Wording(vi: "Môn", en: "Subject")(language)] + terms.map { $0.rawValue.uppercased() }
            + (showsComputed ? [Wording(vi: "Tính", en: "Computed")(language)] : [])
        let lines = rows.map { row in
            [row.subject(language)] + terms.map { row.marks[$0]?.text ?? "" }
                + (showsComputed ? [(row.computed?.text ?? "") + (row.differs ? " !" : "")] : [])
        }
        return "\n" + Table(header: header, rows: lines).text
    }

    private func findingsTable(_ language: Language) -> String {
        let header = [
            Wording(vi: "Kết quả", en: "Result"), Wording(vi: "Nhà trường", en: "School"),
            Wording(vi: "Tính được", en: "Computed"), Wording(vi: "Căn cứ", en: "Source"),
        ]
        let lines = findings.filter { $0.computed != nil || $0.official != nil }.map { finding in
            [
                finding.label(language), finding.official?(language) ?? "",
                (finding.computed?(language) ?? "") + (finding.differs ? " !" : ""),
                Self.cited(finding.rules),
            ]
        }
        return Table(header: header.map { $0(language) }, rows: lines).text
    }

    /// Each source once, with a star when one of its rules is unconfirmed.
    private static func cited(_ rules: [SchoolRule]) -> String {
        var sources: [(String, confirmed: Bool)] = []
        for rule in rules {
            if let at = sources.firstIndex(where: { $0.0 == rule.source }) {
                sources[at].confirmed = sources[at].confirmed && rule.confirmed
            } else {
                sources.append((rule.source, rule.confirmed))
            }
        }
        return sources.map { $0.0 + ($0.confirmed ? "" : " *") }.joined(separator: "; ")
    }

    private func unconfirmed(_ language: Language) -> [String] {
        let shown = findings.filter { $0.computed != nil }.flatMap(\.rules).filter { !$0.confirmed }
        let label = Wording(vi: "chưa đối chiếu", en: "unconfirmed")(language)
        var lines: [String] = []
        for rule in shown where !lines.contains(where: { $0.hasSuffix(rule.summary(language)) }) {
            lines.append("* \(rule.source) (\(label)): \(rule.summary(language))")
        }
        return lines
    }

    private func absenceLines(_ language: Language) -> [String] {
        let limit = SchoolRule.absenceLimit(scale)
        let (with, without) = (absences.withLeave, absences.withoutLeave)
        let counted = Wording(
            vi: "Nghỉ học: \(absences.total) buổi (\(with) có phép, \(without) không phép)",
            en: "Absent: \(absences.total) sessions (\(with) with leave, \(without) without)")
        return [counted(language)] + (absences.warning(limit: limit).map { ["! " + $0(language)] } ?? [])
    }

    private func moveLines(_ language: Language) -> [String] {
        guard !moves.isEmpty, let field = RecordSchema.section("schooling")?["moves"] else { return [] }
        let text = field.text(.rows(moves), language)
        return ["", field.label(language)] + text.split(separator: "\n").map { "  " + $0 }
    }
}
