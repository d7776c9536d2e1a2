import ArgumentParser
import CareRecords

struct Growth: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "growth",
        abstract: "WHO growth scores for a table, without a home. Điểm tăng trưởng của một bảng.",
        discussion: """
            Columns: sex (1|2 or nam|nữ), ageMonths or dob and date, weight (kg), height (cm); optional measure
            (L lying, H standing) and oedema (y|n). Others are kept as they are.
            """)
    @Argument(help: "CSV file; - for standard input.") var file: String

    func run() throws {
        let bytes = file == "-" ? InputFile.standardInput() : try InputFile.read(file)
        let sheet = try Sheet(bytes: bytes)
        let growth = GrowthSheet(sheet, today: context.today)
        guard growth.problems.isEmpty else {
            throw context.refuse(
                growth.problems, Wording(vi: "không tính gì", en: "nothing was computed"))
        }
        warn(growth)
        if context.options.json { return try context.print(growth.json) }
        try context.print(growth.text(delimiter: sheet.delimiter))
    }

    private func warn(_ growth: GrowthSheet) {
        if !growth.unused.isEmpty {
            let names = growth.unused.joined(separator: ", ")
            context.say("Cột không dùng để tính: \(names).", "Columns not used: \(names).")
        }
        for row in growth.rows where row.measure.looksSwapped {
            context.say(
                "Dòng \(row.line): cân nặng lớn hơn chiều cao, có lẽ ghi nhầm cột.",
                "Line \(row.line): more kilograms than centimetres, perhaps in the wrong columns.")
        }
        for row in growth.rows where !row.flags.isEmpty {
            let names = row.flags.map(\.rawValue).joined(separator: ", ")
            context.say(
                "Dòng \(row.line): \(names) khó tin, đo lại.",
                "Line \(row.line): \(names) implausible, measure again.")
        }
    }
}
