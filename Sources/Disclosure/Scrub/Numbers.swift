extension Scan {
    /// Telephones, identity numbers, insurance, passports, plates, accounts of a bank, coordinates.
    mutating func findNumbers() {
        for start in tokens.indices where tokens[start].isNumber {
            if let end = coordinates(start) {
                add(start..<end, "coordinates")
            } else if !isMoney(start), !isHotline(start), let (end, kind) = phone(start) ?? longNumber(start)
            {
                add(start..<end, kind)
            }
        }
        for start in tokens.indices where !tokens[start].isNumber {
            if let (end, kind) = lettered(start) { add(start..<end, kind) }
        }
        for start in tokens.indices where tokens[start].isNumber {
            if let end = plate(start) { add(start..<end, "plate") }
        }
    }

    /// The digits from a token on, over the usual separators, with the end after each token.
    private func digits(from start: Int, separators: Set<String>) -> [(text: String, end: Int)] {
        var all: [(String, Int)] = []
        var (text, at) = ("", start)
        while at < tokens.count, tokens[at].isNumber, text.count < 16 {
            if at > start, !separators.contains(tokens[at].gap) { break }
            text += tokens[at].key
            at += 1
            all.append((text, at))
        }
        return all
    }

    private func phone(_ start: Int) -> (Int, String)? {
        let separators: Set<String> = [" ", ".", "-", " - ", ") ", ")", ". ", " (", "/", " ."]
        for (text, end) in digits(from: start, separators: separators).reversed() {
            let rest = text.hasPrefix("0084") ? text.dropFirst(2) : text[...]
            let local =
                rest.hasPrefix("84") && rest.count > 10 ? "0" + rest.dropFirst(2).trimmingPrefix("0") : rest
            let isOne =
                switch local.prefix(2) {
                case "03", "05", "07", "08", "09": local.count == 10
                case "02": local.count == 11
                case "01": local.count == 11 && end - start < 5
                default: false
                }
            if isOne { return (end, "phone") }
        }
        return nil
    }

    private func longNumber(_ start: Int) -> (Int, String)? {
        let separators: Set<String> = [" ", ".", "-"]
        for (text, end) in digits(from: start, separators: separators).reversed() {
            if text.count == 12, text.hasPrefix("0") { return (end, "personal-id") }
            if end == start + 1, text.count > 8 { return (end, text.count == 9 ? "id-card" : "number") }
            if end == start + 1, text.count > 6, tokens[start].gap != "/" { return (end, "number") }
            if text.count > 8, end > start + 1, !isGrouped(start, end) { return (end, "number") }
            if text.count > 5, end > start + 1 || !isDate(text), hasNumberCue(start, reach: 4) {
                return (end, "number")
            }
        }
        return nil
    }

    /// 18001769, 1900 6174
    private func isHotline(_ start: Int) -> Bool {
        let all =
            digits(from: start, separators: [" ", "."]).last { (8...10).contains($0.text.count) }?.text ?? ""
        return all.hasPrefix("1800") || all.hasPrefix("1900")
    }

    /// Thousands by points or spaces, as sums are written.
    private func isGrouped(_ start: Int, _ end: Int) -> Bool {
        tokens[start].count < 4 && tokens[start].key != "0"
            && tokens[(start + 1)..<end].allSatisfy { $0.count == 3 }
            && tokens[(start + 1)..<end].allSatisfy { $0.gap == "." }
    }

    private func isDate(_ text: String) -> Bool { text.count < 6 }

    private func hasNumberCue(_ start: Int, reach: Int) -> Bool {
        Vocabulary.identifierCues.stands(before: start, in: tokens, reach: reach)
    }

    /// A sum of money: its unit behind it, or thousands by points.
    private func isMoney(_ start: Int) -> Bool {
        let end = digits(from: start, separators: ["."]).last?.end ?? start + 1
        guard end < tokens.count else { return false }
        return Vocabulary.money.contains(tokens[end]) && ["", " "].contains(tokens[end].gap)
    }

    /// Two decimals of four digits or more: 20.95123, 107.08345.
    private func coordinates(_ start: Int) -> Int? {
        func isDecimal(_ at: Int) -> Bool {
            at + 1 < tokens.count && tokens[at].isNumber && tokens[at].count <= 3 && tokens[at + 1].isNumber
                && tokens[at + 1].gap == "." && tokens[at + 1].count > 3
        }
        if isDecimal(start) {
            var next = start + 2
            if next < tokens.count, ["n", "e", "b", "d"].contains(tokens[next].key) { next += 1 }
            guard isDecimal(next), tokens[next].gap.utf8.count <= 3 else { return nil }
            let end = next + 2
            return end < tokens.count && ["e", "d"].contains(tokens[end].key) && tokens[end].gap.count < 2
                ? end + 1 : end
        }
        return degrees(start)
    }

    /// 20°57'10"N 107°5'2"E
    private func degrees(_ start: Int) -> Int? {
        guard start + 1 < tokens.count, tokens[start + 1].isNumber, tokens[start + 1].gap.utf8.contains(0x1A)
        else { return nil }
        var end = start + 2
        while end < tokens.count, tokens[end].gap.count < 4, tokens[end].isNumber || tokens[end].count == 1 {
            end += 1
        }
        return end > start + 3 ? end : nil
    }

    /// Letters first: passport, insurance card.
    private func lettered(_ start: Int) -> (Int, String)? {
        guard tokens[start].count <= 2, start + 1 < tokens.count, tokens[start + 1].isNumber,
            ["", " "].contains(tokens[start + 1].gap), tokens[start].gap != ""
        else { return nil }
        for (text, end) in digits(from: start + 1, separators: [" ", "-", "."]).reversed() {
            if tokens[start].count == 2, text.count == 13 { return (end, "insurance") }
            if tokens[start].isCapital, (7...8).contains(text.count), end <= start + 3 {
                return (end, "passport")
            }
        }
        return nil
    }

    /// 14A-234.56, 29C1 123.45, 29-C1 12345
    private func plate(_ start: Int) -> Int? {
        guard tokens[start].count == 2, start + 2 < tokens.count, tokens[start].gap != "." else { return nil }
        var at = start + 1
        guard !tokens[at].isNumber, tokens[at].count <= 2,
            tokens[at].isCapital || Vocabulary.plateCues.stands(before: start, in: tokens, reach: 3),
            ["", "-"].contains(tokens[at].gap)
        else { return nil }
        at += 1
        if tokens[at].isNumber, tokens[at].count == 1, tokens[at].gap == "" { at += 1 }
        guard at < tokens.count, tokens[at].isNumber, ["", "-", " ", " - ", "."].contains(tokens[at].gap)
        else {
            return nil
        }
        if (4...5).contains(tokens[at].count) { return at + 1 }
        guard tokens[at].count == 3, at + 1 < tokens.count, tokens[at + 1].isNumber,
            tokens[at + 1].count == 2,
            [".", " ", "-"].contains(tokens[at + 1].gap)
        else { return nil }
        return at + 2
    }
}

extension Vocabulary {
    static let money = WordList("đ, đồng, vnđ, vnd, triệu, nghìn, ngàn, tỷ, tỉ, usd, tr, k")
    static let plateCues = WordList("biển, biển số, bks, bsx, xe, biển kiểm soát, ô tô, xe máy")
    static let identifierCues = WordList(
        """
        tài khoản, stk, cmnd, cccd, cmt, hộ chiếu, bhxh, bhyt, thẻ, mã, định danh, số hiệu, sđt, đt, điện thoại,
        phone, zalo, mã học sinh, chứng minh, căn cước, bảo hiểm, số, tk, ck, cmtnd, cc, fb, id, mst, mã số, số thẻ
        """)
}
