/// The whole numbers from `low` to `high`; without a high there is no upper end, at `Int.min` no lower one.
public struct Interval: Hashable, Sendable {
    public let low: Int
    public let high: Int?

    public init(_ low: Int, _ high: Int?) { (self.low, self.high) = (low, high) }

    /// One number only: whoever derives this knows it.
    public var isExact: Bool { low == high }

    var hasLow: Bool { low != .min }

    /// What both allow; nil if nothing.
    func meeting(_ other: Self) -> Self? {
        let (low, high) = (max(low, other.low), [high, other.high].compactMap(\.self).min())
        return high.map { $0 < low } ?? false ? nil : Self(low, high)
    }

    func less(_ number: Int) -> Self { Self(hasLow ? low - number : low, high.map { $0 - number }) }

    public func contains(_ number: Int) -> Bool { number >= low && number <= (high ?? .max) }
}
