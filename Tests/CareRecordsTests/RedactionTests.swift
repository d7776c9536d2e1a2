import CareRecords
import Testing

struct RedactionTests {
    @Test func `every rule names a field of the record`() {
        for rule in Redaction.rules {
            #expect(
                RecordSchema.section(rule.section)?[rule.field] != nil, "\(rule.section).\(rule.field)")
        }
        #expect(Set(Redaction.rules.map { "\($0.section).\($0.field)" }).count == Redaction.rules.count)
    }

    @Test func `what a field's declaration withholds leaves by a rule of its own alone`() {
        let never = [
            "school", "class", "teacher", "permanentAddress", "currentAddress", "ethnicity", "religion",
        ]
        for purpose in Purpose.allCases {
            let fields = Redaction.allowed(purpose, include: Set(Redaction.onRequest(purpose))).map(\.field)
            for key in never { #expect(!fields.contains(key), "\(purpose) \(key)") }
        }
    }

    @Test func `nothing of the circumstances goes to a school, a family, a commune, a hospital or a donor`() {
        for purpose in [Purpose.school, .family, .commune, .hospital, .donor] {
            let sections = Redaction.allowed(purpose, include: ["groups", "victimStatus"]).map(\.section)
            #expect(!sections.contains("circumstances") && !sections.contains("trafficking"), "\(purpose)")
        }
    }

    @Test(
        arguments: [
            (Treatment.year, "2013"), (.month, "2013-05"), (.keep, "2013-05-04"), (.band, "11 – < 16"),
            (.province, nil), (.inCrowd, nil), (.onRequest, nil),
        ] as [(Treatment, String?)])
    func `a birth date is made as coarse as the rule says`(treatment: Treatment, expected: String?) {
        let born = Value.date(PartialDate(iso: "2013-05-04")!)
        let treated = Redaction.treat(born, treatment, shared: 7, today: Day(iso: "2026-03-05")!)
        #expect(treated?.string == expected)
    }

    @Test func `a birth year that spans two bands is given in neither`() {
        let born = Value.date(PartialDate(iso: "2015")!)
        #expect(Redaction.treat(born, .band, shared: 9, today: Day(iso: "2026-03-05")!) == nil)
    }

    @Test func `a value shared by eight may leave in the crowd`() {
        let sex = Value.code("female")
        let today = Day(iso: "2026-03-05")!
        #expect(Redaction.treat(sex, .inCrowd, shared: 8, today: today) == sex)
        #expect(Redaction.treat(sex, .inCrowd, shared: 7, today: today) == nil)
    }
}
