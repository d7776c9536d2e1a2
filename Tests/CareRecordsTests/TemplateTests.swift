import CareRecords
import Testing

struct TemplateTests {
    @Test(arguments: FormTemplate.all)
    func `a form asks only for fields that there are, and is signed by somebody`(_ template: FormTemplate) {
        #expect(!template.signers.isEmpty && template.title.vi == nfc(template.title.vi))
        #expect(template.columns.isEmpty == (template.subject == .child))
        for block in template.blocks {
            switch block {
            case .facts(let section, let keys):
                for key in keys { #expect(RecordSchema.section(section)?[key] != nil, "\(section).\(key)") }
            case .rows(let section, let key, _):
                guard case .rows? = RecordSchema.section(section)?[key]?.type else {
                    Issue.record("\(section).\(key) has no rows")
                    continue
                }
            case .lines, .paragraph: break
            }
        }
    }

    @Test func `what is carried to a home neither names the child nor says why there was care`() throws {
        let visit = try #require(FormTemplate.named("visit"))
        #expect(!visit.named && Set(visit.sections) == ["identity", "followup"])
        for case .facts(_, let keys) in visit.blocks {
            #expect(Set(keys).isDisjoint(with: ["fullName", "contacted", "reopen", "safetyLevel"]))
        }
    }
}
