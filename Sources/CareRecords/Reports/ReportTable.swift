/// A table of a report in exact numbers: what the house itself reads, and what is protected before it leaves.
public struct ReportTable: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let key: String
        public let label: Wording

        init(_ key: String, vi: String, en: String) { (self.key, label) = (key, Wording(vi: vi, en: en)) }
    }

    public struct Row: Hashable, Sendable {
        public let key: String
        public let label: Wording
        public let cells: [Int]
    }

    public let key: String
    public let title: Wording
    public let columns: [Column]
    /// Every row there can be, so that none tells by its absence.
    public let rows: [Row]
    /// One child, or one event, may stand in several rows.
    public let overlaps: Bool

    init(key: String, title: Wording, columns: [Column], rows: [Row], overlaps: Bool = false) {
        (self.key, self.title, self.columns, self.rows) = (key, title, columns, rows)
        self.overlaps = overlaps
    }

    /// The rows in which there is something.
    public var occurring: [Row] { rows.filter { $0.cells.contains { $0 != 0 } } }

    public var json: JSON {
        .object([
            ("key", .string(key)),
            (
                "rows",
                .array(
                    rows.map { row in
                        .object(
                            [("key", .string(row.key))]
                                + zip(columns, row.cells).map { ($0.key, .number(String($1))) })
                    })
            ),
        ])
    }
}

/// How many of how many, with what the limit rests on.
public struct ReportShare: Hashable, Sendable {
    public let key: String
    public let label: Wording
    public let part, whole: Int
    public let basis: Wording

    init(_ key: String, _ label: Wording, _ met: [Bool], basis: Wording) {
        (self.key, self.label, self.basis) = (key, label, basis)
        (part, whole) = (met.count { $0 }, met.count)
    }

    public func text(_ language: Language) -> String {
        guard whole > 0 else {
            return Wording(vi: "không có trường hợp nào đến hạn", en: "none was due")(language)
        }
        return "\(part)/\(whole) (\(Numeric.text(Self.percent(part, of: whole), language))%)"
    }

    /// To a tenth.
    static func percent(_ part: Int, of whole: Int) -> String {
        let tenths = (part * 1000 + whole / 2) / whole
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    public var json: JSON {
        .object([
            ("key", .string(key)), ("part", .number(String(part))), ("whole", .number(String(whole))),
            ("basis", .string(basis.en)),
        ])
    }
}
