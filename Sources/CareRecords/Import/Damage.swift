/// What Excel does to names and dates, recognised so that it can be explained.
enum Damage {
    static let saveAgain = Wording(
        vi:
            "Mở bảng gốc trong Excel, chọn Lưu dưới dạng → CSV UTF-8 (phân tách bằng dấu phẩy), rồi nhập lại.",
        en: "Open the original in Excel, choose Save As → CSV UTF-8 (comma delimited), then import again.")

    /// Refuses a table in which a tenth of the rows hold a letter, `?`, and a letter again.
    static func refuseLostLetters(_ rows: [[String]], _ lines: [Int]) throws(Problem) {
        var damaged: [(line: Int, column: Int, cell: String)] = []
        for (row, line) in zip(rows, lines) {
            for (column, cell) in row.enumerated() where hasLostLetter(cell) {
                damaged.append((line, column + 1, cell))
            }
        }
        guard let first = damaged.first, damaged.count * 10 >= rows.count else { return }
        throw Problem(
            Wording(
                vi: "Chữ có dấu đã mất thành dấu hỏi, như “Nguy?n Th?”, và không khôi phục được từ tệp này. "
                    + saveAgain.vi,
                en: "Accented letters were lost to question marks, as in “Nguy?n Th?”, and cannot be "
                    + "recovered from this file. " + saveAgain.en),
            line: first.line, column: first.column)
    }

    private static func hasLostLetter(_ cell: String) -> Bool {
        // Hardly a cell has one, and every cell is asked.
        guard cell.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF }), !cell.contains("://")
        else { return false }
        let scalars = Array(cell.unicodeScalars)
        return scalars.indices.contains { at in
            if scalars[at] == "\u{FFFD}" { return true }
            guard scalars[at] == "?", at > 0, at + 1 < scalars.count else { return false }
            return scalars[at - 1].properties.isAlphabetic && scalars[at + 1].properties.isAlphabetic
        }
    }

    /// `Nov-11`, `11-Nov` or `Thg11-11`: a month and a year that Excel took for a day it knows.
    static func isExcelDate(_ cell: String) -> Bool {
        guard cell.utf8.contains(UInt8(ascii: "-")) else { return false }
        let parts = Fold.search(cell).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return (isMonth(parts[0]) && isShort(parts[1])) || (isShort(parts[0]) && isMonth(parts[1]))
    }

    private static func isMonth(_ part: Substring) -> Bool {
        if part.hasPrefix("thg") { return digits(part.dropFirst(3)).map { (1...12).contains($0) } ?? false }
        return months.contains(String(part))
    }

    private static func isShort(_ part: Substring) -> Bool { part.count <= 2 && digits(part) != nil }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// - Parameter heading: of the column, as it stands in the file.
    static func excelDate(under heading: String, line: Int, column: Int) -> Problem {
        let named = heading.isEmpty ? "" : heading + ": "
        return Problem(
            Wording(
                vi: named + "Excel đã tự đổi ngày trong ô này (kiểu Nov-11); hãy định dạng cột là Văn bản và "
                    + "gõ lại dd/MM/yyyy, ví dụ 05/11/2011 hoặc 11/2011.",
                en: named
                    + "Excel changed the date in this cell (as in Nov-11); format the column as Text and "
                    + "type it again, dd/MM/yyyy, for example 05/11/2011 or 11/2011."),
            line: line, column: column)
    }
}
