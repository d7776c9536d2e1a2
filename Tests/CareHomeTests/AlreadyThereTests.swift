import CareRecords
import Testing

@testable import CareHome

/// Who in a file looks like a child whom the home knows.
struct AlreadyThereTests {
    let house: Household
    let worker: Home

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        for json in [
            #"{"fullName": "Lê Văn Hòa", "dob": "2013-09-02", "otherNames": ["Tí Bịa"]}"#,
            #"{"fullName": "Đỗ Thị Ví Dụ"}"#, "{}",
        ] { _ = try worker.admit(Admission(json: json)) }
    }

    private func lines(_ rows: String...) throws -> [Int] {
        let sheet = try Sheet(bytes: Array((["Họ và tên;Ngày sinh"] + rows).joined(separator: "\n").utf8))
        let read = Intake.read(sheet: sheet, today: Household.day)
        #expect(read.problems.isEmpty)
        return try worker.alreadyThere(read.admissions).map(\.line)
    }

    @Test(arguments: [
        ("LE VAN HOA;02/09/2013", true), ("Lê Văn Hoà;09/2013", true), ("Lê Văn Hòa;2013", true),
        ("Tí Bịa;02/09/2013", true), ("Lê Văn Hòa;03/09/2013", false), ("Lê Văn Hòa;08/2013", false),
        ("Lê Văn Hòa;02/09/2012", false), ("Lê Văn Hòa;", false), ("Lê Văn Hoan;02/09/2013", false),
        ("Đỗ Thị Ví Dụ;", true), ("do thi vi du;", true), ("Đỗ Thị Ví Dụ;2014", false),
        (";02/09/2013", false),
    ])
    func `the same name and a date that does not contradict is somebody known`(_ row: String, _ known: Bool)
        throws
    {
        #expect(try lines(row, "Bịa Thị Khác;2014") == (known ? [2] : []))
    }

    @Test func `lines come in the order of the file, each with the child it is like`() throws {
        #expect(try lines("Đỗ Thị Ví Dụ;", "Bịa;", "Lê Văn Hòa;2013", "Lê Văn Hòa;02/09/2013") == [2, 4, 5])
        let again = try Intake.read(
            json: JSON.parse(Array(#"{"fullName": "Tí Bịa", "dob": "2013"}"#.utf8)), today: Household.day)
        #expect(try worker.alreadyThere([again]).map(\.child.name) == ["Lê Văn Hòa"])
    }
}
