extension Scan {
    /// E-mail and web addresses, handles, names on Facebook and Zalo.
    mutating func findAccounts() {
        findAddresses()
        findSpelledAddresses()
        findHandles()
        for start in tokens.indices {
            guard let count = Vocabulary.networks.count(tokens, at: start), !isCovered(start) else {
                continue
            }
            if let range = handle(after: start + count) { add(range, "account") }
        }
    }

    /// xamtro99, tuan.xamtro99: letters without accents and digits in one.
    private mutating func findHandles() {
        for start in tokens.indices.dropLast() {
            let (word, digits) = (tokens[start], tokens[start + 1])
            let isGlued =
                !word.isNumber && !word.hasMarks && word.count > 3 && !word.isCapital && digits.isNumber
                && digits.gap == "" && digits.count > 1
            guard isGlued, !Vocabulary.countedWords.contains(word) else { continue }
            var (first, end) = (start, start + 2)
            while first > 0, [".", "_", ""].contains(tokens[first].gap) { first -= 1 }
            while end < tokens.count, ["", ".", "_"].contains(tokens[end].gap) { end += 1 }
            add(first..<end, "account")
        }
    }

    /// "lan tran a còng gmail chấm com"
    private mutating func findSpelledAddresses() {
        for start in tokens.indices where Vocabulary.spelledAt.count(tokens, at: start) != nil && start > 0 {
            var end = start + (Vocabulary.spelledAt.count(tokens, at: start) ?? 0)
            while end < tokens.count, end < start + 7, [" ", "."].contains(tokens[end].gap),
                Vocabulary.domains.contains(tokens[end])
            {
                end += 1
            }
            var first = start - 1
            while first > 0, start - first < 3, tokens[first].gap == "" || tokens[first].gap == "." {
                first -= 1
            }
            add(first..<end, "account")
        }
    }

    /// Anything without a space that has an @, a scheme or a domain.
    private mutating func findAddresses() {
        let space = UInt8(ascii: " ")
        var at = 0
        while at < text.bytes.count {
            guard text.bytes[at] != space else {
                at += 1
                continue
            }
            var end = at
            while end < text.bytes.count, text.bytes[end] != space { end += 1 }
            let chunk = String(decoding: text.bytes[at..<end], as: UTF8.self)
            if Self.isAddress(chunk) {
                var last = end
                while last > at, ".,;:)\"'!?".utf8.contains(text.bytes[last - 1]) { last -= 1 }
                var first = at
                while first < last, "(\"'".utf8.contains(text.bytes[first]) { first += 1 }
                add(Span(range: first..<last, kind: "account", bracket: .removed))
            }
            at = end
        }
    }

    private static func isAddress(_ chunk: String) -> Bool {
        let body = chunk.drop { "(\"'".contains($0) }
        if body.contains("://") || body.hasPrefix("www.") { return true }
        // Nobody writes an underscore but in a handle or the name of a file.
        if body.dropFirst().dropLast().contains("_") { return true }
        if let at = body.firstIndex(of: "@"), body.index(after: at) != body.endIndex { return true }
        return [".com", ".vn", ".net", ".org", ".me/", ".ly/"].contains { domain in
            guard let found = body.range(of: domain) else { return false }
            guard found.upperBound < body.endIndex, !domain.hasSuffix("/") else { return true }
            return !body[found.upperBound].isLetter
        }
    }

    /// What is called so: up to the end of the clause after "tên", "nick" or a colon, else a word with a
    /// capital, a digit or an underscore in it.
    private func handle(after index: Int) -> Range<Int>? {
        var start = index
        var named = start < tokens.count && tokens[start].gap.hasPrefix(":")
        while start < tokens.count, tokens[start].gap == " ", Vocabulary.handleWords.contains(tokens[start]) {
            named = true
            start += 1
            if start < tokens.count, tokens[start].gap.hasPrefix(":") { break }
        }
        guard start < tokens.count, [" ", ": ", ":", " \"", ": \""].contains(tokens[start].gap) else {
            return nil
        }
        var end = start + 1
        if tokens[start].gap.hasSuffix("\"") {
            while end < tokens.count, end < start + 9, !tokens[end].gap.contains("\"") { end += 1 }
            return start..<end
        }
        func isGlued(_ index: Int) -> Bool { ["", "_", ".", "-", "__"].contains(tokens[index].gap) }
        while end < tokens.count, isGlued(end) || named && tokens[end].gap == " " && end - start < 5 {
            end += 1
        }
        if named { return start..<end }
        let isHandle =
            end > start + 1 || tokens[start].isProper || tokens[start].isNumber && tokens[start].count > 5
        guard isHandle, !isKept[start] else { return nil }
        return start..<max(end, start + capitals(from: start, limit: 4))
    }
}

extension String.SubSequence {
    /// Where a text stands first.
    fileprivate func range(of needle: String) -> Range<String.Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(needle) { return at..<index(at, offsetBy: needle.count) }
            at = index(after: at)
        }
        return nil
    }
}

extension Vocabulary {
    static let networks = WordList(
        """
        facebook, fb, zalo, tiktok, messenger, instagram, telegram, viber, nick, facebook của cháu, skype, wechat, insta,
        ig, tóp tóp, youtube, discord, roblox, face, phây, phây búc, zl, tele, wechat, qq, kênh, nick name, nickname, acc, id,
        free fire, liên quân, twitter, line, weixin, tik tok, you tube, locket, threads, trang cá nhân
        """
    )
    static let handleWords = WordList(
        "tên, là, nick, tên là, của, cháu, mẹ, bố, em, tài khoản, tên hiển thị, chị, anh, bạn, nó, con, ảo, có, mang, kênh, game, trang"
    )
    static let countedWords = WordList(
        "tháng, ngày, phòng, khoảng, được, covid, trang, điểm, xuống, giường, thang, ngay, phong, trong")
    static let spelledAt = WordList("a còng, a móc, at gmail, acòng, [at]")
    static let domains = WordList(
        "gmail, chấm, com, vn, yahoo, hotmail, outlook, icloud, a, còng, at, cham, dot, edu, net, org, gov")
}
