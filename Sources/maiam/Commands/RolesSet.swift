import ArgumentParser
import CareHome
import CareRecords

struct RolesSet: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Let a role see or write more, or less.",
        discussion: """
            Signed by two, like any change of the policy. Sections under the same key change together. Taking
            away makes every key anew; what was read before, and old copies of the home, stay readable to whoever
            holds them.
            """)
    @Argument(help: "Role, such as caregiver.") var role: String
    @Argument(help: "Section, such as health.") var section: String
    @Argument(help: "none, read or write.") var access: String

    func run() throws {
        guard let role = Role(said: role), let section = RecordSchema.section(section),
            let access = Self.words[access.lowercased()]
        else {
            throw Failure.usage(
                vi: "Không rõ vai trò, phần hoặc mức (none, read, write).",
                en: "The role, the section or the access (none, read, write) is not known.",
                hint: Wording(vi: "Xem: maiam roles", en: "See: maiam roles"))
        }
        let home = try context.home(fresh: true)
        let change = try home.roleChange(role, section, to: access)
        guard change.before != change.after else {
            return context.say("Đã như vậy rồi.", "It is so already.")
        }
        let people = change.people.isEmpty ? "–" : change.people.joined(separator: ", ")
        context.say(
            "\(change.label.vi). Đang giữ vai trò: \(people).",
            "\(change.label.en). People in this role: \(people).")
        try context.confirm("Đổi quyền?", "Change the policy?")
        let count = try home.setRole(role, section, to: access)
        context.signed(home, "Đã đổi quyền.", "The policy was changed.")
        if change.takesAway {
            context.say(
                "Đã thay mọi khóa, bọc lại \(count). Điều đã đọc và bản sao cũ của nhà thì họ vẫn đọc được.",
                "Every key was made anew, \(count) wrapped. What was read, and old copies of the home, stay readable to them."
            )
        }
    }

    private static let words: [String: Access] = ["none": .none, "read": .read, "write": .write]
}
