/// What a column of an imported table holds.
enum Heading: Sendable {
    case field(Section, Field)
    /// “Lớp”: a grade, a class, or both in one cell (6A1).
    case schoolClass
    /// A running number.
    case ignored
    /// Nothing: cells under it must be empty too.
    case unnamed

    var fieldKey: String? {
        if case .field(_, let field) = self { field.key } else { nil }
    }

    /// Matches a header cell to the schema without regard to case, accents, spaces and hints in brackets.
    static func match(_ cell: String) -> Heading? {
        for text in [cell, String(cell.prefix { $0 != "(" && $0 != "[" && $0 != "*" })] {
            let key = fold(text)
            if key.isEmpty { return cell.isEmpty ? .unnamed : nil }
            if ["stt", "tt", "no"].contains(key) { return .ignored }
            if ["lop", "class"].contains(key) { return .schoolClass }
            if let found = known[key] { return .field(found.0, found.1) }
            if let usual = usual[key], let (section, field) = RecordSchema.locate(usual) {
                return .field(section, field)
            }
        }
        return nil
    }

    static func fold(_ text: String) -> String {
        String(Fold.search(text).filter { $0.isLetter || $0.isNumber })
    }

    /// The first section to claim a heading keeps it, so identity comes before family.
    private static var known: [String: (Section, Field)] {
        var known: [String: (Section, Field)] = [:]
        for section in RecordSchema.sections {
            for field in section.fields {
                for name in [field.key, field.label.vi, field.label.en] + field.aliases {
                    let key = fold(name)
                    if known[key] == nil { known[key] = (section, field) }
                }
            }
        }
        return known
    }

    /// Headings offices use that are not the label of the field.
    private static let usual = [
        "hovaten": "fullName", "hoten": "fullName", "hovatenkhaisinh": "fullName", "tentre": "fullName",
        "gioitinh": "sex", "namnu": "sex", "ngaysinh": "dob", "namsinh": "dob", "ngaythangnamsinh": "dob",
        "dantoc": "ethnicity", "tongiao": "religion", "quoctich": "nationality", "noisinh": "birthplace",
        "quequan": "nativePlace", "nhom": "groups", "nhomhoancanhdacbiet": "groups",
        "hoancanhdacbiet": "groups", "truong": "school", "tentruong": "school",
    ]
}
