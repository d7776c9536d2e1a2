public import CareRecords
import Disclosure
import Vault

extension Home {
    /// Enters a number that stands in public, so that what is told next is checked against it too.
    ///
    /// - Returns: its number, and what readers can now work out with what was told.
    /// - Throws: when it fits neither what was told nor the records: a wrong number teaches nobody anything.
    public func add(_ fact: PublishedFact) throws -> (number: String, learnt: [Wording]) {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        try check(fact)
        let allowance = Allowance.ofProcessor(seconds: patience)
        let number = "F-" + Self.fourDigits(try publishedFacts().count + 1)
        let leaks: [Ledger.Leak]
        do {
            let ledger = try ledger(before: "", within: allowance)
            let release = Ledger.Release(id: number, audience: .everyone, statements: [fact.statement])
            guard try ledger.fits(release, within: allowance) else {
                throw HomeError(
                    .refused, vi: "Con số này không khớp với những gì đã cung cấp: một trong hai bên sai.",
                    en: "This number does not fit what was told: one of the two is wrong.",
                    hint: Wording(
                        vi: "Xem: maiam ledger. Nếu báo viết “khoảng”, nhập --from và --to.",
                        en: "See: maiam ledger. Where the paper says “about”, give --from and --to."))
            }
            leaks = try ledger.leaks(
                adding: release, threshold: RoundedTable.step, meant: Set(fact.statement.terms.keys),
                within: allowance)
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        }
        if let open = leaks.first(where: { $0.value == nil }) { throw HomeError.leak(open) }
        var values = fact.values
        values["number"] = .text(number)
        let draft = Draft(
            subject: vault.vault, compartment: Compartment.facility.rawValue, section: "toldFact",
            entry: Self.only("toldFact " + number), base: 0,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try commit(
            try policy.permitFacility(role, .write),
            [Act(.write, drafts: [draft], payload: Array("ledger add-fact".utf8))])
        return (number, leaks.map(\.wording))
    }

    func publishedFacts() throws -> [(number: String, fact: PublishedFact, by: String)] {
        let record = try ofHouse { try policy.permitFacility(role, .read) }
        return record["toldFact"].compactMap { entry in
            guard let fact = PublishedFact(entry.values) else { return nil }
            return (entry.values["number"]?.string ?? "", fact, entry.author)
        }
    }

    private func check(_ fact: PublishedFact) throws {
        if tidy(fact.source).isEmpty {
            throw HomeError(
                .usage, vi: "Cần nguồn: --source, như tên báo và ngày.",
                en: "The source is needed: --source, such as a newspaper and its date.")
        }
        if fact.from < 0 || fact.to.map({ $0 < fact.from }) ?? false || fact.on > today {
            throw HomeError(
                .data, vi: "Khoảng phải từ nhỏ đến lớn và ngày không ở tương lai.",
                en: "The range must go upwards and the day not lie ahead.")
        }
        if case .row(let template, let key) = fact.subject, template.label(of: key) == nil {
            let keys = template.rows.map(\.key).joined(separator: ", ")
            throw HomeError(
                .data, vi: "Bảng \(template.rawValue) không có dòng “\(key)”.",
                en: "The table \(template.rawValue) has no row “\(key)”.",
                hint: Wording(vi: "Các dòng: \(keys)", en: "Its rows: \(keys)"))
        }
        if let count = try recorded(fact), !Interval(fact.from, fact.to).contains(count) {
            throw HomeError(
                .refused, vi: "Con số này không khớp với hồ sơ của nhà ngày \(fact.on.text(.vietnamese)).",
                en: "This number does not fit the records of the house on \(fact.on.text(.english)).",
                hint: Wording(
                    vi: "Số đã đăng mà sai thì không cho ai biết thêm gì; yêu cầu nơi đăng đính chính.",
                    en: "A wrong number in print tells nobody anything; ask for it to be corrected."))
        }
    }

    /// What the records say; nil for the row of a table of another day.
    private func recorded(_ fact: PublishedFact) throws -> Int? {
        switch fact.subject {
        case .figure(let group, let under):
            return try census(asOf: fact.on, group: group, under: under).total
        case .row(let template, let key):
            return fact.on == today ? try counts(TableDesign(template), on: today)[key] ?? 0 : nil
        }
    }

    static func fourDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
