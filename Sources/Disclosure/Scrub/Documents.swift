extension Scan {
    /// Decisions, letters and files of a case; laws are public and stay.
    mutating func findDocuments() {
        for start in tokens.indices {
            if tokens[start].isNumber, tokens[start].gap != "/", let end = slashed(start) {
                if !isLaw(start, end) { add(start..<end, "document") }
            } else if let end = numbered(start) {
                add(start..<end, "document")
            } else if let end = code(start) {
                add(start..<end, "document")
            }
        }
    }

    /// 17/QĐ-CSBTTE, 45/2026/HSST
    private func slashed(_ start: Int) -> Int? {
        var at = start + 1
        if at < tokens.count, tokens[at].isNumber, tokens[at].gap == "/" { at += 1 }
        guard at < tokens.count, !tokens[at].isNumber, tokens[at].gap == "/", tokens[at].isAllCaps else {
            return nil
        }
        at += 1
        while at < tokens.count, ["-", "/", "", "&", ".-"].contains(tokens[at].gap),
            tokens[at].isNumber || tokens[at].isCapital
        {
            at += 1
        }
        return at
    }

    private func isLaw(_ start: Int, _ end: Int) -> Bool {
        let suffix = tokens[start..<end].filter { !$0.isNumber }.map(\.key)
        return suffix.starts(with: ["nd", "cp"]) || suffix.starts(with: ["qh"]) || suffix.first == "ubtvqh"
            || suffix.first == "tt" || suffix.first == "ttlt"
            || suffix.first.map { $0.hasPrefix("nq") } == true && suffix.contains("cp")
            || Vocabulary.laws.stands(before: start, in: tokens, reach: 2)
    }

    /// "hồ sơ số 45", "quyết định số 12/2024"
    private func numbered(_ start: Int) -> Int? {
        guard tokens[start].isNumber, tokens[start].gap == " " || tokens[start].gap == ": ", start > 1,
            tokens[start - 1].key == "so"
        else { return nil }
        var end = start + 1
        while end < tokens.count, ["/", "-", ""].contains(tokens[end].gap) { end += 1 }
        let hasYear = end == start + 2 && tokens[start + 1].count == 4 && tokens[start + 1].gap == "/"
        guard hasYear || Vocabulary.papers.count(tokens, before: start - 1) != nil else { return nil }
        return isLaw(start, end) ? nil : end
    }

    /// The code of a record: AB-0007-K
    private func code(_ start: Int) -> Int? {
        guard start + 2 < tokens.count, tokens[start].isAllCaps, tokens[start].count == 2,
            tokens[start + 1].isNumber, tokens[start + 1].count > 3, tokens[start + 1].gap == "-",
            tokens[start + 2].gap == "-", tokens[start + 2].count == 1, tokens[start + 2].isCapital
        else { return nil }
        return start + 3
    }
}

extension Vocabulary {
    static let laws = WordList(
        "nghị định, luật, thông tư, nghị quyết, pháp lệnh, bộ luật, luật trẻ em, luật trẻ em số, nghị định số, luật số"
    )
    static let papers = WordList(
        """
        hồ sơ, quyết định, biên bản, công văn, giấy, giấy chứng sinh, giấy khai sinh, khai sinh, vụ án, hồ sơ vụ án,
        qđ, cv, phiếu, bản án, lệnh, giấy xác nhận, sổ, học bạ, kế hoạch, đơn, thông báo
        """)
}
