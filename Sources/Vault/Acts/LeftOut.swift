public import Sealing

extension Vault {
    /// What a director has set aside is known and not told again.
    public func leaveOut(_ numbers: [UInt64]) {
        for number in numbers where !state.custody.setAside.contains(number) {
            if leftOut.insert(number).inserted { whenLeftOut?(number) }
        }
    }

    /// Who signed an entry.
    public func author(of number: UInt64) throws -> Bytes16? { try fetch([number]).first?.entry.author }
}
