public import CareRecords

extension Home {
    /// The facility's own report on a period: exact, for the house alone.
    public func report(_ period: ReportPeriod) throws -> FacilityReport {
        guard period.from <= today else {
            throw HomeError(.usage, vi: "Kỳ này chưa bắt đầu.", en: "This period has not begun.")
        }
        return FacilityReport(
            try reported("report \(period.kind.rawValue) \(period.from.iso)"), period: period, today: today,
            rules: rules, calendar: calendar)
    }

    /// Everybody a report can count.
    func reported(_ detail: String) throws -> [FacilityReport.Person] {
        let keys = [
            "identity", "circumstances", "schooling", "development", "services", "trafficking", "followup",
            "admission",
        ]
        return try everyone(keys, detail: detail).map { one in
            FacilityReport.Person(sex: one.child.sex, life: Life(one.record), spells: one.child.spells)
        }
    }

    /// The exact report stays; a rounded one is asked for, approved and told from then on.
    public static func outwardReport(_ period: ReportPeriod) -> HomeError {
        let asked = "\(period.kind.rawValue) --of \(period.from.iso.prefix(7))"
        return HomeError(
            .refused,
            vi: "Báo cáo chính xác không ra khỏi nhà. Báo cáo gửi ra ngoài được làm tròn và có người duyệt.",
            en: "An exact report does not leave the house. What leaves is rounded, and approved by somebody.",
            hint: Wording(
                vi: "maiam request report \(asked) --for NGƯỜI_NHẬN, rồi maiam preview SỐ",
                en: "maiam request report \(asked) --for RECIPIENT, then maiam preview NUMBER"))
    }
}

extension FacilityReport {
    public var title: Wording {
        Wording(vi: "Báo cáo \(period.label.vi)", en: "Report on \(period.label.en)")
    }

    public static let warning = Wording(
        vi: "Số liệu nội bộ, chính xác. Không gửi Zalo, không đọc qua điện thoại.",
        en: "Exact figures for use in the house only: not by message, not by telephone.")

    /// The report as a page to print in the house.
    ///
    /// - Parameter notCounted: what whoever prints it did not get to see.
    public func page(_ facility: String, _ notCounted: NotCounted, _ language: Language) -> Page {
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
            ] + (notCounted.words.map { [Page.Fact(word("Chưa kể", "Not counted"), $0(language))] } ?? []),
            blocks: blocks + [.heading(word("Đúng hạn", "In time")), .facts(timely)],
            footer: [Self.warning(language)], language: language)
    }
}
