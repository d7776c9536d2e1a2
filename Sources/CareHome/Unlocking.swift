public import Sealing

extension Home {
    public typealias Passphrase = Sealing.Passphrase

    /// Moves a typed passphrase into the form the slot is derived from.
    public static func passphrase(_ typed: UnsafeRawBufferPointer) -> Passphrase {
        var bytes = [UInt8](typed)
        return Passphrase(wiping: &bytes)
    }
}
