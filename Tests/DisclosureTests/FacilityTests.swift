import Disclosure
import Foundation
import Testing

/// What is published of made-up facilities, attacked.
///
/// CI takes every eighth table. All 200, with the figures:
/// `MAIAM_ALL_TABLES=1 swift test -c release --filter FacilityTests`
@Suite struct FacilityTests {
    static let isFull = ProcessInfo.processInfo.environment["MAIAM_ALL_TABLES"] != nil
    static let tables =
        isFull ? MadeUpTable.all : MadeUpTable.all.enumerated().filter { $0.offset % 8 == 3 }.map(\.element)

    @Test func `nobody finds a small cell in what is published of made-up facilities`() throws {
        var tally = Tally()
        for made in Self.tables {
            let table = made.table
            var protected: ProtectedTable?
            let time = try ContinuousClock().measure { protected = try table.protected() }
            let result = try #require(protected)
            #expect(result.certificate.holds(for: result.table), "\(made.testDescription)")
            #expect(try TableAudit(result.table).agrees(with: Attacker(result.table, threshold: 5)))
            tally.add(made, result, time)
        }
        tally.report()
        #expect(tally.exact == 0 && tally.small == 0 && tally.smallByRule == 0 && tally.smallByCause == 0)
        // Every eighth table is not quite like all of them.
        #expect(tally.share <= (Self.isFull ? 0.37 : 0.40))
    }
}

extension CountTable {
    /// With the threshold and a key of the tests.
    func protected(threshold: Int = 5) throws -> ProtectedTable {
        try protected(by: WitnessRule(threshold: threshold), key: SipHash(key: Array(0..<16)))
    }
}

extension TableAudit {
    /// Whether the attacker reaches both ends of every interval and nothing beyond.
    fileprivate func agrees(with attacker: Attacker) -> Bool {
        findings.allSatisfy { finding in
            let (atom, low, high) = (finding.atom, finding.interval.low, finding.interval.high ?? 10_000)
            return attacker.can(atom, atMost: low) && (low == 0 || !attacker.can(atom, atMost: low - 1))
                && attacker.can(atom, atLeast: high)
                && (finding.interval.high == nil || !attacker.can(atom, atLeast: high + 1))
        }
    }
}

/// What attackers found, over all tables.
private struct Tally {
    var (tables, cells, hidden, hiddenSmall, zeros) = (0, 0, 0, 0, 0)
    var (exact, small, smallByRule, smallByCause, insider, insiders) = (0, 0, 0, 0, 0, 0)
    var times: [Duration] = []
    var share: Double { Double(hidden) / Double(cells) }

    mutating func add(_ made: MadeUpTable, _ result: ProtectedTable, _ time: Duration) {
        let table = result.table
        times.append(time)
        tables += 1
        cells += table.cells.count
        hidden += result.hidden
        zeros += table.hidden.count { table.cells[$0].value == 0 }
        let plain = Attacker(table, threshold: 5)
        var clever = plain
        clever.learnRule()
        let primary = table.hidden.filter { (1..<5).contains(table.cells[$0].value!) }
        hiddenSmall += primary.count
        exact += table.hidden.count(where: plain.isExact) + primary.count(where: clever.isExact)
        small += primary.count(where: plain.knowsSmall)
        smallByRule += primary.count(where: clever.knowsSmall)
        smallByCause += primary.count(where: clever.knowsSmallByCause)
        for one in primary where table.cells[one].value == 1 {
            var insider = plain
            insider.limit(one, 1, 1_000_000)
            let others = primary.filter { $0 != one && !table.isTotal($0) }
            insiders += 1
            if others.contains(where: { insider.isExact($0) || insider.knowsSmall($0) }) { self.insider += 1 }
        }
    }

    func report() {
        let sorted = times.sorted()
        print(
            """
            \(tables) tables, \(cells) cells, \(hidden) hidden (\(share * 100) %), \(hiddenSmall) of them small, \(zeros) zero
            exact \(exact), small \(small), small by the rule \(smallByRule), by cause \(smallByCause)
            insiders alone in a cell \(insiders), of whom \(insider) learn of another small cell
            median \(sorted[sorted.count / 2]), longest \(sorted[sorted.count - 1])
            """)
    }
}
