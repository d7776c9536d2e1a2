import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Verify: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every signature, row and value. Kiểm tra toàn bộ.")
    @Option(help: "A backup package instead of the home; name data and keys to check both.")
    var backup: [String] = []
    @Option(help: "A head kept elsewhere: checkpoint, backup, summary, anchor file, or a short code.")
    var against: [String] = []
    @Option(
        help: "Number of a restore the director told you of.")
    var acceptRestore: UInt64?
    @Flag(help: "Without any key: the tree and the heads kept elsewhere.") var keyless = false
    @Flag(help: "Also what an earlier check proved and nothing has changed since.") var full = false
    @Option(help: "Folder that holds your key, such as a USB stick.") var keyFolder: String?

    func run() throws {
        if !backup.isEmpty { return try verifyBackup() }
        if keyless { return try verifyTree() }
        let home = try context.home(fresh: acceptRestore != nil, accepting: acceptRestore)
        let report = try home.verification(against: against, full: full)
        if context.options.json {
            let due = try home.restrictions().filter(\.isDue).map { JSON.number(String($0.entry)) }
            try context.print(report.json(restrictedDue: due))
            guard report.problems.isEmpty, report.isComplete else { throw broken(report.problems.count) }
            return
        }
        try integrity(report)
        context.say(try home.unopened())
        try RestrictionGroup.due(home, context)
        try anew(report)
        try completeness(report)
        try tell(report.witnesses)
    }

    private func verifyTree() throws {
        let found = try Home.keylessVerification(
            try context.folder(), against: against,
            told: try context.options.person.flatMap { try context.states.facilityKey(of: $0) })
        try context.print(
            Wording(
                vi: "Cây nhật ký: \(found.entries) dòng, mã \(found.code). Chữ ký và nội dung chưa kiểm tra.",
                en:
                    "Log tree: \(found.entries) entries, code \(found.code). Signatures and values: not checked."
            )(
                context.language))
        try tell(found.witnesses)
    }

    private func tell(_ witnesses: [Witness]) throws {
        for witness in witnesses { try context.print(witness.text(context.language)) }
        guard witnesses.allSatisfy({ $0.verdict == .holds || $0.verdict == .givenUp }) else {
            throw Failure(
                .badData, Wording(vi: "Đầy đủ: KHÔNG.", en: "Completeness: NO."),
                hint: Wording(
                    vi: "Giữ nguyên mọi tệp, gọi người giữ mốc; phục hồi từ bản sao lưu nếu cần.",
                    en:
                        "Keep every file as it is and call whoever keeps the head; restore a backup if need be."
                ))
        }
    }

    private func broken(_ count: Int) -> Failure {
        Failure(
            .badData,
            Wording(vi: "Toàn vẹn: KHÔNG. \(count) chỗ.", en: "Integrity: NO. \(count) places."))
    }

    private func verifyBackup() throws {
        let name = try context.person()
        let states = try KeyFolder.of(name, keyFolder, context)
        let slot = try Home.unlock(
            name, states: states, passphrase: try context.passphrase(of: name, in: states))
        let scratch = FileManager.default.temporaryDirectory.path + "/maiam-\(UUID().uuidString)"
        let report = try Home.verifyBackup(backup, scratch: scratch, slot: slot)
        try integrity(report)
        guard !report.values else { return }
        try context.print(
            Wording(
                vi: "Nội dung chưa kiểm tra: không có gói khóa.",
                en: "Values: not checked, there was no key package.")(context.language))
    }

    private func integrity(_ report: HomeVerification) throws {
        let problems = report.problems.map { $0(context.language) }
        for problem in problems { Terminal.say(Terminal.safe(problem)) }
        for number in report.unauthorised {
            context.say(
                "Dòng nhật ký \(number) không có quyền, không được tính.",
                "Log entry \(number) carries no right and is not counted.")
        }
        for number in report.pending {
            context.say(
                "Lệnh xóa \(number) đã ký nhưng chưa xong.", "Erasure \(number) is signed but not complete.")
        }
        for (name, from) in report.distrusted {
            context.say(
                "Không tin lời \(name) từ dòng \(from): ai chỉ do người ấy cho vào thì tạm ngừng quyền.",
                "The word of \(name) does not count from entry \(from): whoever they alone let in is suspended."
            )
        }
        guard problems.isEmpty else { throw broken(problems.count) }
        let checked = report.values ? report.checked : 0
        try context.print(
            Wording(
                vi:
                    "Toàn vẹn: đạt. \(report.entries) dòng nhật ký, \(report.children) trẻ, \(report.rows) hàng; kiểm tra \(checked)/\(report.compartments) ngăn.",
                en:
                    "Integrity: holds. \(report.entries) log entries, \(report.children == 1 ? "1 child" : "\(report.children) children"), \(report.rows) rows; checked \(checked) of \(report.compartments) compartments."
            )(context.language))
    }

    /// Told where anything was passed over.
    private func anew(_ report: HomeVerification) throws {
        guard report.anew.entries < report.entries || report.anew.children < report.children else { return }
        func part(_ some: Int, _ all: Int, _ of: String, _ language: Language) -> String {
            Numeric.text(some, language) + of + Numeric.text(all, language)
        }
        let (entries, children) = (
            (Int(report.anew.entries), Int(report.entries)), (report.anew.children, report.children)
        )
        try context.print(
            Wording(
                vi:
                    "Lần này kiểm tra \(part(entries.0, entries.1, "/", .vietnamese)) dòng nhật ký, \(part(children.0, children.1, "/", .vietnamese)) trẻ; phần còn lại không đổi một byte nào từ lần bạn kiểm tra trước (kiểm tra lại tất cả: --full).",
                en:
                    "Checked this time: \(part(entries.0, entries.1, " of ", .english)) log entries, \(part(children.0, children.1, " of ", .english)) \(children.1 == 1 ? "child" : "children"); not a byte of the rest has changed since you last checked it (all of it again: --full)."
            )(context.language))
    }

    private func completeness(_ report: HomeVerification) throws {
        guard let size = report.completeTo else {
            return try context.print(
                Wording(
                    vi: "Đầy đủ: không rõ, chưa có mốc.", en: "Completeness: unknown, there is no anchor.")(
                        context.language))
        }
        try context.print(
            Wording(
                vi:
                    "Đầy đủ: đạt đến dòng \(size), theo mốc của bạn trên máy này (ai ghi được vào thư mục ấy thì sửa được mốc).",
                en:
                    "Completeness: holds to entry \(size), by your own anchor on this machine (whoever can write that folder could change it)."
            )(context.language))
    }
}

extension HomeVerification {
    var isComplete: Bool { witnesses.allSatisfy { $0.verdict == .holds || $0.verdict == .givenUp } }

    /// - Parameter restrictedDue: restrictions, by their entry, whose records need new keys.
    func json(restrictedDue: [JSON]) -> JSON {
        .object([
            ("entries", .number(String(entries))), ("children", .number(String(children))),
            ("rows", .number(String(rows))), ("entriesAnew", .number(String(anew.entries))),
            ("childrenAnew", .number(String(anew.children))),
            ("compartmentsChecked", .number(String(values ? checked : 0))),
            ("compartments", .number(String(compartments))),
            ("problems", .array(problems.map { .string($0.en) })),
            ("unauthorised", .array(unauthorised.map { .number(String($0)) })),
            ("pendingErasures", .array(pending.map { .number(String($0)) })),
            ("completeTo", completeTo.map { .number(String($0)) } ?? .null),
            (
                "distrusted",
                .array(
                    distrusted.map {
                        .object([("name", .string($0.name)), ("from", .number(String($0.from)))])
                    })
            ),
            ("witnesses", .array(witnesses.map(\.json))), ("restrictedDue", .array(restrictedDue)),
        ])
    }
}

extension Witness {
    func text(_ language: Language) -> String {
        let who =
            switch source {
            case .facility:
                Wording(vi: "ký bằng khóa của cơ sở", en: "signed with the facility's key")
            case .former:
                Wording(
                    vi: "ký bằng khóa cũ của cơ sở, nay đã thay",
                    en: "signed with a key the facility had before")
            case .backup: Wording(vi: "người sao lưu ký", en: "signed by whoever took the backup")
            case .anchor: Wording(vi: "mốc của chính bạn", en: "your own anchor")
            case .claim:
                Wording(
                    vi: "mốc của người khác, chỉ người ấy chứng minh được",
                    en: "an anchor only its owner can prove")
            case .code: Wording(vi: "mã trong sổ", en: "a code out of a book")
            }
        let found =
            switch verdict {
            case .holds: Wording(vi: "Đầy đủ đến dòng \(size)", en: "Complete to entry \(size)")
            case .forks:
                Wording(vi: "NHẬT KÝ RẼ NHÁNH trước dòng \(size)", en: "THE LOG FORKS before entry \(size)")
            case .ahead:
                Wording(
                    vi: "NHẬT KÝ BỊ CẮT: từng có \(size) dòng",
                    en: "THE LOG WAS CUT: it once had \(size) entries")
            case .givenUp:
                Wording(
                    vi: "Dòng \(size) thuộc nhánh đã bỏ khi phục hồi",
                    en: "Entry \(size) is of a branch given up by a restore")
            }
        return "\(found(language)) · \(name) · \(who(language))"
    }
}
