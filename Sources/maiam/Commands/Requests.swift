import ArgumentParser
import CareHome
import CareRecords

struct Requests: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests", abstract: "What was asked for, and how far it is. Các yêu cầu.")
    @Flag(help: "Only those that wait for a decision.") var open = false

    func run() throws {
        let requests = try context.home().listRequests().filter { !open || $0.status == .open }
        if context.options.quiet {
            return try context.print(requests.map { $0.number + "\n" }.joined())
        }
        if context.options.json { return try context.print(.array(requests.map(\.json))) }
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
        try context.print(Table(header: header, rows: rows).text)
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
        if let k = preview.k {
            context.say(
                "Số trẻ cùng giới tính và nhóm tuổi: \(k).", "Children of the same sex and age band: \(k).")
        }
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
