/// Numbers as Vietnamese offices write them: decimal comma, thousands with a dot.
public enum Numeric {
    /// A typed number in plain form with a decimal point: `6,5` is `6.5`, `40.000` is `40000`.
    ///
    /// A dot before exactly three digits parts thousands; a lone comma there (`40,000`) reads as forty
    /// in one country and forty thousand in another, and is refused.
    public static func canonical(typed: String) -> String? {
        var text = Substring(tidy(typed))
        let negative = text.hasPrefix("-") || text.hasPrefix("−")
        if negative { text = text.dropFirst() }
        guard text.allSatisfy({ $0 == "." || $0 == "," || digits(String($0)) != nil }),
            let (whole, fraction) = split(text), !whole.isEmpty
        else { return nil }
        let kept = String(fraction.reversed().drop { $0 == "0" }.reversed())
        let plain = String(whole.drop { $0 == "0" })
        let number = (plain.isEmpty ? "0" : plain) + (kept.isEmpty ? "" : "." + kept)
        return negative && number != "0" ? "-" + number : number
    }

    /// A whole number with its thousands parted: 40.000, in English 40,000.
    public static func text(_ number: Int, _ language: Language) -> String {
        grouped(String(number), language)
    }

    /// A plain decimal as a person reads it: `131.5` is 131,5 in Vietnamese.
    public static func text(_ canonical: String, _ language: Language) -> String {
        let parts = canonical.split(separator: ".", maxSplits: 1)
        let fraction = parts.count > 1 ? (language == .vietnamese ? "," : ".") + parts[1] : ""
        return grouped(String(parts.first ?? "0"), language) + fraction
    }

    private static func grouped(_ whole: String, _ language: Language) -> String {
        let sign = whole.hasPrefix("-") ? "-" : ""
        var (out, rest) = ("", whole.dropFirst(sign.count))
        while rest.count > 3 {
            out = (language == .vietnamese ? "." : ",") + rest.suffix(3) + out
            rest = rest.dropLast(3)
        }
        return sign + rest + out
    }

    private static func split(_ text: Substring) -> (String, String)? {
        let dots = text.count { $0 == "." }
        let commas = text.count { $0 == "," }
        switch (dots, commas) {
        case (0, 0): return (String(text), "")
        case (_, 0) where dots > 1: return thousands(text, ".").map { ($0, "") }
        case (0, _) where commas > 1: return thousands(text, ",").map { ($0, "") }
        case (1, 0):
            if let whole = thousands(text, ".") { return (whole, "") }
            return decimal(text, ".")
        case (0, 1):
            return thousands(text, ",") == nil ? decimal(text, ",") : nil
        default:
            let last = text.last { $0 == "." || $0 == "," } ?? "."
            let other: Character = last == "." ? "," : "."
            guard let at = text.firstIndex(of: last), text[text.index(after: at)...].allSatisfy(\.isNumber),
                let whole = thousands(text[..<at], other)
            else { return nil }
            return decimal(Substring(whole) + String(text[at...]), last)
        }
    }

    private static func decimal(_ text: Substring, _ mark: Character) -> (String, String)? {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        return (String(parts[0]), String(parts[1]))
    }

    private static func thousands(_ text: Substring, _ mark: Character) -> String? {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard let head = groups.first, (1...3).contains(head.count), !head.hasPrefix("0"),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
