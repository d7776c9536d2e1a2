/// A paper the house prints, blank or filled from the record.
///
/// The numbers of legal forms change: each names the text it follows and from when.
public struct FormTemplate: Sendable {
    public enum Block: Sendable {
        /// Labels with the newest values, or dots.
        case facts(String, [String])
        /// A table of one field's rows, with lines left to write on.
        case rows(String, String, spare: Int)
        /// A heading with dotted lines below it.
        case lines(Wording, Int)
        case paragraph(Wording)
    }

    /// What a form is about.
    public enum Subject: Sendable { case child, room, house }

    public let key: String
    public let title: Wording
    public let subject: Subject
    public let follows: String
    public let blocks: [Block]
    /// Who signs, from left to right.
    public let signers: [Wording]
    /// Columns of a sheet that lists children, after number and name.
    public let columns: [Wording]
    /// A name may stand on it; a sheet that is carried about shows the code alone.
    public let named: Bool

    init(
        _ key: String, vi: String, en: String, _ subject: Subject = .child, follows: String = "",
        named: Bool = true, blocks: [Block] = [], columns: [Wording] = [], signers: [Wording]
    ) {
        self.key = key
        title = Wording(vi: vi, en: en)
        (self.subject, self.follows, self.named) = (subject, follows, named)
        (self.blocks, self.columns, self.signers) = (blocks, columns, signers)
    }

    /// Sections a filled form reads.
    public var sections: [String] {
        var found: [String] = ["identity"]
        for block in blocks {
            switch block {
            case .facts(let section, _), .rows(let section, _, _):
                if !found.contains(section) { found.append(section) }
            case .lines, .paragraph: break
            }
        }
        return found
    }

    public static func named(_ key: String) -> FormTemplate? { all.first { $0.key == key } }

    static let director = Wording(vi: "GIÁM ĐỐC", en: "DIRECTOR")
    static let giver = Wording(vi: "BÊN GIAO", en: "GIVEN BY")
    static let receiver = Wording(vi: "BÊN NHẬN", en: "RECEIVED BY")
    static let commune = Wording(vi: "XÁC NHẬN CỦA UBND XÃ", en: "CONFIRMED BY THE COMMUNE")
    static let writer = Wording(vi: "NGƯỜI LẬP", en: "WRITTEN BY")
    static let caseWorker = Wording(vi: "NGƯỜI QUẢN LÝ TRƯỜNG HỢP", en: "CASE WORKER")
    static let child = Wording(vi: "TRẺ (nếu ký được)", en: "THE CHILD (if able)")
}
