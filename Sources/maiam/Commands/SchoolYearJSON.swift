import CareRecords

extension SchoolYearReport {
    func json(code: String) -> JSON {
        func text(_ wording: Wording?) -> JSON { wording.map { .string($0.en) } ?? .null }
        let limit = SchoolRule.absenceLimit(scale)
        return .object([
            ("code", .string(code)), ("schoolYear", .string(year.text)),
            ("grade", grade.map { .number(String($0)) } ?? .null),
            ("scale", scale.map { .string($0.rawValue) } ?? .null),
            ("subjects", .array(rows.map(Self.json))),
            ("results", .array(findings.map(Self.json))),
            (
                "absences",
                .object([
                    ("withLeave", .number(String(absences.withLeave))),
                    ("withoutLeave", .number(String(absences.withoutLeave))),
                    ("limit", limit.map { .number(String($0)) } ?? .null),
                ])
            ),
            ("obstacles", .array(obstacles.map { .string($0.rawValue) })),
            ("missing", .array(missing.map(text))), ("moves", Value.rows(moves).json),
        ])
    }

    private static func json(_ row: Row) -> JSON {
        let marks = SchoolTerm.allCases.compactMap { term in
            row.marks[term].map { (term.rawValue, $0.json) }
        }
        return .object([
            ("subject", .string(row.subject.en)), ("marks", .object(marks)),
            ("computed", row.computed?.json ?? .null), ("differs", .bool(row.differs)),
        ])
    }

    private static func json(_ finding: Finding) -> JSON {
        .object([
            ("result", .string(finding.key)), ("official", finding.official.map { .string($0.en) } ?? .null),
            ("computed", finding.computed.map { .string($0.en) } ?? .null),
            ("differs", .bool(finding.differs)),
            (
                "sources",
                .array(
                    finding.rules.map {
                        .object([("source", .string($0.source)), ("confirmed", .bool($0.confirmed))])
                    })
            ),
        ])
    }
}
