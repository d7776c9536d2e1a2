extension SchoolYearReport {
    mutating func judgePrimary() {
        let last: SchoolTerm = terms[.cn]?["marks"] == nil ? .hkii : .cn
        let marks = rows.compactMap { $0.marks[last] }
        let traits = traits(last)
        let result = result(marks, traits)
        func rules(_ keys: [SchoolRule.Key]) -> [SchoolRule] {
            keys.compactMap { SchoolRule.of($0, .primary2020) }
        }
        let final = code("yearResult", .cn).flatMap(PrimaryResult.init(rawValue:)) ?? result
        if final == .notCompleted { obstacles = [.primary] }
        findings = [
            Finding(
                key: "learning", label: Wording(vi: "Kết quả giáo dục cả năm", en: "Result of the year"),
                computed: result?.label, official: official("yearResult"),
                rules: rules([.result, .passing])),
            Finding(
                key: "promoted",
                label: Wording(vi: "Hoàn thành chương trình lớp học", en: "Completes the grade"),
                computed: final.map { $0 == .notCompleted ? Self.no : Self.yes },
                official: official("promoted"), rules: rules([.promotion])),
            Finding(
                key: "award", label: Wording(vi: "Khen thưởng", en: "Award"),
                computed: final.flatMap(Self.award),
                official: official("award"), rules: rules([.award])),
        ]
        missing = missingSubjects { $0.marks[last] }
        if traits.count < Lists.trait.codes.count {
            missing.append(Wording(vi: "phẩm chất, năng lực", en: "qualities and competences"))
        }
    }

    private func result(_ marks: [SchoolMark], _ traits: [TraitLevel]) -> PrimaryResult? {
        let levels = marks.compactMap { if case .level(let level, _) = $0 { level } else { nil } }
        let tests = marks.compactMap { mark -> Int? in
            switch mark {
            case .level(_, let test): test
            case .test(let test): test
            default: nil
            }
        }
        guard !levels.isEmpty, !traits.isEmpty else { return nil }
        return Primary.result(levels: levels, tests: tests, traits: traits)
    }

    private func traits(_ term: SchoolTerm) -> [TraitLevel] {
        guard case .rows(let rows)? = terms[term]?["traits"] else { return [] }
        return rows.compactMap { $0["level"]?.string.flatMap(TraitLevel.init(rawValue:)) }
    }

    /// The second title also needs the recognition of the class, which no mark shows.
    private static func award(_ result: PrimaryResult) -> Wording? {
        switch result {
        case .outstanding: Wording(vi: "Học sinh Xuất sắc", en: "Excellent pupil")
        case .well: Wording(vi: "Học sinh Tiêu biểu nếu lớp công nhận", en: "Exemplary pupil if recognised")
        default: none
        }
    }
}
