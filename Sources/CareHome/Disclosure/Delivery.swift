public import CareRecords
import Sealing
import Vault

/// One time something left the house, as the disclosure register (sổ cung cấp thông tin) keeps it.
public struct Delivery: Sendable {
    public enum Channel: String, CaseIterable, Sendable {
        case file, paper, phone
        case inPerson = "in-person"
        /// At night, on the word of two: never entered by hand.
        case urgent

        public var label: Wording {
            switch self {
            case .file: Wording(vi: "tệp mã hóa", en: "sealed file")
            case .paper: Wording(vi: "bản giấy", en: "paper")
            case .phone: Wording(vi: "điện thoại", en: "telephone")
            case .inPerson: Wording(vi: "nói trực tiếp", en: "in person")
            case .urgent: Wording(vi: "khẩn cấp, một trẻ", en: "urgently, one child")
            }
        }
    }

    /// Of the request; empty when something was told without one.
    public let request: String
    public let recipient, purpose: String
    public let channel: Channel
    public let day: Day
    public let by: String
    /// What was told, or the number the paper carried.
    public let note: String

    public var json: JSON {
        .object([
            ("request", request.isEmpty ? .null : .string(request)), ("recipient", .string(recipient)),
            ("purpose", .string(purpose)), ("channel", .string(channel.rawValue)), ("on", .string(day.iso)),
            ("by", .string(by)), ("note", .string(note)),
        ])
    }
}

extension Delivery {
    /// What two on duty told of one child; of an erased one nothing is left to say but that there was something.
    init?(_ item: UrgentItem) {
        guard [.told, .confirmed, .objected].contains(item.state) else { return nil }
        self.init(
            request: item.number, recipient: item.urgent?.recipient ?? "",
            purpose: item.urgent?.purpose.rawValue ?? "", channel: .urgent,
            day: (item.urgent?.agreed?.at ?? item.askedAt).day,
            by: [item.urgent?.asked.name, item.urgent?.agreed?.name].compactMap(\.self)
                .joined(separator: ", "), note: item.state.rawValue)
    }
}

extension Home {
    /// Everything that left the house, oldest first.
    public func deliveries() throws -> [Delivery] {
        let record = try ofHouse { try policy.permitFacility(role, .read) }
        try note([], "disclosed")
        let entered = record["delivery"].compactMap { entry -> Delivery? in
            guard let channel = entry.values["channel"]?.string.flatMap(Delivery.Channel.init(rawValue:)),
                case .date(let day)? = entry.values["on"]
            else { return nil }
            func text(_ key: String) -> String { entry.values[key]?.string ?? "" }
            return Delivery(
                request: text("request"), recipient: text("recipient"), purpose: text("purpose"),
                channel: channel, day: day.earliest, by: text("by"), note: text("note"))
        }
        let urgent = readsUrgent ? try listUrgent().compactMap(Delivery.init) : []
        return (entered + urgent).enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }.map(\.element)
    }

    /// Enters what was told by telephone, on paper or in person; with a request, only an approved one.
    public func disclosed(
        _ number: String?, recipient: String, purpose: String, channel: Delivery.Channel, on day: Day?,
        note: String
    ) throws {
        func entry(_ request: Request?) -> Delivery {
            Delivery(
                request: request?.number ?? "", recipient: request?.text("recipient") ?? recipient,
                purpose: request?.text("purpose") ?? purpose, channel: channel, day: day ?? today, by: name,
                note: note)
        }
        if let number { return try ifStill(number) { try $1(entry($0)) } }
        guard !(recipient.isEmpty || purpose.isEmpty || note.isEmpty) else {
            throw HomeError(
                .usage, vi: "Không có số yêu cầu thì cần --to, --purpose và --what.",
                en: "Without a request, --to, --purpose and --what are needed.")
        }
        try enter(entry(nil))
    }

    /// The signed entry stands in the log before any byte is handed out.
    func enter(_ delivery: Delivery, when: (subject: Bytes16, last: UInt64)? = nil) throws {
        let values: [(String, Value)] = [
            ("by", .text(delivery.by)), ("channel", .code(delivery.channel.rawValue)),
            ("note", .text(delivery.note)), ("on", .date(PartialDate(delivery.day))),
            ("purpose", .text(delivery.purpose)), ("recipient", .text(delivery.recipient)),
            ("request", .text(delivery.request)),
        ]
        let draft = Draft(
            subject: vault.vault, compartment: Compartment.facility.rawValue, section: "delivery",
            entry: .random(), base: 0,
            cells: values.filter { $0.1.string != "" }.map { ($0.0, $0.1.bytes) })
        try commit(try policy.permitFacility(role, .write), [Act(.release, drafts: [draft])], when: when)
    }
}
