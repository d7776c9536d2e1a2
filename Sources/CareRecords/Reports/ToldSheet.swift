import Disclosure

/// What readers hold of one release, and what one child adds to each of its numbers.
public struct ToldSheet {
    /// One number; `range` is nil where it is only asked about.
    struct Cell {
        let path: String
        let range: Interval?
        /// Not known any more, so that no other number can be thought of.
        var isFixed = false
    }

    /// A number that must not be known.
    struct Question {
        let form: OtherHouses.Difference
        let label: Wording
    }

    /// The number of the release; empty for what was not told.
    public let id: String
    let cells: [Cell]
    /// Whether its numbers are asked about now.
    var isAsked = true
    let questions: [Question]
    /// Empty for a child that adds nothing.
    let adds: (FacilityReport.Person) -> [Int]
}

extension ToldSheet {
    /// A report of a period.
    ///
    /// - Parameter json: what was released; nil for a period that is only asked about.
    public init(
        report id: String, _ period: ReportPeriod, _ json: JSON?, rules: [Rule], _ calendar: WorkCalendar
    ) {
        func report(_ people: [FacilityReport.Person]) -> FacilityReport {
            FacilityReport(people, period: period, today: period.to, rules: rules, calendar: calendar)
        }
        let ranges = json.map(Self.ranges) ?? [:]
        let empty = report([])
        let keys = empty.keys
        self.id = id
        cells = keys.map { Cell(path: $0.path, range: ranges[$0.path]) }
        questions = Self.questions(keys, period)
        adds = { person in period.concerns(person) ? report([person]).numbers : [] }
    }

    private static func questions(_ keys: [FacilityReport.Key], _ period: ReportPeriod) -> [Question] {
        var questions = keys.enumerated().map { index, key in
            Question(form: [index: 1], label: key.label(period))
        }
        for (index, key) in keys.enumerated() {
            guard key.column.key == "opening" || key.column.key == "part" else { continue }
            let isMovement = key.column.key == "opening"
            let label = key.label(period)
            questions.append(
                Question(
                    form: isMovement ? [index: -1, index + 3: 1] : [index: -1, index + 1: 1],
                    label: isMovement
                        ? Wording(vi: label.vi + " → cuối kỳ", en: label.en + " → closing")
                        : Wording(vi: label.vi + " (còn lại)", en: label.en + " (the others)")))
        }
        return questions
    }

    private static func ranges(_ json: JSON) -> [String: Interval] {
        var ranges: [String: Interval] = [:]
        if case .array(let tables)? = json["tables"] {
            for table in tables {
                guard case .array(let columns)? = table["columns"], case .array(let rows)? = table["rows"]
                else { continue }
                for row in rows {
                    guard case .array(let values)? = row["values"] else { continue }
                    for (column, value) in zip(columns, values) {
                        ranges[path(table, row, column)] = RoundedTable.Cell(json: value).range
                    }
                }
            }
        }
        if case .array(let shares)? = json["shares"] {
            for share in shares {
                guard case .string(let key)? = share["key"] else { continue }
                for column in ["part", "whole"] {
                    ranges["shares|\(key)|\(column)"] = RoundedTable.Cell(json: share[column]).range
                }
            }
        }
        return ranges
    }

    private static func path(_ keys: JSON...) -> String {
        keys.map { if case .string(let key)? = $0["key"] { key } else { "" } }.joined(separator: "|")
    }
}

extension FacilityReport {
    /// Which number stands where.
    struct Key {
        let table: (key: String, title: Wording)
        let row: (key: String, label: Wording)
        let column: ReportTable.Column

        var path: String { "\(table.key)|\(row.key)|\(column.key)" }

        func label(_ period: ReportPeriod) -> Wording {
            func text(_ language: Language) -> String {
                [table.title, row.label, column.label, period.label].map { $0(language) }
                    .joined(separator: " · ")
            }
            return Wording(vi: text(.vietnamese), en: text(.english))
        }
    }

    private static let shareTitle = Wording(vi: "Đúng hạn", en: "In time")
    private static let shareColumns = [
        ReportTable.Column("part", vi: "đúng hạn", en: "in time"),
        ReportTable.Column("whole", vi: "trong tổng số", en: "of all"),
    ]

    var keys: [Key] {
        tables.flatMap { table in
            table.rows.flatMap { row in
                table.columns.map {
                    Key(table: (table.key, table.title), row: (row.key, row.label), column: $0)
                }
            }
        }
            + shares.flatMap { share in
                Self.shareColumns.map {
                    Key(table: ("shares", Self.shareTitle), row: (share.key, share.label), column: $0)
                }
            }
    }

    /// Every number in the order of the keys; of two groups of people, their sum.
    var numbers: [Int] {
        tables.flatMap { $0.rows.flatMap(\.cells) } + shares.flatMap { [$0.part, $0.whole] }
    }
}

extension ReportPeriod {
    /// Whether anything of the child can count in a report.
    func concerns(_ person: FacilityReport.Person) -> Bool {
        let before = from.adding(days: -1)
        return person.spells.contains { $0.from <= to && ($0.until ?? to) >= before }
            || ["development", "services", "followup"].contains { section in
                person.life[section].contains { entry in
                    [entry.day, entry.date("serviceDate"), entry.end("visitDue")].contains { day in
                        day.map { from <= $0 && $0 <= to } ?? false
                    }
                }
            }
    }
}
