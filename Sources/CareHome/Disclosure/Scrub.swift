import CareRecords
import Disclosure

extension Home {
    /// A note about a child without names, numbers and places; the reading of the whole house is one entry in
    /// the log.
    public func scrub(_ note: String, about code: String) throws -> ScrubbedNote {
        let child = try child(code)
        let lexicon = try lexicon(about: child, detail: "scrub")
        return ScrubbedNote(try Scrubber(lexicon).scrub(note))
    }

    /// Refuses what holds a name or number of the house that the release does not mean to tell.
    ///
    /// - Parameters:
    ///   - texts: the final bytes, as text.
    ///   - intended: values that the purpose keeps.
    func refuseLeaks(in texts: [String], intended: [String]) throws {
        let test = try LeakTest(try lexicon(detail: "leak test"), allowing: intended + [homeName])
        let kinds = texts.reduce(into: Set<String>()) { $0.formUnion(test.leaks(in: $1)) }
        if !kinds.isEmpty { throw HomeError.leak(kinds) }
    }

    /// A file's name or a document's number is read by everybody whom it passes.
    public func refuseNames(in text: String) throws {
        var builder = LexiconBuilder()
        builder.add(facility: homeName)
        for (number, child) in try children().enumerated() {
            builder.add(child, Record([], people: nameOf, open: { _ in nil }), number: number, isOwn: false)
        }
        let kinds = try LeakTest(builder.lexicon, allowing: [homeName]).leaks(in: text)
        if !kinds.isEmpty { throw HomeError.leak(kinds) }
    }
}

extension HomeError {
    /// Says what kind of thing was found, never what it was.
    static func leak(_ kinds: Set<String>) -> HomeError {
        let words = kinds.sorted().map { leakWords[$0] ?? Wording(vi: $0, en: $0) }
        return HomeError(
            .refused,
            vi: "Dừng: trong bản gửi đi còn \(words.map(\.vi).joined(separator: ", ")).",
            en: "Stopped: what would leave still holds \(words.map(\.en).joined(separator: ", ")).",
            hint: Wording(
                vi: "Sửa chỗ do người viết (căn cứ, năng khiếu, ghi chú, tên tệp) rồi làm lại.",
                en: "Correct what people wrote (basis, talents, notes, the file's name) and try again."))
    }

    private static let leakWords: [String: Wording] = [
        "child": Wording(vi: "tên trẻ", en: "the child's name"),
        "other-child": Wording(vi: "tên trẻ khác", en: "a child's name"),
        "person": Wording(vi: "tên người khác", en: "another person's name"),
        "staff": Wording(vi: "tên cán bộ", en: "a member of staff's name"),
        "phone": Wording(vi: "số điện thoại", en: "a telephone number"),
        "personal-id": Wording(vi: "số định danh", en: "a personal ID number"),
        "id-paper": Wording(vi: "số giấy tờ", en: "the number of a paper"),
        "insurance": Wording(vi: "số thẻ BHYT", en: "an insurance number"),
        "student-id": Wording(vi: "mã học sinh", en: "a pupil's number"),
        "document": Wording(vi: "số văn bản", en: "the number of a document"),
        "code": Wording(vi: "mã hồ sơ", en: "the code of a record"),
        "place": Wording(vi: "địa chỉ", en: "an address"),
        "school": Wording(vi: "tên trường", en: "a school's name"),
        "body": Wording(vi: "tên cơ quan", en: "the name of a body"),
        "account": Wording(vi: "tài khoản mạng", en: "a social account"),
        "facility": Wording(vi: "tên cơ sở", en: "the facility's name"),
    ]

    static func scrubbing(_ error: ScrubError) -> HomeError {
        switch error {
        case .noLexicon:
            HomeError(
                .conflict, vi: "Chưa có hồ sơ nào để biết phải che tên ai.",
                en: "There is no record yet to tell which names must go.")
        case .tooLong(let limit):
            HomeError(
                .data, vi: "Ghi chép dài quá \(Numeric.text(limit, .vietnamese)) ký tự: chia nhỏ ra.",
                en: "The note is longer than \(Numeric.text(limit, .english)) characters: divide it.")
        case .unknownScript:
            HomeError(
                .data, vi: "Có chữ không phải chữ Việt hoặc Latinh: không che chắc được, nên không xuất.",
                en: "Some letters are not Latin: nothing can be answered for, so nothing is given back.")
        case .timeOut:
            HomeError(
                .data, vi: "Che lâu quá giới hạn nên không xuất. Chia nhỏ ghi chép rồi làm lại.",
                en: "It took too long, so nothing is given back. Divide the note and try again.")
        case .leak:
            HomeError(
                .data, vi: "Sau khi che vẫn còn tên hoặc số của nhà: không xuất. Sửa ghi chép rồi làm lại.",
                en: "A name or number of the house is still there: nothing is given back. Change the note.")
        }
    }
}
