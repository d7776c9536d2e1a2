public import CareRecords

extension Home {
    /// The facility's own report on a period: exact, for the house alone.
    public func report(_ period: ReportPeriod) throws -> FacilityReport {
        guard period.from <= today else {
            throw HomeError(.usage, vi: "Kỳ này chưa bắt đầu.", en: "This period has not begun.")
        }
        let keys = [
            "identity", "circumstances", "schooling", "development", "services", "trafficking", "followup",
        ]
        let counted = try everyone(keys, detail: "report \(period.kind.rawValue) \(period.from.iso)")
        return FacilityReport(
            counted.map { one in
                FacilityReport.Person(
                    sex: one.child.sex, life: Life(one.record), spells: one.child.spells)
            }, period: period, today: today, rules: rules, calendar: calendar)
    }

    /// What leaves the house goes table by table, asked for, approved and told from then on.
    public static let outwardReport = HomeError(
        .refused, vi: "Báo cáo chính xác không ra khỏi nhà. Số liệu gửi ra ngoài đi từng bảng, đã làm tròn.",
        en: "An exact report does not leave the house. Numbers leave table by table, rounded.",
        hint: Wording(
            vi: "maiam request table BẢNG --for NGƯỜI_NHẬN; các bảng: \(catalogue)",
            en: "maiam request table TABLE --for RECIPIENT; the tables: \(catalogue)"))
    private static let catalogue = TableTemplate.allCases.map(\.rawValue).joined(separator: ", ")
}

extension FacilityReport {
    public var title: Wording {
        Wording(vi: "Báo cáo \(period.label.vi)", en: "Report on \(period.label.en)")
    }

    public static let warning = Wording(
        vi: "Số liệu nội bộ, chính xác. Không gửi Zalo, không đọc qua điện thoại.",
        en: "Exact figures for use in the house only: not by message, not by telephone.")

    /// The report as a page to print in the house.
    public func page(_ facility: String, _ language: Language) -> Page {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let blocks = tables.filter { !$0.occurring.isEmpty }.map { table in
            Page.Block.table(
                caption: table.title(language), header: [""] + table.columns.map { $0.label(language) },
                rows: table.occurring.map { row in
                    [row.label(language)] + row.cells.map { Count.figure($0, language) }
                })
        }
        let timely = shares.map { share in
            Page.Fact(share.label(language), share.text(language) + " – " + share.basis(language))
        }
        return Page(
            title: title(language),
            head: [
                Page.Fact(word("Cơ sở", "Facility"), facility),
                Page.Fact(
                    word("Kỳ", "Period"), "\(period.from.text(language)) – \(through.text(language))"),
                Page.Fact(word("Loại", "Kind"), word("NỘI BỘ", "INTERNAL")),
            ], blocks: blocks + [.heading(word("Đúng hạn", "In time")), .facts(timely)],
            footer: [Self.warning(language)], language: language)
    }
}
