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
    static let months = isFull ? 24 : 3

    @Test(arguments: isFull ? [40, 100] : [40])
    func `reports of months, quarters, halves and years give no movement of one to four children away`(
        children: Int
    ) throws {
        let house = ReportedHouse(children: children, seed: 11)
        var (told, exact) = ([ReportedHouse.Release](), [ReportedHouse.Release]())
        var (refused, hidden, slowest) = (0, 0, Duration.zero)
        for period in (0..<Self.months).flatMap(ReportedHouse.due) {
            let start = ContinuousClock.now
            let result = house.audit(told, house.report(period))
            slowest = max(slowest, .now - start)
            exact.append(house.byThreshold(period))
            if let leak = result.leak {
                refused += 1
                print(period.label.en, leak.label.en, leak.earlier)
                continue
            }
            hidden += result.hidden.count
            told.append(house.report(period, hiding: Set(result.hidden.keys)))
        }
        print(
            "\(children) children: \(told.count) told, \(refused) refused, \(hidden) more hidden, \(slowest)")
        let attacker = ChainAttacker(told.flatMap(\.statements))
        #expect(attacker.smallMovements(threshold: 5).isEmpty)
        #expect(
            ChainAttacker(exact.flatMap(\.statements)).smallMovements(threshold: 5).count > 5 * Self.months,
            "the attacker sees what it should")
    }
}
