import CareRecords
import Foundation
import Testing

/// `fixtures/vectors/codes.json` holds every code that records store, with what it means. Old entries hold these codes:
/// none may go, be spelt anew, or come to mean something else.
struct CodesFileTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/vectors/codes.json")

    private typealias Codes = [String: [String: String]]

    /// Lists by the place they are stored at, and words that cards, registers and papers keep.
    private static let current: Codes = {
        var codes: Codes = [:]
        func take(_ fields: [Field], _ place: String) {
            for field in fields {
                let here = place + "." + field.key
                switch field.type {
                case .code(let list), .codes(let list):
                    codes[here] = Dictionary(
                        list.codes.map { ($0.key, $0.label.en) }, uniquingKeysWith: { first, _ in first })
                case .rows(let fields): take(fields, here)
                default: break
                }
            }
        }
        let sections =
            RecordSchema.standard + RecordSchema.registers + [
                RecordSchema.ownDeclaration, RecordSchema.ruleChange, RecordSchema.letterhead,
                RecordSchema.delegation, RecordSchema.yearOff, RecordSchema.shiftBook, RecordSchema.duty,
            ]
        for section in sections { take(section.fields, section.key) }
        func words<Word: RawRepresentable<String> & CaseIterable>(_ name: String, _: Word.Type) {
            codes[name] = Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, "") })
        }
        words("word.standing", Standing.self)
        words("word.absence", Absence.self)
        words("word.leaving", Leaving.self)
        words("word.role", Role.self)
        words("word.purpose", Purpose.self)
        words("word.urgentPurpose", UrgentPurpose.self)
        words("word.delegatedAct", DelegatedAct.self)
        words("word.tableTemplate", TableTemplate.self)
        words("word.tableVariable", TableVariable.self)
        words("word.reportPeriod", ReportPeriod.Kind.self)
        words("word.victimStatus", VictimStatus.self)
        words("word.schoolTerm", SchoolTerm.self)
        words("word.markScale", MarkScale.self)
        words("word.subjectLevel", SubjectLevel.self)
        words("word.visitAnswer", VisitAnswer.self)
        words("word.endCriterion", EndCriterion.self)
        return codes
    }()

    private static func pinned() throws -> Codes {
        guard FileManager.default.fileExists(atPath: file.path),
            case .object(let lists) = try JSON.parse([UInt8](Data(contentsOf: file)))
        else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: lists.map { place, list in
                guard case .object(let codes) = list else { return (place, [:]) }
                let pairs = codes.map { key, meaning -> (String, String) in
                    if case .string(let text) = meaning { (key, text) } else { (key, "?") }
                }
                return (place, Dictionary(uniqueKeysWithValues: pairs))
            })
    }

    /// One list a line; what stands there already is kept as it is.
    private static func write(_ codes: Codes) throws {
        let lines = codes.sorted { $0.key < $1.key }.map { place, list in
            let pairs = list.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }
            return JSON.string(place).serialised(pretty: false) + ":"
                + JSON.object(pairs).serialised(pretty: false)
        }
        try Data(("{\n" + lines.joined(separator: ",\n") + "\n}\n").utf8).write(to: file)
    }

    @Test func `a code once stored is neither gone nor means something else`() throws {
        let pinned = try Self.pinned()
        #expect(pinned.count > 100)
        for (place, list) in pinned.sorted(by: { $0.key < $1.key }) {
            for (code, meaning) in list {
                #expect(
                    Self.current[place]?[code] == meaning,
                    "\(place)=\(code): a label may be worded better in the file by hand, a code may not change"
                )
            }
        }
    }

    @Test func `every code there is stands in the file`() throws {
        if ProcessInfo.processInfo.environment["MAIAM_WRITE_VECTORS"] != nil {
            try Self.write(
                Self.pinned().merging(Self.current) { old, new in old.merging(new) { kept, _ in kept } })
        }
        let pinned = try Self.pinned()
        for (place, list) in Self.current {
            for code in list.keys {
                #expect(
                    pinned[place]?[code] != nil,
                    "\(place)=\(code): MAIAM_WRITE_VECTORS=1 swift test --filter CodesFileTests")
            }
        }
    }

    @Test func `no list has a code twice`() {
        for section in RecordSchema.standard + RecordSchema.registers {
            for case (let field, let list?) in section.fields.map({ ($0, Self.list($0)) }) {
                #expect(Set(list.codes.map(\.key)).count == list.codes.count, "\(section.key).\(field.key)")
            }
        }
    }

    private static func list(_ field: Field) -> CodeList? {
        switch field.type {
        case .code(let list), .codes(let list): list
        default: nil
        }
    }
}
