import ArgumentParser
import CareHome
import CareRecords

struct List: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Children on the books, or as you ask. Danh sách trẻ.")
    @Option(help: "reported | provisional | in-care | left | closed | all") var state: String?
    @Option(help: "A room.") var room: String?
    @Option(help: "Letter of Article 10, such as m.") var group: String?
    @Option(help: "Under this age.") var under: Int?
    @Option(help: "Cases of this worker.") var worker: String?
    @Flag(help: "Something is overdue.") var overdue = false
    @Flag(help: "A paper is missing.") var missingPapers = false
    @Flag(help: "The address is not known.") var unknownAddress = false

    func run() throws {
        let home = try context.home()
        var filter = ListFilter()
        (filter.room, filter.group, filter.under, filter.worker) = (room, group, under, worker)
        (filter.overdue, filter.missingPapers) = (overdue, missingPapers)
        filter.unknownAddress = unknownAddress
        if state == "closed" {
            try Children.show(try home.closedCases(), context)
            context.say(home.withheld())
            return try context.complete(home)
        }
        if let state {
            guard let standing = Standing(rawValue: state) ?? (state == "all" ? .inCare : nil) else {
                throw Suggestion.unknown(state, among: Standing.allCases.map(\.rawValue) + ["all"])
            }
            filter.states = state == "all" ? Set(Standing.allCases) : [standing]
        }
        let none =
            isUnfiltered
            ? Wording(vi: "Không có trẻ nào đang quản lý.", en: "No child is on the books.") : Children.none
        try Children.show(try home.list(filter), context, orSay: none)
        context.say(home.withheld())
        try context.complete(home)
    }

    private var isUnfiltered: Bool {
        [state, room, group, worker].allSatisfy { $0 == nil } && under == nil
            && ![overdue, missingPapers, unknownAddress].contains(true)
    }
}

struct Search: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find children by name, with or without accents. Tìm trẻ.")
    @Argument var words: [String] = []
    @Flag(help: "In every text you may read, not in names alone.") var everywhere = false

    func run() throws {
        let home = try context.home()
        let text =
            try words.isEmpty
            ? context.ask("Trẻ nào?", "Which child?", flag: "WORDS")
            : words.joined(separator: " ")
        try Children.show(try home.search(text, everywhere: everywhere), context)
        context.say(home.withheld())
        try context.complete(home)
    }
}

enum Children {
    static let none = Wording(vi: "Không có trẻ nào như vậy.", en: "There is no such child.")

    /// - Parameter none: said in place of an empty list.
    static func show(_ children: [Child], _ context: Context, orSay none: Wording = none) throws {
        if context.options.json { return try context.print(.array(children.map(json))) }
        if context.options.quiet {
            return try children.isEmpty ? () : context.print(children.map(\.code).joined(separator: "\n"))
        }
        let header = [
            Wording(vi: "Mã", en: "Code"), Wording(vi: "Tên", en: "Name"),
            Wording(vi: "Giới tính", en: "Sex"), Wording(vi: "Năm sinh", en: "Born"),
            Wording(vi: "Phòng", en: "Room"), Wording(vi: "Tình trạng", en: "State"),
        ]
        let rows = children.map { child in
            [
                child.code, child.label(context.language), sex(child, context.language),
                child.birthYear.map(String.init) ?? "",
                child.room ?? "",
                ([child.standing.label] + (child.away.map { [$0.label] } ?? [])).map {
                    $0(context.language)
                }.joined(separator: " · "),
            ]
        }
        try context.print(
            Table(header: header.map { $0(context.language) }, rows: rows), orSay: none.vi, none.en)
    }

    private static func sex(_ child: Child, _ language: Language) -> String {
        guard let sex = child.sex, let (_, field) = RecordSchema.locate("sex") else { return "" }
        return field.text(.code(sex), language)
    }

    private static func json(_ child: Child) -> JSON {
        var pairs: [(String, JSON)] = [("code", .string(child.code)), ("state", .string(child.state))]
        if let name = child.name { pairs.append(("fullName", .string(name))) }
        if let sex = child.sex { pairs.append(("sex", .string(sex))) }
        if let year = child.birthYear { pairs.append(("birthYear", .number(String(year)))) }
        if let away = child.away { pairs.append(("away", .string(away.rawValue))) }
        if let room = child.room { pairs.append(("room", .string(room))) }
        return .object(pairs)
    }
}
