/// One absence from school as a teacher types it: `7 vắng có phép`, `3 kp`, `5 p sốt`; or `7 có mặt`, which takes an
/// absence back that was written by mistake.
public struct AttendanceLine: Hashable, Sendable {
    /// Place of the child in the list, from 1.
    public let number: Int
    public let withLeave: Bool
    /// Was at school after all.
    public let isPresent: Bool
    public let why: String?

    public init(_ typed: String, count: Int) throws(Problem) {
        let (number, text) = try ShiftLine.numbered(typed, count: count)
        self.number = number
        let words = text.split(separator: " ")
        for length in stride(from: min(3, words.count), through: 1, by: -1) {
            let head = Fold.search(words.prefix(length).joined(separator: " ")).trimmed(of: ",.:;")
            guard let leave = Self.leave[head] ?? (Self.present.contains(head) ? false : nil) else {
                continue
            }
            withLeave = leave
            isPresent = Self.present.contains(head)
            let rest = words.dropFirst(length).joined(separator: " ")
            why = rest.isEmpty ? nil : rest
            return
        }
        throw Problem(
            Wording(
                vi:
                    "Viết “\(number) có phép” hoặc “\(number) không phép”; ghi nhầm thì “\(number) có mặt”.",
                en:
                    "Write “\(number) with leave” or “\(number) without leave”; “\(number) present” takes one back."
            ))
    }

    private static let leave = [
        "vang co phep": true, "nghi co phep": true, "co phep": true, "phep": true, "p": true, "cp": true,
        "with leave": true, "absent with leave": true, "leave": true,
        "vang khong phep": false, "nghi khong phep": false, "khong phep": false, "k": false, "kp": false,
        "without leave": false, "absent without leave": false,
    ]

    private static let present: Set<String> = [
        "co mat", "di hoc", "co di hoc", "present", "at school", "attended",
    ]

    /// The row of the record.
    public func row(on day: Day, session: String) -> [String: Value] {
        var row: [String: Value] = [
            "on": .date(PartialDate(day)), "session": .code(session), "withLeave": .flag(withLeave),
        ]
        if let why { row["why"] = .text(why) }
        return row
    }
}
