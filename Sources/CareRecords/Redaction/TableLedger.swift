public import Disclosure

/// How the tables of the catalogue stand in the ledger of what was told.
extension TableVariable {
    /// Ages by single years, so that the figure "under 16" and the bands are read together; every circumstance by
    /// itself, since a child may be in several.
    static let inLedger: [Ledger.Variable] =
        allCases.filter { $0 != .age && $0 != .circumstance }
        .map { Ledger.Variable($0.rawValue, $0.categories.map(\.key)) }
        + [("referrer", Lists.referrer), ("receiver", Lists.receiver)].map { name, codes in
            Ledger.Variable(name, codes.codes.map(\.key) + [unknown])
        }
        + [Ledger.Variable(age.rawValue, (0..<18).map(String.init) + ["18+", unknown])]
        + circumstance.categories.map { Ledger.Variable(group($0.key), ["no", "yes"]) }

    static func group(_ letter: String) -> String { "\(circumstance.rawValue) \(letter)" }

    static func years(_ ages: Range<Int>) -> Set<String> {
        Set(ages.clamped(to: 0..<18).map(String.init) + (ages.upperBound > 18 ? ["18+"] : []))
    }

    func among(_ category: String) -> [String: Set<String>] {
        switch self {
        case .circumstance: return [Self.group(category): ["yes"]]
        case .age:
            let band = (Self.ageBands + Self.wideAgeBands).first { $0.label == category }
            return [rawValue: band.map { Self.years($0.ages) } ?? [category]]
        default: return [rawValue: [category]]
        }
    }
}

extension Ledger {
    /// The ledger of a facility.
    public static var ofFacility: Ledger { Ledger(TableVariable.inLedger) }
}

extension TableTemplate {
    /// What a row counts.
    public func count(_ key: String, on date: String) -> Ledger.Count {
        let parts = zip(
            variables, key.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
        let among = parts.reduce(into: [String: Set<String>]()) { among, part in
            if part.1 != TableDesign.total { among.merge(part.0.among(part.1)) { $1 } }
        }
        return Ledger.Count(date, among)
    }
}

extension Ledger.Count {
    /// A figure: all, of one group, under an age.
    public init(figureOn date: String, group: String?, under age: Int?) {
        var among: [String: Set<String>] = [:]
        if let group { among[TableVariable.group(group)] = ["yes"] }
        if let age { among[TableVariable.age.rawValue] = TableVariable.years(0..<age) }
        self.init(date, among)
    }
}

extension Ledger.Leak {
    /// What could be worked out, without the number.
    public var wording: Wording {
        let what = Wording(vi: count.words(.vietnamese), en: count.words(.english))
        let date = Self.words(count.date)
        guard let since else {
            return Wording(
                vi: "số trẻ (\(what.vi)) ngày \(date.vi)",
                en: "the number of children (\(what.en)) on \(date.en)")
        }
        let before = Self.words(since)
        return Wording(
            vi: "số trẻ (\(what.vi)) tăng, giảm từ \(before.vi) đến \(date.vi)",
            en: "the change of the number of children (\(what.en)) from \(before.en) to \(date.en)")
    }

    private static func words(_ date: String) -> Wording {
        let day = Day(iso: String(date.prefix(10)))
        return Wording(vi: day?.text(.vietnamese) ?? date, en: day?.text(.english) ?? date)
    }
}

extension Ledger.Count {
    fileprivate func words(_ language: Language) -> String {
        if among.isEmpty { return Wording(vi: "tất cả", en: "all")(language) }
        return among.keys.sorted().map { words(name: $0, among[$0, default: []], language) }.joined(
            separator: " · ")
    }

    private func words(name: String, _ kept: Set<String>, _ language: Language) -> String {
        for category in TableVariable.circumstance.categories where TableVariable.group(category.key) == name
        {
            return category.label(language)
        }
        if name == TableVariable.age.rawValue, kept != [TableVariable.unknown] {
            let years = kept.compactMap { Int($0) }.sorted()
            let ends = (years.first ?? 18, kept.contains("18+") ? "" : String((years.last ?? 17) + 1))
            return Wording(
                vi: ends.1.isEmpty ? "từ \(ends.0) tuổi" : "\(ends.0) – < \(ends.1) tuổi",
                en: ends.1.isEmpty ? "aged \(ends.0) and more" : "aged \(ends.0) – < \(ends.1)")(language)
        }
        let categories = TableVariable(rawValue: name)?.categories ?? []
        return categories.filter { kept.contains($0.key) }.map { $0.label(language) }.joined(separator: ", ")
    }
}
