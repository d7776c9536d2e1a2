/// One weighing and measuring, with its day.
public struct DatedMeasure: Hashable, Sendable {
    public let day: Day
    public let measure: BodyMeasure

    public init(_ day: Day, _ measure: BodyMeasure) { (self.day, self.measure) = (day, measure) }

    /// Of an entry of the development section; nil when it holds neither height nor weight.
    public init?(entry: [String: Value], sex: Sex?, born: PartialDate?, day: Day) {
        func number(_ key: String) -> Double? { entry[key]?.string.flatMap { Double($0) } }
        let (height, weight) = (number("height"), number("weight"))
        guard height != nil || weight != nil else { return nil }
        self.day = day
        measure = BodyMeasure(
            sex: sex, age: born.flatMap { GrowthAge(born: $0.middle, at: day) }, height: height,
            weight: weight,
            isLying: entry["measure"].map { $0 == .code("lying") }, hasOedema: entry["oedema"] == .flag(true))
    }

    /// What a second look should settle; never a reason not to write.
    public func doubts(after earlier: [DatedMeasure]) -> [Wording] {
        var doubts: [Wording] = []
        if measure.looksSwapped {
            doubts.append(
                Wording(
                    vi: "Cân nặng lớn hơn chiều cao: có lẽ ghi nhầm chỗ.",
                    en: "More kilograms than centimetres: perhaps the two were swapped."))
        }
        let before = earlier.filter { $0.day <= day && $0.measure.height != nil }.max { $0.day < $1.day }
        if let before, jumps(from: before) {
            let on = before.day.text(.vietnamese)
            doubts.append(
                Wording(
                    vi: "Chiều cao lệch từ 10 cm trở lên so với lần đo ngày \(on): nên đo lại.",
                    en: "The height is 10 cm or more from that of \(on): better measure again."))
        }
        return doubts
    }

    /// Nobody shrinks by 10 cm, and few children grow as much within a year.
    private func jumps(from before: DatedMeasure) -> Bool {
        guard let height = measure.height, let earlier = before.measure.height else { return false }
        let grown = height - earlier
        return grown <= -10 || (grown >= 10 && before.day.days(to: day) < 365)
    }
}

extension PartialDate {
    /// The day least far from the true one.
    var middle: Day { earliest.adding(days: earliest.days(to: latest) / 2) }
}
