import ArgumentParser
import CareHome
import CareRecords

struct UrgentConfirm: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "The director confirms what was told, or objects. Giám đốc xác nhận.")
    @Argument var number: String?
    @Option(name: .customLong("object"), parsing: .unconditional, help: "What was wrong with it.")
    var objection: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let number = try number ?? UrgentPick.number([.told], home, context)
        if let objection, tidy(objection).isEmpty {
            throw Failure.usage(vi: "--object cần lý do.", en: "--object needs its reason.")
        }
        try home.mustConfirmUrgent()
        let sheet = try home.showUrgent(number, context.language)
        if !context.options.yes {
            Terminal.say(Terminal.safe(sheet.text, keepingLines: true))
            try context.confirm(
                objection == nil ? "Xác nhận?" : "Ghi là không đồng ý?",
                objection == nil ? "Confirm it?" : "Object to it?")
        }
        try home.decideUrgent(sheet.number, objection: objection)
        context.signed(
            home, objection == nil ? "Đã xác nhận \(sheet.number)." : "Đã ghi không đồng ý \(sheet.number).",
            objection == nil ? "Confirmed \(sheet.number)." : "Objected to \(sheet.number).")
    }
}

struct UrgentList: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What was told urgently, and how far it is. Các việc khẩn cấp.")

    func run() throws {
        let items = try context.home().listUrgent()
        if context.options.quiet { return try context.print(items.map { $0.number + "\n" }.joined()) }
        if context.options.json { return try context.print(.array(items.map(\.json))) }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        try context.print(
            Table(
                header: [
                    word("Số", "Number"), word("Mục đích", "Purpose"), word("Người nhận", "Recipient"),
                    word("Đề nghị lúc", "Asked at"), word("Hai người", "The two"),
                    word("Tình trạng", "State"),
                ],
                rows: items.map { item in
                    [
                        item.number, item.urgent?.purpose.label(context.language) ?? "",
                        item.urgent?.recipient ?? "", item.askedAt.text(context.language), item.two,
                        item.state.label(context.language),
                    ]
                }
            ).text)
    }
}

extension UrgentItem {
    var two: String { [urgent?.asked.name, urgent?.agreed?.name].compactMap(\.self).joined(separator: ", ") }
}
