import ArgumentParser
import CareHome
import CareRecords

struct CensusCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "census", abstract: "Head count, or movement between two days. Sĩ số.")
    @Option(help: "Day; today when left out.") var asOf: String?
    @Option(help: "Letter of Article 10, such as m.") var group: String?
    @Option(help: "Under this age.") var under: Int?
    @Option(help: "Movement from this day on.") var from: String?
    @Option(help: "Movement to this day; today when left out.") var to: String?
    @Flag(help: "Share of the children of school age who are in school.") var schooling = false
    @Option(help: "Movement by sex | age | group | referrer | receiver.") var by: String?

    func run() throws {
        for day in try [asOf, to].compactMap(\.self).map(context.firstDay) where day > context.today {
            throw Failure.usage(
                vi: "Ngày \(day.text(.vietnamese)) chưa tới.", en: "\(day.text(.english)) has not come.",
                hint: Wording(
                    vi: "Bỏ --as-of hoặc --to thì là hôm nay.", en: "Without --as-of or --to it is today."))
        }
        let home = try context.home()
        context.say(home.withheld())
        try count(home)
        try context.complete(home)
    }

    private func count(_ home: Home) throws {
        if let from { return try movement(home, from) }
        if schooling {
            let share = try home.share(enrolledAt: try asOf.map(context.day) ?? context.today)
            return try context.options.json
                ? context.print(share.json, counting: home) : context.print(share.text(context.language))
        }
        guard to == nil, by == nil else {
            throw Failure.usage(
                vi: "--to và --by cần --from.", en: "--to and --by need --from.",
                hint: Wording(
                    vi: "Biến động từ một ngày: maiam census --from 01/01/2026",
                    en: "Movement from a day on: maiam census --from 01/01/2026"))
        }
        let census = try home.census(asOf: try asOf.map(context.day), group: group, under: under)
        if context.options.json { return try context.print(census.json, counting: home) }
        try context.print(census.text(context.language))
        if census.estimated > 0 {
            let count = census.estimated < 10 ? "0\(census.estimated)" : "\(census.estimated)"
            context.say("trong đó \(count) ước lượng tuổi", "of whom \(census.estimated) by estimated age")
        }
        if census.away > 0 {
            context.say(
                "đang quản lý \(census.total), có mặt \(census.total - census.away)",
                "on the books \(census.total), present \(census.total - census.away)")
        }
        warn()
    }

    private func warn() {
        context.say(
            "Số liệu nội bộ. Không gửi Zalo, không đọc qua điện thoại.",
            "For use in the house only: not by message, not by telephone.")
    }

    private func movement(_ home: Home, _ from: String) throws {
        let side = try by.map { text -> Flow.Side in
            guard let side = Flow.Side(rawValue: text) else {
                throw Suggestion.unknown(text, among: Flow.Side.allCases.map(\.rawValue))
            }
            return side
        }
        guard let first = PartialDate(typed: from, today: context.today)?.earliest else {
            throw Failure.notADay(from)
        }
        let flow = try home.flow(
            from: first, to: try to.map(context.day) ?? context.today, group: group, under: under,
            byGroup: side == .group)
        if context.options.json { return try context.print(flow.json(side), counting: home) }
        try context.print(flow.table(side, context.language))
        warn()
    }
}

extension Flow {
    fileprivate func table(_ side: Side?, _ language: Language) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let header = [
            "\(from.text(language)) – \(to.text(language))", word("Đầu kỳ", "Opening"), word("Vào", "In"),
            word("Ra", "Out"), word("Cuối kỳ", "Closing"),
        ]
        let whole = [word("Tổng", "Total")] + cells(total, language)
        let parts = side.map { side in
            rows(side).map { [$0.label(language)] + cells($0.row, language, side: side) }
        }
        return Table(header: header, rows: [whole] + (parts ?? [])).text
    }

    /// Two digits in Vietnamese, nothing where the side does not apply.
    private func cells(_ row: Row, _ language: Language, side: Side? = nil) -> [String] {
        func figure(_ count: Int) -> String {
            language == .vietnamese && (1...9).contains(count) ? "0\(count)" : String(count)
        }
        switch side {
        case .referrer: return ["", figure(row.came), "", ""]
        case .receiver: return ["", "", figure(row.left), ""]
        default: return [row.opening, row.came, row.left, row.closing].map(figure)
        }
    }

    fileprivate func json(_ side: Side?) -> JSON {
        func pairs(_ row: Row) -> [(String, JSON)] {
            [("opening", row.opening), ("in", row.came), ("out", row.left), ("closing", row.closing)].map {
                ($0.0, .number(String($0.1)))
            }
        }
        var all: [(String, JSON)] = [("from", .string(from.iso)), ("to", .string(to.iso))] + pairs(total)
        if let side {
            let rows = rows(side).map { JSON.object([("key", .string($0.key))] + pairs($0.row)) }
            all.append((side.rawValue, .array(rows)))
        }
        return .object(all)
    }
}
