/// A z-score of one indicator, to two decimals as WHO rounds it.
public struct GrowthScore: Hashable, Sendable {
    public let indicator: GrowthIndicator
    public let hundredths: Int
    let isUnderFive: Bool

    init?(_ indicator: GrowthIndicator, _ z: Double, isUnderFive: Bool) {
        guard z.isFinite, abs(z) < 1_000_000 else { return nil }
        self.indicator = indicator
        self.isUnderFive = isUnderFive
        hundredths = Int((z * 100).rounded())
    }

    /// Outside what WHO holds possible: measure again.
    public var isFlagged: Bool { !indicator.plausible.contains(hundredths) }

    /// With a decimal point: `-0.70`.
    public var text: String {
        let size = abs(hundredths)
        return "\(hundredths < 0 ? "-" : "")\(size / 100).\(pad(size % 100, 2))"
    }

    public func text(_ language: Language) -> String {
        language == .vietnamese ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// What health workers call it; nil within the usual. WHO's cut-offs of 2006 and 2007.
    public var label: Wording? {
        if isFlagged { return Wording(vi: "khó tin, đo lại", en: "implausible, measure again") }
        if hundredths < -300 {
            return Wording(vi: low.vi + ", mức độ nặng", en: "severely " + low.en)
        }
        if hundredths < -200 { return low }
        guard indicator == .bmiForAge || indicator == .weightForHeight else { return nil }
        let (over, obese) = isUnderFive ? (200, 300) : (100, 200)
        if hundredths > obese { return Wording(vi: "béo phì", en: "obese") }
        return hundredths > over ? Wording(vi: "thừa cân", en: "overweight") : nil
    }

    private var low: Wording {
        switch indicator {
        case .heightForAge: Wording(vi: "thấp còi", en: "stunted")
        case .weightForAge: Wording(vi: "nhẹ cân", en: "underweight")
        case .bmiForAge, .weightForHeight:
            Wording(vi: "gầy còm", en: isUnderFive ? "wasted" : "thin")
        }
    }
}
