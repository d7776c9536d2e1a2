import CareRecords
import Testing

struct SchemaTests {
    private func withRows(_ fields: [Field]) -> [Field] {
        fields.flatMap { field in
            guard case .rows(let inner) = field.type else { return [field] }
            return [field] + withRows(inner)
        }
    }

    @Test(arguments: RecordSchema.sections)
    func `a section, its fields and its codes speak both languages`(_ section: Section) {
        #expect(!section.label.vi.isEmpty && !section.label.en.isEmpty)
        for field in withRows(section.fields) {
            #expect(!field.label.vi.isEmpty && !field.label.en.isEmpty, "\(section.key).\(field.key)")
            #expect(field.label.vi == nfc(field.label.vi), "\(section.key).\(field.key)")
            switch field.type {
            case .code(let list), .codes(let list): expectWords(list)
            default: break
            }
        }
    }

    private func expectWords(_ list: CodeList) {
        #expect(Set(list.codes.map(\.key)).count == list.codes.count, "\(list.name)")
        for code in list.codes {
            for word in [code.key, code.label.vi, code.label.en] {
                #expect(list.match(word) == code.key, "\(list.name) \(word)")
            }
        }
    }

    @Test(arguments: RecordSchema.sections)
    func `a key stands once, and what is restricted leaves only by a purpose`(_ section: Section) {
        #expect(Set(section.fields.map(\.key)).count == section.fields.count)
        #expect(section.note.map { section[$0] != nil } ?? true)
        #expect(section.naturalKey.allSatisfy { section[$0] != nil })
        for field in section.fields where field.sensitivity == .restricted {
            #expect(field.disclose == .withhold, "\(section.key).\(field.key)")
        }
    }

    @Test func `an unknown key is named with the nearest known one`() throws {
        let development = try #require(RecordSchema.section("development"))
        let problem = #expect(throws: Problem.self) { try development.field("hieght") }
        #expect(
            problem?.wording
                == Wording(
                    vi: "Không có mục “hieght”. Ý là height?",
                    en: "There is no field “hieght”. Did you mean height?"))
    }

    @Test(arguments: [("fullName", "identity"), ("victimStatus", "trafficking"), ("grade", "schooling")])
    func `a flat key belongs to the first section that declares it`(_ key: String, _ section: String) {
        #expect(RecordSchema.locate(key)?.0.key == section)
    }
}
