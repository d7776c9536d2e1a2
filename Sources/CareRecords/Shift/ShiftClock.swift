/// Which shift a moment belongs to.
public enum ShiftClock {
    public static func shift(at hour: Int) -> String {
        switch hour {
        case 6..<14: "morning"
        case 14..<22: "afternoon"
        default: "night"
        }
    }

    /// Days whose plan may be meant: after midnight the night still belongs to the evening before.
    public static func days(at moment: Moment) -> [Day] {
        moment.hour < 6 ? [moment.day.adding(days: -1), moment.day] : [moment.day]
    }
}
