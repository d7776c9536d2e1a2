/// One code of a list: a stable key and its words.
public struct Code: Hashable, Sendable {
    public let key: String
    public let label: Wording
    public let aliases: [String]

    public init(_ key: String, vi: String, en: String, aliases: [String] = []) {
        self.key = key
        label = Wording(vi: vi, en: en)
        self.aliases = aliases
    }
}

/// A closed list of codes.
public struct CodeList: Hashable, Sendable {
    public let name: String
    public let codes: [Code]

    public init(_ name: String, _ codes: [Code]) {
        self.name = name
        self.codes = codes
    }

    public subscript(key: String) -> Code? { codes.first { $0.key == key } }

    /// The key a person meant: the key itself, either label or an alias; one letter must match
    /// exactly (d is not đ).
    public func match(_ text: String) -> String? {
        let tidy = tidy(text).lowercased()
        if let exact = codes.first(where: { $0.key == tidy }) { return exact.key }
        if let alias = codes.first(where: { $0.aliases.contains { $0.lowercased() == tidy } }) {
            return alias.key
        }
        guard tidy.unicodeScalars.count > 1 else { return nil }
        let folded = Fold.search(tidy)
        return codes.first { code in
            ([code.key, code.label.vi, code.label.en] + code.aliases).contains { Fold.search($0) == folded }
        }?.key
    }
}
