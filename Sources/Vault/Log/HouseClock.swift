import Sealing

/// How late it is at least, as far as signed entries tell: nobody's word alone moves it far.
struct HouseClock: Sendable, Equatable {
    /// So far ahead of what is believed, a time waits for somebody else's: thirty days.
    static let far: Int64 = 30 * 86_400

    /// The latest time that is believed.
    private(set) var floor: Int64 = 0
    /// Who has signed a time far ahead, and which.
    private var ahead: [Bytes16: Int64] = [:]

    /// Whether the time of an entry by somebody who is no administrator would make a difference.
    func awaits(_ time: Int64, from author: Bytes16) -> Bool {
        !ahead.isEmpty && time > floor + Self.far && ahead.contains { $0.key != author }
    }

    /// Takes in the time of an entry whose signature holds.
    ///
    /// - Parameters:
    ///   - time: of the entry.
    ///   - author: who signed it.
    ///   - rules: the author is an administrator; others confirm, and say nothing of their own.
    ///   - isAlone: nobody else is there who could confirm it.
    mutating func hear(_ time: Int64, from author: Bytes16, rules: Bool, isAlone: Bool) {
        if floor == 0 || isAlone || time <= floor + Self.far {
            ahead[author] = nil
            if rules { floor = max(floor, time) }
        } else if let other = ahead.filter({ $0.key != author }).values.max() {
            floor = max(floor, min(time, other))
            if rules { ahead[author] = time }
        } else if rules {
            ahead[author] = time
        }
        ahead = ahead.filter { $0.value > floor + Self.far }
    }

    /// What several have signed that the time is.
    mutating func set(_ time: Int64) {
        floor = time
        ahead = [:]
    }
}
