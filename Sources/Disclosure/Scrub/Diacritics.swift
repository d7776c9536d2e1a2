/// What a Vietnamese letter carries besides its plain letter: a quality (ă 1, â ê ô 2, ơ ư 3, đ 4) and a
/// tone (huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5).
struct Diacritics: Hashable, Sendable {
    var quality: UInt8 = 0
    var tone: UInt8 = 0

    static let none = Diacritics()

    init(quality: UInt8 = 0, tone: UInt8 = 0) {
        self.quality = quality
        self.tone = tone
    }

    /// Of a composed letter in lower case.
    init(composed scalar: Unicode.Scalar) { self = Self.table[scalar.value] ?? .none }

    /// Takes over a combining mark that follows the letter.
    mutating func add(_ mark: Unicode.Scalar) {
        switch mark.value {
        case 0x306: quality = 1
        case 0x302: quality = 2
        case 0x31B: quality = 3
        case 0x300: tone = 1
        case 0x309: tone = 2
        case 0x303: tone = 3
        case 0x301: tone = 4
        case 0x323: tone = 5
        default: break
        }
    }

    private static let table: [UInt32: Diacritics] = {
        let rows: [(UInt8, String)] = [
            (0, "aàảãáạ eèẻẽéẹ iìỉĩíị oòỏõóọ uùủũúụ yỳỷỹýỵ"), (1, "ăằẳẵắặ"), (2, "âầẩẫấậ êềểễếệ ôồổỗốộ"),
            (3, "ơờởỡớợ ưừửữứự"), (4, "đ"),
        ]
        var table: [UInt32: Diacritics] = [:]
        for (quality, letters) in rows {
            for group in letters.split(separator: " ") {
                for (tone, scalar) in group.unicodeScalars.enumerated() {
                    table[scalar.value] = Diacritics(quality: quality, tone: UInt8(tone))
                }
            }
        }
        return table
    }()
}
