import CareRecords

extension Home {
    /// The time limits of this house.
    var rules: [Rule] { Rule.standard }
    var calendar: WorkCalendar { WorkCalendar() }
}
