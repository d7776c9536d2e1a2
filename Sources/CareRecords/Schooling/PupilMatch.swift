/// A child of ours whom a line of a mark sheet may mean.
public struct PupilCandidate: Hashable, Sendable {
    public let code: String
    public let names: [String]
    public let born: PartialDate?

    public init(code: String, names: [String], born: PartialDate?) {
        self.code = code
        self.names = names
        self.born = born
    }
}

/// Whom a line means. Schools never get our codes, so name and birth date decide.
public enum PupilMatch: Hashable, Sendable {
    /// Same name, same full birth date, nobody else in question.
    case sure(String)
    /// A person must say yes.
    case unsure(String, Wording)
    /// May be ours and cannot be told.
    case unclear([String], Wording)
    case notOurs

    /// One answer for each pupil, in their order; no child is matched twice.
    public static func all(_ pupils: [Pupil], _ ours: [PupilCandidate]) -> [PupilMatch] {
        var matches = pupils.map { one($0, ours) }
        for candidate in ours {
            let sure = matches.indices.filter { matches[$0] == .sure(candidate.code) }
            let unsure = matches.indices.filter { matches[$0].isUnsure(of: candidate.code) }
            if sure.count > 1 || (sure.isEmpty && unsure.count > 1) {
                for at in sure + unsure { matches[at] = .unclear([candidate.code], twice) }
            } else if sure.count == 1 {
                for at in unsure { matches[at] = .notOurs }
            }
        }
        return matches
    }

    /// Children the line may mean.
    public var codes: [String] {
        switch self {
        case .sure(let code), .unsure(let code, _): [code]
        case .unclear(let codes, _): codes
        case .notOurs: []
        }
    }

    private func isUnsure(of code: String) -> Bool {
        if case .unsure(code, _) = self { true } else { false }
    }

    private static func one(_ pupil: Pupil, _ ours: [PupilCandidate]) -> PupilMatch {
        let graded = ours.compactMap { candidate in
            Likeness(pupil, candidate).map { (candidate.code, $0) }
        }
        let sure = graded.filter { $0.1 == .same }
        if sure.count == 1 { return .sure(sure[0].0) }
        if sure.count > 1 { return .unclear(sure.map(\.0), severalOfThatName) }
        let near = graded.filter { $0.1 != .namesake }
        if near.count == 1 { return .unsure(near[0].0, near[0].1.doubt) }
        if near.count > 1 { return .unclear(near.map(\.0), severalOfThatName) }
        return graded.isEmpty ? .notOurs : .unclear(graded.map(\.0), Likeness.namesake.doubt)
    }

    private static let twice = Wording(
        vi: "Hai dòng cùng khớp một trẻ.", en: "Two lines match one child.")
    private static let severalOfThatName = Wording(
        vi: "Có nhiều trẻ cùng tên.", en: "Several children have this name.")
}

/// How far a line agrees with a child.
private enum Likeness: Hashable {
    case same, accentsDiffer, bornUnknown, bornPartly, namesake

    init?(_ pupil: Pupil, _ candidate: PupilCandidate) {
        let exact = candidate.names.contains { NameOrder.alike($0, pupil.name) }
        let folded = candidate.names.contains { Fold.search($0) == Fold.search(pupil.name) }
        guard folded else { return nil }
        guard let told = pupil.born, let known = candidate.born else {
            self = .bornUnknown
            return
        }
        guard told.earliest <= known.latest, known.earliest <= told.latest else {
            guard exact else { return nil }
            self = .namesake
            return
        }
        self = told.isExact && known.isExact ? (exact ? .same : .accentsDiffer) : .bornPartly
    }

    var doubt: Wording {
        switch self {
        case .same: Wording(vi: "khớp", en: "matches")
        case .accentsDiffer: Wording(vi: "tên khác dấu", en: "accents differ")
        case .bornUnknown: Wording(vi: "thiếu ngày sinh để so", en: "no birth date to compare")
        case .bornPartly: Wording(vi: "ngày sinh chưa đủ để so", en: "birth date known in part")
        case .namesake:
            Wording(vi: "Trùng tên nhưng khác ngày sinh.", en: "Same name, another birth date.")
        }
    }
}
