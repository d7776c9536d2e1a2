import ArgumentParser
import CareHome
import CareRecords

struct CensusCommand: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "census", abstract: "Head count. Sĩ số.")
    @Option(help: "Day; today when left out.") var asOf: String?
    @Option(help: "Letter of Article 10, such as m.") var group: String?
    @Option(help: "Under this age.") var under: Int?

    func run() throws {
        let home = try context.home()
        let day = try asOf.map(context.day)
        let census = try home.census(asOf: day, group: group, under: under)
        if context.options.json { return try context.print(census.json) }
        try context.print(census.text(context.language))
        if census.estimated > 0 {
            let count = census.estimated < 10 ? "0\(census.estimated)" : "\(census.estimated)"
            context.say("trong đó \(count) ước lượng tuổi", "of whom \(census.estimated) by estimated age")
        }
        context.say(
            "Số liệu nội bộ. Không gửi Zalo, không đọc qua điện thoại.",
            "For use in the house only: not by message, not by telephone.")
    }
}

struct Due: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "What must be done by when. Việc đến hạn.")
    @Option(help: "Days ahead.") var within: String = "14d"

    func run() throws {
        guard let days = Int(within.filter(\.isNumber)) else {
            throw Failure.usage(
                vi: "--within cần số ngày, ví dụ 14d.", en: "--within needs days, such as 14d.")
        }
        let items = try context.home().due(within: days)
        if context.options.json { return try context.print(.array(items.map(\.json))) }
        let header = [
            Wording(vi: "Hạn", en: "By"), Wording(vi: "Mã", en: "Code"), Wording(vi: "Việc", en: "What"),
        ]
        try context.print(
            Table(
                header: header.map { $0(context.language) },
                rows: items.map { [$0.by.text(context.language), $0.code, $0.what(context.language)] }
            ).text)
    }
}
