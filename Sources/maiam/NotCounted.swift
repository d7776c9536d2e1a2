import CareHome
import CareRecords

/// What a list or count does not hold is said with it.
extension Context {
    /// Ends with 65 where a damaged record is missing from what was printed.
    func complete(_ home: Home) throws {
        if let error = home.incomplete { throw error }
    }

    /// Prints a count with how many records are not in it.
    func print(_ count: JSON, counting home: Home) throws {
        guard case .object(let pairs) = count else { return try print(count) }
        try print(JSON.object(pairs + home.notCounted.pairs))
    }
}
