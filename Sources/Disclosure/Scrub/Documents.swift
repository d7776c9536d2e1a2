extension Scan {
    /// Decisions, letters and files of a case; laws are public and stay.
    mutating func findDocuments() {
        for start in tokens.indices {
            if tokens[start].isNumber, tokens[start].gap != "/", let end = slashed(start) {
                if !isLaw(start, end) { add(start..<end, "document") }
            } else if let end = numbered(start) {
                add(start..<end, "document")
            } else if let end = code(start) ?? coded(start) {
                add(start..<end, "document")
            }
        }
    }

    /// 17/QĐ-CSBTTE, 45/2026/HSST
    private func slashed(_ start: Int) -> Int? {
        var at = start + 1
        if at < tokens.count, tokens[at].isNumber, tokens[at].gap == "/" { at += 1 }
        guard at < tokens.count, !tokens[at].isNumber, tokens[at].gap == "/",
            tokens[at].isAllCaps || Vocabulary.paperMarks.contains(tokens[at])
        else {
            return nil
        }
        at += 1
        while at < tokens.count, ["-", "/", "", "&", ".-"].contains(tokens[at].gap),
            tokens[at].isNumber || tokens[at].isCapital
                || !tokens[start + 2].isCapital && tokens[at].gap != ""
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
        guard tokens[start].isNumber, [" ", ": ", ":", ". "].contains(tokens[start].gap), start > 0 else {
            return nil
        }
        let isDirect = Vocabulary.files.count(tokens, before: start) != nil
        guard isDirect || start > 1 && tokens[start - 1].key == "so" else { return nil }
        var end = start + 1
        while end < tokens.count, ["/", "-", ""].contains(tokens[end].gap) { end += 1 }
        let isRegister = end == start + 2 && tokens[start].count > 2 && tokens[start + 1].gap == "/"
        let hasYear = end == start + 2 && tokens[start + 1].count == 4 && tokens[start + 1].gap == "/"
        guard isDirect || hasYear || isRegister || Vocabulary.papers.count(tokens, before: start - 1) != nil
        else {
            return nil
        }
        return isLaw(start, end) ? nil : end
    }

    /// HS-2026-014, HSTN/0123: capitals with four digits or more behind them.
    private func coded(_ start: Int) -> Int? {
        guard tokens[start].isAllCaps, start + 1 < tokens.count,
            !tokens[start].key.allSatisfy({ "ivx".contains($0) }),
            !Vocabulary.laws.stands(before: start, in: tokens, reach: 2)
        else { return nil }
        var (end, digits) = (start + 1, 0)
        while end < tokens.count, ["-", "/", "", "."].contains(tokens[end].gap),
            tokens[end].isNumber || tokens[end].isCapital
        {
            digits += tokens[end].isNumber ? tokens[end].count : 0
            end += 1
        }
        return digits > 3 ? end : nil
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
        qđ, cv, phiếu, bản án, lệnh, giấy xác nhận, sổ, học bạ, kế hoạch, đơn, thông báo,
        giấy ra viện, giấy mời, giấy giới thiệu, sổ hộ khẩu, hộ khẩu, thẻ, tờ trình, giấy khen, giấy nhập viện, thụ lý,
        bệnh án, hợp đồng, giấy triệu tập, giấy chuyển viện, giấy ủy quyền, sổ khám, sổ đăng ký, công hàm, tờ khai
        """)
    /// These have their number right behind them.
    static let files = WordList(
        "hồ sơ, hs, bệnh án, bản án, qđ, công văn, cv, mã hồ sơ, quyết định, mã số hồ sơ, tờ trình")
    static let paperMarks = WordList(
        "qđ, tb, bb, cv, kh, gm, gxn, gks, tt, tr, ct, bc, hd, qđst, hsst, gt, gcn, cqđt, nđ, ubnd, tlst, dsst, hnst, ks"
    )
}
