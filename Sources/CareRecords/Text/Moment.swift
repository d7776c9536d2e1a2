/// A minute of Vietnamese local time (+07:00), written `2026-03-05T02:10`.
public struct Moment: Hashable, Comparable, Sendable {
    public let day: Day
    public let hour, minute: Int

    public init?(day: Day, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        (self.day, self.hour, self.minute) = (day, hour, minute)
    }

    /// Of a time beyond the years 1 to 9999, the first or the last minute of them.
    public init(epochSeconds: Int64) {
        let local = min(max(epochSeconds, -62_135_622_000), 253_402_275_599) + 7 * 3600
        let days = (local >= 0 ? local : local - 86_399) / 86_400
        let minutes = Int(local - days * 86_400) / 60
        (day, hour, minute) = (Day(number: Int(days)), minutes / 60, minutes % 60)
    }

    public init?(iso: String) {
        let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard iso.utf8.count == 16, parts.count == 2, let day = Day(iso: String(parts[0])),
            let (hour, minute) = Self.clock(parts[1])
        else { return nil }
        self.init(day: day, hour: hour, minute: minute)
    }

    public var iso: String { "\(day.iso)T\(pad(hour, 2)):\(pad(minute, 2))" }
    public var epochSeconds: Int64 { Int64(day.number) * 86_400 + Int64(hour * 60 + minute) * 60 - 7 * 3600 }

    public static func < (a: Moment, b: Moment) -> Bool {
        (a.day, a.hour, a.minute) < (b.day, b.hour, b.minute)
    }

    /// A moment as people type it: `02:10 05/03/2026`, `05/03/2026 2h10`, `02:10` (today), or ISO.
    public init?(typed: String, today: Day) {
        let text = tidy(typed)
        if let iso = Moment(iso: text) {
            self = iso
            return
        }
        let words = text.split(separator: " ")
        guard let at = words.firstIndex(where: { Self.clock($0) != nil }),
            at == 0 || at == words.count - 1, let (hour, minute) = Self.clock(words[at])
        else { return nil }
        let rest = (words[..<at] + words[(at + 1)...]).joined(separator: " ")
        let date = rest.isEmpty ? PartialDate(today) : PartialDate(typed: rest, today: today)
        guard let day = date?.exact else { return nil }
        self.init(day: day, hour: hour, minute: minute)
    }

    /// HH:mm dd/MM/yyyy, in both languages.
    public func text(_ language: Language) -> String {
        "\(pad(hour, 2)):\(pad(minute, 2)) \(day.text(language))"
    }

    private static func clock(_ text: Substring) -> (Int, Int)? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" || $0 == "H" }
        guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2,
            let hour = digits(parts[0]), let minute = digits(parts[1]), hour < 24, minute < 60
        else { return nil }
        return (hour, minute)
    }
}
