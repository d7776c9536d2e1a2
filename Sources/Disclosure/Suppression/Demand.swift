/// A form that needs a witness with its value in a range.
struct Demand: Hashable {
    let form: LinearForm
    let range: Interval

    /// The cell, if this asks a true zero to seem large.
    func zero(in frame: Pattern.Frame) -> Int? {
        guard form.terms.count == 1, let atom = form.terms.first?.atom, frame.truth[atom] == 0,
            !frame.primary[atom]
        else { return nil }
        return atom
    }
}
