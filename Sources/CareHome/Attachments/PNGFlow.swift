/// A PNG with the chunks that make the image, and none that speak of it.
final class PNGFlow {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL",
        "fcTL", "fdAT",
    ]
    private let source: ByteSource
    private var hasStarted = false
    private var hasEnded = false
    /// Of the chunk at hand, its check sum among them.
    private var left = 0
    private var keeps = true

    init(_ source: ByteSource) { self.source = source }

    /// The next part; empty at the end.
    func next() throws -> [UInt8] {
        if !hasStarted {
            hasStarted = true
            return try source.exactly(Self.signature.count)
        }
        while true {
            while left > 0 {
                let part = try source.exactly(min(left, 65_536))
                left -= part.count
                if keeps { return part }
            }
            if hasEnded { return [] }
            let head = try source.exactly(8)
            left = head.prefix(4).reduce(0) { $0 << 8 | Int($1) } + 4
            let kind = String(decoding: head[4...], as: UTF8.self)
            keeps = Self.kept.contains(kind)
            hasEnded = kind == "IEND"
            if keeps { return head }
        }
    }
}
