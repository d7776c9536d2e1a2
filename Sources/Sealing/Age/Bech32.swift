/// Bech32 (BIP 173) without its limit of 90 characters, as age uses it.
enum Bech32 {
    private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    private static let generator: [UInt32] = [
        0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3,
    ]

    /// Lower case; `prefix` is lower case too.
    static func text(prefix: String, _ bytes: [UInt8]) -> String {
        let values = regroup(bytes, from: 8, to: 5, padded: true)!
        let sum = checksum(expand(prefix) + values + [UInt8](repeating: 0, count: 6)) ^ 1
        let tail = (0..<6).map { UInt8(sum >> UInt32(5 * (5 - $0)) & 31) }
        return prefix + "1" + String(decoding: (values + tail).map { alphabet[Int($0)] }, as: UTF8.self)
    }

    /// The bytes of lower-case `text` under `prefix`.
    static func bytes(prefix: String, _ text: [UInt8]) -> [UInt8]? {
        let head = Array((prefix + "1").utf8)
        guard text.count >= head.count + 6, text.starts(with: head) else { return nil }
        var values: [UInt8] = []
        for letter in text[head.count...] {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            values.append(UInt8(value))
        }
        guard checksum(expand(prefix) + values) == 1 else { return nil }
        return regroup(values.dropLast(6), from: 5, to: 8, padded: false)
    }

    private static func expand(_ prefix: String) -> [UInt8] {
        prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    }

    private static func checksum(_ values: [UInt8]) -> UInt32 {
        values.reduce(UInt32(1)) { sum, value in
            let top = sum >> 25
            let next = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
            return (0..<5).reduce(next) { top >> UInt32($1) & 1 == 1 ? $0 ^ generator[$1] : $0 }
        }
    }

    private static func regroup(
        _ values: some Sequence<UInt8>, from: UInt32, to: UInt32, padded: Bool
    ) -> [UInt8]? {
        var out: [UInt8] = []
        var (bits, held) = (UInt32(0), UInt32(0))
        let mask: UInt32 = (1 << to) - 1
        for value in values {
            (bits, held) = ((bits << from | UInt32(value)) & 0xfff, held + from)
            while held >= to {
                held -= to
                out.append(UInt8(bits >> held & mask))
            }
        }
        if padded, held > 0 { out.append(UInt8(bits << (to - held) & mask)) }
        let stray = held >= from || bits & ((1 << held) - 1) != 0
        return padded || !stray ? out : nil
    }
}
