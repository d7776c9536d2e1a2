extension Scan {
    /// `N.T.M.A`, `NTMA`, `em A.`
    mutating func findInitials() {
        var at = 0
        while at < tokens.count {
            let count = dotted(at) ?? joined(at) ?? single(at)
            if let count {
                let key = tokens[at..<(at + count)].map(\.key).joined()
                let (kind, bracket) = naming(people(key))
                add(at..<(at + count), kind, bracket)
            } else if let known = undecided(at) {
                flag(at..<(at + known), .abbreviation)
            }
            at += count ?? 1
        }
    }

    /// Those with these initials, or with this initial of the given name.
    private func people(_ key: String) -> [Int] {
        if let known = index.initials[key] { return known }
        return index.initials.filter { $0.key.count > 1 && $0.key.hasSuffix(key) }.flatMap(\.value)
    }

    /// Single letters with points between them, a whole given name perhaps at the end.
    private func dotted(_ start: Int) -> Int? {
        var count = 0
        while start + count < tokens.count {
            let token = tokens[start + count]
            let joined = count == 0 || [".", ". ", " . ", " "].contains(token.gap)
            guard !token.isNumber,
                token.count == 1 || count == 0 && ["ng", "tr", "ph", "th"].contains(token.key), joined
            else { break }
            count += 1
        }
        let range = start..<(start + count)
        guard count > 1, tokens[range].dropFirst().contains(where: { $0.gap.hasPrefix(".") }) else {
            return nil
        }
        let known = index.initials[tokens[range].map(\.key).joined()] != nil
        let capitals = tokens[range].allSatisfy(\.isCapital)
        guard known && count > 2 || capitals else { return nil }
        let next = range.upperBound
        let hasName =
            next < tokens.count && [".", ". "].contains(tokens[next].gap) && tokens[next].isProper
            && tokens[next].count > 1 && !tokens[next].isNumber && capitals
        return count + (hasName && !Vocabulary.abbreviations.contains(tokens[next]) ? 1 : 0)
    }

    private func joined(_ start: Int) -> Int? {
        let token = tokens[start]
        guard token.count > 2, index.initials[token.key] != nil, isStandingAlone(start),
            !Vocabulary.abbreviations.contains(token)
        else { return nil }
        let hasVowel = token.key.contains { "aeiouy".contains($0) }
        return token.isAllCaps && !(token.isShouted && hasVowel) || !token.hasMarks && !hasVowel ? 1 : nil
    }

    private func undecided(_ start: Int) -> Int? {
        let token = tokens[start]
        return token.count > 2 && token.isAllCaps && index.initials[token.key] != nil
            && Vocabulary.abbreviations.contains(token) ? 1 : nil
    }

    /// `em A.`, `bé K`
    private func single(_ start: Int) -> Int? {
        let token = tokens[start]
        guard token.count == 1, !token.isNumber, token.isProper, isStandingAlone(start), token.gap == " ",
            Vocabulary.isCue(tokens, before: start) != nil, capitals(from: start, limit: 2) == 1
        else { return nil }
        return 1
    }

    /// Not glued to a digit, as in 7A1.
    private func isStandingAlone(_ index: Int) -> Bool {
        (index == 0 || tokens[index].gap != "")
            && (index + 1 >= tokens.count || tokens[index + 1].gap != "")
    }
}

extension Vocabulary {
    static let abbreviations = WordList(
        """
        thcs, thpt, ubnd, ctxh, bhyt, bhxh, cccd, cmnd, bảo trợ, csbttx, btxh, hđnd, ttbt, gdtx, hcm,
        tphcm, btvn, vskn, qđ, cv, bb, tp, vn, tnxp, tncs, hlhpn, lhpn, khhgđ, ttyt, bv, ubmt, mttq, tnhh,
        ptdt, nđ, tt
        """)
}
