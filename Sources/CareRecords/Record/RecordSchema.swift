public enum RecordSchema {
    /// Every section of a child's record, in the order a page shows them.
    public static let standard: [Section] = [
        identity, safety, admission, circumstances, trafficking, family, papers, health, psychosocial,
        journal,
        schooling, development, services, plan, readiness, review, handover, followup, closure, incidents,
        visits,
    ]

    /// The sections of the home at hand: the standard ones with what it has added of its own.
    public static var sections: [Section] { house.sections }

    public static func section(_ key: String) -> Section? { sections.first { $0.key == key } }

    /// The first section that declares a key: how a flat admission finds its place.
    public static func locate(_ key: String) -> (Section, Field)? {
        for section in sections {
            if let field = section[key] { return (section, field) }
        }
        return nil
    }

    static func unknown(_ key: String, among known: [String]) -> Problem {
        let near = known.min { distance($0, key) < distance($1, key) }
        let hint = near.map { (vi: " Ý là \($0)?", en: " Did you mean \($0)?") } ?? (vi: "", en: "")
        return Problem(
            Wording(vi: "Không có mục “\(key)”.\(hint.vi)", en: "There is no field “\(key)”.\(hint.en)"),
            field: key)
    }

    /// Nil where none is near enough to be a slip of the fingers.
    public static func nearest(_ key: String, among known: [String]) -> String? {
        let near = known.min { distance($0, key) < distance($1, key) }
        return near.flatMap { distance($0, key) <= max(1, key.count / 3) ? $0 : nil }
    }

    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var last = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                (last, row[j + 1]) = (row[j + 1], min(row[j + 1] + 1, row[j] + 1, last + (x == y ? 0 : 1)))
            }
        }
        return row[b.count]
    }
}

extension Section {
    /// The field of this key, or a problem that names the nearest.
    public func field(_ key: String) throws(Problem) -> Field {
        guard let field = self[key] else { throw RecordSchema.unknown(key, among: fields.map(\.key)) }
        return field
    }
}
