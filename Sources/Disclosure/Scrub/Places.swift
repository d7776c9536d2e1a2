extension Scan {
    /// Hamlets, streets, communes, districts, and places behind "ở" or "chợ"; provinces stay.
    mutating func findPlaces() {
        for start in tokens.indices where !tokens[start].isNumber {
            if let end = unit(start) {
                add(start..<end, "place", .place)
            } else if let (first, end) = site(start) {
                add(first..<end, "place", .place)
            }
        }
        for start in tokens.indices where tokens[start].isNumber {
            if let end = dayStreet(start) { add((start - 1)..<end, "place", .place) }
            if let end = houseNumber(start) { add((start - 1)..<end, "place", .place) }
        }
    }

    private func unit(_ start: Int) -> Int? {
        guard let count = Vocabulary.units.count(tokens, at: start) else { return nil }
        let name = start + count
        guard name < tokens.count, [" ", ". ", "."].contains(tokens[name].gap) else { return nil }
        if tokens[name].isNumber {
            let numbered = Vocabulary.numberedUnits.count(tokens, at: start) == count
            return numbered && !isMeasure(name) ? numberEnd(name) : nil
        }
        if Vocabulary.abbreviatedUnits.contains(tokens[start]), count == 1, !tokens[name].gap.hasPrefix(".") {
            return nil
        }
        let run = capitals(from: name, limit: 4)
        guard run > 0, !isKept[name] || isBorrowed(start, count),
            Vocabulary.units.count(tokens, at: name) == nil || run > 1
        else {
            return nil
        }
        return name + run
    }

    /// A street or a hamlet called after a province.
    private func isBorrowed(_ unit: Int, _ count: Int) -> Bool {
        Vocabulary.provinces.count(tokens, at: unit + count) != nil
            && Vocabulary.provinces.count(tokens, at: unit) == nil
            && Vocabulary.wideUnits.count(tokens, at: unit) == nil
    }

    /// Numbers with their lanes: 34/5, 12A.
    private func numberEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < tokens.count, ["/", ""].contains(tokens[end].gap),
            tokens[end].isNumber || tokens[end].count == 1
        {
            end += 1
        }
        return end
    }

    private func isMeasure(_ number: Int) -> Bool {
        number + 1 < tokens.count && Vocabulary.measures.contains(tokens[number + 1])
    }

    private func site(_ start: Int) -> (Int, Int)? {
        if let count = Vocabulary.sites.count(tokens, at: start) {
            let name = start + count
            let run = name < tokens.count && tokens[name].gap == " " ? capitals(from: name, limit: 4) : 0
            if run > 0, !isKept[name], Vocabulary.bodies.count(tokens, at: name) == nil {
                return (name, name + run)
            }
        }
        guard let count = Vocabulary.whereabouts.count(tokens, at: start) else { return nil }
        let name = start + count
        guard name < tokens.count, [" ", ": "].contains(tokens[name].gap) else { return nil }
        let run = capitals(from: name, limit: 4)
        let body = Vocabulary.bodies.count(tokens, at: name) ?? 0
        let isBody = body > 1 || body == 1 && (run < 2 || isPublic[name + 1] || tokens[name].isAllCaps)
        guard run > 1, !isKept[name], !isKept[name + 1], !isBody,
            Vocabulary.isCue(tokens, before: name + 1) == nil
        else { return nil }
        return (name, name + run)
    }

    /// "đường 30/4", "đường số 5"
    private func dayStreet(_ start: Int) -> Int? {
        let isStreet = start > 0 && ["duong", "pho"].contains(tokens[start - 1].key)
        let isCounted =
            start > 1 && tokens[start - 1].key == "so" && ["duong", "pho"].contains(tokens[start - 2].key)
        guard isStreet || isCounted, tokens[start].gap == " " else { return nil }
        let end = numberEnd(start)
        return isCounted || end > start + 1 ? end : nil
    }

    /// "số 45 đường Trần Phú"
    private func houseNumber(_ start: Int) -> Int? {
        guard start > 0, tokens[start - 1].key == "so" || tokens[start - 1].key == "nha" else { return nil }
        let end = numberEnd(start)
        guard end < tokens.count, [" ", ", "].contains(tokens[end].gap),
            Vocabulary.units.count(tokens, at: end) != nil
        else { return nil }
        return end
    }
}

extension Vocabulary {
    static let wideUnits = WordList("tỉnh, thành phố, tp, tt, khu, q, x, h, p, đội, cụm")
    static let measures = WordList("km, m, mét, người, trẻ, em, cháu, lần, giờ, phút, ngày, tuần, bạn, nhà")
}
