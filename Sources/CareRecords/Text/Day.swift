/// A calendar day in Vietnam, written `2026-03-05`.
public struct Day: Hashable, Comparable, Sendable, Codable {
    public let year, month, day: Int

    /// A day that exists; `nil` for 31 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(year: year, month: month)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    public init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { digits($0) }
        guard iso.utf8.count == 10, parts.count == 3,
            let year = parts[0], let month = parts[1], let day = parts[2],
            iso.utf8.dropFirst(4).first == UInt8(ascii: "-"), iso.utf8.dropFirst(7).first == UInt8(ascii: "-")
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var iso: String { "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))" }

    /// The day it is in Vietnam (UTC+7, no summer time) at a moment, whatever the machine's time zone.
    public static func today(epochSeconds: Int64) -> Day { Moment(epochSeconds: epochSeconds).day }

    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = try Day(iso: container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension Day {
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day some months on, or that month's last day when it is shorter.
    public func adding(months: Int) -> Day {
        let total = year * 12 + month - 1 + months
        let (year, month) = (total / 12, total % 12 + 1)
        return Day(valid: (year, month, min(day, Self.length(year: year, month: month))))
    }

    /// Days from this one to another; negative when the other is earlier.
    public func days(to other: Day) -> Int { other.number - number }

    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// Completed years of someone born on this day; one born on 29 February turns on 1 March.
    public func age(at today: Day) -> Int {
        today.year - year - ((today.month, today.day) < (month, day) ? 1 : 0)
    }

    /// dd/MM/yyyy, in both languages.
    public func text(_ language: Language) -> String { "\(pad(day, 2))/\(pad(month, 2))/\(pad(year, 4))" }

    static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private init(valid: (Int, Int, Int)) { (year, month, day) = valid }

    /// Days since 1 January 1970 (the civil-calendar arithmetic of Howard Hinnant).
    var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let ofEra = y - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    init(number: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let ofEra = z - era * 146_097
        let y = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * y + y / 4 - y / 100)
        let m = (5 * ofYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        self.init(valid: (y + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * m + 2) / 5 + 1))
    }
}

/// The number an unsigned run of ASCII digits stands for.
func digits(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
    }
    return Int(text)
}

func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
