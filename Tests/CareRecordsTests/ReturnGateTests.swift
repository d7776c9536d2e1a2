import CareRecords
import Testing

/// A life in which all ten conditions hold on 10 May 2026.
enum ReadyLife {
    static let day = Day(iso: "2026-05-10")!
    static func on(_ iso: String) -> Day { Day(iso: iso)! }
    static func date(_ iso: String) -> Value { .date(PartialDate(iso: iso)!) }

    static func entries() -> [String: [DatedEntry]] {
        [
            "identity": [DatedEntry(["dob": date("2013-09-02")], on: on("2026-01-10"))],
            "admission": [
                DatedEntry(
                    ["admDt": .moment(Moment(iso: "2026-01-10T02:10")!), "decisionNo": .text("12/QĐ")],
                    on: on("2026-01-10"))
            ],
            "review": [DatedEntry(["abuserAccess": .code("low")], on: on("2026-05-02"))],
            "readiness": [
                DatedEntry(["relationVerified": .code("commune-letter")], on: on("2026-04-01")),
                DatedEntry(
                    [
                        "homeVisit": date("2026-04-20"), "childWish": .text("Con muốn về."),
                        "wishAlone": .flag(true), "communeWorker": .text("chị Bịa"),
                        "communePhone": .text("0900000000"), "schoolPlace": .text("Trường Mẫu"),
                        "schoolPapers": .flag(true), "healthHandedOver": date("2026-05-08"),
                        "safetyPlan": .text("Gọi 111."), "hotlines": .flag(true),
                        "firstVisit": date("2026-05-17"),
                    ], on: on("2026-05-03")),
            ],
            "papers": [
                DatedEntry(
                    ["paperKind": .code("birth-certificate"), "paperStatus": .code("received")],
                    on: on("2026-02-01"))
            ],
        ]
    }

    /// The same life without, or with another value of, one field.
    static func with(_ section: String, _ key: String, _ value: Value?) -> Life {
        var entries = entries()
        entries[section] = entries[section]?.map { entry in
            guard entry.values[key] != nil else { return entry }
            var values = entry.values
            values[key] = value
            return DatedEntry(values, on: entry.day)
        }
        return Life(entries)
    }
}

struct ReturnGateTests {
    private func open(_ life: Life, _ option: Leaving = .family, decision: String = "5/QĐ") -> [Int] {
        Gates(life, on: ReadyLife.day, option: option, decision: decision).open.map(\.rawValue)
    }

    @Test func `all ten hold`() {
        #expect(open(Life(ReadyLife.entries())) == [])
        #expect(Gates.papersMissing(Life(ReadyLife.entries()), for: .family) == [])
    }

    static let cases: [(section: String, key: String, value: Value?, gate: Int)] = [
        ("readiness", "relationVerified", nil, 1),
        ("readiness", "relationVerified", .code("not-verified"), 1),
        ("review", "abuserAccess", nil, 2), ("review", "abuserAccess", .code("medium"), 2),
        ("review", "abuserAccess", .code("unknown"), 2),
        ("readiness", "homeVisit", nil, 3), ("readiness", "homeVisit", ReadyLife.date("2026-02-08"), 3),
        ("readiness", "homeVisit", ReadyLife.date("2026-05-11"), 3),
        ("readiness", "childWish", nil, 4), ("readiness", "wishAlone", .flag(false), 4),
        ("readiness", "communeWorker", nil, 5), ("readiness", "communePhone", nil, 5),
        ("readiness", "schoolPlace", nil, 6), ("readiness", "schoolPapers", nil, 6),
        ("readiness", "healthHandedOver", nil, 7), ("readiness", "safetyPlan", nil, 8),
        ("readiness", "hotlines", .flag(false), 8), ("readiness", "firstVisit", nil, 9),
    ]

    @Test(arguments: cases)
    func `without its answer one condition is open, and only that one`(
        _ section: String, _ key: String, _ value: Value?, _ gate: Int
    ) {
        #expect(open(ReadyLife.with(section, key, value)) == [gate])
    }

    @Test func `the decision is the tenth, and an offender near opens the second again`() {
        #expect(open(Life(ReadyLife.entries()), decision: "") == [10])
        var entries = ReadyLife.entries()
        entries["readiness"]?.append(DatedEntry(["offenderNear": .code("yes")], on: ReadyLife.day))
        #expect(open(Life(entries)) == [2])
    }

    @Test(arguments: [("2026-02-09", [Int]()), ("2026-02-08", [3]), ("2026-05-10", [])])
    func `a home visit speaks for ninety days`(_ visit: String, _ expected: [Int]) {
        #expect(open(ReadyLife.with("readiness", "homeVisit", ReadyLife.date(visit))) == expected)
    }

    @Test(arguments: [("2019-05-11", true), ("2019-05-10", false), ("2013", false)])
    func `a child is asked from the seventh birthday on`(_ born: String, _ young: Bool) {
        var entries = ReadyLife.entries()
        entries["identity"] = [DatedEntry(["dob": ReadyLife.date(born)], on: ReadyLife.day)]
        entries["readiness"] = entries["readiness"]?.map { entry in
            DatedEntry(entry.values.filter { $0.key != "childWish" }, on: entry.day)
        }
        #expect(open(Life(entries)) == (young ? [] : [4]))
    }

    @Test func `what was written in an earlier stay does not count`() {
        var entries = ReadyLife.entries()
        let (out, back) = (Moment(iso: "2026-05-04T09:00")!, Moment(iso: "2026-05-05T09:00")!)
        entries["handover"] = [
            DatedEntry(["direction": .code("out"), "handedOverAt": .moment(out)], on: out.day),
            DatedEntry(["direction": .code("in"), "handedOverAt": .moment(back)], on: back.day),
        ]
        #expect(open(Life(entries)) == Array(1...9))
    }

    @Test func `papers are there, or are known not to exist`() {
        var entries = ReadyLife.entries()
        #expect(Gates.papersMissing(Life(entries), for: .adoption) == ["adoption"])
        #expect(Gates.papersMissing(Life(entries), for: .foster) == ["care-decision"])
        entries["papers"]?.append(
            DatedEntry(
                ["paperKind": .code("birth-certificate"), "paperStatus": .code("requested")],
                on: ReadyLife.day))
        #expect(Gates.papersMissing(Life(entries), for: .kin) == ["birth-certificate"])
        entries["papers"]?.append(
            DatedEntry(
                ["paperKind": .code("birth-certificate"), "paperStatus": .code("does-not-exist")],
                on: ReadyLife.day))
        #expect(Gates.papersMissing(Life(entries), for: .kin) == [])
    }

    @Test(arguments: Gate.allCases)
    func `what to type for a condition names sections and fields there are`(gate: Gate) throws {
        for line in gate.remedies("AB-0007-K", .kin) {
            let words = line.split(separator: " ").map(String.init)
            guard gate != .decision else {
                #expect(line == "maiam return AB-0007-K --to kin --decision …")
                continue
            }
            #expect(words.prefix(3) == ["maiam", "record", "AB-0007-K"])
            let section = try #require(RecordSchema.section(words[3]))
            let keys = words.dropFirst(4).filter { $0 != "--set" }.map { $0.prefix { $0 != "=" } }
            #expect(!keys.isEmpty && keys.allSatisfy { section[String($0)] != nil })
        }
        #expect(Gate.noAbuser.remedies("X", .kin).count == 2)
    }
}
