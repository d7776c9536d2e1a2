import CareRecords
import Testing

@testable import CareHome

/// Whoever is refused learns what to type instead.
struct HintTests {
    @Test(arguments: Standing.allCases)
    func `whatever does not go with a standing names what does`(standing: Standing) {
        let hint = HomeError.wrongStanding(standing).hint
        for language in Language.allCases { #expect(hint?(language).contains("maiam ") == true) }
        #expect(hint?.vi != hint?.en)
    }

    @Test func `every criterion that keeps a case open has something to type`() throws {
        for criterion in EndCriterion.allCases {
            for language in Language.allCases {
                let typed = EndCriterion.remedies([criterion], "AB-0001-X", language)
                #expect(!typed.isEmpty && typed.allSatisfy { $0.contains("AB-0001-X") }, "\(criterion)")
                for line in typed where line.contains("--set ") {
                    let key = try #require(line.split(separator: " ").last?.split(separator: "=").first)
                    #expect(RecordSchema.section("closure")?[String(key)] != nil, "\(line)")
                }
            }
            for mayOverride in [true, false] {
                let error = HomeError.notEnded([criterion], code: "AB-0001-X", mayOverride: mayOverride)
                #expect(error.hint?.vi.contains("--despite") == mayOverride)
                #expect(error.hint?.en.contains("maiam ") == true)
            }
        }
    }

    @Test func `refusals of counting, showing and closing say what would have done`() throws {
        let house = try Household()
        let director = house.director
        let code = try director.admit(Admission()).code
        func refused(_ act: () throws -> Void) -> HomeError? {
            do { try act() } catch { return HomeError(explaining: error) }
            return nil
        }
        let refusals: [(String, HomeError?)] = [
            ("maiam fields circumstances", refused { _ = try director.census(group: "zz") }),
            ("--from", refused { _ = try director.flow(from: Household.day, to: Day(iso: "2020-01-01")!) }),
            ("schooling", refused { _ = try director.show(code, section: "schoolin") }),
            ("maiam search", refused { _ = try director.show("XX-0000-X") }),
            ("maiam return", refused { _ = try director.close(code, values: [:]) }),
            (
                "maiam close \(code)",
                refused { try director.sealFile(code, retention: "70-years", place: "") }
            ),
            ("maiam close \(code)", refused { try director.reopen(code, reason: "x") }),
            ("--reason", refused { try director.reopen(code, reason: "") }),
        ]
        for (words, refusal) in refusals {
            for language in Language.allCases {
                #expect(refusal?.hint?(language).contains(words) == true, "\(words)")
            }
        }
        #expect(HomeError.noSection("schoolin").sentence.en.contains("schooling?"))
        #expect(!HomeError.noSection("xyz").sentence.en.contains("?"))
    }
}
