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
        let home = try context.home()
        if let who {
            try home.mustWorkHere(who)
            activity.append(("who", .string(who)))
        }
        let values = [
            "kind": try section.field("kind").parse(kind, today: context.today),
            "goals": try section.field("goals").value(json: .array([.object(goals)]), today: context.today),
            "activities": try section.field("activities").value(
                json: .array([.object(activity)]), today: context.today),
        ]
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        if let by { try Ahead.warn(by, context) }
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
    @Argument(help: "A plan such as plan.2, where several wait.") var entry: String?
    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        try home.submitPlan(code, ordinal: try Settings.ordinal(entry, Settings.section("plan")))
        context.signed(home, "Đã trình kế hoạch.", "Plan submitted.")
    }
}

struct PlanApprove: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve the newest submitted plan.")
    @Argument var code: String?
    @Argument(help: "A plan such as plan.2, where several wait.") var entry: String?
    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        try home.approvePlan(code, ordinal: try Settings.ordinal(entry, Settings.section("plan")))
        context.signed(home, "Đã duyệt kế hoạch.", "Plan approved.")
    }
}

/// Dates that should lie ahead: an old paper typed late may name one that has passed, so it is said and written.
enum Ahead {
    /// - Parameter day: the day the paper is of; today where left out.
    static func warn(_ typed: String, of day: Day? = nil, _ context: Context) throws {
        let (ahead, day) = (try context.day(typed), day ?? context.today)
        guard ahead < day else { return }
        context.say(
            "Chú ý: \(ahead.text(.vietnamese)) trước ngày \(day.text(.vietnamese)).",
            "Mind: \(ahead.text(.english)) is before \(day.text(.english)).")
    }
}
