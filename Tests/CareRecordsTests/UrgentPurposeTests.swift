import CareRecords
import Testing

struct UrgentPurposeTests {
    @Test(arguments: UrgentPurpose.allCases)
    func `what is told at night is declared, and nothing of it lies under lock`(purpose: UrgentPurpose) throws
    {
        let closed: Set<Compartment> = [
            .protection, .counselling, .reintegration, .facility, .conduct, .family, .signature, .archive,
        ]
        for (key, name) in purpose.fields {
            let section = try #require(RecordSchema.section(key))
            let field = try #require(section[name], "\(key).\(name)")
            #expect(field.sensitivity != .restricted, "\(name)")
            #expect(!closed.contains(section.compartment(of: name)), "\(name)")
            #expect(!name.lowercased().contains("address") && !name.lowercased().contains("place"), "\(name)")
        }
    }

    @Test(
        arguments: [
            ("Uống ARV buổi tối", true), ("nhiễm HIV", true), ("Hiv dương tính", true),
            ("đang mang thai", true),
            ("TỪNG TỰ TỬ", true), ("nghi bị xâm hại", true), ("sexual assault", true), ("bị mua bán", true),
            ("Dị ứng tôm", false), ("hen phế quản", false), ("carvedilol 5 mg", false), ("trận đánh", false),
            ("peanuts: swelling", false), ("động kinh", false),
        ])
    func `a text that speaks of what stays under lock is known`(text: String, isUnderLock: Bool) {
        #expect(UrgentPurpose.isUnderLock(text) == isUnderLock)
    }

    @Test(arguments: [
        (0, "night"), (5, "night"), (6, "morning"), (13, "morning"), (14, "afternoon"), (22, "night"),
    ])
    func `a shift goes by the clock`(hour: Int, shift: String) {
        #expect(ShiftClock.shift(at: hour) == shift)
    }

    @Test func `after midnight the night may be planned under the evening before`() throws {
        let night = try #require(Moment(iso: "2026-03-05T02:10"))
        #expect(ShiftClock.days(at: night).map(\.iso) == ["2026-03-04", "2026-03-05"])
        let evening = try #require(Moment(iso: "2026-03-05T23:10"))
        #expect(ShiftClock.days(at: evening).map(\.iso) == ["2026-03-05"])
    }
}
