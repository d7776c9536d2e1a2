import CareRecords
import Testing

struct TextDateTests {
    let today = Day(iso: "2026-03-05")!

    @Test(
        arguments: [
            ("5/3/2012", "2012-03-05"), ("05/03/2012", "2012-03-05"), ("5-3-2012", "2012-03-05"),
            ("11/2011", "2011-11"), ("2013", "2013"), ("2011-11-05", "2011-11-05"), ("2011-11", "2011-11"),
            ("Hôm nay", "2026-03-05"), ("hôm qua", "2026-03-04"), ("today", "2026-03-05"),
            ("Yesterday", "2026-03-04"), (" 5 / 3 / 2012 ", "2012-03-05"), ("29/02/2012", "2012-02-29"),
            ("31/02/2012", nil), ("29/02/2011", nil), ("13/2011", nil), ("5/3/12", nil), ("5/3", nil),
            ("0/3/2012", nil), ("", nil), ("Nov-11", nil), ("2011/11/05", nil), ("2011-1-5", nil),
            ("-5/3/2012", nil), ("1/2/3/2012", nil),
        ] as [(String, String?)])
    func `a typed date is a day that exists, or none`(_ typed: String, _ iso: String?) {
        #expect(PartialDate(typed: typed, today: today)?.iso == iso)
        if let iso { #expect(PartialDate(iso: iso)?.iso == iso) }
    }

    @Test func `dates read dd/MM/yyyy as far as they are known`() {
        #expect(PartialDate(iso: "2011-11-05")?.text(.vietnamese) == "05/11/2011")
        #expect(PartialDate(iso: "2011-11")?.text(.english) == "11/2011")
        #expect(PartialDate(iso: "2013")?.text(.vietnamese) == "2013")
    }

    @Test func `age is in completed years, and a partial date gives a range`() {
        let born = Day(iso: "2012-02-29")!
        #expect(born.age(at: Day(iso: "2026-02-28")!) == 13 && born.age(at: Day(iso: "2026-03-01")!) == 14)
        let year = PartialDate(iso: "2010")!
        #expect(year.ageRange(at: today) == 15...16 && year.age(at: today) == 15 && !year.isExact)
        #expect(PartialDate(iso: "2026")!.ageRange(at: today) == 0...0)
    }

    @Test func `the calendar agrees with itself over four centuries`() {
        var day = Day(iso: "1899-12-28")!
        for _ in 0..<146_097 {
            let next = day.adding(days: 1)
            guard next > day, next.weekday == day.weekday % 7 + 1, next.adding(days: -1) == day,
                Day(iso: next.iso) == next
            else {
                Issue.record("after \(day.iso)")
                return
            }
            day = next
        }
        #expect(day.iso == "2299-12-28" && today.weekday == 4)
        #expect(Day(iso: "2026-01-31")!.adding(months: 1).iso == "2026-02-28")
        #expect(Day(iso: "2026-01-31")!.adding(months: -2).iso == "2025-11-30")
        #expect(Day(iso: "2026-3-5") == nil && Day(iso: "2026-02-30") == nil && Day(iso: "20260-3-05") == nil)
    }

    @Test(
        arguments: [
            ("02:10 05/03/2026", "2026-03-05T02:10"), ("05/03/2026 2h10", "2026-03-05T02:10"),
            ("2026-03-05T02:10", "2026-03-05T02:10"), ("2:10", "2026-03-05T02:10"),
            ("22:30 hôm qua", "2026-03-04T22:30"), ("2026-03-05 02:10", "2026-03-05T02:10"),
            ("25:10 05/03/2026", nil), ("02:60", nil), ("02:10 03/2026", nil), ("05/03/2026", nil), ("", nil),
        ] as [(String, String?)])
    func `a typed moment needs a time and a whole day`(_ typed: String, _ iso: String?) {
        #expect(Moment(typed: typed, today: today)?.iso == iso)
    }

    @Test func `ten past two at night is that night, whatever the zone of the machine`() {
        let moment = Moment(iso: "2026-03-05T02:10")!
        #expect(moment.epochSeconds == 1_772_651_400 && Moment(epochSeconds: 1_772_651_459) == moment)
        #expect(Day.today(epochSeconds: 1_772_651_400) == today)
        #expect(moment.text(.vietnamese) == "02:10 05/03/2026")
        #expect(Moment(epochSeconds: -1).iso == "1970-01-01T06:59")
        #expect(Moment(epochSeconds: .min).iso == "0001-01-01T00:00")
        #expect(Moment(epochSeconds: .max).iso == "9999-12-31T23:59")
    }
}
