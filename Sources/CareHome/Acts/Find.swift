import CareRecords
import Sealing
import Vault

extension Home {
    public func children() throws -> [Child] {
        Self.sorted(try rosterCards().compactMap { Child($0.subject, $0.cells) })
    }

    /// By given name in Vietnamese order, then by code.
    private static func sorted(_ children: [Child]) -> [Child] {
        let ordered = children.map { child in (order: NameOrder(child.name ?? ""), child: child) }
        let sorted = ordered.sorted { a, b in
            if a.order < b.order { return true }
            return a.order == b.order && a.child.code < b.child.code
        }
        return sorted.map(\.child)
    }

    /// The child of a code; a mistyped one is not found, and a closed file stays shut.
    public func child(_ code: String) throws -> Child {
        let child = try anyChild(code)
        guard child.standing != .closed || unsealed.contains(child.id) else { throw HomeError.closedRecord }
        return child
    }

    func anyChild(_ code: String) throws -> Child {
        guard let child = try known(code) else { throw HomeError.noChild }
        return child
    }

    /// The child of a code, closed or not; nil when there is none.
    func known(_ code: String) throws -> Child? {
        let code = tidy(code).uppercased()
        guard ChildCode.isWellFormed(code) else { return nil }
        if let known = try vault.noted(code), let child = try card(of: known), child.code == code {
            return child
        }
        for id in try names().matches([Fold.search(code)]) {
            if let child = try card(of: id), child.code == code { return child }
        }
        return nil
    }

    /// Children whose name holds all the words, without regard to accents, case or tone placement.
    public func search(_ words: String) throws -> [Child] {
        let wanted = Fold.search(words).split(separator: " ").map(String.init)
        let known = try cards(of: try names().matches(wanted)).filter { $0.standing != .closed }
        let found = try (known + shelf()).filter { child in
            let parts = RosterIndex.searchable(child).split(separator: " ")
            return wanted.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
        try note([], "search")
        return Self.sorted(found)
    }

    /// The codes that are given away already.
    func takenCodes() throws -> Set<String> { Set(try names().codes) }

    private func card(of id: Bytes16) throws -> Child? {
        try vault.card(of: id, try rosterCompartment()).flatMap { Child($0.subject, $0.cells) }
    }

    private func cards(of ids: Set<Bytes16>) throws -> [Child] {
        try vault.roster(try rosterCompartment(), of: ids).compactMap { Child($0.subject, $0.cells) }
    }

    /// The names as they are now: those the session kept, brought up to date, or else all opened anew.
    private func names() throws -> RosterIndex {
        let compartment = try rosterCompartment()
        let size = vault.anchor.size
        if let kept = vault.notes?.read(.names), var index = try? RosterIndex(bytes: kept),
            let changed = vault.cardsChanged(since: index.size)
        {
            if changed.isEmpty { return index }
            index.replace(changed, with: try vault.cards(compartment, of: changed), size: size)
            vault.notes?.write(index.bytes, .names)
            return index
        }
        let index = RosterIndex(try vault.cards(compartment), size: size)
        if let notes = vault.notes {
            notes.write(index.bytes, .names)
            notes.write(codes: index.owned)
        }
        return index
    }
}

extension Home {
    /// Children in whose record, as far as this role reads it, all the words stand in one value.
    public func search(_ words: String, everywhere: Bool) throws -> [Child] {
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
