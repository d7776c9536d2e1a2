/// One line of a mark sheet, read by the scale of its grade.
public struct Pupil: Sendable {
    public let line: Int
    public let name: String
    public let born: PartialDate?
    /// Fields of the schooling section, `marks` and `traits` among them.
    public internal(set) var values: [String: Value] = [:]
    /// What is wrong in this line; while there is any, nothing of it may be saved.
    public internal(set) var problems: [Problem] = []

    /// How many subjects have a mark.
    public var marks: Int {
        if case .rows(let rows)? = values["marks"] { rows.count } else { 0 }
    }
}

extension MarkSheet {
    /// Every line that names somebody.
    ///
    /// - Parameter scale: of the whole class, unless a line says another grade.
    public func pupils(_ year: SchoolYear, _ term: SchoolTerm, scale: MarkScale) -> [Pupil] {
        rows.compactMap { pupil($0.line, $0.cells, year, term, scale) }
    }

    private func pupil(
        _ line: Int, _ cells: [String], _ year: SchoolYear, _ term: SchoolTerm, _ scale: MarkScale
    ) -> Pupil? {
        func text(_ wanted: MarkColumn) -> String {
            zip(columns, cells).filter { $0.0 == wanted && !$0.1.isEmpty }.map(\.1).joined(separator: " ")
        }
        let name = tidy(text(.name) + " " + text(.givenName))
        guard !text(.name).isEmpty else { return nil }
        let born = PartialDate(typed: text(.born), today: Day.today(epochSeconds: 0))
        var pupil = Pupil(line: line, name: name, born: born)
        pupil.values["schoolYear"] = .text(year.text)
        pupil.values["term"] = .code(term.rawValue)
        pupil.values["scale"] = .code(scale.rawValue)
        if !text(.born).isEmpty, born == nil { pupil.refuse(Self.badDate, line, text(.born)) }
        var reader = PupilReader(pupil: pupil, scale: scale)
        for (at, cell) in cells.enumerated() where at < columns.count && !cell.isEmpty && cell != "-" {
            if let problem = spoilt.first(where: { $0.line == line && $0.column == at + 1 }) {
                reader.pupil.problems.append(problem)
            } else {
                reader.read(cell, columns[at], column: at + 1)
            }
        }
        return reader.finished
    }

    private static let badDate = Wording(
        vi: "Ngày sinh không đọc được.", en: "The birth date cannot be read.")
}

extension Pupil {
    fileprivate mutating func refuse(_ wording: Wording, _ line: Int, _ cell: String) {
        problems.append(Problem(wording, field: "dob", line: line))
    }
}

/// Puts the cells of one line into the fields of the record.
private struct PupilReader {
    var pupil: Pupil
    let scale: MarkScale
    var marks: [(subject: String, mark: SchoolMark)] = []
    var traits: [[String: Value]] = []

    init(pupil: Pupil, scale: MarkScale) {
        self.pupil = pupil
        self.scale = scale
    }

    mutating func read(_ cell: String, _ column: MarkColumn?, column at: Int) {
        do throws(Problem) {
            switch column {
            case .subject(let name): try mark(cell, name)
            case .trait(let key):
                guard let level = Lists.traitLevel.match(cell) else { throw Self.unknown(cell) }
                traits.append(["trait": .code(key), "level": .code(level)])
            case .field(let key): pupil.values[key] = try field(key, cell)
            case .schoolClass:
                for (key, text) in IntakeCell.schoolClass(cell) {
                    pupil.values[key] = key == "grade" ? .number(text) : .text(text)
                }
            case .name, .givenName, .born, .ignored, nil: break
            }
        } catch {
            var problem = error
            (problem.line, problem.column) = (pupil.line, at)
            pupil.problems.append(problem)
        }
    }

    private mutating func mark(_ cell: String, _ name: String) throws(Problem) {
        let mark = try SchoolMark(typed: cell, scale: scale, subject: Subject.named(name))
        guard let at = marks.firstIndex(where: { $0.subject == name }) else {
            return marks.append((name, mark))
        }
        guard let both = marks[at].mark.joined(with: mark) else {
            throw Problem(
                Wording(vi: "Môn \(name) có hai điểm khác nhau.", en: "\(name) has two different marks."))
        }
        marks[at].mark = both
    }

    private func field(_ key: String, _ cell: String) throws(Problem) -> Value {
        let code =
            switch key {
            case "conduct": ResultWords.conduct(cell, scale)
            case "yearResult": ResultWords.result(cell, scale)
            default: Optional("")
            }
        guard let code else { throw Self.unknown(cell) }
        if !code.isEmpty { return .code(code) }
        if key == "promoted" {
            guard let promoted = ResultWords.promoted(cell) else { throw Self.unknown(cell) }
            return .flag(promoted)
        }
        guard let field = RecordSchema.section("schooling")?[key] else { throw Self.unknown(cell) }
        return try field.parse(cell, today: Day.today(epochSeconds: 0))
    }

    /// The cell itself is not repeated: it may be another child's.
    private static func unknown(_ cell: String) -> Problem {
        Problem(Wording(vi: "Ô này không hiểu được.", en: "This cell cannot be understood."))
    }

    var finished: Pupil {
        var pupil = pupil
        if !marks.isEmpty {
            pupil.values["marks"] = .rows(
                marks.map { ["subject": .text($0.subject), "mark": .text($0.mark.text)] })
        }
        if !traits.isEmpty { pupil.values["traits"] = .rows(traits) }
        return pupil
    }
}
