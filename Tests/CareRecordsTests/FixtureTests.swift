import CareRecords
import Foundation
import Testing

/// The made-up children: four as a newspaper counted them, thirty others.
struct FixtureTests {
    static let today = Day(iso: "2026-11-24")!
    let children: [Admission]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/children.json").standardized
        let json = try JSON.parse([UInt8](Data(contentsOf: file)))
        guard case .array(let items) = json else { throw Problem.notAList }
        children = try items.map { item throws(Problem) in try Intake.read(json: item, today: Self.today) }
    }

    private func entries(_ child: Admission, _ section: String) -> [[String: Value]] {
        child.parts.filter { $0.section == section }.map(\.values)
    }

    private func inGroup(_ letter: String, _ child: Admission) -> Bool {
        entries(child, "circumstances").contains { values in
            guard case .list(let groups)? = values["groups"] else { return false }
            return groups.contains(.code(letter))
        }
    }

    private func age(_ child: Admission) -> Int? {
        guard case .date(let date)? = child["identity"]["dob"] else { return nil }
        return date.age(at: Self.today)
    }

    @Test func `34 children are read, 30 of them of other groups`() {
        #expect(children.count == 34)
        #expect(children.prefix(4).allSatisfy { inGroup("m", $0) })
        #expect(!children.dropFirst(4).contains { inGroup("m", $0) })
        #expect(children.allSatisfy { !entries($0, "circumstances").isEmpty })
    }

    @Test func `the first four are a girl and three boys under 16`() {
        let four = children.prefix(4)
        #expect(four.map { $0["identity"]["sex"]?.string } == ["female", "male", "male", "male"])
        #expect(four.allSatisfy { age($0).map { $0 < 16 } ?? false })
    }

    @Test func `all four go to school and grow, in the facility and at school`() {
        for child in children.prefix(4) {
            #expect(child["schooling"]["eduStatus"] == .code("enrolled"))
            let days = entries(child, "development")
            #expect(days.contains { $0["height"] != nil && $0["weight"] != nil })
            #expect(days.contains { $0["talent"] != nil })
            for place in ["facility", "school"] {
                #expect(days.contains { $0["activity"] != nil && $0["place"] == .code(place) })
            }
        }
    }

    @Test func `the others are of both sexes, 3 to 17, some dates partial, one child without a name`() {
        let others = children.dropFirst(4)
        #expect(Set(others.compactMap { $0["identity"]["sex"]?.string }) == ["female", "male"])
        #expect(others.compactMap(age).min() == 3)
        #expect(others.compactMap(age).max() == 17)
        #expect(others.filter { $0["identity"]["fullName"] == nil }.count == 1)
        let dates = others.compactMap { $0["identity"]["dob"]?.string?.count }
        #expect(Set(dates) == [4, 7, 10])
    }

    @Test func `no two children share a name`() {
        let names = children.compactMap { $0["identity"]["fullName"]?.string }
        #expect(Set(names).count == names.count)
    }
}

extension Problem {
    fileprivate static let notAList = Problem(Wording(vi: "Cần một danh sách.", en: "A list is needed."))
}
