/// One weighing and measuring of a child, as far as it was done.
public struct BodyMeasure: Hashable, Sendable {
    public var sex: Sex?
    public var age: GrowthAge?
    /// Centimetres.
    public var height: Double?
    /// Kilograms.
    public var weight: Double?
    /// How the height was taken; nil means as is usual at that age.
    public var isLying: Bool?
    public var hasOedema: Bool

    public init(
        sex: Sex?, age: GrowthAge?, height: Double? = nil, weight: Double? = nil, isLying: Bool? = nil,
        hasOedema: Bool = false
    ) {
        (self.sex, self.age, self.height, self.weight) = (sex, age, height, weight)
        (self.isLying, self.hasOedema) = (isLying, hasOedema)
    }

    /// The scores that can be had, in the order of the indicators.
    public var scores: [GrowthScore] { GrowthIndicator.allCases.compactMap(score) }

    /// Nil where a measure, the sex, the age or a table is missing; with oedema weight tells nothing.
    public func score(_ indicator: GrowthIndicator) -> GrowthScore? {
        guard let sex, let age, let value = value(of: indicator) else { return nil }
        let reference =
            indicator == .weightForHeight
            ? comparableHeight.flatMap { GrowthReference.weight(forHeight: $0, sex, age) }
            : GrowthReference.lms(indicator, sex, age)
        guard let reference else { return nil }
        let z = indicator == .heightForAge ? reference.z(value) : reference.restrictedZ(value)
        return GrowthScore(indicator, z, isUnderFive: age.isUnderFive)
    }

    /// In cm, kg or kg/m².
    public func value(of indicator: GrowthIndicator) -> Double? {
        switch indicator {
        case .heightForAge: comparableHeight
        case .weightForAge, .weightForHeight: hasOedema ? nil : weight
        case .bmiForAge: bmi
        }
    }

    private var bmi: Double? {
        guard let weight, let height = comparableHeight, !hasOedema else { return nil }
        return weight / (height / 100 * height / 100)
    }

    /// A child is 0.7 cm longer lying than standing (WHO); under five the tables want one of the two.
    private var comparableHeight: Double? {
        guard let height, let isLying, let age, age.isUnderFive, isLying != age.isMeasuredLying else {
            return height
        }
        return isLying ? height - 0.7 : height + 0.7
    }

    /// More kilograms than centimetres.
    public var looksSwapped: Bool {
        guard let height, let weight else { return false }
        return weight > height
    }
}
