import ArgumentParser
import CareHome
import CareRecords

/// Without arguments the disclosure register; with them, an entry for what went by telephone, paper or mouth.
struct Disclosed: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclosed",
        abstract: "What left the house, and what was told by phone or on paper. Sổ cung cấp thông tin.",
        discussion: """
            maiam disclosed
            maiam disclosed R-0001 --channel paper
            maiam disclosed --channel phone --called-back --to "Sở Y tế" --purpose "báo cáo" --what "từ 1 đến 9"
            """)
    @Argument(help: "An approved request.") var number: String?
    @Option(help: "phone | paper | in-person") var channel: String?
    @Option(parsing: .unconditional, help: "Who was told.") var to: String = ""
    @Option(parsing: .unconditional, help: "What for.") var purpose: String = ""
    @Option(parsing: .unconditional, help: "What was told.") var what: String = ""
    @Option(help: "Day; today when left out.") var date: String?
    @Flag(help: "The office was called back on its landline before anything was said.") var calledBack = false

    func run() throws {
        if number == nil, channel == nil { return try list() }
        guard let channel else {
            throw Failure.usage(
                vi: "Cần --channel phone, paper hoặc in-person.",
                en: "--channel phone, paper or in-person is needed.")
        }
        let channels = Delivery.Channel.allCases.filter { $0 != .file && $0 != .urgent }
        guard let known = channels.first(where: { $0.rawValue == channel }) else {
            throw Suggestion.unknown(channel, among: channels.map(\.rawValue))
        }
        if known == .phone, !calledBack {
            throw Failure.usage(
                vi: "Qua điện thoại: gọi lại số cố định của cơ quan ấy trước khi nói.",
                en: "By telephone: call the office back on its landline before saying anything.",
                hint: Wording(
                    vi: "Đã gọi lại thì thêm --called-back.", en: "Once you have, add --called-back."))
        }
        let home = try context.home()
        try home.disclosed(
            number, recipient: to, purpose: purpose, channel: known, on: try date.map(context.day), note: what
        )
        context.signed(home, "Đã vào sổ cung cấp thông tin.", "Entered in the disclosure register.")
    }

    private func list() throws {
        let deliveries = try context.home().deliveries()
        if context.options.json { return try context.print(.array(deliveries.map(\.json))) }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        let header = [
            word("Ngày", "Date"), word("Yêu cầu", "Request"), word("Người nhận", "Recipient"),
            word("Mục đích", "Purpose"), word("Cách", "Channel"), word("Ai", "By"), "",
        ]
        let rows = deliveries.map { sent in
            [
                sent.day.text(context.language), sent.request, sent.recipient,
                sent.purposeLabel?(context.language) ?? sent.purpose,
                sent.channel.label(context.language), sent.by,
                sent.stateLabel?(context.language) ?? sent.note,
            ]
        }
        try context.print(Table(header: header, rows: rows).text)
    }
}

extension Delivery {
    /// In words where it is one of ours.
    fileprivate var purposeLabel: Wording? {
        channel == .urgent ? UrgentPurpose(rawValue: purpose)?.label : Purpose(rawValue: purpose)?.label
    }

    fileprivate var stateLabel: Wording? {
        channel == .urgent ? Urgent.State(rawValue: note)?.label : nil
    }
}
