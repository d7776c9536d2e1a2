extension Scan {
    /// A name goes on where a capital stands beside it: "Đức" before a known "Anh".
    mutating func growNames() {
        for index in tokens.indices.reversed() where index + 1 < tokens.count && tokens[index + 1].gap == " "
        {
            let isName =
                Vocabulary.givenNames.contains(tokens[index]) || Vocabulary.firstParts.contains(tokens[index])
                || Vocabulary.isSurname(tokens[index])
            let isWord =
                tokens[index].startsSentence && Vocabulary.starters.contains(tokens[index])
                || Vocabulary.titles.contains(tokens[index])
                || Vocabulary.isCue(tokens, before: index + 1) != nil
            // "Anh Thư" in the middle of a line: nobody writes the brother with a capital there.
            let isAnh = tokens[index].key == "anh" && !tokens[index].startsLine && tokens[index].gap != ". "
            if isName, !isWord || isAnh, isOpen(index), tokens[index + 1].isProper, isCovered(index + 1),
                !isPublic[index + 1]
            {
                add(index..<(index + 1), "proper-name", .properName)
            }
        }
    }

    /// Cường "Xăm", Trọ Cột 5, Năm Hổ, Lào Cai Plaza: what belongs to a name goes with it.
    mutating func growTails() {
        for index in tokens.indices.dropLast() where isCovered(index) && !isCovered(index + 1) {
            let next = tokens[index + 1]
            if next.isCapital, [" \"", " '", " (\""].contains(next.gap), let end = quoteEnd(index + 1) {
                add((index + 1)..<end, "person", .person)
            } else if next.isNumber, next.count < 3, next.gap == " ", isNumbered(index), isClosing(index + 2)
            {
                let isGlued = index + 2 < tokens.count && tokens[index + 2].gap == ""
                add((index + 1)..<(index + (isGlued ? 3 : 2)), "proper-name", .removed)
            }
        }
        for index in tokens.indices.dropLast().reversed()
        where !isCovered(index) && isCovered(index + 1) && tokens[index + 1].gap == " "
            && tokens[index].isProper
            && tokens[index + 1].isProper && !tokens[index].startsLine
        {
            let isBirthOrder =
                Vocabulary.birthOrders.contains(tokens[index]) && !tokens[index].startsSentence
            let isProvince =
                isKept[index] && isProperName(index + 1) && Vocabulary.provinces.endsAt(index, in: tokens)
            let isSmallChild = Vocabulary.petCues.contains(tokens[index]) && !tokens[index].startsSentence
            if isSmallChild || tokens[index].key == "cu" { add(index..<(index + 1), "person", .person) }
            if isBirthOrder { add(index..<(index + 1), "person", .person) }
            if isProvince { add((index - 1)..<(index + 1), "proper-name", .properName) }
        }
    }

    private func isProperName(_ index: Int) -> Bool {
        spans.contains { $0.kind == "proper-name" && $0.range.overlaps(tokens[index].range) }
    }

    private func quoteEnd(_ start: Int) -> Int? {
        (start + 1..<min(start + 4, tokens.count + 1)).first { end in
            end == tokens.count || tokens[end].gap.contains("\"") || tokens[end].gap.hasPrefix("'")
        }
    }

    /// Kinds of names that may carry a number.
    private func isNumbered(_ index: Int) -> Bool {
        spans.contains {
            ["account", "school", "place"].contains($0.kind)
                && $0.range.overlaps(tokens[index].range)
        } && !tokens[index].isNumber
    }

    private func isClosing(_ index: Int) -> Bool {
        index >= tokens.count || tokens[index].gap == "" || isClosed(index)
            || !Vocabulary.measures.contains(tokens[index]) && !tokens[index].isNumber
                && tokens[index].gap == " "
    }

    /// cháuNhung
    mutating func findGluedNames() {
        for index in tokens.indices
        where tokens[index].hasHump && tokens[index].count > 4 && !isCovered(index)
            && !Vocabulary.glued.contains(tokens[index]) && !isPublic[index]
        {
            add(index..<(index + 1), "proper-name", .properName)
        }
    }

    /// No word is cut in two: H'Hen, Bh'nướch.
    mutating func growWords() {
        for index in tokens.indices.dropLast() where tokens[index + 1].gap == "'" {
            let isBegun = isCovered(index) && !isCovered(index + 1)
            if isBegun { add((index + 1)..<(index + 2), "proper-name", .properName) }
            let isEnded = !isCovered(index) && isCovered(index + 1)
            if isEnded { add(index..<(index + 1), "proper-name", .properName) }
        }
    }
}
