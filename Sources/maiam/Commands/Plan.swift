import ArgumentParser
import CareHome
import CareRecords

struct Plan: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Care plans. Kế hoạch chăm sóc.",
        subcommands: [PlanDraft.self, PlanSubmit.self, PlanApprove.self], defaultSubcommand: PlanDraft.self)
}

struct PlanDraft: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "draft", abstract: "Write a draft plan.")
    @Argument var code: String?
    @Option(help: "emergency | care | reintegration | follow-up") var kind: String = "care"
    @Option(parsing: .unconditional, help: "The goal.") var goal: String?
    @Option(help: "By when.") var by: String?
    @Option(parsing: .unconditional, help: "Who does it.") var who: String?

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let section = try Settings.section("plan")
        let goal =
            try goal
            ?? context.ask("Mục tiêu:", "Goal:", flag: "--goal")
        var goals: [(String, JSON)] = [("goal", .string(goal))]
        var activity: [(String, JSON)] = [("what", .string(goal))]
        if let by {
            goals.append(("by", .string(by)))
            activity.append(("by", .string(by)))
        }
        if let who { activity.append(("who", .string(who))) }
        let values = [
            "kind": try section.field("kind").parse(kind, today: context.today),
            "goals": try section.field("goals").value(json: .array([.object(goals)]), today: context.today),
            "activities": try section.field("activities").value(
                json: .array([.object(activity)]), today: context.today),
        ]
        context.name(try home.child(code))
        try home.draftPlan(code, values: values)
        context.signed(
            home, "Đã lập bản thảo. Tiếp: maiam plan submit \(code).",
            "Draft written. Next: maiam plan submit \(code).")
    }
}

struct PlanSubmit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Submit the newest draft.")
    @Argument var code: String?
    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        try home.submitPlan(code)
        context.signed(home, "Đã trình kế hoạch.", "Plan submitted.")
    }
}

struct PlanApprove: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the newest submitted plan.")
    @Argument var code: String?
    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        try home.approvePlan(code)
        context.signed(home, "Đã duyệt kế hoạch.", "Plan approved.")
    }
}
