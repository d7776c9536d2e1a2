import ArgumentParser
import CareHome
import CareRecords
import Testing

@testable import maiam

/// Words at a prompt are of the language of whoever reads it, and either language answers.
struct ChoiceTests {
    @Test(
        arguments: [
            ("caregiver", .caregiver), ("bảo mẫu", .caregiver), ("bao mau", .caregiver),
            ("Nhân viên chăm sóc", .caregiver), ("Giám đốc", .director), ("giam doc", .director),
            ("Director", .director), ("deputy director", .deputyDirector), ("phó giám đốc", .deputyDirector),
            ("social worker", .socialWorker), ("công tác xã hội", .socialWorker), ("y tế", .healthWorker),
            ("tâm lý", .psychologist), ("văn thư", .recordsClerk), ("official", .official),
            ("nhân viên", nil),
            ("worker", nil), ("xã", nil), ("1", nil), ("", nil), ("giám", nil),
        ] as [(String, Role?)])
    func `a role is known by its code and by its label in both languages`(_ typed: String, _ role: Role?) {
        #expect(Role(said: typed) == role)
    }

    @Test(
        arguments: [
            ("công an", .police), ("police", .police), ("tòa án", .court), ("toa an, vien kiem sat", .court),
            ("Sở Y tế", .healthDepartment), ("bệnh viện", .hospital), ("nhà trường", .school),
            ("báo chí", .donor), ("press", .donor), ("trợ giúp pháp lý", .legalAid), ("nhà", nil),
        ] as [(String, Purpose?)])
    func `a purpose likewise`(_ typed: String, _ purpose: Purpose?) {
        #expect(Purpose(said: typed) == purpose)
    }

    @Test func `a question lists labels by number in the language, and takes the number`() {
        #expect(
            ReportPeriod.Kind.list(.vietnamese) == "1 Tháng, 2 Quý, 3 Nửa năm, 4 Năm"
                && ReportPeriod.Kind.list(.english) == "1 Month, 2 Quarter, 3 Half-year, 4 Year")
        #expect(UrgentPurpose.list(.vietnamese) == "1 Cấp cứu, nhập viện, 2 Tìm trẻ mất liên lạc")
        #expect(Role(answered: "4") == .caregiver && Role(answered: " 1 ") == .director)
        #expect(Role(answered: "0") == nil && Role(answered: "99") == nil)
        #expect(Role(answered: "teacher") == .teacher)
    }

    @Test func `what is none of them lists the labels in the language of whoever asks`() {
        let failure = UrgentPurpose.unknown("xyzxyz")
        #expect(failure.status == .usage)
        #expect(
            failure.hint?.vi
                == "Một trong: Cấp cứu, nhập viện (hospital), Tìm trẻ mất liên lạc (missing).")
        #expect(
            failure.hint?.en
                == "One of: Emergency care in hospital (hospital), Finding a missing child (missing).")
        #expect(Role.unknown("techer").sentence.vi == "Không hiểu techer. Ý là teacher (Phụ trách học tập)?")
    }

    @Test func `every choice is found by each of its labels`() {
        func check<One: Choice & Equatable>(_: One.Type) {
            for one in One.allCases {
                for language in Language.allCases {
                    #expect(One(said: one.label(language)) == one, "\(one.label(language))")
                }
                #expect(One(said: one.rawValue) == one)
            }
        }
        check(Role.self)
        check(Purpose.self)
        check(UrgentPurpose.self)
        check(DelegatedAct.self)
        check(TableTemplate.self)
        check(ReportPeriod.Kind.self)
    }
}

struct HouseActCommandTests {
    @Test(arguments: HouseAct.allCases)
    func `what roles names is a command`(_ act: HouseAct) throws {
        for typed in act.commands {
            var words = typed.split(separator: " ").map(String.init)
            let command = try #require(Maiam.command(named: words.removeFirst()), "\(typed)")
            for word in words {
                #expect(
                    command.configuration.subcommands.contains { $0.configuration.commandName == word },
                    "\(typed)")
            }
        }
        #expect(act.label.vi != act.label.en)
    }
}
