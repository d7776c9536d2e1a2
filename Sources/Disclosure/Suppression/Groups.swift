/// Hidden cells that hang together, each in one line with the next. What is in one says nothing of another.
struct Groups {
    /// The cells of each group.
    let cells: [[Int]]

    init(_ strands: [[Int]], hidden: [Bool]) {
        var of = hidden.indices.map { hidden[$0] ? $0 : nil }
        for strand in strands {
            let numbers = Set(strand.compactMap { of[$0] })
            guard numbers.count > 1, let first = numbers.min() else { continue }
            of = of.map { number in number.map { numbers.contains($0) ? first : $0 } }
        }
        let members = of.indices.filter { of[$0] != nil }
        cells = Dictionary(grouping: members) { of[$0] }.values.sorted { $0[0] < $1[0] }
    }

    func group(of atom: Int) -> [Int] { cells.first { $0.contains(atom) } ?? [] }
}
