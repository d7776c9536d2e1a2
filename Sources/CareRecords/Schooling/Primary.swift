/// How a primary school arrives at the year's result (Circular 27/2020/TT-BGDĐT, Art. 9).
public enum Primary {
    /// - Parameters:
    ///   - levels: of the subjects and activities at the end of the year.
    ///   - tests: end-of-year tests out of ten.
    ///   - traits: of the five qualities and ten competences.
    public static func result(
        levels: [SubjectLevel], tests: [Int], traits: [TraitLevel]
    ) -> PrimaryResult {
        func tested(_ least: Int) -> Bool { tests.allSatisfy { $0 >= least } }
        let allWell = levels.allSatisfy { $0 == .well } && traits.allSatisfy { $0 == .good }
        if allWell, tested(9) { return .outstanding }
        if allWell, tested(7) { return .well }
        let enough = levels.allSatisfy { $0 >= .completed } && traits.allSatisfy { $0 >= .met }
        return enough && tested(5) ? .completed : .notCompleted
    }
}
