/// Solves equations for as many variables as they fix, dropping those that say nothing new.
struct Elimination {
    private(set) var rows: [[Int]]
    private(set) var pivots: [Int] = []
    private(set) var scale = 1
    private let variables: Int

    init(rows: [[Int]], variables: Int) { (self.rows, self.variables) = (rows, variables) }

    mutating func run() throws(ReaderError) {
        var row = 0
        while row < rows.count {
            guard let column = best(row) else {
                if rows[row][variables] != 0 { throw .contradiction }
                rows.remove(at: row)
                continue
            }
            try clear(column, with: row)
            pivots.append(column)
            row += 1
        }
    }

    /// The smallest entry keeps all the others small.
    private func best(_ row: Int) -> Int? {
        (0..<variables).filter { rows[row][$0] != 0 }.min { abs(rows[row][$0]) < abs(rows[row][$1]) }
    }

    private mutating func clear(_ column: Int, with row: Int) throws(ReaderError) {
        let pivot = rows[row][column]
        for other in rows.indices where other != row {
            let factor = rows[other][column]
            if factor == 0 && pivot == scale { continue }
            for at in rows[other].indices {
                rows[other][at] = try reduced(rows[other][at], rows[row][at], pivot, factor, scale)
            }
        }
        scale = pivot
        if pivot < 0 {
            for other in rows.indices { rows[other] = rows[other].map { -$0 } }
            scale = -pivot
        }
    }
}
