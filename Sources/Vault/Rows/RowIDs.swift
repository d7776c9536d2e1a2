import Sealing

/// Identifiers of rows written in one transaction: random, and given out in ascending order.
///
/// So neighbours in the file are neighbours in its index, and SQLite changes one page of it after the other instead of
/// any of them each time. The order tells nobody anything: the rows themselves lie in it.
struct RowIDs {
    private static let perAct = 16
    private static let most = 65_536
    private let part: Int
    /// The next one last.
    private var drawn: [Bytes16] = []

    init(acts: Int = 1) { part = min(max(acts, 1), Self.most / Self.perAct) * Self.perAct }

    mutating func next() -> Bytes16 {
        if drawn.isEmpty { drawn = (0..<part).map { _ in .random() }.sorted(by: >) }
        return drawn.removeLast()
    }
}
