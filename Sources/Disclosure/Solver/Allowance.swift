/// How long working out may go on; asked at every step, so that nothing hangs.
public struct Allowance: Sendable {
    let isSpent: (@Sendable () -> Bool)?

    /// - Parameter isSpent: whether the time is over; after that the answer is `ReaderError.tooHard`.
    public init(_ isSpent: @escaping @Sendable () -> Bool) { self.isSpent = isSpent }

    private init() { isSpent = nil }
    public static let unlimited = Allowance()

    func step() throws(ReaderError) {
        if let isSpent, isSpent() { throw .tooHard }
    }
}
