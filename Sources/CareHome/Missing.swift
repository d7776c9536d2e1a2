public import CareRecords
import Sealing
import Vault

/// Who hears of children who are missing from what is listed, and of which already.
struct Missed {
    var say: ((Wording) -> Void)?
    fileprivate var told: Set<Bytes16> = []
    /// Codes of those whose card was read.
    fileprivate var codes: [Bytes16: String] = [:]
}

/// Records that whoever lists or counts children does not get to see, and that no list may pass over in silence.
public struct NotCounted: Sendable {
    /// Restricted to others.
    public let restricted: Int
    /// Damaged.
    public let unreadable: Int

    public var pairs: [(String, JSON)] {
        [
            ("restrictedNotCounted", .number(String(restricted))),
            ("unreadableNotCounted", .number(String(unreadable))),
        ]
    }

    /// Nil where everything is counted.
    public var words: Wording? {
        var (vi, en): ([String], [String]) = ([], [])
        if restricted > 0 {
            vi.append("\(Count.figure(restricted, .vietnamese)) hồ sơ hạn chế")
            en.append("\(restricted) restricted record\(restricted == 1 ? "" : "s")")
        }
        if unreadable > 0 {
            vi.append("\(Count.figure(unreadable, .vietnamese)) hồ sơ hỏng không đọc được")
            en.append("\(unreadable) damaged record\(unreadable == 1 ? "" : "s")")
        }
        return vi.isEmpty
            ? nil : Wording(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
    }
}

extension Home {
    /// What was not in the list or count that was made last.
    public var notCounted: NotCounted {
        NotCounted(
            restricted: vault.restrictedRecords.count { !$0.isMine }, unreadable: vault.missing.count)
    }

    /// Goes on without a child whose record does not open, and says so.
    ///
    /// - Throws: what is wrong, where it is anything but damage.
    func goOn(without child: Child, _ error: any Error) throws {
        guard vault.misses(child.id, because: error) else { throw error }
        missed.codes[child.id] = child.code
    }

    /// Says which children are missing, each once.
    func tellMissing() {
        guard !vault.missing.isEmpty, let say = missed.say else { return }
        let new = vault.missing.values.filter { !missed.told.contains($0.subject) }
            .sorted { ($0.entry, $0.subject) < ($1.entry, $1.subject) }
        missed.told.formUnion(new.map(\.subject))
        let (keys, records) = (new.filter { $0.why == .keys }, new.filter { $0.why != .keys })
        if !records.isEmpty { say(words(of: records)) }
        for one in keys { say(HomeError.spoiledKeys(nil, one.entry, whoMends(one.entry)).whole) }
    }

    private func words(of records: [MissingRecord]) -> Wording {
        let count = records.count
        let vi = records.map { self.place($0, .vietnamese) }.joined(separator: ", ")
        let en = records.map { self.place($0, .english) }.joined(separator: ", ")
        return Wording(
            vi:
                "CHÚ Ý: THIẾU \(Count.figure(count, .vietnamese)) hồ sơ hỏng, không đọc được: \(vi). Báo giám đốc: maiam verify; lấy lại từ bản sao lưu: maiam restore; mất hẳn thì ký nhận: maiam set-aside SỐ_DÒNG",
            en:
                "WARNING: \(count) damaged record\(count == 1 ? " is" : "s are") MISSING here: \(en). Tell a director: maiam verify; to get it back from a backup: maiam restore; if it is lost for good, sign it off: maiam set-aside ENTRY"
        )
    }

    private func place(_ missing: MissingRecord, _ language: Language) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let code = code(of: missing) ?? word("chưa rõ mã", "code not known")
        let entry = word("dòng nhật ký \(missing.entry)", "log entry \(missing.entry)")
        let seen = missing.isSetAside ? word(", đã gác lại", ", set aside") : ""
        return "\(code) (\(entry)\(seen))"
    }

    private func code(of missing: MissingRecord) -> String? {
        missed.codes[missing.subject] ?? missing.older.flatMap { Child($0, ["code"]) }?.code
    }

    /// Why a list is not whole; nil where it is, or where a director has signed for what is missing.
    public var incomplete: HomeError? {
        let open = vault.missing.values.filter { !$0.isSetAside }
        guard !open.isEmpty else { return nil }
        let codes = open.compactMap { code(of: $0) }.sorted().joined(separator: ", ")
        let names = codes.isEmpty ? "" : ": \(codes)"
        return HomeError(
            .data,
            vi: "Chưa đủ: thiếu \(Count.figure(open.count, .vietnamese)) hồ sơ không đọc được\(names).",
            en:
                "Not complete: \(open.count) record\(open.count == 1 ? "" : "s") could not be read and \(open.count == 1 ? "is" : "are") missing\(names).",
            hint: Wording(vi: "Xem hỏng ở đâu: maiam verify", en: "See what is wrong: maiam verify"))
    }

    /// Nothing is sought or hidden in the words of a child who cannot be read, unless a director has signed that the
    /// child is lost.
    func refuseMissing() throws {
        guard let error = incomplete else { return }
        throw HomeError(
            .data, vi: "\(error.sentence.vi) Chưa gửi gì ra ngoài được.",
            en: "\(error.sentence.en) Nothing leaves the house.", hint: error.hint)
    }

    /// Directors who are named in a restricted record beside this person, whose own keys to it are damaged.
    func whoMends(_ entry: UInt64) -> [String] {
        let record = vault.restrictedRecords.first { $0.entry == entry }
        return (record?.people ?? []).filter { id in
            id != vault.person
                && vault.person(id).flatMap { Role(code: $0.role) }.map { policy.access($0, .archive) }
                    == .write
        }.map(nameOf).sorted()
    }
}

extension HomeError {
    /// - Parameter names: directors who may still open the record.
    static func spoiledKeys(_ code: String?, _ entry: UInt64, _ names: [String]) -> HomeError {
        let (vi, en) = code.map { (" \($0)", " \($0)") } ?? ("", "")
        let list = names.joined(separator: ", ")
        let last = Wording(
            vi:
                "Không còn giám đốc nào khác được nêu tên: lấy lại từ bản sao lưu (maiam restore), hoặc nhờ những người giữ mảnh khóa: maiam recovery",
            en:
                "No other director is named: get it back from a backup (maiam restore), or ask the trustees: maiam recovery"
        )
        return HomeError(
            .data,
            vi: "Khóa của bạn vào hồ sơ hạn chế\(vi) (dòng nhật ký \(entry)) đã hỏng; hồ sơ này THIẾU ở đây.",
            en:
                "Your keys to the restricted record\(en) (log entry \(entry)) are damaged; it is MISSING here.",
            hint: names.isEmpty
                ? last
                : Wording(
                    vi:
                        "Ai trong số này còn mở được thì chạy “maiam rotate” để cấp lại khóa: \(list). Không ai mở được thì: bản sao lưu, hoặc maiam recovery",
                    en:
                        "Whichever of these still opens it gives you new keys by “maiam rotate”: \(list). If none does: a backup, or maiam recovery"
                ))
    }

    /// Sentence and hint in one.
    var whole: Wording {
        Wording(
            vi: [sentence.vi, hint?.vi].compactMap(\.self).joined(separator: " "),
            en: [sentence.en, hint?.en].compactMap(\.self).joined(separator: " "))
    }
}
