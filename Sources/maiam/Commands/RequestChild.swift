import ArgumentParser
import CareHome
import CareRecords

struct RequestChild: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "child", abstract: "One child's summary for a stated purpose. Tóm tắt về một trẻ.",
        discussion: "PURPOSE: \(Purpose.allCases.map(\.rawValue).joined(separator: " | "))")
    @Argument var code: String?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(help: "What for.") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?
    @Option(parsing: .unconditional, help: "Number of the official letter.") var letter: String = ""
    @Option(parsing: .unconditional, help: "Lawful order.") var order: String = ""
    @Option(help: "yes | no | under7 | not-asked") var consentChild: String = "not-asked"
    @Option(help: "yes | no | conflict | none") var consentRep: String = "none"
    @Option(help: "A field that leaves only on request; as often as needed.") var include: [String] = []
    @Option(parsing: .unconditional, help: "Why such a field is needed.") var reason: String = ""

    func run() throws {
        let known: Purpose = try context.choose(purpose, "Mục đích", "Purpose", flag: "--purpose")
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        context.say("Căn cứ thường dùng: \(known.legalBasis.vi).", "Usual basis: \(known.legalBasis.en).")
        var asked = ChildRequest(
            code: code, recipient: try recipient ?? Requested.recipient(context), purpose: known,
            basis: try basis ?? Requested.basis(context))
        (asked.letter, asked.order) = (letter, order)
        (asked.consentChild, asked.consentRep) = (consentChild, consentRep)
        (asked.include, asked.reason) = (include, reason)
        try Requested.say(try home.requestChild(asked), home, context)
    }
}
