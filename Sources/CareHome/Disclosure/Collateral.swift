public import CareRecords
import Disclosure

/// A number told before as a range or a mark, which a figure would make known.
public struct Collateral: Sendable {
    public let number: Wording
    /// Releases in which it stands.
    public let releases: [String]
    /// Known exactly, or else known to be small.
    public let isExact: Bool

    public var wording: Wording {
        let told = releases.joined(separator: ", ")
        return Wording(
            vi: isExact
                ? "\(told) đang che \(number.vi): trả lời thì tính ra được chính xác."
                : "\(told) đang che \(number.vi): trả lời thì biết là dưới \(RoundedTable.step).",
            en: isExact
                ? "\(told) hides \(number.en): an answer makes it known exactly."
                : "\(told) hides \(number.en): an answer tells that it is under \(RoundedTable.step).")
    }
}

extension Home {
    /// Earlier numbers that the answer would give away, whatever told them: a table, a range, something published.
    public func collateral(of number: String) throws -> [Collateral] {
        let request = try request(number)
        guard request.kind == .figure else { return [] }
        let group = request.values["group"]?.string
        guard (try? mustRead(try Self.keys(group: group))) != nil else { return try meeting(request, group) }
        let statements = request.statements(.object(try figure(request).json))
        let allowance = Allowance.ofProcessor(seconds: patience)
        do {
            let ledger = try ledger(before: request.number, within: allowance)
            let release = Ledger.Release(id: request.number, audience: .officials, statements: statements)
            let counted = try ledger.collateral(
                adding: try ledger.placed(release, within: allowance), threshold: RoundedTable.step,
                within: allowance
            ).map { Collateral(number: $0.count.wording, releases: $0.earlier, isExact: $0.value != nil) }
            return try counted + reportsMeeting(statements)
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        }
    }

    /// Reports that open or close on the day: they tell of the same children in rounded numbers.
    private func reportsMeeting(_ statements: [Ledger.Statement]) throws -> [Collateral] {
        guard let count = statements.first(where: { $0.range.isExact })?.terms.keys.first else { return [] }
        let told = try toldReports().filter { $0.period.stockDays.contains { $0.iso == count.date } }
        return told.isEmpty
            ? [] : [Collateral(number: count.wording, releases: told.map(\.id), isExact: true)]
    }

    /// For whoever may not count it: what was told of the same number.
    private func meeting(_ request: Request, _ group: String?) throws -> [Collateral] {
        let count = Ledger.Count(
            figureOn: today.iso, group: group, under: request.values["under"]?.string.flatMap { Int($0) })
        let told = try releasedRequests().filter { told in
            told.request.statements(told.json).contains { $0.terms[count] != nil && !$0.range.isExact }
        }
        return told.isEmpty
            ? []
            : [Collateral(number: count.wording, releases: told.map(\.request.number), isExact: true)]
    }

    /// Who is in a figure, for those who may read what it is counted by; nil for anybody else.
    public func children(in number: String) throws -> [Child]? {
        let request = try request(number)
        guard request.kind == .figure else { return nil }
        let group = request.values["group"]?.string
        let under = request.values["under"]?.string.flatMap { Int($0) }
        let keys = try Self.keys(group: group)
        guard (try? mustRead(keys)) != nil else { return nil }
        let day = today
        let found = try everyone(keys, detail: "figure \(request.number)") { child in
            child.spells.contains { $0.covers(day) }
        }
        return found.filter { one in
            if let group, !Life(one.record).groups(at: day).contains(group) { return false }
            guard let under else { return true }
            return one.ages(at: day).map { $0.lowerBound < under } ?? false
        }.map(\.child)
    }

    /// Answers that tell less than the exact number, the weakest first.
    func weaker(_ request: Request) throws -> [Wording] {
        guard request.values["exact"] == .flag(true) else { return [] }
        let total = try census(
            group: request.values["group"]?.string,
            under: request.values["under"]?.string.flatMap { Int($0) }
        ).total
        let range = CountRange.text(CountRange.around(total))
        let rounded = RoundedTable.Cell(rounding: total)
        let near = rounded.number.map { _ in
            Wording(vi: "khoảng \(rounded.text)", en: "about \(rounded.text)")
        }
        return [range] + [near].compactMap(\.self)
    }
}
