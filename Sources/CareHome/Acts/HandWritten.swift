import CareRecords

extension Home {
    /// What an act leaves behind is never typed, except where typing says no more than anybody may.
    static func checkHandWritten(_ section: Section, _ changes: [String: Value?]) throws {
        for (key, value) in changes {
            guard let field = section[key], let command = field.leftBy else { continue }
            if case .code(let code)? = value, mayBeTyped[key]?.contains(code) == true { continue }
            throw HomeError(
                .refused, vi: "“\(field.label.vi)” không ghi tay được.",
                en: "“\(field.label.en)” is not written by hand.",
                hint: Wording(vi: "Dùng: maiam \(command)", en: "Use: maiam \(command)"))
        }
    }

    /// A draft may say that it is one; a child may be handed on within the house.
    private static let mayBeTyped: [String: Set<String>] = [
        "status": ["draft"], "direction": ["internal"],
    ]
}
