/// What the twelve digits of a personal identification number say: three for the place of registration, one
/// for century and sex, two for the year of birth, six at random (Decree 137/2015/NĐ-CP, Article 13).
///
/// The place is never named: its codes are those of 2016, and in 2025 several were given to other provinces.
public struct PersonalID: Sendable {
    let registration: Int
    public let birthYear: Int
    public let sex: Sex

    /// Nil for anything but twelve digits, such as the nine of an older card.
    public init?(_ number: String) {
        let figures = number.utf8.map { Int($0) - 48 }
        guard figures.count == 12, figures.allSatisfy((0...9).contains) else { return nil }
        registration = figures[0] * 100 + figures[1] * 10 + figures[2]
        birthYear = 1900 + figures[3] / 2 * 100 + figures[4] * 10 + figures[5]
        sex = figures[3].isMultiple(of: 2) ? .male : .female
    }

    /// What does not fit; never a reason to refuse, since papers are corrected and some names are assumed.
    public func doubts(sex: Sex?, born: PartialDate?, today: Day) -> [Wording] {
        var doubts: [Wording] = []
        if !Self.provincesOf2016.contains(registration) {
            doubts.append(
                Wording(
                    vi: "Số định danh: ba số đầu không có trong bảng mã tỉnh năm 2016 (có thể là mã nước).",
                    en: "Personal ID: the first three digits are no province of 2016 (perhaps a country)."))
        }
        if let sex, sex != self.sex {
            doubts.append(
                Wording(
                    vi: "Số định danh: không khớp giới tính đã ghi.",
                    en: "Personal ID: does not fit the sex on record."))
        }
        if let born, born.year != birthYear {
            doubts.append(
                Wording(
                    vi: "Số định danh: không khớp năm sinh đã ghi.",
                    en: "Personal ID: does not fit the year of birth on record."))
        } else if born == nil, !(today.year - 22...today.year).contains(birthYear) {
            doubts.append(
                Wording(
                    vi: "Số định danh: năm sinh trong số không phải của một trẻ.",
                    en: "Personal ID: its year of birth is not a child's."))
        }
        return doubts
    }

    /// The 63 provinces of Circular 07/2016/TT-BCA; foreign births bear the code of a country.
    private static let provincesOf2016: Set<Int> = [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40,
        42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82,
        83,
        84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    ]
}
