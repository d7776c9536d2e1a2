/// A table of an internal report: exact numbers.
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
    public let rows: [Row]

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
        let tenths = (part * 1000 + whole / 2) / whole
        let percent = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
        return "\(part)/\(whole) (\(Numeric.text(percent, language))%)"
    }

    public var json: JSON {
        .object([
            ("key", .string(key)), ("part", .number(String(part))), ("whole", .number(String(whole))),
            ("basis", .string(basis.en)),
        ])
    }
}
