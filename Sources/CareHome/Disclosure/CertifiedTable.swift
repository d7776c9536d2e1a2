import CareRecords
import Disclosure
import Sealing

/// A table of the catalogue with exact numbers, as far as they may be told to those who know all that was told before.
struct CertifiedTable {
    let protected: ProtectedTable
    /// Keys of what is hidden because of earlier releases.
    let byLedger: Set<String>

    var table: CountTable { protected.table }

    func rows(_ design: TableDesign) -> [YearlyTable.Row] {
        let cells = Dictionary(
            uniqueKeysWithValues: table.cells.indices.map { (table.key($0), table.cells[$0]) })
        return design.rowsWithTotals.map { row in
            let cell = cells[row.key]
            return .init(key: row.key, label: row.label, number: cell?.role == .published ? cell?.value : nil)
        }
    }

    /// The true counts, then each witness, in the order of the cells.
    var witnesses: String {
        let tables = [table.cells.map { $0.value ?? 0 }] + protected.certificate.witnesses
        return JSON.object([
            ("cells", .array(table.cells.indices.map { .string(table.key($0)) })),
            ("tables", .array(tables.map { .array($0.map { .number(String($0)) }) })),
        ]).serialised()
    }

    /// Inner cells with a number in them.
    var printed: Int {
        table.cells.indices.count { !table.isTotal($0) && table.cells[$0].role == .published }
    }
}

extension CountTable {
    /// A table of the catalogue.
    ///
    /// - Parameter sums: with totals; rows that may hold one child twice never have any.
    init(_ design: TableDesign, _ counts: [String: Int], sums: Bool = true) {
        let sums = sums && !design.template.overlaps
        let sides = design.categories.map { $0.map(\.key) }
        let dimensions = zip(design.template.variables, sides).map {
            Dimension(name: $0.rawValue, categories: $1, hasTotal: sums)
        }
        let places = cross(sides.map { side in Array(0..<(side.count + (sums ? 1 : 0))) })
        let cells = places.map { places in
            let under = zip(places, sides).map { $0 < $1.count ? [$1[$0]] : $1 }
            let value = cross(under).reduce(0) { $0 + (counts[TableTemplate.key($1)] ?? 0) }
            return Cell(places: places, value: value, role: .published)
        }
        self.init(dimensions: dimensions, cells: cells)
    }

    /// Breaks ties as the whole table, hidden numbers included, would have it: repeatable without a secret to keep,
    /// and not to be foreseen by somebody who has the published part alone.
    var tieBreak: SipHash {
        let text = cells.indices.map { "\(key($0))=\(cells[$0].value ?? 0)\n" }.joined()
        return SipHash(key: Array(Digest.blake2b(Array(text.utf8)).bytes.prefix(16)))
    }
}

extension Home {
    /// Hides what is small, what would give it away, and what would with earlier releases, until nothing is left
    /// that readers could work out.
    func certified(_ design: TableDesign, on day: Day, before number: String) throws -> CertifiedTable {
        let allowance = Allowance.ofProcessor(seconds: patience)
        let (clock, rule) = (ContinuousClock(), WitnessRule(threshold: YearlyTable.threshold))
        let end = clock.now + .seconds(patience)
        do {
            let ledger = try ledger(before: number, within: allowance)
            let numbers = try counts(design, on: day)
            let whole = CountTable(design, numbers)
            var (table, byLedger) = (whole, Set<String>())
            if design.template.overlaps { table.hideNearlyAll(of: try counts(TableDesign(.sex), on: day)) }
            while true {
                for atom in table.cells.indices where byLedger.contains(table.key(atom)) {
                    table.cells[atom].role = .primary
                }
                let found = try table.protected(by: rule, key: whole.tieBreak) { clock.now > end }
                guard found.certificate.holds(for: found.table) else { throw HomeError.noSafeTable }
                let release = Ledger.Release(
                    id: number, audience: .officials,
                    statements: found.table.cells.indices.map { found.table.statement($0, design, day) })
                let leaks = try ledger.leaks(
                    adding: try ledger.placed(release, within: allowance),
                    threshold: YearlyTable.threshold, within: allowance)
                guard let first = leaks.first else {
                    return CertifiedTable(protected: found, byLedger: byLedger)
                }
                let named = found.table.printed(design, day, in: leaks)
                guard !named.isEmpty else { throw HomeError.leak(first) }
                byLedger.formUnion(named.map(found.table.key))
                // A total that must not be known goes with all others: its line says too much of the rest.
                if named.contains(where: found.table.isTotal) {
                    table = CountTable(design, numbers, sums: false)
                }
            }
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        } catch is Uncertifiable {
            throw HomeError.noSafeTable
        }
    }
}

extension CountTable {
    /// A circumstance that nearly all children share says it of each of them.
    fileprivate mutating func hideNearlyAll(of children: [String: Int]) {
        let all = children.values.reduce(0, +)
        for atom in cells.indices {
            guard let count = cells[atom].value, count > 0 else { continue }
            if all - count < YearlyTable.threshold { cells[atom].role = .primary }
        }
    }

    fileprivate func statement(_ atom: Int, _ design: TableDesign, _ day: Day) -> Ledger.Statement {
        let value = cells[atom].role == .published ? cells[atom].value.map { JSON.number(String($0)) } : nil
        return YearlyTable.statement(design.template.count(key(atom), on: day.iso), value)
    }

    /// Printed cells that are what some leak counts.
    fileprivate func printed(_ design: TableDesign, _ day: Day, in leaks: [Ledger.Leak]) -> [Int] {
        cells.indices.filter { atom in
            cells[atom].role == .published
                && leaks.contains { $0.count.among == design.template.count(key(atom), on: day.iso).among }
        }
    }
}

extension HomeError {
    static let noSafeTable = HomeError(
        .refused, vi: "Bảng này không có cách che nào an toàn.",
        en: "There is no safe way to print this table.",
        hint: Wording(vi: "Yêu cầu bảng ít chi tiết hơn.", en: "Ask for a table with less detail."))
}
