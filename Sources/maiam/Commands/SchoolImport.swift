import ArgumentParser
import CareHome
import CareRecords

struct SchoolImport: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a class's mark sheet. Nhập bảng điểm của lớp.")
    @Argument(help: "CSV file, or - for cells pasted on standard input.") var file: String
    @Option(help: "School year such as 2026-2027; else the sheet's title or this year.") var year: String?
    @Option(help: "ghki | hki | ghkii | hkii | cn; else the sheet's title.") var term: String?
    @Option(name: .customLong("class"), help: "Class such as 7A1; else the sheet's title.") var className:
        String?
    @Flag(help: "Check only.") var dryRun = false

    func run() throws {
        let home = try context.home()
        let sheet = try MarkSheet(bytes: file == "-" ? InputFile.standardInput() : InputFile.read(file))
        let heading = try heading(of: sheet.title)
        let pupils = sheet.pupils(heading.year, heading.term, scale: heading.scale)
        let match = try home.match(pupils, className: heading.className, heading.year)
        var lines = SheetLines(pupils, match.matches)
        try lines.askAboutUnsure(home, context)
        let ready = lines.ready(adding: heading.values)
        let outcome = try home.write(ready, dryRun: true)
        report(sheet, heading, lines, outcome, home)
        for code in match.missing {
            context.say(
                "! \(code): ghi học lớp này nhưng không có trong bảng.",
                "! \(code): recorded in this class but not on the sheet.")
        }
        guard !dryRun else { return try finish(lines, heading, outcome, saved: false) }
        if outcome.contains(where: { !$0.same }) {
            try context.confirm(
                "Ghi điểm của \(ready.count) trẻ?", "Write the marks of \(ready.count) children?")
            _ = try home.write(ready)
            context.signed(
                home, "Đã ghi \(ready.count) trẻ.",
                ready.count == 1 ? "Wrote 1 child." : "Wrote \(ready.count) children.")
        }
        if file != "-" {
            context.say(
                "Tệp chưa mã hóa vẫn nằm ở \(file): hãy xóa hoặc cất đi.",
                "The unencrypted file still lies at \(file): delete it or lock it away.")
        }
        try finish(lines, heading, outcome, saved: true)
        if ready.isEmpty, !lines.problems.isEmpty { throw Self.nothing }
    }

    private static let nothing = Failure(
        .badData, Wording(vi: "Không dòng nào lưu được.", en: "No line could be saved."))

    private func heading(of title: MarkSheet.Title) throws -> SheetHeading {
        let cells = className.map(MarkSheet.Title.init(className:)) ?? title
        let year = try year.map(Self.year) ?? title.year ?? SchoolYear(of: context.today)
        guard let term = try term.map(Self.term) ?? title.term else {
            throw Failure.usage(
                vi: "Bảng không ghi học kỳ.", en: "The sheet does not say which term.",
                hint: Wording(vi: "Thêm --term hki.", en: "Add --term hki."))
        }
        guard let grade = cells.grade, let scale = MarkScale.of(grade: grade, in: year) else {
            throw Failure.usage(
                vi: "Bảng không ghi lớp.", en: "The sheet does not say which class.",
                hint: Wording(vi: "Thêm --class 7A1.", en: "Add --class 7A1."))
        }
        return SheetHeading(
            year: year, term: term, grade: grade, scale: scale, className: cells.className,
            school: title.school)
    }

    static func year(_ typed: String) throws -> SchoolYear {
        guard let year = SchoolYear(typed: typed) else { throw Failure.notAYear(typed) }
        return year
    }

    static func term(_ typed: String) throws -> SchoolTerm {
        guard let term = SchoolTerm(typed: typed) else {
            throw Failure(
                .badData,
                Wording(
                    vi: "“\(typed)” không phải một học kỳ (ghki, hki, ghkii, hkii, cn).",
                    en: "“\(typed)” is not a term (ghki, hki, ghkii, hkii, cn)."))
        }
        return term
    }

    private func report(
        _ sheet: MarkSheet, _ heading: SheetHeading, _ lines: SheetLines, _ outcome: [MarksWritten],
        _ home: Home
    ) {
        context.say(heading.text(.vietnamese), heading.text(.english))
        if !sheet.unknown.isEmpty {
            let names = sheet.unknown.joined(separator: ", ")
            context.say("Bỏ qua cột: \(names).", "Columns left alone: \(names).")
        }
        for (line, written) in zip(lines.saved, outcome) {
            let child = (try? home.child(written.code))?.label(context.language) ?? ""
            let marks = line.marks
            let note = SheetLines.note(written)
            context.say(
                "Dòng \(line.line): \(written.code) · \(child) · \(marks) môn\(note.vi)",
                "Line \(line.line): \(written.code) · \(child) · \(marks) subjects\(note.en)")
        }
        for problem in lines.problems {
            let column =
                problem.column.map { Wording(vi: ", cột \($0)", en: ", column \($0)") }
                ?? Wording(vi: "", en: "")
            context.say(
                "! Dòng \(problem.line ?? 0)\(column.vi): \(problem.wording.vi)",
                "! Line \(problem.line ?? 0)\(column.en): \(problem.wording.en)")
        }
    }

    private func finish(
        _ lines: SheetLines, _ heading: SheetHeading, _ outcome: [MarksWritten], saved: Bool
    ) throws {
        if context.options.json { return try context.print(lines.json(heading, outcome, saved: saved)) }
        if context.options.quiet {
            return outcome.isEmpty ? () : try context.print(outcome.map(\.code).joined(separator: "\n"))
        }
        if !saved { context.say("Chỉ kiểm tra, chưa nhập.", "Checked only; nothing imported.") }
        try context.print(lines.sum(context.language))
    }
}

extension Failure {
    static func notAYear(_ typed: String) -> Failure {
        Failure(
            .badData,
            Wording(
                vi: "“\(typed)” không phải một năm học như 2026-2027.",
                en: "“\(typed)” is not a school year such as 2026-2027."))
    }
}
