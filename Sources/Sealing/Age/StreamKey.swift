/// The key of one stream of chunks, each sealed as a chunk of an age file's payload is.
public struct StreamKey: ~Copyable {
    /// Bytes of every chunk before sealing, save the last.
    public static let chunkSize = AgeStream.chunkSize
    private let key: TemporaryKey

    public static func random() -> StreamKey {
        Age.start()
        return StreamKey(key: TemporaryKey.random(count: 32))
    }

    /// - Throws: `AgeError.payload` when these are not 32 bytes.
    public init(_ bytes: [UInt8]) throws(AgeError) {
        guard bytes.count == 32 else { throw .payload }
        Age.start()
        key = TemporaryKey(copying: bytes)
    }

    private init(key: consuming TemporaryKey) { self.key = key }

    /// The 32 bytes, to be sealed and wiped by whoever asks.
    public func copyBytes() -> [UInt8] { key.withBytes { unsafe Array($0) } }

    public func seal(_ chunk: [UInt8], number: Int, isLast: Bool) -> [UInt8] {
        AgeStream.seal(chunk, number: number, isLast: isLast, key: key)
    }

    public func open(_ sealed: [UInt8], number: Int, isLast: Bool) throws(AgeError) -> [UInt8] {
        try AgeStream.open(sealed[...], number: number, isLast: isLast, key: key)
    }
}
