import Disclosure

/// An attacker on a two-way table, by flows: what a column gives, a row takes. Shares nothing with the search or the
/// reader of the product.
struct Attacker {
    let table: CountTable
    let threshold: Int
    /// What is known of each cell.
    private(set) var low: [Int]
    private(set) var high: [Int]
    private static let endless = 1_000_000

    init(_ table: CountTable, threshold: Int) {
        (self.table, self.threshold) = (table, threshold)
        low = table.cells.map { $0.role == .published ? $0.value! : 0 }
        high = table.cells.map { $0.role == .published ? $0.value! : Self.endless }
    }

    func can(_ atom: Int, atLeast least: Int = 0, atMost most: Int = endless) -> Bool {
        var other = self
        other.limit(atom, least, most)
        return other.hasTable
    }

    mutating func limit(_ atom: Int, _ least: Int, _ most: Int) {
        (low[atom], high[atom]) = (max(low[atom], least), min(high[atom], most))
    }

    func isExact(_ atom: Int) -> Bool {
        let value = table.cells[atom].value!
        return !can(atom, atLeast: value + 1) && !can(atom, atMost: value - 1)
    }

    func knowsSmall(_ atom: Int) -> Bool { !can(atom, atLeast: threshold) }

    /// Knows the rule too: a hidden cell that cannot be both 0 and large is large.
    mutating func learnRule() {
        while true {
            let large = table.hidden.filter {
                low[$0] < threshold && !(can($0, atMost: 0) && can($0, atLeast: threshold))
            }
            if large.isEmpty { return }
            for atom in large { limit(atom, threshold, Self.endless) }
        }
    }

    /// Knows moreover that nothing is hidden without cause: among cells that hang together one is small.
    func knowsSmallByCause(_ atom: Int) -> Bool {
        var large = self
        large.limit(atom, threshold, Self.endless)
        return !together(with: atom).contains { large.can($0, atLeast: 1, atMost: threshold - 1) }
    }

    private func together(with atom: Int) -> [Int] {
        var (found, waiting) = (Set([atom]), [atom])
        while let next = waiting.popLast() {
            for other in table.hidden where !found.contains(other) {
                if zip(table.cells[next].places, table.cells[other].places).contains(where: ==) {
                    found.insert(other)
                    waiting.append(other)
                }
            }
        }
        return found.filter { $0 != atom }.sorted()
    }
}

extension Attacker {
    /// Whether any table fits: a flow with lower ends (Hoffman), found by pushing along shortest ways.
    private var hasTable: Bool {
        let (rows, columns) = (table.dimensions[0].places, table.dimensions[1].places)
        let (source, sink) = (rows + columns, rows + columns + 1)
        var room = [[Int]](repeating: [Int](repeating: 0, count: sink + 1), count: sink + 1)
        var balance = [Int](repeating: 0, count: sink + 1)
        for (atom, cell) in table.cells.enumerated() {
            if low[atom] > high[atom] { return false }
            // Inner cells and the grand total flow from row to column, margins the other way.
            let margins = zip(cell.places, table.dimensions).count { $0 == $1.total }
            let (row, column) = (cell.places[0], rows + cell.places[1])
            let (from, to) = margins == 1 ? (column, row) : (row, column)
            room[from][to] += high[atom] - low[atom]
            balance[to] += low[atom]
            balance[from] -= low[atom]
        }
        for node in 0..<source {
            if balance[node] > 0 { room[source][node] = balance[node] }
            if balance[node] < 0 { room[node][sink] = -balance[node] }
        }
        var left = room[source].reduce(0, +)
        while left > 0, let way = Self.way(room, source, sink) {
            let pushed = zip(way, way.dropFirst()).map { room[$0][$1] }.min() ?? 0
            for (from, to) in zip(way, way.dropFirst()) {
                room[from][to] -= pushed
                room[to][from] += pushed
            }
            left -= pushed
        }
        return left == 0
    }

    private static func way(_ room: [[Int]], _ source: Int, _ sink: Int) -> [Int]? {
        var (before, queue) = ([source: source], [source])
        while !queue.isEmpty, before[sink] == nil {
            queue = queue.flatMap { node in
                room.indices.filter { room[node][$0] > 0 && before[$0] == nil }.map { next in
                    before[next] = node
                    return next
                }
            }
        }
        guard before[sink] != nil else { return nil }
        var way = [sink]
        while let last = way.last, last != source { way.append(before[last]!) }
        return way.reversed()
    }
}
