import CareRecords
import Testing
import Vault

@testable import CareHome

struct MonthlyTableTests {
    @Test func `monthly tables around one child print nothing small and move by fives`() throws {
        let asking = try RequestTests()
        let worker = asking.worker
        var sheets: [[String: Int]] = []
        for index in 0..<14 {
            _ = try worker.admit(
                Admission(
                    json: #"{"sex": "\#(index < 4 ? "female" : "male")", "dob": "2012", "groups": ["m"]}"#))
        }
        for _ in 0..<4 {
            var numbers: [String: Int] = [:]
            for template in TableTemplate.allCases {
                try worker.vault.refresh()
                let number = try worker.requestTable(
                    template, recipient: "soyte", purpose: "báo cáo", basis: "b")
                guard case .array(let rows)? = try asking.approve(number)["rows"] else {
                    Issue.record("no rows")
                    return
                }
                for row in rows {
                    guard case .string(let key)? = row["key"], case .number(let text)? = row["value"] else {
                        continue
                    }
                    let value = try #require(Int(text))
                    #expect(value > 7 && value % 5 == 0, "\(template) \(key)")
                    numbers["\(template) \(key)"] = value
                }
            }
            sheets.append(numbers)
            _ = try worker.admit(Admission(json: #"{"sex": "male", "dob": "2012", "groups": ["m"]}"#))
        }
        #expect(sheets.allSatisfy { !$0.isEmpty })
        for (before, after) in zip(sheets, sheets.dropFirst()) {
            for (key, value) in before {
                #expect([0, 5].contains((after[key] ?? -1) - value), "\(key)")
            }
        }
    }
}
