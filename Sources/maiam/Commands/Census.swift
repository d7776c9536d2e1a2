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
        let day = try asOf.map { text in
            guard let day = PartialDate(typed: text, today: context.today)?.latest else {
                throw Failure(
                    .badData, Wording(vi: "“\(text)” không phải một ngày.", en: "“\(text)” is not a day."))
            }
            return day
        }
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
