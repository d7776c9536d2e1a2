extension FacilityReport {
    private static let sides = [
        ReportTable.Column("opening", vi: "Đầu kỳ", en: "Opening"),
        ReportTable.Column("in", vi: "Vào", en: "In"), ReportTable.Column("out", vi: "Ra", en: "Out"),
        ReportTable.Column("closing", vi: "Cuối kỳ", en: "Closing"),
    ]
    private static let children = ReportTable.Column("children", vi: "Số trẻ", en: "Children")
    private static let times = ReportTable.Column("times", vi: "Số lượt", en: "Times")

    private static func cells(_ row: Flow.Row) -> [Int] { [row.opening, row.came, row.left, row.closing] }

    var movement: ReportTable {
        ReportTable(
            key: "movement", title: Wording(vi: "Biến động số trẻ", en: "Movement"), columns: Self.sides,
            rows: [
                ReportTable.Row(
                    key: "total", label: Wording(vi: "Tổng", en: "Total"), cells: Self.cells(flow.total))
            ])
    }

    func movement(_ side: Flow.Side) -> ReportTable {
        let title =
            side == .group
            ? Wording(
                vi: "Biến động theo nhóm hoàn cảnh (một trẻ có thể thuộc nhiều nhóm)",
                en: "Movement by group (a child may be in several)")
            : Wording(
                vi: "Biến động theo \(side.label.vi.lowercased())",
                en: "Movement by \(side.label.en.lowercased())")
        return ReportTable(
            key: "movement-" + side.rawValue, title: title, columns: Self.sides,
            rows: flow.allRows(side).map {
                ReportTable.Row(key: $0.key, label: $0.label, cells: Self.cells($0.row))
            }, overlaps: side == .group)
    }

    var arrivals: ReportTable {
        passing(.referrer, "arrivals", Wording(vi: "Tiếp nhận từ", en: "Received from"), \.came)
    }

    /// Returns, transfers and whatever else ended a stay, by who took the child.
    var leavings: ReportTable {
        passing(
            .receiver, "returns", Wording(vi: "Hồi gia, bàn giao cho", en: "Returned or handed over to"),
            \.left)
    }

    private func passing(
        _ side: Flow.Side, _ key: String, _ title: Wording, _ count: (Flow.Row) -> Int
    ) -> ReportTable {
        ReportTable(
            key: key, title: title, columns: [Self.children],
            rows: flow.allRows(side).map {
                ReportTable.Row(key: $0.key, label: $0.label, cells: [count($0.row)])
            })
    }

    /// Of the children in care on the last day.
    var schooling: ReportTable {
        let status = people.filter { $0.holds(through) }.map { person in
            person.life["schooling"].last { $0.day <= through && $0.values["eduStatus"] != nil }?
                .text("eduStatus") ?? TableVariable.unknown
        }
        return ReportTable(
            key: "schooling", title: Wording(vi: "Học tập, cuối kỳ", en: "Schooling, at the end"),
            columns: [Self.children],
            rows: TableVariable.schooling.categories.map { category in
                ReportTable.Row(
                    key: category.key, label: category.label,
                    cells: [status.count { $0 == category.key }])
            })
    }

    var development: ReportTable {
        let kinds: [(String, Wording, Set<String>)] = [
            ("measured", Wording(vi: "Cân đo", en: "Measured"), ["height", "weight"]),
            ("milestone", Wording(vi: "Mốc phát triển", en: "Milestones"), ["milestone", "milestoneArea"]),
            ("skill", Wording(vi: "Kỹ năng sống", en: "Life skills"), ["skill", "skillArea"]),
            ("talent", Wording(vi: "Năng khiếu", en: "Talents"), ["talent", "talentKind"]),
            ("activity", Wording(vi: "Hoạt động", en: "Activities"), ["activity", "activityKind"]),
        ]
        return ReportTable(
            key: "development", title: Wording(vi: "Phát triển, trong kỳ", en: "Development, in the period"),
            columns: [Self.children, Self.times],
            rows: kinds.map { key, label, fields in
                counted(key, label) { person in
                    person.life["development"].count { entry in
                        holds(entry.day) && fields.contains { entry.values[$0] != nil }
                    }
                }
            }, overlaps: true)
    }

    var services: ReportTable {
        ReportTable(
            key: "services", title: Wording(vi: "Dịch vụ, trong kỳ", en: "Services, in the period"),
            columns: [Self.children, Self.times],
            rows: Lists.service.codes.map { code in
                counted(code.key, code.label) { person in
                    person.life["services"].count { entry in
                        entry.text("service") == code.key && holds(entry.date("serviceDate") ?? entry.day)
                    }
                }
            }, overlaps: true)
    }

    private func counted(_ key: String, _ label: Wording, _ times: (Person) -> Int) -> ReportTable.Row {
        let counts = people.map(times)
        return ReportTable.Row(
            key: key, label: label, cells: [counts.count { $0 > 0 }, counts.reduce(0, +)])
    }
}
