/// Cells along one dimension and the total they add up to.
public struct Line: Hashable, Sendable {
    public let members: [Int]
    public let total: Int

    /// The equation a reader may count on.
    public var fact: Fact { Fact(LinearForm(sum: members) - LinearForm(atom: total), is: 0) }
}

extension CountTable {
    /// Every line that has a total, those of totals included.
    public var lines: [Line] {
        dimensions.indices.filter { dimensions[$0].hasTotal }.flatMap { axis in
            cells.indices.filter { cells[$0].places[axis] == dimensions[axis].total }.map { total in
                Line(members: members(of: total, along: axis), total: total)
            }
        }
    }

    /// Cells that stand in one line, with its total where there is one.
    public var strands: [[Int]] {
        let loose = dimensions.indices.filter { !dimensions[$0].hasTotal }.flatMap { axis in
            Dictionary(grouping: cells.indices) { atom in
                cells[atom].places.enumerated().map { $0 == axis ? -1 : $1 }
            }.values
        }
        return lines.map { $0.members + [$0.total] } + loose
    }

    private func members(of total: Int, along axis: Int) -> [Int] {
        dimensions[axis].categories.indices.map { place in
            var places = cells[total].places
            places[axis] = place
            return atom(at: places)
        }
    }

    /// Lines whose counts are all there and do not come to their total.
    public var mistakes: [Line] {
        lines.filter { line in
            guard let total = cells[line.total].value else { return false }
            let values = line.members.compactMap { cells[$0].value }
            return values.count == line.members.count && values.reduce(0, +) != total
        }
    }
}
