import CareRecords
import Disclosure

extension Home {
    /// Every number that is not nothing, beside what is printed, and why it is changed.
    func previewReport(_ request: Request) throws -> Preview {
        guard let period = request.reportPeriod else { throw HomeError.noRequest }
        let people = try reported("report \(period.kind.rawValue) \(period.from.iso)")
        let (report, result) = try audited(people, period, request.number)
        let same = try toldReports().first { $0.period == period && $0.id != request.number }
        let shares = report.shares.filter { $0.whole > 0 }.map { share in
            let out = share.outward(hiding: Set(result.hidden.keys))
            return Preview.Line(
                label: share.label,
                value: Wording(
                    vi: share.text(.vietnamese) + " → " + out.text(.vietnamese),
                    en: share.text(.english) + " → " + out.text(.english)), reason: nil)
        }
        var preview = Preview(
            number: request.number, goes: report.tables.flatMap { lines($0, result) } + shares, stays: [],
            k: nil)
        preview.refusal = result.leak.map { HomeError.leak($0).sentence }
        if let same {
            preview.refusal = Wording(
                vi: "\(same.id) đã gửi báo cáo kỳ này: gửi lại đúng số đó.",
                en: "\(same.id) told this period: the same numbers go again.")
        }
        return preview
    }

    private func lines(_ table: ReportTable, _ result: ReportAudit.Result) -> [Preview.Line] {
        let out = table.outward(hiding: Set(result.hidden.keys))
        func label(_ row: Wording, _ column: ReportTable.Column) -> Wording {
            Wording(
                vi: [table.title.vi, row.vi, column.label.vi].joined(separator: " · "),
                en: [table.title.en, row.en, column.label.en].joined(separator: " · "))
        }
        let rows = zip(table.rows, out.rows).flatMap { row, printed in
            table.columns.indices.filter { row.cells[$0] != 0 }.map { place in
                let column = table.columns[place]
                let reveals = result.hidden["\(table.key)|\(row.key)|\(column.key)"]
                return Preview.Line(
                    label: label(row.label, column),
                    value: Preview.changed(row.cells[place], printed.cells[place]),
                    reason: reveals.map {
                        Wording(vi: "in ra thì tính được: \($0.vi)", en: "printed, it would tell: \($0.en)")
                    } ?? (printed.cells[place].number == nil ? Self.small : Preview.rounded))
            }
        }
        guard let total = out.total, !rows.isEmpty else { return rows }
        return rows
            + table.columns.enumerated().map { place, column in
                Preview.Line(
                    label: label(total.label, column),
                    value: Preview.changed(table.rows.reduce(0) { $0 + $1.cells[place] }, total.cells[place]),
                    reason: nil)
            }
    }

    private static let small = Wording(
        vi: "0–7: ít quá; kỳ dài hơn có thể in được", en: "0–7: too few; a longer period may free it")
}
