/// The simplex method on a tableau: exact, and it ends (Bland 1977).
extension Tableau {
    /// Moves to where the objective is greatest; false if it grows without end. Needs constants ≥ 0.
    mutating func maximise() throws(ReaderError) -> Bool {
        var stalls = 0
        while let column = entering(careful: stalls > 20) {
            guard let row = try leaving(column) else { return false }
            stalls = constant(row) == 0 ? stalls + 1 : 0
            try pivot(row, column)
        }
        return true
    }

    /// Makes every constant ≥ 0 without leaving the optimum; false if nothing fits. Needs costs ≥ 0.
    mutating func restore() throws(ReaderError) -> Bool {
        var steps = 0
        while let row = broken(careful: steps > 2 * height) {
            guard let column = try cheapest(row, careful: steps > 2 * height) else { return false }
            try pivot(row, column)
            steps += 1
        }
        return true
    }

    /// The steepest column, or when steps stall the first by number, which cannot go round in circles.
    private func entering(careful: Bool) -> Int? {
        let growing = others.indices.filter { cost($0) < 0 }
        return careful ? growing.min { others[$0] < others[$1] } : growing.min { cost($0) < cost($1) }
    }

    private func leaving(_ column: Int) throws(ReaderError) -> Int? {
        var best: Int?
        for row in 0..<height where self[row, column] > 0 {
            guard let held = best else {
                best = row
                continue
            }
            let (new, old) = (
                try constant(row).times(self[held, column]), try constant(held).times(self[row, column])
            )
            if new < old || (new == old && basic[row] < basic[held]) { best = row }
        }
        return best
    }

    /// The row that is furthest below 0, or with care the first by number.
    private func broken(careful: Bool) -> Int? {
        var first: Int?
        for row in 0..<height where constant(row) < 0 {
            if let held = first {
                if careful ? basic[held] < basic[row] : constant(held) <= constant(row) { continue }
            }
            first = row
        }
        return first
    }

    /// The column that costs least; among equals one that keeps the numbers small, or with care the first.
    private func cheapest(_ row: Int, careful: Bool) throws(ReaderError) -> Int? {
        var best: Int?
        for column in others.indices where self[row, column] < 0 {
            guard let held = best else {
                best = column
                continue
            }
            let (new, old) = (
                try cost(column).times(-self[row, held]), try cost(held).times(-self[row, column])
            )
            let isFirst =
                careful || self[row, column] == self[row, held]
                ? others[column] < others[held] : self[row, column] > self[row, held]
            if new < old || (new == old && isFirst) { best = column }
        }
        return best
    }
}
