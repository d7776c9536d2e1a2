import CareHome
import CareRecords

/// Which class, year and term a mark sheet is of.
struct SheetHeading {
    let year: SchoolYear
    let term: SchoolTerm
    let grade: Int
    let scale: MarkScale
    let className: String?
    let school: String?

    /// What goes into each child's entry beside the marks.
    var values: [String: Value] {
        var values: [String: Value] = ["grade": .number(String(grade))]
        if let className { values["class"] = .text(className) }
        if let school { values["school"] = .text(school) }
        return values
    }

    func text(_ language: Language) -> String {
        let name = className ?? String(grade)
        return Wording(
            vi: "Lớp \(name) · \(term.label.vi) · \(year.text) · \(scale.label.vi)",
            en: "Class \(name) · \(term.label.en) · \(year.text) · \(scale.label.en)")(language)
    }
}

/// The lines of a sheet, sorted into those that are ours, those that cannot be saved and the rest.
struct SheetLines {
    /// To be saved, with the child each means.
    private(set) var ours: [(pupil: Pupil, code: String)] = []
    private(set) var problems: [Problem] = []
    private(set) var notOurs = 0
    /// Lines that concern our children, saved or not.
    private(set) var concerned = 0
    private var unsure: [(pupil: Pupil, code: String, why: Wording)] = []

    init(_ pupils: [Pupil], _ matches: [PupilMatch]) {
        for (pupil, match) in zip(pupils, matches) {
            switch match {
            case .notOurs: notOurs += 1
            case .sure(let code): take(pupil, code)
            case .unsure(let code, let why): unsure.append((pupil, code, why))
            case .unclear(let codes, let why):
                concerned += 1
                refuse(pupil, Self.naming(codes, why))
            }
        }
    }

    var saved: [Pupil] { ours.map(\.pupil) }

    private mutating func take(_ pupil: Pupil, _ code: String) {
        concerned += 1
        if pupil.problems.isEmpty { return ours.append((pupil, code)) }
        problems += pupil.problems.map { problem in
            var problem = problem
            problem.wording = Self.naming([code], problem.wording)
            return problem
        }
    }

    private mutating func refuse(_ pupil: Pupil, _ why: Wording) {
        problems.append(Problem(why, line: pupil.line))
    }

    private static func naming(_ codes: [String], _ why: Wording) -> Wording {
        let names = codes.joined(separator: ", ")
        return Wording(vi: "\(names): \(why.vi)", en: "\(names): \(why.en)")
    }

    /// A likely child is a question for a person; where nobody may be asked, the line is not saved.
    mutating func askAboutUnsure(_ home: Home, _ context: Context) throws {
        for (pupil, code, why) in unsure {
            let child = try home.child(code).label(context.language)
            let question = Wording(
                vi: "Dòng \(pupil.line) “\(pupil.name)” là \(code) · \(child)? (\(why.vi))",
                en: "Is line \(pupil.line) “\(pupil.name)” \(code) · \(child)? (\(why.en))")
            let silent = context.options.noInput || context.options.yes
            if !silent, try context.options.confirm(question(context.language)) {
                take(pupil, code)
            } else if silent {
                concerned += 1
                refuse(
                    pupil,
                    Wording(
                        vi: "có thể là \(code) (\(why.vi)); cần người xác nhận, chưa lưu.",
                        en: "may be \(code) (\(why.en)); somebody must confirm, not saved."))
            } else {
                notOurs += 1
            }
        }
        unsure = []
    }

    func ready(adding more: [String: Value]) -> [MarksToWrite] {
        ours.map { MarksToWrite(code: $0.code, values: more.merging($0.pupil.values) { _, own in own }) }
    }

    static func note(_ written: MarksWritten) -> Wording {
        if written.same { return Wording(vi: " · không có gì mới", en: " · nothing new") }
        guard written.corrected > 0 else { return Wording(vi: "", en: "") }
        return Wording(
            vi: " · \(written.corrected) môn khác lần ghi trước",
            en: " · \(written.corrected) differ from what was written before")
    }

    func sum(_ language: Language) -> String {
        let rest = Wording(
            vi: "; \(notOurs) dòng không phải trẻ của cơ sở: không lưu",
            en: notOurs == 1
                ? "; 1 line is not a child of this house: not saved"
                : "; \(notOurs) lines are not children of this house: not saved")
        let matched = Wording(
            vi: "\(ours.count)/\(concerned) khớp", en: "\(ours.count)/\(concerned) matched")
        return matched(language) + (notOurs > 0 ? rest(language) : "")
    }

    func json(_ heading: SheetHeading, _ outcome: [MarksWritten], saved: Bool) -> JSON {
        let matched = zip(ours, outcome).map { line, written in
            JSON.object([
                ("line", .number(String(line.pupil.line))), ("code", .string(written.code)),
                ("subjects", .number(String(line.pupil.marks))),
                ("corrected", .number(String(written.corrected))),
                ("saved", .bool(saved && !written.same)),
            ])
        }
        return .object([
            ("schoolYear", .string(heading.year.text)), ("term", .string(heading.term.rawValue)),
            ("scale", .string(heading.scale.rawValue)), ("matched", .array(matched)),
            (
                "problems",
                .array(
                    problems.map {
                        .object([
                            ("line", .number(String($0.line ?? 0))),
                            ("column", $0.column.map { .number(String($0)) } ?? .null),
                            ("problem", .string($0.wording.en)),
                        ])
                    })
            ), ("concerned", .number(String(concerned))), ("notOurs", .number(String(notOurs))),
        ])
    }
}
