public import CareRecords
import Sealing

/// The least of one child, told at night on the word of two who are on duty.
///
/// What it says of the child lies under the child's own key; the house's book keeps number and state alone.
public struct Urgent: Sendable {
    public enum State: String, Sendable {
        /// Waits for the second; lapses after two hours.
        case asked, lapsed
        /// Told; the director has not spoken yet.
        case told
        case confirmed, objected
    }

    /// Somebody who signed, as their signature shows.
    public struct Voice: Hashable, Sendable {
        let person: Bytes16
        public let name: String
        public let role: Role
        let time: Int64
        public var at: Moment { Moment(epochSeconds: time) }
        /// Their name stands in the plan of the shift; nil where none was written.
        public let isOnDuty: Bool?
    }

    public let number: String
    public let child: Child
    public let purpose: UrgentPurpose
    public let recipient, why: String
    let facts: [[String: Value]]
    public let asked: Voice
    public var agreed: Voice?
    public var decided: Voice?
    public var objection: String?
    let digest: String
    let version: UInt32

    /// How long an asking waits for the second, and an agreement lets the page be seen.
    public static let life: Int64 = 2 * 3600
    /// How long the director has.
    public static let term: Int64 = 24 * 3600

    public func state(at clock: Int64) -> State {
        if decided != nil { return objection == nil ? .confirmed : .objected }
        if agreed != nil { return .told }
        return clock > asked.time + Self.life ? .lapsed : .asked
    }
}

extension Urgent.State {
    public var label: Wording {
        switch self {
        case .asked: Wording(vi: "chờ người thứ hai", en: "waits for the second")
        case .lapsed: Wording(vi: "quá hai giờ, không dùng", en: "lapsed")
        case .told: Wording(vi: "đã cung cấp, chờ giám đốc xác nhận", en: "told, not yet confirmed")
        case .confirmed: Wording(vi: "giám đốc đã xác nhận", en: "confirmed by the director")
        case .objected: Wording(vi: "giám đốc không đồng ý", en: "the director objects")
        }
    }
}

extension Urgent {
    /// Of one entry by its versions: the first asks, later ones only agree to it or decide on it.
    ///
    /// - Parameters:
    ///   - person: name and role behind a signature.
    ///   - mayDecide: whether somebody held the director's right at a time.
    init?(
        _ child: Child, _ versions: [CareVersion],
        person: (Bytes16) -> (name: String, role: Role)?, mayDecide: (Bytes16, Int64) -> Bool
    ) {
        guard let first = versions.first, let number = first.values["number"]?.string,
            let purpose = first.values["purpose"]?.string.flatMap(UrgentPurpose.init(rawValue:)),
            case .rows(let facts)? = first.values["facts"]
        else { return nil }
        func voice(_ version: CareVersion) -> Voice? {
            person(version.authorID).map { name, role in
                var isOnDuty: Bool?
                if case .flag(let flag)? = version.values["onDuty"] { isOnDuty = flag }
                return Voice(
                    person: version.authorID, name: name, role: role, time: version.time, isOnDuty: isOnDuty)
            }
        }
        guard let asked = voice(first) else { return nil }
        (self.number, self.child, self.purpose, self.facts, self.asked) = (
            number, child, purpose, facts, asked
        )
        recipient = first.values["recipient"]?.string ?? ""
        why = first.values["why"]?.string ?? ""
        version = UInt32(versions.map(\.version).max() ?? 1)
        digest = Self.digest(of: first.values)
        for next in versions.dropFirst() {
            if agreed == nil, next.values["agrees"] == .text(digest), next.authorID != first.authorID,
                next.time <= first.time + Self.life
            {
                agreed = voice(next)
            }
            let confirms = next.values["confirms"] == .text(digest)
            let objects = next.values["objects"] == .text(digest)
            if agreed != nil, decided == nil, confirms || objects, mayDecide(next.authorID, next.time) {
                decided = voice(next)
                objection = objects ? next.values["objection"]?.string ?? "" : nil
            }
        }
    }

    /// What an agreement is bound to: child, recipient, purpose and every fact.
    static func digest(of values: [String: Value]) -> String {
        Hex.text(Array(Digest.blake2b(Value.rows([values]).bytes).bytes.prefix(16)))
    }
}
