import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Chart: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "A child's growth beside WHO's lines. Biểu đồ tăng trưởng.")
    @Argument var code: String?
    @Option(help: "height, weight or bmi.") var indicator: String = "height"
    @Option(name: .shortAndLong, help: "SVG file to write.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let kind = try kind()
        if let output, !force, FileManager.default.fileExists(atPath: output) {
            throw Failure.wouldOverwrite(output)
        }
        let home = try context.home()
        let growth = try home.growth(try code ?? Pick.child(home, context))
        let course = GrowthCourse(kind, of: growth.measures)
        context.name(growth.child)
        explain(growth, course)
        if let output { return try write(course, of: growth.child, to: output) }
        if context.options.json { return try context.print(course.json) }
        try context.print(text(course))
    }

    private func kind() throws -> GrowthIndicator {
        switch Fold.search(indicator) {
        case "height", "chieu cao": return .heightForAge
        case "weight", "can nang": return .weightForAge
        case "bmi": return .bmiForAge
        default:
            throw Failure.usage(
                vi: "--indicator cần height, weight hoặc bmi.", en: "--indicator needs height, weight or bmi."
            )
        }
    }

    private func explain(_ growth: ChildGrowth, _ course: GrowthCourse) {
        if course.points.isEmpty {
            context.say("Chưa có số đo.", "Nothing has been measured yet.")
        } else if course.points.allSatisfy({ $0.score == nil }) {
            context.say(
                "Không so sánh được: cần giới tính, ngày sinh và tuổi trong bảng của WHO.",
                "Not comparable: sex, birth date and an age within WHO's tables are needed.")
        } else if growth.born?.isExact == false {
            context.say(
                "Ngày sinh không đầy đủ: tính theo giữa khoảng có thể.",
                "The birth date is not complete: the middle of what is possible was taken.")
        }
    }

    private func write(_ course: GrowthCourse, of child: Child, to output: String) throws {
        guard let chart = GrowthChart(course, code: child.code) else {
            throw Failure(
                .notFound, Wording(vi: "Chưa có gì để vẽ.", en: "There is nothing to draw yet."))
        }
        try OutputFile.write(Array(chart.svg(context.language).utf8), to: output, force: force)
        context.say(
            "Đã ghi \(output), không mã hóa: in xong hãy xóa hoặc cất đi.",
            "Wrote \(output), unencrypted: delete it or lock it away after printing.")
    }

    private func text(_ course: GrowthCourse) -> String {
        let language = context.language
        let header = [
            Wording(vi: "Ngày đo", en: "Measured on")(language), course.indicator.unit, "z",
            Wording(vi: "Nhận xét", en: "Remark")(language),
        ]
        let rows = course.points.map { point in
            [
                point.day.text(language), point.text(language), point.score?.text(language) ?? "–",
                point.score?.label?(language) ?? "",
            ]
        }
        let line = course.sparkline
        let title = course.indicator.label(language)
        return Table(header: header, rows: rows).text + (line.isEmpty ? "" : "\(title): \(line) (-3…+3)\n")
    }
}
