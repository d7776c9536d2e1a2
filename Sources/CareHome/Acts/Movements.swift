public import CareRecords

extension Home {
    /// Who came and left between two days, both included.
    ///
    /// - Parameter byGroup: also by group, for those who read circumstances.
    public func flow(
        from: Day, to: Day, group: String? = nil, under: Int? = nil, byGroup: Bool = false
    ) throws -> Flow {
        guard from <= to else {
            throw HomeError(
                .usage, vi: "Ngày đầu phải trước ngày cuối.", en: "The first day must not be after the last.",
                hint: Wording(
                    vi: "Gõ: --from NGÀY-ĐẦU --to NGÀY-CUỐI.", en: "Type: --from FIRST-DAY --to LAST-DAY."))
        }
        let keys = byGroup ? ["identity", "circumstances"] : try Self.keys(group: group)
        let before = from.adding(days: -1)
        let counted = try everyone(keys, detail: "census") { child in
            child.spells.contains { $0.from <= to && ($0.until ?? to) >= before }
        }
        let movers = counted.compactMap { one -> Mover? in
            let life = Life(one.record)
            let (groups, ages) = (life.groups(at: to), life.ages(at: to))
            if let group, !groups.contains(group) { return nil }
            if let under, ages.map({ $0.lowerBound >= under }) ?? true { return nil }
            return Mover(sex: one.child.sex, ages: ages, groups: groups, spells: one.child.spells)
        }
        return Flow(movers, from: from, to: to)
    }
}
