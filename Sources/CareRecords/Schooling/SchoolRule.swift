/// A rule of the schools: what it says, where it stands and since when.
public struct SchoolRule: Hashable, Sendable {
    public enum Key: String, CaseIterable, Sendable {
        case yearAverage, learning, oneSubject, conduct, promotion, absence, retest, award
        case result, passing
    }

    public let key: Key
    public let scale: MarkScale
    public let summary: Wording
    /// The rule's own number, such as a limit.
    public let figure: Int?
    /// Circular and article.
    public let source: String
    /// When the circular came into force, and the last year it governed any grade.
    public let from: SchoolYear
    public let until: SchoolYear?
    /// False while nobody has held it against the text of the circular.
    public let confirmed: Bool

    /// The source as a page shows it.
    public func cited(_ language: Language) -> String {
        confirmed ? source : source + Wording(vi: " (chưa đối chiếu)", en: " (unconfirmed)")(language)
    }

    public static func of(_ key: Key, _ scale: MarkScale) -> SchoolRule? {
        table.first { $0.key == key && $0.scale == scale }
    }

    /// Most sessions a child may miss in a year and still move up; nil where the circular sets none.
    public static func absenceLimit(_ scale: MarkScale?) -> Int? {
        scale.flatMap { of(.absence, $0) }?.figure
    }

    private static func rule(
        _ key: Key, _ scale: MarkScale, _ article: String, confirmed: Bool, figure: Int? = nil, vi: String,
        en: String
    ) -> SchoolRule {
        SchoolRule(
            key: key, scale: scale, summary: Wording(vi: vi, en: en), figure: figure,
            source: "\(scale.circular), \(article)", from: scale.from, until: scale.until,
            confirmed: confirmed)
    }

    public static let table: [SchoolRule] = [
        rule(
            .yearAverage, .secondary2021, "Đ9", confirmed: true,
            vi: "Điểm cả năm = (HKI + 2 × HKII) / 3, làm tròn một chữ số; môn nhận xét lấy theo HKII.",
            en: "Year mark = (term I + 2 × term II) / 3 to one decimal; remark subjects as in term II."),
        rule(
            .learning, .secondary2021, "Đ9", confirmed: true,
            vi: "Tốt: mọi môn từ 6,5, ít nhất 6 môn từ 8,0. Khá: từ 5,0, ít nhất 6 môn từ 6,5. "
                + "Đạt: ít nhất 6 môn từ 5,0, không môn nào dưới 3,5, nhiều nhất 1 môn nhận xét Chưa đạt.",
            en: "Good: every mark 6.5 or more, six of 8.0. Fair: 5.0 or more, six of 6.5. "
                + "Pass: six of 5.0 or more, none under 3.5, at most one remark subject not passed."),
        rule(
            .oneSubject, .secondary2021, "Đ9", confirmed: false,
            vi: "Chỉ vì một môn mà thấp xuống từ hai mức thì được nâng lên một mức.",
            en: "When one subject alone costs two levels or more, the result is lifted by one."),
        rule(
            .conduct, .secondary2021, "Đ8", confirmed: false,
            vi: "Rèn luyện cả năm xét hai học kỳ, học kỳ II quyết định.",
            en: "Conduct of the year from both terms, term II deciding."),
        rule(
            .promotion, .secondary2021, "Đ12", confirmed: true,
            vi: "Lên lớp: học tập và rèn luyện từ Đạt, không nghỉ quá số buổi quy định.",
            en: "Promoted: learning and conduct Pass or better, absences within the limit."),
        rule(
            .absence, .secondary2021, "Đ12", confirmed: true, figure: 45,
            vi: "Nghỉ không quá 45 buổi một năm, có phép và không phép.",
            en: "At most 45 sessions absent in a year, with leave and without."),
        rule(
            .absence, .secondary2011, "Đ15", confirmed: false, figure: 45,
            vi: "Nghỉ không quá 45 buổi một năm, có phép và không phép.",
            en: "At most 45 sessions absent in a year, with leave and without."),
        rule(
            .retest, .secondary2021, "Đ13, Đ14", confirmed: true,
            vi: "Học tập Chưa đạt: kiểm tra lại trong hè. Rèn luyện Chưa đạt: rèn luyện trong hè.",
            en: "Learning not passed: tested again in summer. Conduct not passed: training in summer."),
        rule(
            .award, .secondary2021, "Đ15", confirmed: true,
            vi: "Học sinh Giỏi: học tập và rèn luyện Tốt. Xuất sắc: thêm ít nhất 6 môn từ 9,0.",
            en: "Good student: learning and conduct good. Excellent: also six marks of 9.0 or more."),
        rule(
            .result, .primary2020, "Đ9", confirmed: true,
            vi: "Hoàn thành xuất sắc, Hoàn thành tốt: mọi môn Hoàn thành tốt, phẩm chất và năng lực Tốt, "
                + "bài kiểm tra cuối năm từ 9, từ 7.",
            en: "Outstanding, well completed: every subject well completed, every quality and competence "
                + "good, end-of-year tests 9 or more, 7 or more."),
        rule(
            .passing, .primary2020, "Đ9", confirmed: false,
            vi: "Hoàn thành: không môn nào Chưa hoàn thành, phẩm chất và năng lực từ Đạt, kiểm tra từ 5.",
            en: "Completed: no subject incomplete, qualities and competences met, tests 5 or more."),
        rule(
            .promotion, .primary2020, "Đ11", confirmed: true,
            vi: "Hoàn thành chương trình lớp học từ mức Hoàn thành; chưa đạt thì hiệu trưởng xét.",
            en: "The grade is completed from Completed upwards; otherwise the head teacher decides."),
        rule(
            .award, .primary2020, "Đ13", confirmed: true,
            vi: "Học sinh Xuất sắc: Hoàn thành xuất sắc. Tiêu biểu: Hoàn thành tốt và được lớp công nhận.",
            en: "Excellent pupil: outstanding. Exemplary: well completed and recognised by the class."),
    ]
}
