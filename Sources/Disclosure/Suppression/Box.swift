/// The simplest way a cell can differ with everything else adding up: one more here is one less there.
///
/// A box takes a second place along each dimension that has a total. Between two categories the sign turns; with the
/// total it stays, since the total moves along.
struct Box {
    /// Each cell of the box and whether it moves with the first, 1, or against it, −1.
    let moves: [(atom: Int, by: Int)]

    /// Every box with a cell for its first.
    static func all(_ table: CountTable, with atom: Int) -> [Box] {
        let start = [(places: table.cells[atom].places, by: 1)]
        let boxes = table.dimensions.indices.reduce([start]) { boxes, axis in
            let dimension = table.dimensions[axis]
            guard dimension.hasTotal else { return boxes }
            let here = table.cells[atom].places[axis]
            return boxes.flatMap { box in
                (0..<dimension.places).filter { $0 != here }.map { there in
                    let sign = here == dimension.total || there == dimension.total ? 1 : -1
                    return box
                        + box.map { corner in
                            var places = corner.places
                            places[axis] = there
                            return (places, sign * corner.by)
                        }
                }
            }
        }
        return boxes.map { box in Box(moves: box.map { (table.atom(at: $0.places), $0.by) }) }
    }

    func applied(to table: [Int], times number: Int) -> [Int] {
        var moved = table
        for move in moves { moved[move.atom] += move.by * number }
        return moved
    }
}
