public import CareRecords
import Disclosure

/// One form of a table and how much of it could be printed.
public struct TableVariant: Sendable {
    public let design: TableDesign
    /// Inner cells with a number, and all inner cells.
    public let printed, cells: Int
}

extension Home {
    /// The forms a table may take, the finest first.
    ///
    /// - Parameter year: of the yearly table; nil for a rounded one of today.
    public func variants(of design: TableDesign, year: Int? = nil) throws -> [TableVariant] {
        try design.variants.map { variant in
            TableVariant(
                design: variant, printed: try printed(variant, year), cells: variant.rows.count)
        }
    }

    private func printed(_ design: TableDesign, _ year: Int?) throws -> Int {
        guard let year, let day = Day(iso: "\(year)-12-31") else {
            return try counted(design).rounded.rows.count { $0.cell.number != nil }
        }
        return try certified(design, on: day, before: "").printed
    }

    func previewYearly(_ request: Request, _ design: TableDesign, on day: Day) throws -> Preview {
        if let rows = try frozen(design, on: day, before: request.number) {
            let same = Wording(vi: "như đã gửi lần đầu", en: "as it was told first")
            let lines = rows.map { row in
                let shown = row.number.map { Count.figure($0, .vietnamese) } ?? Mark.hidden
                return Preview.Line(label: row.label, value: Wording(vi: shown, en: shown), reason: same)
            }
            return Preview(number: request.number, goes: lines, stays: [], k: nil, collateral: [])
        }
        let found = try certified(design, on: day, before: request.number)
        let atoms = Dictionary(
            uniqueKeysWithValues: found.table.cells.indices.map { (found.table.key($0), $0) })
        let lines = design.rowsWithTotals.compactMap { row -> Preview.Line? in
            guard let atom = atoms[row.key] else {
                let hidden = Wording(vi: Mark.hidden, en: Mark.hidden)
                return Preview.Line(label: row.label, value: hidden, reason: CertifiedTable.ledger)
            }
            let (count, isPrinted) = (
                found.table.cells[atom].value ?? 0, found.table.cells[atom].role == .published
            )
            let shown = isPrinted ? "" : " → " + Mark.hidden
            return Preview.Line(
                label: row.label,
                value: Wording(
                    vi: Count.figure(count, .vietnamese) + shown, en: Count.figure(count, .english) + shown),
                reason: found.why(atom))
        }
        return Preview(number: request.number, goes: lines, stays: [], k: nil, collateral: [])
    }
}

extension CertifiedTable {
    /// Why a cell is not printed; nil if it is.
    fileprivate func why(_ atom: Int) -> Wording? {
        let cell = table.cells[atom]
        if cell.role == .published { return nil }
        if protected.certificate.rule.isSmall(cell.value ?? 0) {
            return Wording(vi: "1–4: ít quá", en: "1–4: too few")
        }
        if table.dimensions.allSatisfy({ !$0.hasTotal }), !byLedger.contains(table.key(atom)) {
            return Wording(vi: "gần như mọi trẻ: nói về từng trẻ", en: "nearly all children: says it of each")
        }
        return byLedger.contains(table.key(atom))
            ? Self.ledger
            : Wording(vi: "để không tính ngược ra ô khác", en: "so that no other is worked out from it")
    }

    fileprivate static let ledger = Wording(
        vi: "cùng với số đã gửi trước thì lộ một số nhỏ",
        en: "with what was told before, gives a small one away")
}
