import CareHome
import CareRecords

/// Lines of an import that look like children already there, or like a line before them.
struct KnownAlready {
    let children: [AlreadyThere]
    let lines: [Duplicate]

    /// More than these are counted and not listed.
    private static let most = 20

    func tell(_ context: Context) {
        let said =
            children.map { one in
                (
                    line: one.line,
                    other: { one.child.code + " · " + one.child.label($0) + Self.year(one.child) }
                )
            }
            + lines.map { twin in
                (line: twin.line, other: { Wording(vi: "dòng", en: "line")($0) + " \(twin.firstLine)" })
            }
        let sorted = said.sorted { $0.line < $1.line }
        for one in sorted.prefix(Self.most) {
            context.say(
                "Dòng \(one.line) giống \(one.other(.vietnamese)).",
                "Line \(one.line) looks like \(one.other(.english)).")
        }
        let left = sorted.count - Self.most
        if left > 0 {
            context.say("Còn \(left) dòng như vậy nữa.", "\(left) more lines are like that.")
        }
    }

    private static func year(_ child: Child) -> String { child.birthYear.map { " · \($0)" } ?? "" }

    /// Nil where every line is somebody new.
    var refusal: Failure? {
        let count = Set(children.map(\.line) + lines.map(\.line)).count
        guard count > 0 else { return nil }
        return Failure(
            .notNow,
            Wording(
                vi: "\(count) dòng giống trẻ đã có hồ sơ hoặc giống dòng khác trong tệp; không nhập gì.",
                en: count == 1
                    ? "1 line looks like a child already there or like another line; nothing was imported."
                    : "\(count) lines look like children already there or like other lines; nothing was imported."
            ),
            hint: Wording(
                vi: "Bỏ các dòng ấy khỏi tệp, hoặc thêm --even-if-there nếu đúng là những trẻ khác nhau.",
                en: "Take those lines out of the file, or add --even-if-there if they are different children."
            ))
    }
}
