/// The whole numbers from `low` to `high`; without a high there is no upper end, at `Int.min` no lower one.
public struct Interval: Hashable, Sendable {
    public let low: Int
    public let high: Int?

    public init(_ low: Int, _ high: Int?) { (self.low, self.high) = (low, high) }

    /// One number only: whoever derives this knows it.
    public var isExact: Bool { low == high }

    var hasLow: Bool { low != .min }

    func less(_ number: Int) -> Self { Self(hasLow ? low - number : low, high.map { $0 - number }) }

    public func contains(_ number: Int) -> Bool { number >= low && number <= (high ?? .max) }
}
