/// Equations over variables ≥ 0, solved for one basis at a time, in whole numbers throughout.
///
/// Each row says `scale · basic + Σ entry · other = constant`. Pivots divide by the old scale without
/// remainder (Edmonds 1967, Bareiss 1968), so nothing is rounded and no tolerance is needed. The last row holds
/// the objective in the same way.
struct Tableau {
    private(set) var scale = 1
    private(set) var basic: [Int]
    private(set) var others: [Int]
    /// Row after row, the constant last in each.
    private var entries: [Int]
    private var width: Int
    private let allowance: Allowance

    var height: Int { basic.count }

    /// Rows are coefficients with the constant last.
    ///
    /// - Throws: `.contradiction` when two equations exclude each other, `.tooLarge` on overflow.
    init(equations: [[Int]], variables: Int, within allowance: Allowance = .unlimited) throws(ReaderError) {
        self.allowance = allowance
        // Every equation starts with a makeshift variable as its basis, which then makes way for a real one.
        basic = equations.indices.map { variables + $0 }
        others = Array(0..<variables)
        width = variables + 1
        entries = equations.flatMap(\.self) + [Int](repeating: 0, count: width)
        for row in equations.indices {
            if let column = smallest(row) {
                try pivot(row, column)
                for other in 0...height { entries[other * width + column] = 0 }
            } else if constant(row) != 0 {
                throw .contradiction
            }
        }
        keep(variables: variables)
    }

    /// The smallest entry of a row keeps all the others small.
    private func smallest(_ row: Int) -> Int? {
        others.indices.filter { self[row, $0] != 0 }.min { abs(self[row, $0]) < abs(self[row, $1]) }
    }

    /// Drops makeshift variables and the equations that said nothing new.
    private mutating func keep(variables: Int) {
        keep(
            rows: basic.indices.filter { basic[$0] < variables },
            columns: others.indices.filter { others[$0] < variables })
    }

    private mutating func keep(rows: [Int], columns: [Int]) {
        var kept: [Int] = []
        kept.reserveCapacity((rows.count + 1) * (columns.count + 1))
        for row in rows + [height] {
            for column in columns { kept.append(entries[row * width + column]) }
            kept.append(constant(row))
        }
        (basic, others) = (rows.map { basic[$0] }, columns.map { others[$0] })
        (entries, width) = (kept, columns.count + 1)
    }

    subscript(row: Int, column: Int) -> Int { entries[row * width + column] }
    func constant(_ row: Int) -> Int { entries[(row + 1) * width - 1] }
    /// How the objective changes with a variable outside the basis: it grows where this is negative.
    func cost(_ column: Int) -> Int { entries[height * width + column] }

    /// What the objective comes to, times `scale`.
    var objective: Int { constant(height) }

    /// The value of every variable, times `scale`.
    func point(variables: Int) -> [Int] {
        var point = [Int](repeating: 0, count: variables)
        for row in 0..<height where basic[row] < variables { point[basic[row]] = constant(row) }
        return point
    }

    mutating func setObjective(_ factors: [Int]) throws(ReaderError) {
        let objective = height * width
        let rows = basic.indices.filter { factor(factors, basic[$0]) != 0 }
        for column in 0..<width {
            var sum = column < others.count ? try scale.times(-factor(factors, others[column])) : 0
            for row in rows { sum = try sum.plus(factor(factors, basic[row]).times(self[row, column])) }
            entries[objective + column] = sum
        }
    }

    /// Variables added since, by a bound, have no part in the objective.
    private func factor(_ factors: [Int], _ variable: Int) -> Int {
        variable < factors.count ? factors[variable] : 0
    }

    /// Adds `variable ≤ limit`, or `≥`, as a row of its own; the slack takes the number `slack`.
    mutating func bound(_ variable: Int, atMost: Bool, _ limit: Int, slack: Int) throws(ReaderError) {
        guard let row = basic.firstIndex(of: variable) else { return }
        // x ≤ k leaves k − x over, x ≥ k leaves x − k: the row of x holds either, up to the sign.
        try append(row, sign: atMost ? -1 : 1, limit, slack)
    }

    /// Adds the same for a sum of variables, which takes the place of the objective.
    mutating func require(_ factors: [Int], atMost: Bool, _ limit: Int, slack: Int) throws(ReaderError) {
        try setObjective(factors)
        try append(height, sign: atMost ? -1 : 1, limit, slack)
    }

    /// Takes a variable out, at a value; constants may fall below 0. False if it cannot have the value. What is left of
    /// it is an empty column, to be dropped.
    mutating func fix(_ variable: Int, at value: Int) throws(ReaderError) -> Bool {
        if let row = basic.firstIndex(of: variable) {
            guard let column = smallest(row) else {
                guard try constant(row) == value.times(scale) else { return false }
                keep(rows: basic.indices.filter { $0 != row }, columns: Array(others.indices))
                return true
            }
            try pivot(row, column)
        }
        guard let column = others.firstIndex(of: variable) else { return value == 0 }
        for row in 0...height where self[row, column] != 0 {
            let end = (row + 1) * width - 1
            entries[end] = try entries[end].plus(-self[row, column].times(value))
            entries[row * width + column] = 0
        }
        return true
    }

    /// Drops variables that were taken out.
    mutating func drop(_ variables: Set<Int>) {
        keep(
            rows: Array(basic.indices), columns: others.indices.filter { !variables.contains(others[$0]) })
    }

    private mutating func append(_ row: Int, sign: Int, _ limit: Int, _ slack: Int) throws(ReaderError) {
        var added = (0..<width).map { sign * self[row, $0] }
        added[width - 1] = try added[width - 1].plus(scale.times(-sign * limit))
        entries.insert(contentsOf: added, at: height * width)
        basic.append(slack)
    }

    /// Brings the variable of a column into the basis in place of that of a row.
    mutating func pivot(_ row: Int, _ column: Int) throws(ReaderError) {
        try allowance.step()
        let (start, sign) = (row * width, self[row, column].signum())
        if sign < 0 { for at in start..<start + width { entries[at] = -entries[at] } }
        let pivot = entries[start + column]
        entries[start + column] = 0
        let touched = (0..<width).filter { entries[start + $0] != 0 }
        for other in 0...height where other != row {
            let base = other * width
            let factor = entries[base + column]
            entries[base + column] = 0
            if pivot != scale {
                try reduce(base, by: start, pivot, factor)
            } else if factor != 0 {
                // Pivots of this size leave alone what the pivot row does not touch: most of a table.
                for at in touched {
                    entries[base + at] = try entries[base + at].plus(
                        -factor.times(entries[start + at]) / scale)
                }
            }
            entries[base + column] = -sign * factor
        }
        entries[start + column] = sign * scale
        swap(&basic[row], &others[column])
        scale = pivot
    }

    private mutating func reduce(_ base: Int, by start: Int, _ pivot: Int, _ factor: Int) throws(ReaderError)
    {
        for at in 0..<width {
            entries[base + at] = try reduced(entries[base + at], entries[start + at], pivot, factor, scale)
        }
    }
}

/// One step of whole-number elimination: (entry · pivot − factor · other) / scale, which leaves no remainder.
@inline(__always)
func reduced(_ entry: Int, _ other: Int, _ pivot: Int, _ factor: Int, _ scale: Int) throws(ReaderError) -> Int
{
    if factor == 0 || other == 0 { return entry == 0 ? 0 : try entry.times(pivot) / scale }
    return try entry.times(pivot).plus(-factor.times(other)) / scale
}

extension Int {
    @inline(__always)
    func times(_ other: Int) throws(ReaderError) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        if overflow { throw .tooLarge }
        return product
    }

    @inline(__always)
    func plus(_ other: Int) throws(ReaderError) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        if overflow { throw .tooLarge }
        return sum
    }
}
