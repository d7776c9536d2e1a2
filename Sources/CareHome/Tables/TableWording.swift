import CareRecords
import Disclosure

extension Problem {
    static func tooMany(line: Int, column: Int) -> Problem {
        Problem(
            Wording(vi: "Dòng có nhiều ô hơn tiêu đề.", en: "The row has more cells than the header."),
            line: line, column: column)
    }

    static func noCategory(line: Int, column: Int) -> Problem {
        Problem(
            Wording(vi: "Ô phân loại để trống; tổng viết là *.", en: "No category; a total is written *."),
            line: line, column: column)
    }

    static func cellTwice(_ keys: [String], firstLine: Int, line: Int, _ dimensions: [Int]) -> Problem {
        let key = keys.joined(separator: "|")
        return Problem(
            Wording(
                vi: "Ô \(key) đã có ở dòng \(firstLine).", en: "The cell \(key) stands in line \(firstLine)."),
            line: line, column: (dimensions.first ?? 0) + 1)
    }

    static func noRole(_ word: String, line: Int, column: Int) -> Problem {
        Problem(
            Wording(
                vi: "“\(word)” không phải published, primary hay secondary.",
                en: "“\(word)” is not published, primary or secondary."), line: line, column: column)
    }

    static func notACount(line: Int, column: Int, _ isHidden: Bool) -> Problem {
        let wording =
            isHidden
            ? Wording(
                vi: "Thiếu số của ô này.", en: "The count of this cell is missing.")
            : Wording(
                vi: "Cần một số đếm: số nguyên từ 0 trở lên.",
                en: "A count is needed: a whole number of 0 or more.")
        return Problem(wording, line: line, column: column)
    }

    static func impossibleHidden(line: Int, column: Int) -> Problem {
        Problem(
            Wording(
                vi: "Ô không thể có (–) thì ai cũng biết là 0, không che được.",
                en: "A cell that cannot occur (–) is known to be 0 and cannot be hidden."),
            line: line, column: column)
    }

    static func wrongTotal(line: Int, column: Int, _ key: String, sum: Int) -> Problem {
        Problem(
            Wording(
                vi: "Tổng \(key) không khớp: các ô cộng lại là \(sum).",
                en: "The total \(key) does not fit: its cells come to \(sum)."), line: line, column: column)
    }

    static func missing(_ keys: [String]) -> Problem {
        let key = keys.joined(separator: "|")
        return Problem(Wording(vi: "Thiếu ô \(key).", en: "The cell \(key) is missing."))
    }

    static let tooLarge = Problem(
        Wording(
            vi: "Bảng quá lớn: hơn 100.000 ô.", en: "The table is too large: more than 100,000 cells."))
}

extension HomeError {
    static func reader(_ error: ReaderError) -> HomeError {
        switch error {
        case .contradiction:
            HomeError(
                .data, vi: "Không có bảng số nguyên nào khớp với những gì đã in.",
                en: "No table of whole numbers fits what is printed.")
        case .tooLarge:
            HomeError(
                .data, vi: "Số quá lớn để tính chính xác.", en: "The numbers are too large to be exact.")
        case .tooHard:
            HomeError(
                .conflict,
                vi: "Quá hạn mà chưa xem xong có lộ gì cùng những điều đã cung cấp không: không cung cấp.",
                en:
                    "Time was up before it was clear what this gives away with what was told: nothing is told.",
                hint: Wording(
                    vi: "Gửi bảng ít chi tiết hơn, hoặc đợi kỳ báo cáo sau. Xem: maiam ledger",
                    en: "Send a table with less detail, or wait for the next period. See: maiam ledger"))
        case .undecided:
            HomeError(
                .conflict, vi: "Bảng quá phức tạp: chưa tính xong khoảng chính xác của mọi ô.",
                en: "The table is too complex: the exact interval of every cell was not found.",
                hint: Wording(
                    vi: "Coi như bảng chưa an toàn; bớt một chiều rồi thử lại.",
                    en: "Treat it as unsafe; drop a dimension and try again."))
        }
    }
}
