public import CareRecords
import Disclosure

/// A note as it may be read further, and what a person must still look at.
public struct ScrubbedNote: Sendable {
    public let text: String
    public let removed: Int
    public let flags: [Wording]
    public let json: JSON

    init(_ scrubbed: Scrubbed) {
        text = scrubbed.text
        removed = scrubbed.removed.count
        flags = scrubbed.flags.map { flag in
            let word = Self.words[flag.kind] ?? Wording(vi: "", en: "")
            return Wording(vi: "\(word.vi): \(flag.text)", en: "\(word.en): \(flag.text)")
        }
        func pair(_ kind: String, _ text: String) -> JSON {
            .object([("kind", .string(kind)), ("text", .string(text))])
        }
        json = .object([
            ("text", .string(scrubbed.text)),
            ("removed", .array(scrubbed.removed.map { pair($0.kind, $0.text) })),
            ("flags", .array(scrubbed.flags.map { pair($0.kind.rawValue, $0.text) })),
        ])
    }

    private static let words: [Flag.Kind: Wording] = [
        .possibleName: Wording(vi: "Có thể là tên người", en: "May be a name"),
        .rareRole: Wording(vi: "Vai trò hiếm, dễ nhận ra", en: "A rare role, easily recognised"),
        .mediaCase: Wording(vi: "Vụ việc báo chí biết", en: "A case the press knows"),
        .uniqueEvent: Wording(vi: "Sự kiện ít có", en: "A rare event"),
        .quote: Wording(vi: "Lời trích nguyên văn", en: "Words quoted as spoken"),
        .occupation: Wording(vi: "Nghề của người nhà", en: "A relative's occupation"),
        .restricted: Wording(vi: "Thông tin hạn chế chặt", en: "Highly restricted"),
        .abbreviation: Wording(vi: "Chữ tắt trùng tên trẻ", en: "An abbreviation like a child's initials"),
    ]
}
