import ArgumentParser
import CareHome
import CareRecords

struct Audit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who did what. Ai đã làm gì.")
    @Argument var code: String?
    @Option(help: "Only this person's acts.") var by: String?

    func run() throws {
        let lines = try context.home().audit(code: code, by: by)
        if context.options.json { return try context.print(.array(lines.map(\.json))) }
        let header = [
            "#", Wording(vi: "Lúc", en: "When")(context.language),
            Wording(vi: "Ai", en: "Who")(context.language), Wording(vi: "Việc", en: "Act")(context.language),
            Wording(vi: "Trẻ", en: "Child")(context.language), "",
        ]
        try context.print(
            Table(
                header: header,
                rows: lines.map {
                    [
                        "\($0.number)", $0.time.text(context.language), $0.author, $0.label(context.language),
                        $0.codes.joined(separator: " "), $0.detail,
                    ]
                }
            ).text)
    }
}

struct Verify: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every signature, row and value. Kiểm tra toàn bộ.")
    func run() throws {
        let report = try context.home().verification()
        let problems = report.problems.map { $0(context.language) }
        for problem in problems { Terminal.say(Terminal.safe(problem)) }
        for number in report.unauthorised {
            context.say(
                "Dòng nhật ký \(number) không có quyền, không được tính.",
                "Log entry \(number) carries no right and is not counted.")
        }
        guard problems.isEmpty else {
            throw Failure(
                .badData,
                Wording(
                    vi: "Toàn vẹn: KHÔNG. \(problems.count) chỗ.",
                    en: "Integrity: NO. \(problems.count) places."))
        }
        try context.print(
            Wording(
                vi:
                    "Toàn vẹn: đạt. \(report.entries) dòng nhật ký, \(report.children) trẻ, \(report.rows) hàng; kiểm tra \(report.checked)/\(report.compartments) ngăn.",
                en:
                    "Integrity: holds. \(report.entries) log entries, \(report.children) children, \(report.rows) rows; checked \(report.checked) of \(report.compartments) compartments."
            )(context.language))
        if let size = report.completeTo {
            try context.print(
                Wording(
                    vi:
                        "Đầy đủ: đạt đến dòng \(size), theo mốc của bạn trên máy này (ai ghi được vào thư mục ấy thì sửa được mốc).",
                    en:
                        "Completeness: holds to entry \(size), by your own anchor on this machine (whoever can write that folder could change it)."
                )(context.language))
        } else {
            try context.print(
                Wording(
                    vi: "Đầy đủ: không rõ, chưa có mốc.", en: "Completeness: unknown, there is no anchor.")(
                        context.language))
        }
    }
}
