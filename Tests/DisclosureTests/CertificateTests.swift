import Disclosure
import Testing

@Suite struct CertificateTests {
    static let press = CountTable(
        counts: [11, 14, 12, 15, 1, 3], [["abandoned", "orphaned", "trafficking"], ["girl", "boy"]])

    @Test func `what is hidden for the figure in the press is certified`() throws {
        let result = try Self.press.protected()
        #expect(result.certificate.holds(for: result.table))
        #expect(result.hidden == 6)
        let audited = try result.table.audited()
        for key in ["trafficking|girl", "trafficking|boy", "trafficking|*"] {
            let interval = try #require(audited[key])
            #expect(interval.low == 0 && (interval.high ?? 5) >= 5)
        }
    }

    @Test func `nothing is hidden where nothing is small`() throws {
        let table = CountTable(counts: [5, 6, 0, 30], [["a", "b"], ["c", "d"]])
        #expect(try table.protected().hidden == 0)
    }

    @Test func `a certificate needs both witnesses of every small cell`() throws {
        let result = try Self.press.protected()
        for atom in result.table.hidden where result.table.cells[atom].role == .primary {
            for lacks in [{ $0 == 0 }, { $0 >= 5 }] as [(Int) -> Bool] {
                let fewer = result.certificate.witnesses.filter { !lacks($0[atom]) }
                #expect(
                    !Certificate(rule: result.certificate.rule, witnesses: fewer).holds(for: result.table))
            }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a witness altered in one cell is no witness`(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let result = try Self.press.protected()
        var witnesses = result.certificate.witnesses
        let place = Int.random(in: witnesses.indices, using: &random)
        let cell = Int.random(in: witnesses[place].indices, using: &random)
        witnesses[place][cell] += Bool.random(using: &random) ? 1 : -1
        #expect(!Certificate(rule: result.certificate.rule, witnesses: witnesses).holds(for: result.table))
    }

    @Test func `a printed small cell, a shorter witness or a missing count is refused`() throws {
        let result = try Self.press.protected()
        var table = result.table
        let small = try #require(table.cells.indices.first { table.cells[$0].value == 3 })
        table.cells[small].role = .published
        #expect(!result.certificate.holds(for: table))
        table = result.table
        table.cells[small].value = nil
        #expect(!result.certificate.holds(for: table))
        let short = result.certificate.witnesses.map { Array($0.dropLast()) }
        #expect(!Certificate(rule: result.certificate.rule, witnesses: short).holds(for: result.table))
    }

    /// Random patterns with random tables beside them: whatever passes must withstand the attacker.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is certified withstands, however it was found`(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let rule = WitnessRule(threshold: 3)
        for _ in 0..<20 {
            let counts = (0..<6).map { _ in Int.random(in: 0...6, using: &random) }
            var table = CountTable(counts: counts, [["a", "b"], ["c", "d", "e"]])
            for atom in table.cells.indices where Int.random(in: 0..<3, using: &random) > 0 {
                table.cells[atom].role = rule.isSmall(table.cells[atom].value!) ? .primary : .secondary
            }
            var witnesses: [[Int]] = []
            let reader = try Reader(atoms: table.cells.count, facts: table.facts())
            for atom in table.hidden {
                for range in [Interval(0, 0), Interval(3, nil)] {
                    witnesses += try reader.table(where: LinearForm(atom: atom), in: range).map { [$0] } ?? []
                }
            }
            guard Certificate(rule: rule, witnesses: witnesses).holds(for: table) else { continue }
            var attacker = Attacker(table, threshold: 3)
            attacker.learnRule()
            for atom in table.hidden where rule.isSmall(table.cells[atom].value!) {
                #expect(
                    !attacker.isExact(atom) && !attacker.knowsSmall(atom) && attacker.can(atom, atMost: 0))
                #expect(!attacker.knowsSmallByCause(atom))
            }
        }
    }
}
