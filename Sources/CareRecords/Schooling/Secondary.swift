/// How a secondary school arrives at its results (Circular 22/2021/TT-BGDĐT).
public enum Secondary {
    /// A subject's mark of the year in tenths: a third of term I and two thirds of term II, halves upwards.
    public static func yearAverage(hki: Int, hkii: Int) -> Int { (2 * (hki + 2 * hkii) + 3) / 6 }

    /// Learning of a term or a year.
    ///
    /// - Parameters:
    ///   - scores: marks of the scored subjects in tenths.
    ///   - remarks: whether each subject judged in words is passed.
    public static func learning(scores: [Int], remarks: [Bool]) -> SecondaryLevel {
        let plain = unadjusted(scores, remarks)
        let best = withoutOne(scores, remarks).max() ?? plain
        guard best >= .fair, best.rank - plain.rank >= 2 else { return plain }
        return SecondaryLevel.allCases[plain.rank + 1]
    }

    static func unadjusted(_ scores: [Int], _ remarks: [Bool]) -> SecondaryLevel {
        let failed = remarks.count { !$0 }
        func all(_ least: Int) -> Bool { scores.allSatisfy { $0 >= least } }
        func six(_ least: Int) -> Bool { scores.count { $0 >= least } >= 6 }
        if failed == 0, all(65), six(80) { return .good }
        if failed == 0, all(50), six(65) { return .fair }
        if failed <= 1, all(35), six(50) { return .pass }
        return .notPassed
    }

    /// What the result would be were one subject, whichever, as good as can be.
    private static func withoutOne(_ scores: [Int], _ remarks: [Bool]) -> [SecondaryLevel] {
        scores.indices.map { at in
            var scores = scores
            scores[at] = 100
            return unadjusted(scores, remarks)
        }
            + remarks.indices.map { at in
                var remarks = remarks
                remarks[at] = true
                return unadjusted(scores, remarks)
            }
    }

    /// Conduct of the year from both terms.
    public static func conduct(hki: SecondaryLevel, hkii: SecondaryLevel) -> SecondaryLevel {
        switch (hkii, hki) {
        case (.good, .fair...): .good
        case (.good, _), (.fair, .pass...), (.pass, .good): .fair
        case (.fair, _), (.pass, _): .pass
        case (.notPassed, _): .notPassed
        }
    }

    public enum Award: String, CaseIterable, Sendable {
        case good, excellent
        public var label: Wording {
            switch self {
            case .good: Wording(vi: "Học sinh Giỏi", en: "Good student")
            case .excellent: Wording(vi: "Học sinh Xuất sắc", en: "Excellent student")
            }
        }
    }

    public static func award(learning: SecondaryLevel, conduct: SecondaryLevel, scores: [Int]) -> Award? {
        guard learning == .good, conduct == .good else { return nil }
        return scores.count { $0 >= 90 } >= 6 ? .excellent : .good
    }

    /// What keeps a child from moving up; empty means promoted.
    public static func obstacles(
        learning: SecondaryLevel, conduct: SecondaryLevel, absences: Absences, limit: Int?
    ) -> [PromotionObstacle] {
        (learning == .notPassed ? [.learning] : []) + (conduct == .notPassed ? [.conduct] : [])
            + (absences.standing(limit: limit) == .over ? [.absences] : [])
    }
}

/// What stands between a child and the next grade.
public enum PromotionObstacle: String, CaseIterable, Sendable {
    case learning, conduct, absences, primary

    public var label: Wording {
        switch self {
        case .learning:
            Wording(vi: "học tập Chưa đạt: kiểm tra lại trong hè", en: "learning not passed: tests in summer")
        case .conduct:
            Wording(
                vi: "rèn luyện Chưa đạt: rèn luyện trong hè", en: "conduct not passed: training in summer")
        case .absences:
            Wording(vi: "nghỉ quá số buổi cho phép", en: "absent more sessions than allowed")
        case .primary:
            Wording(
                vi: "chưa hoàn thành: giáo viên giúp đỡ, hiệu trưởng xét",
                en: "not completed: help by the teacher, then the head teacher decides")
        }
    }
}
