import ArgumentParser
import CareHome
import CareRecords

struct Rights: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "rights",
        abstract: "Requests to see, correct, restrict or erase what is kept. Yêu cầu về dữ liệu.",
        subcommands: [RightsList.self, RightsAdd.self, RightsAnswer.self], defaultSubcommand: RightsList.self)
}

struct RightsList: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All requests. Sổ yêu cầu.")

    func run() throws {
        let requests = try context.home().rightsRequests()
        if context.options.json { return try context.print(.array(requests.map(\.json))) }
        let keys = [
            "number", "child", "askedAt", "asks", "askerRelation", "answeredOn", "outcomeOf", "doneOn",
        ]
        let fields = keys.compactMap { RecordSchema.rights[$0] }
        let rows = requests.map { request in
            fields.map { field in request.values[field.key].map { field.text($0, context.language) } ?? "" }
        }
        try context.print(
            Table(header: fields.map { $0.label(context.language) }, rows: rows),
            orSay: "Chưa có yêu cầu nào về dữ liệu.", "Nobody has asked about their data yet.")
    }
}

struct RightsAdd: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take a request down; its clocks start. Ghi yêu cầu.")
    @Argument var code: String
    @Option(
        name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE, such as asks=access.")
    var set: [String] = []

    func run() throws {
        let home = try context.home()
        context.say(
            "Với người ngoài: cơ sở không xác nhận, không phủ nhận trẻ nào đang ở đây.",
            "To anybody outside: the house neither confirms nor denies that a child is here.")
        let values = try RightsInput.read(set, code, home, context)
        let (number, conflict) = try home.addRights(code, values: values)
        try home.dropDraft(code, RecordSchema.rights.key)
        if conflict {
            context.say(
                "CÓ XUNG ĐỘT LỢI ÍCH: hỏi giám đốc trước khi trả lời.",
                "THERE IS A CONFLICT OF INTEREST: ask the director before answering.")
        }
        context.signed(home, "Đã ghi yêu cầu \(number).", "Request \(number) written.")
        for item in try home.due(within: 60) where item.what.en.hasPrefix(number + ":") {
            context.say(
                "  \(item.obligation.due.text(.vietnamese)) · \(item.what.vi)",
                "  \(item.obligation.due.text(.english)) · \(item.what.en)")
        }
        try context.print(number)
    }
}

struct RightsAnswer: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer the open request of a child. Trả lời yêu cầu.")
    @Argument(help: "Number of the request, or the child's code where one alone is open.") var code: String
    @Option(
        name: .customLong("set"), parsing: .unconditionalSingleValue,
        help: "KEY=VALUE, such as outcomeOf=partial, ground=…")
    var set: [String] = []

    func run() throws {
        let home = try context.home()
        let open = try home.openRights(code)
        let child = open.text("child")
        context.say(Self.line(open, .vietnamese), Self.line(open, .english))
        let isGone = try home.isGone(open)
        if isGone {
            context.say(
                "Hồ sơ này đã được xóa: trả lời bằng outcomeOf=erased, hoặc full nếu yêu cầu chính là xóa.",
                "This record was erased: answer outcomeOf=erased, or full where erasure is what was asked.")
        }
        let values = try RightsInput.read(
            set, child, home, context, form: Self.form, without: RightsRequest.asked)
        let request = try home.answerRights(open.number, values: values)
        try home.dropDraft(child, Self.form)
        context.signed(home, "Đã trả lời \(request.number).", "Answered \(request.number).")
        if request.isOpen {
            let outcomes = isGone ? "full|erased" : "full|partial|refused"
            context.say(
                "Còn phải làm: maiam rights answer \(request.number) --set outcomeOf=\(outcomes)",
                "Still to be done: maiam rights answer \(request.number) --set outcomeOf=\(outcomes)")
        } else if request.text("asks") == "erase", !isGone {
            context.say(
                "Dữ liệu thuộc hồ sơ lưu trữ thì hạn chế xử lý, không xóa (Luật Lưu trữ 33/2024/QH15).",
                "What the archive law keeps is restricted, not erased (Archive Law 33/2024).")
        }
    }

    private static let form = "rights answer"

    /// Which request it is, said before anything is asked or written.
    private static func line(_ request: RightsRequest, _ language: Language) -> String {
        let facts = ["child", "asks", "askedAt"].compactMap { key in
            request.values[key].flatMap { RecordSchema.rights[key]?.text($0, language) }
        }
        return ([request.number] + facts).joined(separator: " · ")
    }
}

private enum RightsInput {
    static func read(
        _ set: [String], _ code: String, _ home: Home, _ context: Context,
        form: String? = nil, without left: Set<String> = []
    ) throws -> [String: Value] {
        let section = RecordSchema.rights
        var values = try Settings.changes(set, section, context).compactMapValues { $0 }
        if let note = try NoteInput.read() { values["rightsNote"] = .text(note) }
        if values.isEmpty, !context.options.noInput {
            values = try Form.values(section, code, home, context, form: form, without: left)
        }
        return values
    }
}
