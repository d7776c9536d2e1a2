extension Scan {
    /// Single names by what stands around them, and people the house does not know by their surname.
    mutating func findPersons() {
        for index in tokens.indices where !tokens[index].isNumber && !isCovered(index) {
            if findUnknown(at: index) { continue }
            let calls = self.index.callNames[tokens[index].key] ?? []
            if isCued(index) || isListed(index) {
                findCued(at: index, calls)
            } else if !calls.isEmpty {
                findAlone(at: index, calls)
            }
        }
    }

    private func isCued(_ index: Int) -> Bool {
        if isCalled(index) { return true }
        let isShort = index > 0 && tokens[index - 1].count < 3 && [". ", "."].contains(tokens[index].gap)
        guard isShort || [" ", ": ", ":", " \"", " ("].contains(tokens[index].gap) else { return false }
        return Vocabulary.isCue(tokens, before: index) != nil
    }

    /// "Bống ơi"
    private func isCalled(_ index: Int) -> Bool {
        hasWord(index + 1) && tokens[index + 1].key == "oi" && !Vocabulary.titles.contains(tokens[index])
    }

    /// What only somebody can do stands behind.
    private func acts(_ index: Int) -> Bool {
        guard hasWord(index + 1) else { return false }
        if Vocabulary.deeds.contains(tokens[index + 1]) { return true }
        return ["va", "voi"].contains(tokens[index + 1].key) && hasWord(index + 2)
            && tokens[index + 2].isProper
    }

    /// In a row of names: "cháu Lan, Hoa và Bình".
    private func isListed(_ index: Int) -> Bool {
        guard tokens[index].isProper, index > 0 else { return false }
        if [", ", ",", " & ", " + "].contains(tokens[index].gap) { return isName(index - 1) }
        return tokens[index].gap == " " && index > 1 && ["va", "voi", "cung"].contains(tokens[index - 1].key)
            && isName(index - 2)
    }

    private func isName(_ index: Int) -> Bool {
        isCovered(index)
            && spans.contains { span in
                span.range.overlaps(tokens[index].range) && !Self.notPersons.contains(span.kind)
            }
    }

    private static let notPersons: Set<String> = [
        "place", "school", "class", "date", "phone", "number", "document", "account", "coordinates",
    ]

    private mutating func findCued(at index: Int, _ calls: [(exact: String, term: Int)]) {
        let token = tokens[index]
        let exact = calls.filter { $0.exact == token.exact }
        if token.isProper {
            let isBody = Vocabulary.bodies.count(tokens, at: index) != nil
            let isTitle = Vocabulary.isCue(tokens, before: index + 1).map { $0 > 1 } ?? false
            guard !isBody, !isTitle, token.key != "ca",
                !isKept[index] || !exact.isEmpty && !isKept(after: index) || isBorrowed(index)
            else {
                return
            }
            let run = max(1, capitals(from: index, limit: 4))
            add(index..<(index + run), exact.isEmpty ? calls.map(\.term) : exact.map(\.term))
            return
        }
        let found = (exact.isEmpty && token.isPlain && !token.hasMarks ? calls : exact).map(\.term)
        guard !found.isEmpty, !isKept[index], !isCommon[index] else { return }
        if !Vocabulary.commonWords.contains(token) || isCalled(index) || acts(index) {
            add(index..<(index + 1), found)
        } else {
            flag(index..<(index + 1), .possibleName)
        }
    }

    /// "em Hà Giang": a province, and a girl's name.
    private func isBorrowed(_ index: Int) -> Bool {
        let count = Vocabulary.provinces.count(tokens, at: index) ?? 0
        return count == 2 && Vocabulary.closeCues.count(tokens, before: index) != nil
            && (index..<(index + count)).allSatisfy {
                Vocabulary.givenNames.contains(tokens[$0]) || Vocabulary.firstParts.contains(tokens[$0])
            }
    }

    private func isKept(after index: Int) -> Bool { index + 1 < tokens.count && isKept[index + 1] }

    private mutating func findAlone(at index: Int, _ calls: [(exact: String, term: Int)]) {
        let token = tokens[index]
        let isSubject = token.gap == " " && Vocabulary.capitalBefore.count(tokens, before: index) != nil
        guard token.isProper, !isKept[index], !isSubject,
            Vocabulary.bodies.count(tokens, at: index) == nil
        else { return }
        let exact = calls.filter { $0.exact == token.exact }
        let found = (exact.isEmpty && !token.hasMarks && token.isPlain ? calls : exact).map(\.term)
        let next = index + 1 < tokens.count ? tokens[index + 1].gap : ""
        let isLabel =
            token.startsLine && (next.hasPrefix(":") || next.hasPrefix(" -") || next.hasPrefix(" :"))
        let isName =
            !token.startsSentence || isLabel || next.hasPrefix(",") || next.hasPrefix(" (") || acts(index)
            || !Vocabulary.commonWords.contains(token)
        if !found.isEmpty, isName, !isCommon[index] {
            add(index..<(index + 1), found)
        } else {
            flag(index..<(index + 1), .possibleName)
        }
    }

    private mutating func add(_ range: Range<Int>, _ terms: [Int]) {
        let (kind, bracket) = naming(terms)
        add(range, kind, bracket)
    }

    /// A surname with one to four capitals behind it, or with Thị or Văn and a name in small letters.
    private mutating func findUnknown(at index: Int) -> Bool {
        let token = tokens[index]
        if findHighland(at: index) { return true }
        guard Vocabulary.isSurname(token), !isKept[index], index + 1 < tokens.count,
            tokens[index + 1].gap == " ", !tokens[index + 1].isNumber
        else { return false }
        let isPeople = isPublic[index] && Vocabulary.capitalBefore.count(tokens, before: index) != nil
        guard !isPeople, !Vocabulary.bodies.contains(tokens[index + 1]) else { return false }
        let hasMiddle = Vocabulary.middleNames.contains(tokens[index + 1].key)
        if token.isProper, tokens[index + 1].isProper, !isKept[index + 1] || hasMiddle {
            let run = capitals(from: index, limit: 5)
            let smallGivenName = run == 2 && hasMiddle && hasWord(index + 2)
            add(index..<(index + run + (smallGivenName ? 1 : 0)), "person", .person)
            return true
        }
        guard hasMiddle, hasWord(index + 2), token.isShouted || !token.isCapital else { return false }
        let isLonger =
            hasWord(index + 3) && Vocabulary.givenNames.contains(tokens[index + 3])
            && (Vocabulary.lively.count(tokens, at: index + 3) == nil || isLively(index + 4))
        add(index..<(index + (isLonger ? 4 : 3)), "person", .person)
        return true
    }

    /// Y Blơk, A Pao, H'Hen, K'Tem
    private mutating func findHighland(at index: Int) -> Bool {
        guard tokens[index].isCapital, index + 1 < tokens.count, tokens[index + 1].isCapital,
            tokens[index + 1].count > 1,
            ["y", "a"].contains(tokens[index].key) && tokens[index + 1].gap == " "
                || ["h", "k"].contains(tokens[index].key) && ["'", "' "].contains(tokens[index + 1].gap),
            !isPublic[index]
        else { return false }
        add(index..<(index + capitals(from: index, limit: 4)), "person", .person)
        return true
    }

    private func hasWord(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].gap == " " && !tokens[index].isNumber
    }
}
