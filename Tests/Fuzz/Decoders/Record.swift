@testable import CareHome
@testable import CareRecords

/// Values, and what offices hand over.
enum Record {
    private static let today = Day(year: 2026, month: 11, day: 24)!

    static func value(_ bytes: [UInt8]) {
        guard let value = try? Value(bytes: bytes) else { return }
        precondition(value.bytes == bytes)
        _ = value.json.serialised()
    }

    static func json(_ bytes: [UInt8]) {
        guard let json = try? JSON.parse(bytes) else { return }
        let again = try? JSON.parse(Array(json.serialised().utf8))
        precondition(again == json)
        guard let admission = try? Intake.read(json: json, today: today) else { return }
        for part in admission.parts {
            for value in part.values.values { precondition((try? Value(bytes: value.bytes)) == value) }
        }
    }

    static func csv(_ bytes: [UInt8]) {
        guard let sheet = try? Sheet(bytes: bytes) else { return }
        let read = Intake.read(sheet: sheet, today: today)
        for admission in read.admissions {
            for value in admission.parts.flatMap(\.values.values) {
                precondition((try? Value(bytes: value.bytes)) == value)
            }
        }
    }

    static func table(_ bytes: [UInt8]) {
        guard let sheet = try? Sheet(bytes: bytes) else { return }
        for complete in [true, false] { _ = try? TableFile(sheet, complete: complete) }
    }
}
