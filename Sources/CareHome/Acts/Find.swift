import CareRecords
import Sealing
import Vault

extension Home {
    public func children() throws -> [Child] {
        Self.sorted(try everyCard())
    }

    /// The same without closed cases, however many there are of them.
    func openCases() throws -> [Child] {
        Self.sorted(try everyCard(openOnly: true))
    }

    /// By given name in Vietnamese order, then by code.
    static func sorted(_ children: [Child]) -> [Child] {
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
        if let child = try known(code) { return child }
        let code = tidy(code).uppercased()
        if let other = try vault.restricted(code: code, compartment: try rosterCompartment()) {
            guard !other.isMine else {
                throw HomeError.spoiledKeys(code, other.entry, whoMends(other.entry))
            }
            throw HomeError.restricted(code, to: other.people.map(nameOf).sorted())
        }
        // It may be of the one that cannot be read.
        if ChildCode.isWellFormed(code), let error = incomplete { throw error }
        throw HomeError.noChild
    }

    /// The child of a code, closed or not; nil when there is none.
    func known(_ code: String) throws -> Child? {
        let code = tidy(code).uppercased()
        guard ChildCode.isWellFormed(code) else { return nil }
        if let known = try vault.noted(code), let child = try card(of: known), child.code == code {
            return child
        }
        return try signed(try names().cards(holding: [Fold.search(code)])).first { $0.code == code }
    }

    /// Children whose name holds all the words, without regard to accents, case or tone placement.
    public func search(_ words: String) throws -> [Child] {
        let wanted = Fold.search(words).split(separator: " ").map(String.init)
        let known = try signed(try names().cards(holding: wanted)).filter { $0.standing != .closed }
        let found = try (known + shelf()).filter { child in
            let parts = RosterIndex.searchable(child).split(separator: " ")
            return wanted.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
        try note([], "search")
        return Self.sorted(found)
    }

    /// The codes that are given away already.
    func takenCodes() throws -> Set<String> { try names().codes }

    private func card(of id: Bytes16) throws -> Child? {
        defer { tellMissing() }
        return try vault.card(of: id, try rosterCompartment()).flatMap { Child($0) }
    }

    /// Of each child the newest card that its author signed.
    private func signed(_ cards: [[RosterCard]]) throws -> [Child] {
        try cards.compactMap { cards in
            try cards.first(where: vault.isSigned).flatMap { Child($0) }
        }
    }

    /// Every child's card, in no order.
    ///
    /// - Parameter openOnly: without closed cases; a session then reads no card of theirs.
    func everyCard(openOnly: Bool = false) throws -> [Child] {
        let all =
            vault.notes == nil
            ? try vault.roster(try rosterCompartment()).compactMap { Child($0) }
            : try signed(try names().all(openOnly: openOnly))
        vault.keepNotes()
        tellMissing()
        return openOnly ? all.filter { $0.standing != .closed } : all
    }

    /// The names as they are now: those the session kept, brought up to date, or else all opened anew.
    private func names() throws -> RosterIndex {
        defer { tellMissing() }
        let compartment = try rosterCompartment()
        if let pages = vault.notes?.pages(.names), var index = try? RosterIndex(pages),
            let changed = vault.cardsChanged(since: index.size), changed.count <= index.most
        {
            if !changed.isEmpty { index.replace(changed, with: try vault.cards(compartment, of: changed)) }
            vault.leaveOut(index.leftOut)
            return index
        }
        let before = vault.leftOut
        let listed = RosterIndex.list(try vault.cards(compartment)) { (try? vault.isSigned($0)) ?? false }
        let index = RosterIndex(
            listed, size: vault.anchor.size, leftOut: vault.leftOut.subtracting(before).sorted())
        // Whoever is missing is looked for anew each time: it must be said each time, and may have been mended.
        if let notes = vault.notes, vault.missing.isEmpty {
            index.keep(in: notes)
            notes.write(codes: listed.flatMap(\.coded))
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
        return try everyone(sections.map(\.key), detail: "search", openOnly: true).filter { one in
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
