import ArgumentParser
import CareHome
import CareRecords

struct Requests: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests", abstract: "What was asked for, and how far it is. Các yêu cầu.")
    @Flag(help: "Only those that wait for a decision.") var open = false

    func run() throws {
        let home = try context.home()
        let requests = try home.listRequests().filter { !open || $0.status == .open }
        let urgent = try home.readsUrgent ? home.listUrgent().filter { !open || $0.isOpen } : []
        if context.options.quiet {
            return try context.print(
                (requests.map(\.number) + urgent.map(\.number)).map { $0 + "\n" }.joined())
        }
        if context.options.json {
            return try context.print(.array(requests.map(\.json) + urgent.map(\.json)))
        }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        let header = [
            word("Số", "Number"), word("Loại", "Kind"), word("Người nhận", "Recipient"),
            word("Mục đích", "Purpose"), word("Người yêu cầu", "Asked by"), word("Tình trạng", "State"),
            word("Hết hạn", "Expires"),
        ]
        let rows = requests.map { request in
            [
                request.number, request.kind.label(context.language), request.text("recipient"),
                Purpose(rawValue: request.text("purpose"))?.label(context.language)
                    ?? request.text("purpose"), request.text("requestedBy"),
                request.status.label(context.language),
                Day(iso: request.text("expires"))?.text(context.language) ?? "",
            ]
        }
        let told = urgent.map { item in
            [
                item.number, word("khẩn cấp, một trẻ", "urgent, one child"), item.urgent?.recipient ?? "",
                item.urgent?.purpose.label(context.language) ?? "", item.urgent?.asked.name ?? "",
                item.state.label(context.language), "",
            ]
        }
        try context.print(
            Table(header: header, rows: rows + told), orSay: "Không có yêu cầu nào.", "There are no requests."
        )
    }
}

struct PreviewCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "What a request would send, what stays and why. Xem trước.")
    @Argument var number: String?

    func run() throws {
        let home = try context.home()
        let preview = try home.preview(try number ?? Pick.request([.open, .approved], home, context))
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        func table(_ title: String, _ rows: [[String]]) -> String {
            rows.isEmpty ? "" : Table(header: [title], rows: rows).text + "\n"
        }
        func lines(_ lines: [Preview.Line]) -> [[String]] {
            lines.map { line in
                [
                    line.label(context.language), line.value(context.language),
                    line.reason?(context.language) ?? "",
                ]
            }
        }
        if context.options.json { return try context.print(preview.json) }
        if let k = preview.k { Resemblances.say(k, preview.among, context) }
        for one in preview.collateral { context.say(one.wording.vi, one.wording.en) }
        if let refusal = preview.refusal {
            context.say("Chưa duyệt được: \(refusal.vi)", "Cannot be approved: \(refusal.en)")
        }
        let weaker = preview.weaker.map {
            [$0(context.language), word("yêu cầu lại, bỏ --exact", "ask again without --exact")]
        }
        let children = preview.children.map { [$0.code, $0.label(context.language)] }
        try context.print(
            table(word("TRẢ LỜI YẾU HƠN", "WEAKER ANSWERS"), weaker)
                + table(word("TRONG SỐ NÀY", "WHO IS IN IT"), children))
        try context.print(
            table(word("ĐƯỢC GỬI", "GOES"), lines(preview.goes))
                + table(word("Ở LẠI", "STAYS"), lines(preview.stays)))
    }
}

extension Preview {
    fileprivate var json: JSON {
        func both(_ wording: Wording) -> JSON {
            .object([("vi", .string(wording.vi)), ("en", .string(wording.en))])
        }
        func lines(_ lines: [Line]) -> JSON {
            .array(
                lines.map { line in
                    .object([
                        ("label", both(line.label)), ("value", both(line.value)),
                        ("reason", line.reason.map(both) ?? .null),
                    ])
                })
        }
        return .object([
            ("number", .string(number)), ("k", k.map { .number(String($0)) } ?? .null),
            ("among", .array(among.map { .string($0.rawValue) })), ("goes", lines(goes)),
            ("stays", lines(stays)),
            (
                "collateral",
                .array(
                    collateral.map { one in
                        .object([
                            ("number", both(one.number)), ("exact", .bool(one.isExact)),
                            ("releases", .array(one.releases.map(JSON.string))),
                        ])
                    })
            ), ("weaker", .array(weaker.map(both))),
            ("children", .array(children.map { .string($0.code) })),
            ("refusal", refusal.map(both) ?? .null),
        ])
    }
}

/// How many children a summary could be of.
enum Resemblances {
    static func say(_ k: Int, _ among: [Resemblance], _ context: Context) {
        guard !among.isEmpty else { return }
        func words(_ language: Language) -> String {
            among.map { $0.label(language) }.joined(separator: ", ")
        }
        context.say(
            "k = \(k): số trẻ đang ở hoặc đã ở đây trong 5 năm qua có cùng \(words(.vietnamese)).",
            "k = \(k): children here now or in the last 5 years with the same \(words(.english)).")
    }
}
