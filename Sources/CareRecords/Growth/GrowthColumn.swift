/// What a column of a table of measurements holds.
enum GrowthColumn: CaseIterable {
    case sex, ageMonths, dob, date, weight, height, measure, oedema

    /// Matches a header cell without regard to case, accents and hints in brackets.
    init?(heading cell: String) {
        let bare = String(cell.prefix { $0 != "(" && $0 != "[" })
        let keys = [Heading.fold(cell), Heading.fold(bare)]
        guard
            let column = Self.allCases.first(where: { column in keys.contains { column.names.contains($0) } })
        else { return nil }
        self = column
    }

    private var names: Set<String> {
        switch self {
        case .sex: ["sex", "gender", "gioi", "gioitinh", "phai", "namnu"]
        case .ageMonths: ["agemonths", "ageinmonths", "months", "tuoithang", "thangtuoi", "sothangtuoi"]
        case .dob: ["dob", "dateofbirth", "birthdate", "ngaysinh", "ngaythangnamsinh"]
        case .date: ["date", "measuredon", "dateofmeasurement", "ngay", "ngaydo", "ngaycan", "ngaycando"]
        case .weight: ["weight", "weightkg", "cannang"]
        case .height: ["height", "heightcm", "length", "lenhei", "chieucao", "chieudai"]
        case .measure: ["measure", "measured", "cachdo", "tuthe"]
        case .oedema: ["oedema", "edema", "phu"]
        }
    }

    /// Reads a cell into a row.
    func read(_ cell: String, today: Day, into row: inout GrowthCells) throws(Problem) {
        switch self {
        case .sex: row.sex = try Self.sex(cell)
        case .ageMonths: row.ageMonths = try Self.number(cell, from: 0, Self.badAge)
        case .dob: row.dob = try Self.day(cell, today)
        case .date: row.date = try Self.day(cell, today)
        case .weight: row.weight = try Self.number(cell, from: 0.1, Self.badWeight)
        case .height: row.height = try Self.number(cell, from: 1, Self.badHeight)
        case .measure: row.isLying = try Self.isLying(cell)
        case .oedema: row.hasOedema = try Self.flag(cell)
        }
    }

    private static func sex(_ cell: String) throws(Problem) -> Sex? {
        switch Fold.search(cell) {
        case "1", "trai", "boy": return .male
        case "2", "gai", "girl": return .female
        default: break
        }
        guard let code = Lists.sex.match(cell) else {
            throw Problem(
                Wording(
                    vi: "Giới tính: cần 1 hoặc nam, 2 hoặc nữ.", en: "Sex: 1 or male, 2 or female is needed.")
            )
        }
        return Sex(code: code)
    }

    /// No measure of a child reaches a thousand, so a comma or a point is always the decimal one.
    private static func number(_ cell: String, from least: Double, _ bad: Wording) throws(Problem) -> Double {
        let parts = cell.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count <= 2, parts.allSatisfy({ digits($0) != nil }),
            let number = Double(parts.joined(separator: ".")), (least..<1000).contains(number)
        else { throw Problem(bad) }
        return number
    }

    private static func day(_ cell: String, _ today: Day) throws(Problem) -> Day {
        guard let day = PartialDate(typed: cell, today: today)?.exact else {
            throw Problem(
                Wording(
                    vi: "Không phải ngày đầy đủ, ví dụ 05/03/2021.",
                    en: "Not a full date, such as 05/03/2021."))
        }
        return day
    }

    private static func isLying(_ cell: String) throws(Problem) -> Bool {
        guard let code = Lists.measure.match(cell) else {
            throw Problem(
                Wording(
                    vi: "Cách đo: cần L (nằm) hoặc H (đứng).",
                    en: "Measure: L (lying) or H (standing) is needed."))
        }
        return code == "lying"
    }

    private static func flag(_ cell: String) throws(Problem) -> Bool {
        switch Fold.search(cell) {
        case "y", "yes", "co", "x", "1", "true": return true
        case "n", "no", "khong", "0", "2", "false": return false
        default:
            throw Problem(
                Wording(vi: "Phù: cần y (có) hoặc n (không).", en: "Oedema: y or n is needed."))
        }
    }

    private static let badAge = Wording(
        vi: "Tuổi: cần số tháng, ví dụ 100 hoặc 132,5.", en: "Age: months are needed, such as 100 or 132.5.")
    private static let badWeight = Wording(
        vi: "Cân nặng: cần số kg, ví dụ 27,4.", en: "Weight: kilograms are needed, such as 27.4.")
    private static let badHeight = Wording(
        vi: "Chiều cao: cần số cm, ví dụ 131,5.", en: "Height: centimetres are needed, such as 131.5.")
}
