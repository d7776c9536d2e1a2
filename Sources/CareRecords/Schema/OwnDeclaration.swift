/// A field or a section a facility adds: under the same rule as ours, with both labels, a compartment and a degree of
/// secrecy. What leaves stands in `Redaction` alone, field by field and purpose by purpose, so a field of the house's
/// own never does, whatever an older declaration says of it. Its key begins with x, so that ours never meets it.
public enum OwnDeclaration: Sendable {
    case field(section: String, Field)
    case section(Section)

    /// Reads what `fields add` wrote down.
    ///
    /// - Throws: what is missing or wrong, in both languages.
    public init(_ values: [String: Value], sections known: [Section]) throws(Problem) {
        let key = values["key"]?.string ?? ""
        guard Self.isOwn(key) else {
            throw Problem(
                Wording(
                    vi: "Khóa bắt đầu bằng x rồi chữ hoa, chỉ gồm chữ không dấu và số, ví dụ xShoeSize.",
                    en: "A key is x, a capital, then letters and digits, such as xShoeSize."), field: "key")
        }
        let label = try Self.label(values)
        let compartment = values["compartment"]?.string.flatMap(Compartment.init(named:))
        guard let parent = values["section"]?.string else {
            guard let compartment, compartment.isPerChild else { throw Self.missing("compartment") }
            self = .section(
                Section(
                    key, vi: label.vi, en: label.en, compartment, repeats: values["repeats"] == .flag(true),
                    fields: []))
            return
        }
        guard known.contains(where: { $0.key == parent }) else {
            throw RecordSchema.unknown(parent, among: known.map(\.key))
        }
        guard let secrecy = values["secrecy"]?.string.flatMap(Sensitivity.init(rawValue:)) else {
            throw Self.missing("secrecy")
        }
        self = .field(
            section: parent,
            Field(
                key, try Self.type(values, label), vi: label.vi, en: label.en, compartment: compartment,
                sensitivity: secrecy, disclose: .withhold))
    }

    public var key: String {
        switch self {
        case .field(_, let field): field.key
        case .section(let section): section.key
        }
    }

    static func isOwn(_ key: String) -> Bool {
        let letters = Array(key.unicodeScalars)
        guard (3...40).contains(letters.count), letters[0] == "x", ("A"..."Z").contains(letters[1]) else {
            return false
        }
        return letters.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    }

    private static func label(_ values: [String: Value]) throws(Problem) -> Wording {
        guard let vi = values["vi"]?.string.map(tidy), let en = values["en"]?.string.map(tidy), !vi.isEmpty,
            !en.isEmpty
        else {
            throw Problem(
                Wording(vi: "Cần tên bằng cả hai ngôn ngữ.", en: "A label in both languages is needed."),
                field: "label")
        }
        return Wording(vi: vi, en: en)
    }

    private static func type(_ values: [String: Value], _ label: Wording) throws(Problem) -> FieldType {
        switch values["type"]?.string {
        case "text": return .text
        case "longText": return .longText
        case "flag": return .flag
        case "date": return .date
        case "moment": return .moment
        case "texts": return .texts
        case "number": return .number(-1_000_000...1_000_000, decimals: 2)
        case "integer": return .integer(-1_000_000...1_000_000)
        case "code": return .code(try codes(values))
        case "codes": return .codes(try codes(values))
        default: throw missing("type")
        }
    }

    private static func codes(_ values: [String: Value]) throws(Problem) -> CodeList {
        guard case .rows(let rows)? = values["codes"], rows.count > 1 else { throw missing("codes") }
        var codes: [Code] = []
        for row in rows {
            guard let key = row["key"]?.string, let vi = row["vi"]?.string, let en = row["en"]?.string,
                !codes.contains(where: { $0.key == key })
            else { throw missing("codes") }
            codes.append(Code(key, vi: vi, en: en))
        }
        return CodeList(values["key"]?.string ?? "", codes)
    }

    private static func missing(_ what: String) -> Problem {
        Problem(
            Wording(
                vi: "Khai báo thiếu hoặc sai: \(what).", en: "The declaration lacks, or has wrong: \(what)."),
            field: what)
    }
}

extension Compartment {
    /// By the word `fields --json` prints.
    public init?(named name: String) {
        guard let found = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = found
    }
}
