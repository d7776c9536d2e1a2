/// Which table a child is compared with: WHO's standards of 2006 up to five years, by day, and its
/// reference of 2007 from five to nineteen, by month.
enum GrowthReference {
    static func lms(_ indicator: GrowthIndicator, _ sex: Sex, _ age: GrowthAge) -> LMS? {
        if age.isUnderFive { return byDay(indicator, sex)?[age.days] }
        guard age.months <= (indicator == .weightForAge ? 120 : 228) else { return nil }
        return byMonth(indicator, sex)?.between(age.months)
    }

    /// Weight for length before the second birthday, for height from then to the fifth.
    static func weight(forHeight height: Double, _ sex: Sex, _ age: GrowthAge) -> LMS? {
        guard age.isUnderFive else { return nil }
        let table: GrowthTable =
            switch (sex, age.isMeasuredLying) {
            case (.male, true): .weightByLengthBoys
            case (.female, true): .weightByLengthGirls
            case (.male, false): .weightByHeightBoys
            case (.female, false): .weightByHeightGirls
            }
        // Ten times 65.1 must not fall short of row 651.
        return table.between((height * 1_000_000).rounded() / 100_000)
    }

    private static func byDay(_ indicator: GrowthIndicator, _ sex: Sex) -> GrowthTable? {
        switch (indicator, sex) {
        case (.heightForAge, .male): .lengthByDayBoys
        case (.heightForAge, .female): .lengthByDayGirls
        case (.weightForAge, .male): .weightByDayBoys
        case (.weightForAge, .female): .weightByDayGirls
        case (.bmiForAge, .male): .bmiByDayBoys
        case (.bmiForAge, .female): .bmiByDayGirls
        case (.weightForHeight, _): nil
        }
    }

    private static func byMonth(_ indicator: GrowthIndicator, _ sex: Sex) -> GrowthTable? {
        switch (indicator, sex) {
        case (.heightForAge, .male): .heightByMonthBoys
        case (.heightForAge, .female): .heightByMonthGirls
        case (.weightForAge, .male): .weightByMonthBoys
        case (.weightForAge, .female): .weightByMonthGirls
        case (.bmiForAge, .male): .bmiByMonthBoys
        case (.bmiForAge, .female): .bmiByMonthGirls
        case (.weightForHeight, _): nil
        }
    }
}
