import CareRecords

extension Home {
    package func children() throws -> [Child] {
        try rosterCards().compactMap { Child($0.subject, $0.cells) }.sorted { a, b in
            let (x, y) = (a.name ?? "", b.name ?? "")
            if NameOrder.precedes(x, y) { return true }
            if NameOrder.precedes(y, x) { return false }
            return a.code < b.code
        }
    }

    /// The child of a code; a mistyped one is not found, and a closed file stays shut.
    package func child(_ code: String) throws -> Child {
        let child = try anyChild(code)
        guard child.standing != .closed || unsealed.contains(child.id) else { throw HomeError.closedRecord }
        return child
    }

    func anyChild(_ code: String) throws -> Child {
        let code = tidy(code).uppercased()
        guard ChildCode.isWellFormed(code), let child = try children().first(where: { $0.code == code })
        else { throw HomeError.noChild }
        return child
    }

    /// Children whose name holds all the words, without regard to accents, case or tone placement.
    package func search(_ words: String) throws -> [Child] {
        let wanted = Fold.search(words).split(separator: " ").map(String.init)
        let found = try (children().filter { $0.standing != .closed } + shelf()).filter { child in
            let text = Fold.search(
                ([child.code, child.name ?? ""] + child.otherNames).joined(separator: " "))
            let parts = text.split(separator: " ").map(String.init)
            return wanted.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
        try note([], "search")
        return found
    }
}

extension Home {
    /// Children in whose record, as far as this role reads it, all the words stand in one value.
    package func search(_ words: String, everywhere: Bool) throws -> [Child] {
        guard everywhere else { return try search(words) }
        let wanted = Fold.search(words)
        guard !wanted.isEmpty else { return [] }
        let sections = RecordSchema.sections.filter { policy.mayRead(role, $0) }
        return try everyone(sections.map(\.key), detail: "search") { $0.standing != .closed }.filter { one in
            one.record.entries.contains { entry in
                entry.values.values.contains { $0.holds(wanted) }
            }
        }.map(\.child)
    }
}

extension Value {
    /// Some text in it holds the folded words.
    fileprivate func holds(_ words: String) -> Bool {
        switch self {
        case .text(let text): Fold.search(text).contains(words)
        case .list(let items): items.contains { $0.holds(words) }
        case .rows(let rows): rows.contains { $0.values.contains { $0.holds(words) } }
        case .number, .flag, .date, .moment, .code: false
        }
    }
}
