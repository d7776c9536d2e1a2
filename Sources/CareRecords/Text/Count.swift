/// Head counts as offices write them, two digits at least in Vietnamese: `04 (01 nữ, 03 nam)`.
public enum Count {
    public static func text(
        total: Int, female: Int, male: Int, unknown: Int, language: Language
    ) -> String {
        func figure(_ count: Int) -> String { Self.figure(count, language) }
        let named = [
            (female, Wording(vi: "nữ", en: "female")), (male, Wording(vi: "nam", en: "male")),
            (unknown, Wording(vi: "chưa xác định", en: "unknown")),
        ]
        let parts = named.prefix(unknown > 0 ? 3 : 2).map { "\(figure($0.0)) \($0.1(language))" }
        return "\(figure(total)) (\(parts.joined(separator: ", ")))"
    }

    /// One number; Vietnamese offices put a zero before 1 to 9.
    public static func figure(_ count: Int, _ language: Language) -> String {
        let text = Numeric.text(count, language)
        return language == .vietnamese && (1...9).contains(count) ? "0" + text : text
    }
}
