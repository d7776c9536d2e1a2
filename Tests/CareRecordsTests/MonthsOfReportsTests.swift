import CareRecords
import Disclosure
import Foundation
import Testing

/// Two years of reports of a made-up facility as they leave the house: every month, quarter, half and year.
///
/// CI takes one quarter. All of it, optimised:
/// `MAIAM_ALL_TABLES=1 swift test -c release --filter MonthsOfReportsTests`
@Suite(.serialized) struct MonthsOfReportsTests {
    static let isFull = ProcessInfo.processInfo.environment["MAIAM_ALL_TABLES"] != nil
    static let months = Int(ProcessInfo.processInfo.environment["M"] ?? "") ?? (isFull ? 24 : 3)

    @Test(arguments: isFull ? [40, 100] : [40])
    func `reports of months, quarters, halves and years give no movement of one to four children away`(
        children: Int
    ) throws {
        let house = ReportedHouse(children: children, seed: 11)
        var (told, exact) = ([ReportedHouse.Release](), [ReportedHouse.Release]())
        var (released, refused, slowest) = (0, 0, Duration.zero)
        for month in 0..<Self.months {
            for period in ReportedHouse.due(month) {
                let report = house.report(period)
                let start = ContinuousClock.now
                let leaks = try house.audit(told + [report])
                slowest = max(slowest, .now - start)
                if leaks.isEmpty { told.append(report) } else { refused += 1 }
                if leaks.isEmpty { released += 1 } else { print(period.label.en, leaks.count, slowest, leaks.prefix(3).map { $0.label.en + " \($0.earlier)" }) }
                exact.append(house.byThreshold(period))
            }
        }
        print("\(children) children: \(released) reports told, \(refused) refused, \(slowest) at most")
        let attacker = ChainAttacker(told.flatMap(\.statements))
        print(attacker.smallMovements(threshold: 5).count)
        #expect(attacker.smallMovements(threshold: 5).isEmpty)
        #expect(
            ChainAttacker(exact.flatMap(\.statements)).smallMovements(threshold: 5).count > 5 * Self.months,
            "the attacker sees what it should")
    }
}
