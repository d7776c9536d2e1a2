import ArgumentParser
import CareHome
import CareRecords

struct Delegate: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "delegate",
        abstract: "Leave acts of the director's to somebody for a time. Ủy quyền.")
    @Argument(help: "To whom.") var name: String?
    @Option(help: "approve, admit, plan; several with commas.") var acts: String?
    @Option(help: "Last day.") var until: String?
    @Option(parsing: .unconditional, help: "Number of the paper.") var paper: String?
    @Option(help: "Take this one back.") var withdraw: String?

    func run() throws {
        if let withdraw {
            let home = try context.home(fresh: true)
            try home.withdrawDelegation(withdraw)
            return context.signed(home, "Đã thu hồi ủy quyền \(withdraw).", "Took \(withdraw) back.")
        }
        guard let name else { return try list() }
        let words =
            try acts
            ?? context.ask(
                "Việc gì (\(DelegatedAct.list(.vietnamese))):",
                "Which acts (\(DelegatedAct.list(.english))):",
                flag: "--acts")
        let acts = try words.split(separator: ",").map { word in
            guard let act = DelegatedAct(answered: String(word)) else {
                throw DelegatedAct.unknown(tidy(String(word)))
            }
            return act
        }
        let until = try context.day(until ?? context.ask("Đến ngày:", "Until:", flag: "--until"))
        let paper = try paper ?? context.ask("Số văn bản:", "Number of the paper:", flag: "--paper")
        let home = try context.home(fresh: true)
        let made = try home.delegate(to: name, acts: acts, until: until, paper: paper)
        context.signed(
            home, "Đã ủy quyền \(made.number) cho \(made.name) đến \(made.until.text(.vietnamese)).",
            "Delegation \(made.number) to \(made.name) until \(made.until.text(.english)).")
        try context.print(made.number)
    }

    private func list() throws {
        let home = try context.home()
        let all = try home.delegations()
        if context.options.json { return try context.print(.array(all.map(\.json))) }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        let header = [
            word("Số", "Number"), word("Cho ai", "To"), word("Việc", "Acts"), word("Từ", "From"),
            word("Đến", "Until"), word("Văn bản", "Paper"), word("Tình trạng", "State"),
        ]
        let rows = all.map { made in
            [
                made.number, made.name, made.acts.map { $0.label(context.language) }.joined(separator: ", "),
                made.from.text(context.language), made.until.text(context.language), made.paper,
                made.withdrawnOn != nil
                    ? word("đã thu hồi", "withdrawn")
                    : made.holds(on: home.today) ? word("còn hiệu lực", "holds") : word("đã hết", "ended"),
            ]
        }
        try context.print(Table(header: header, rows: rows).text)
    }
}
