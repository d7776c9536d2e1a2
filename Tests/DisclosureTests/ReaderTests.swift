import Disclosure
import Testing

@Suite struct ReaderTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `the intervals are those of all tables there are`(seed: UInt64) throws {
        let (table, positive) = Self.small(seed)
        let all = Enumeration(table, knownPositive: positive).tables
        guard !all.isEmpty else {
            #expect(throws: ReaderError.contradiction) { try table.audited(knownPositive: positive) }
            return
        }
        for finding in try TableAudit(table, knownPositive: positive).findings {
            let values = all.map { $0[finding.atom] }
            #expect(finding.interval.low == values.min(), "\(table.key(finding.atom))")
            if let high = finding.interval.high {
                #expect(high == values.max(), "\(table.key(finding.atom))")
            } else {
                #expect(values.max()! >= Enumeration.most, "\(table.key(finding.atom))")
            }
        }
    }

    /// A two- or three-way table of which some cells are hidden.
    private static func small(_ seed: UInt64) -> (CountTable, positive: Bool) {
        var random = Seeded(state: seed)
        let shape = [[2, 2], [2, 3], [3, 3], [2, 2, 2]][Int(seed % 4)]
        let counts = (0..<shape.reduce(1, *)).map { _ in Int.random(in: 0...2, using: &random) }
        var table = CountTable(counts: counts, shape.map { (0..<$0).map(String.init) })
        var inner = 0
        for atom in table.cells.indices {
            let isHidden = Int.random(in: 0..<10, using: &random) < (table.isTotal(atom) ? 2 : 8)
            if isHidden, table.isTotal(atom) || inner < 5 {
                table.cells[atom].role = .secondary
                inner += table.isTotal(atom) ? 0 : 1
            }
        }
        return (table, Bool.random(using: &random))
    }

    @Test func `a fraction is no answer: three ways of two leave whole tables apart`() throws {
        // Every line of a 3 × 3 × 3 table with a hidden core: what the relaxation allows need not be reached.
        var random = Seeded(state: 7)
        var branched = 0
        for _ in 0..<20 {
            let counts = (0..<27).map { _ in Int.random(in: 0...1, using: &random) }
            var table = CountTable(counts: counts, Array(repeating: ["a", "b", "c"], count: 3))
            for atom in table.cells.indices where !table.isTotal(atom) { table.cells[atom].role = .secondary }
            for finding in try TableAudit(table).findings {
                let value = try #require(table.cells[finding.atom].value)
                #expect(finding.interval.contains(value))
                branched += finding.interval.isExact ? 1 : 0
            }
        }
        #expect(branched > 0)
    }

    @Test func `forms over releases follow from facts with ends`() throws {
        // Two months rounded to the nearest 5, and two who came in between.
        let (before, after) = (LinearForm(atom: 0), LinearForm(atom: 1))
        var reader = try Reader(
            atoms: 2,
            facts: [
                Fact(before, Interval(8, 12)), Fact(after, Interval(13, 17)),
                Fact(after - before, Interval(.min, 2)),
            ])
        #expect(try reader.interval(of: before) == Interval(11, 12))
        #expect(try reader.interval(of: after) == Interval(13, 14))
        #expect(try reader.interval(of: after - before) == Interval(1, 2))
        #expect(try reader.interval(of: after + before) == Interval(24, 26))
        #expect(try reader.table(where: after, in: Interval(14, nil)) == [12, 14])
        #expect(try reader.table(where: after, in: Interval(15, nil)) == nil)
    }

    @Test func `facts that exclude each other are a contradiction`() {
        let form = LinearForm(sum: [0, 1])
        #expect(throws: ReaderError.contradiction) {
            try Reader(atoms: 2, facts: [Fact(form, is: 3), Fact(LinearForm(atom: 0), is: 4)])
        }
        #expect(throws: ReaderError.contradiction) {
            try Reader(atoms: 2, facts: [Fact(form, is: 3), Fact(form, is: 4)])
        }
    }

    @Test func `without an upper end there is none`() throws {
        var reader = try Reader(atoms: 2, facts: [Fact(LinearForm(atom: 0) - LinearForm(atom: 1), is: 2)])
        #expect(try reader.interval(of: LinearForm(atom: 0)) == Interval(2, nil))
        #expect(try reader.interval(of: LinearForm(atom: 1) - LinearForm(atom: 0)) == Interval(-2, -2))
        #expect(try reader.table(where: LinearForm(atom: 1), in: Interval(1000, nil)) == [1002, 1000])
    }
}

/// Every table that agrees with what is printed, by trying them all, hidden inner cells up to a limit.
private struct Enumeration {
    static let most = 4
    private(set) var tables: [[Int]] = []

    init(_ table: CountTable, knownPositive: Bool) {
        let inner = table.cells.indices.filter { !table.isTotal($0) }
        var values = table.cells.map { $0.value! }
        let lines = table.lines.sorted { table.totals($0.total) < table.totals($1.total) }
        func fill(_ at: Int) {
            if at < inner.count {
                let cell = table.cells[inner[at]]
                let range =
                    cell.role == .published ? cell.value!...cell.value! : (knownPositive ? 1 : 0)...Self.most
                for value in range {
                    values[inner[at]] = value
                    fill(at + 1)
                }
                return
            }
            for line in lines { values[line.total] = line.members.reduce(0) { $0 + values[$1] } }
            let agrees = table.cells.indices.allSatisfy {
                table.cells[$0].role == .published
                    ? values[$0] == table.cells[$0].value! : !knownPositive || values[$0] > 0
            }
            if agrees { tables.append(values) }
        }
        fill(0)
    }
}

extension CountTable {
    fileprivate func totals(_ atom: Int) -> Int {
        zip(cells[atom].places, dimensions).count { $0 == $1.total }
    }
}
