import ArgumentParser
import CareHome
import CareRecords

struct TableProtectCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "protect",
        abstract: "Which cells to hide so that nothing can be worked out. Che ô nào để không thể tính ngược.",
        discussion: """
            FILE.csv: a column per dimension (* is the total), value, and if you like role. Cells of 1 to one less than
            the threshold and those marked primary are hidden; secondary ones are chosen anew. Prints the same
            columns with roles; the true values stay in them: print ● where the role is not published.
            """)
    @Argument(help: "CSV file.") var file: String
    @Option(help: "The smallest count that may be printed besides 0.") var threshold: Int = 5
    @Option(help: "Seconds to search; then what is safe so far.") var timeout: Int = 30

    func run() throws {
        guard (2...1000).contains(threshold) else {
            throw Failure.usage(
                vi: "--threshold cần một số từ 2 đến 1.000.",
                en: "--threshold needs a number from 2 to 1,000.")
        }
        let table = try context.table(file, complete: true)
        let found = try table.protect(threshold: threshold, seconds: max(0, timeout))
        guard found.isCertified else {
            throw Failure(
                .badData,
                Wording(
                    vi: "Không chứng minh được bảng an toàn.", en: "The table could not be proved safe."))
        }
        if context.options.json { return try context.print(found.json) }
        try context.print(found.csv)
        if found.isCutShort {
            context.say(
                "Hết giờ tìm: an toàn, nhưng che nhiều ô hơn mức cần.",
                "Out of time: safe, but more is hidden than it may take.")
        }
        context.say(certificate(found, .vietnamese), certificate(found, .english))
    }

    private func certificate(_ found: ProtectedFile, _ language: Language) -> String {
        let (hidden, cells, threshold) = (found.hidden, found.cells, found.threshold)
        return Wording(
            vi: """
                Che \(hidden) trên \(cells) ô. Đã kiểm: \(found.witnesses) bảng chứng đều khớp với mọi số in ra; \
                trong đó mỗi ô nhỏ (1–\(threshold - 1)) có bảng bằng 0 và có bảng từ \(threshold) trở lên.
                """,
            en: """
                \(hidden) of \(cells) cells hidden. Checked: \(found.witnesses) witness tables agree with all that \
                is printed; among them each small cell (1–\(threshold - 1)) is 0 in one and \(threshold) or more \
                in another.
                """)(language)
    }
}
