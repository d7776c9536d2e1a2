import CareRecords

/// The commands by what they are for, in the order of `maiam --help`.
struct HelpGroup {
    let title: Wording
    let names: Range<Int>

    func contains(_ name: String) -> Bool { Maiam.names.firstIndex(of: name).map(names.contains) ?? false }

    /// Each group begins with the command named.
    static let beginnings: [(first: String, title: Wording)] = [
        ("init", Wording(vi: "Nhà và người", en: "The home and its people")),
        ("admit", Wording(vi: "Hồ sơ của trẻ", en: "A child's record")),
        ("school", Wording(vi: "Học, lớn lên, mỗi ngày", en: "School, growth, the day")),
        ("plan", Wording(vi: "Kế hoạch, rà soát, hạn, số liệu", en: "Plans, reviews, deadlines, numbers")),
        ("request", Wording(vi: "Những gì ra khỏi nhà", en: "What leaves the house")),
        ("audit", Wording(vi: "Trông nom nhà", en: "Looking after the home")),
        ("erase", Wording(vi: "Khóa, bản sao, xóa", en: "Keys, copies, erasure")),
        ("return", Wording(vi: "Rời cơ sở và về sau", en: "Leaving the house, and after")),
    ]

    static let all: [HelpGroup] = {
        let starts = beginnings.map { Maiam.names.firstIndex(of: $0.first) ?? 0 }
        return zip(beginnings, zip(starts, starts.dropFirst() + [Maiam.names.count])).map {
            beginning, range in
            HelpGroup(title: beginning.title, names: range.0..<max(range.0, range.1))
        }
    }()
}
