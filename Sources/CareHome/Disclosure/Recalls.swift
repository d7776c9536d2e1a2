public import CareRecords
import Sealing
import Vault

/// The facility's signed list of what it has called back.
public struct Recalls: Sendable {
    public let facility: String
    public let asOf: String
    /// The exact time of the list: one day can have several.
    public let made: Moment
    public let numbers: [String]
    /// Entries of the log when the list was made: an older list knows nothing of a newer summary.
    public let logSize: UInt64

    /// The two files to publish: the list and its `.minisig`.
    public struct Files: Sendable {
        public let list, signature: [UInt8]
    }

    /// Reads a list whose signature holds under the facility's key.
    public init(_ list: [UInt8], signature: [UInt8], publicKey: String) throws {
        try Check.verify(list, signature: signature, publicKey: publicKey)
        let json = try JSON.parse(list)
        guard case .string("recalls")? = json["kind"], case .string(let facility)? = json["facility"],
            case .string(let asOf)? = json["asOf"], case .array(let items)? = json["recalled"],
            case .string(let time)? = json["made"], let made = Moment(iso: time), made.day.iso == asOf,
            case .number(let size)? = json["log"]?["size"], let logSize = UInt64(size)
        else { throw Check.bad }
        self.facility = facility
        self.asOf = asOf
        self.made = made
        self.logSize = logSize
        numbers = items.compactMap { if case .string(let number) = $0 { number } else { nil } }
    }
}

extension Home {
    public func recalls() throws -> Recalls.Files {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let numbers = try requests().filter { $0.status == .recalled }.map(\.number)
        let list = JSON.object([
            ("kind", .string("recalls")), ("facility", .string(homeName)), ("asOf", .string(today.iso)),
            ("made", .string(Moment(epochSeconds: clock).iso)),
            ("recalled", .array(numbers.map(JSON.string))),
            (
                "log",
                .object([
                    ("size", .number(String(vault.anchor.size))), ("root", .string(vault.anchor.root.hex)),
                ])
            ),
        ]).serialised()
        let signatures = try sign([list + "\n"], comment: "recalls as of \(today.iso)")
        return Recalls.Files(list: Array((list + "\n").utf8), signature: Array(signatures.texts[0].utf8))
    }
}
