import CareRecords
import Foundation
import Testing

/// `fixtures/vectors/schema.json` says to other readers of a home which sections and fields there are.
@Suite struct SchemaFileTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/vectors/schema.json")

    /// One section a line, so that a change is seen at a glance.
    private static var written: String {
        let lines = RecordSchema.sections.map { section in
            JSON.object([
                ("key", .string(section.key)), ("repeats", .bool(section.repeats)),
                ("compartment", number(section.compartment)),
                ("fields", .array(section.fields.map(field))),
            ]).serialised(pretty: false)
        }
        return "{\"sections\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
    }

    private static func field(_ field: Field) -> JSON {
        .object(
            [("key", .string(field.key))] + (field.compartment.map { [("compartment", number($0))] } ?? []))
    }

    private static func number(_ compartment: Compartment) -> JSON { .number(String(compartment.rawValue)) }

    @Test func `the schema in the vectors is the schema of the code`() throws {
        if ProcessInfo.processInfo.environment["MAIAM_WRITE_VECTORS"] != nil {
            try Data(Self.written.utf8).write(to: Self.file)
        }
        #expect(
            try String(contentsOf: Self.file, encoding: .utf8) == Self.written,
            "after a change of the schema: MAIAM_WRITE_VECTORS=1 swift test --filter SchemaFileTests")
    }
}
