import ArgumentParser
import CareHome
import CareRecords

struct List: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All children. Danh sách trẻ.")
    func run() throws { try Children.show(try context.home().list(), context) }
}

struct Search: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find children by name, with or without accents. Tìm trẻ.")
    @Argument(parsing: .remaining) var words: [String] = []

    func run() throws {
        let home = try context.home()
        let text =
            try words.isEmpty
            ? context.ask("Trẻ nào?", "Which child?", flag: "WORDS")
            : words.joined(separator: " ")
        try Children.show(try home.search(text), context)
    }
}

enum Children {
    static func show(_ children: [Child], _ context: Context) throws {
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
                (child.state == "provisional"
                    ? Wording(vi: "tạm tiếp nhận", en: "provisional")
                    : Wording(vi: "đang chăm sóc", en: "in care"))(context.language),
            ]
        }
        try context.print(Table(header: header.map { $0(context.language) }, rows: rows).text)
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
        if let room = child.room { pairs.append(("room", .string(room))) }
        return .object(pairs)
    }
}
