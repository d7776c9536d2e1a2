import ArgumentParser
import CareHome
import CareRecords

struct Shift: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift",
        abstract: "A shift of one room: all as usual, but for the lines you type. Ghi ca trực.",
        discussion: """
            One child a line by its number: “5 sốt 38,5 đã báo y tế”, “7 vắng có phép”. An empty line ends.
            """)
    @Option(parsing: .unconditional, help: "The room.") var room: String?
    @Flag(help: "The whole house.") var all = false
    @Option(help: "morning | afternoon | night; by the clock when left out.") var shift: String?
    @Option(help: "How many carers are on duty.") var carers: Int?
    @Flag(help: "Only count; write nothing.") var count = false

    func run() throws {
        let home = try context.home()
        context.say(home.withheld())
        let shift = try ShiftName.read(shift, context)
        if count {
            _ = try room.map { try Exceptions.children(home, room: $0) }
            try show(home, shift, room, written: [])
            return try context.complete(home)
        }
        let room = try self.room ?? (all ? nil : ask())
        let children = try Exceptions.children(home, room: room)
        Exceptions.show(children, context)
        context.say(
            "Mọi trẻ bình thường, trừ các dòng như “5 sốt 38,5 đã báo y tế”, “7 vắng có phép”; Enter để xong.",
            "All as usual but for lines such as “5 fever 38.5, nurse told”, “7 away with leave”; Enter ends.")
        let lines = try merged(
            Exceptions.read(context) { (typed) throws(Problem) in
                try ShiftLine(typed, count: children.count)
            })
        try confirm(home, shift, children, lines)
        try home.shift(
            shift,
            children.enumerated().map { index, child in (child.code, lines[index + 1]?.values ?? [:]) },
            room: room, carers: carers)
        context.signed(
            home, "Đã ghi \(children.count) trẻ.",
            children.count == 1 ? "Wrote 1 child." : "Wrote \(children.count) children.")
        for (number, line) in lines.sorted(by: { $0.key < $1.key }) where line.presence == "missing" {
            let code = children[number - 1].code
            context.say(
                "! Trẻ vắng không phép: lập sự cố và báo ngay: maiam incident \(code)",
                "! A child is missing: file it and tell people now: maiam incident \(code)")
        }
        try show(home, shift, room, written: children.map(\.code))
    }

    private func ask() throws -> String? {
        let room = try context.options.ask(
            Wording(vi: "Phòng nào? (Enter = cả nhà)", en: "Which room? (Enter = all)")(context.language),
            flag: "--room 2 | --all")
        return tidy(room).isEmpty ? nil : room
    }

    private func merged(_ lines: [ShiftLine]) -> [Int: ShiftLine] {
        var merged: [Int: ShiftLine] = [:]
        for line in lines {
            if merged[line.number] == nil {
                merged[line.number] = line
            } else {
                merged[line.number]?.merge(line)
            }
        }
        return merged
    }

    private func confirm(
        _ home: Home, _ shift: String, _ children: [Child], _ lines: [Int: ShiftLine]
    ) throws {
        for (number, line) in lines.sorted(by: { $0.key < $1.key }) {
            let child = children[number - 1]
            let text = ShiftName.text(line.values, context.language)
            context.say(
                "\(child.code) · \(child.label(.vietnamese)): \(text)",
                "\(child.code) · \(child.label(.english)): \(text)")
        }
        let before = try home.recorded(shift)
        let again = children.count { before.contains($0.code) }
        if again > 0 {
            context.say(
                "Ca này hôm nay đã ghi \(again) trẻ; ghi nữa là thêm dòng mới.",
                "\(again) children have a line of this shift today; this adds another.")
        }
        let usual = children.count - lines.count
        try context.confirm(
            "Ghi \(children.count) trẻ: \(usual) bình thường, \(lines.count) có điều khác?",
            "Write \(children.count) children: \(usual) as usual, \(lines.count) not?")
    }

    private func show(_ home: Home, _ shift: String, _ room: String?, written: [String]) throws {
        let count = try home.headCount(shift, room: room)
        if context.options.quiet {
            return written.isEmpty ? () : try context.print(written.joined(separator: "\n"))
        }
        if context.options.json {
            return try context.print(count.json(shift, written, carers: carers), counting: home)
        }
        try context.print(count.text(shift, context.today, room: room, carers: carers, context.language))
    }
}

/// Shifts by name and by the clock.
enum ShiftName {
    private static var list: CodeList? {
        guard case .code(let list)? = RecordSchema.section("journal")?["shift"]?.type else { return nil }
        return list
    }

    static func read(_ typed: String?, _ context: Context) throws -> String {
        guard let typed else { return ShiftClock.shift(at: Moment(epochSeconds: context.clock).hour) }
        guard let key = list?.match(typed) else {
            throw Failure(
                .badData,
                Wording(
                    vi: "“\(typed)” không phải một ca (morning, afternoon, night).",
                    en: "“\(typed)” is not a shift (morning, afternoon, night)."))
        }
        return key
    }

    static func label(_ key: String, _ language: Language) -> String { list?[key]?.label(language) ?? key }

    /// The fields of one line of the diary in words.
    static func text(_ values: [String: Value], _ language: Language) -> String {
        guard let section = RecordSchema.section("journal") else { return "" }
        return section.fields.compactMap { field in values[field.key].map { field.text($0, language) } }
            .joined(separator: "; ")
    }
}
