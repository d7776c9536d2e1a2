import ArgumentParser
import CareHome
import CareRecords

struct Roles: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Who may see and do what. Ai được xem gì, làm gì.",
        subcommands: [RolesList.self, RolesSet.self], defaultSubcommand: RolesList.self)
}

struct RolesList: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The table of rights.")
    @Flag(help: "As this home has signed it.") var signed = false

    func run() throws {
        let policy = signed ? try context.home().policy : .standard
        let roles = Role.allCases.filter { policy.table[$0] != nil }
        let rows = RecordSchema.sections.map { section in
            [section.label(context.language)]
                + roles.map { role in
                    switch policy.access(role, section.compartment) {
                    case .write: "W"
                    case .read: "R"
                    case .none: "–"
                    }
                }
        }
        if context.options.json {
            return try context.print(
                .object(
                    RecordSchema.sections.map { section in
                        (
                            section.key,
                            .object(
                                roles.map {
                                    (
                                        $0.rawValue,
                                        .string("\(policy.access($0, section.compartment))")
                                    )
                                })
                        )
                    }))
        }
        try context.print(Table(header: [""] + roles.map { $0.label(context.language) }, rows: rows).text)
        context.say(
            "W: đọc và ghi. R: đọc. –: không thấy.", "W: reads and writes. R: reads. –: does not see.")
        try context.print("\n" + acts(policy, roles).text)
        context.say(
            "x: làm được. Giám đốc ủy quyền thêm được: maiam delegate. Việc cần hai người ký: maiam help propose",
            "x: does it. The director can leave more to somebody: maiam delegate. What two must sign: maiam help propose"
        )
        let all = roles + Role.allCases.filter { !roles.contains($0) }
        let codes = all.map { "\($0.rawValue) (\($0.label(context.language)))" }.joined(separator: ", ")
        context.say("Khi thêm người, gõ --role: \(codes).", "To add somebody, type --role: \(codes).")
    }

    /// Who does what, by the commands that do it.
    private func acts(_ policy: Policy, _ roles: [Role]) -> Table {
        let does = Wording(vi: "Việc", en: "Act")
        let types = Wording(vi: "Lệnh maiam", en: "Command of maiam")
        return Table(
            header: [does(context.language), types(context.language)]
                + roles.map { $0.label(context.language) },
            rows: HouseAct.allCases.map { act in
                [act.label(context.language), act.commands.joined(separator: ", ")]
                    + roles.map { policy.may($0, act) ? "x" : "–" }
            })
    }
}
