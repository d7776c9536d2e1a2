public import CareRecords

extension AuditLine {
    /// What was looked at or done and under which number, as people say it; a word that none is known for stays as it
    /// is.
    public func detail(in language: Language) -> String {
        (requests + [words(language)]).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func words(_ language: Language) -> String {
        if let phrase = Self.phrases[detail] { return phrase(language) }
        let words = detail.split(separator: " ").map(String.init)
        if let first = words.first, let opening = Self.openings[first] {
            return ([opening(language)] + words.dropFirst().map { Self.word($0, language) }).joined(
                separator: " ")
        }
        let labels = words.map { Self.word($0, language) }
        return labels == words ? detail : labels.joined(separator: ", ")
    }

    private static func word(_ word: String, _ language: Language) -> String {
        if let section = RecordSchema.section(word) { return section.label(language) }
        if let template = TableTemplate(rawValue: word) { return template.label(language) }
        if let day = Day(iso: word) { return day.text(language) }
        return (phrases[word] ?? words[word])?(language) ?? word
    }

    /// Begin a detail that goes on with what it was about.
    private static let openings: [String: Wording] = [
        "table": Wording(vi: "bảng", en: "table:"),
        "urgent": Wording(vi: "khẩn cấp:", en: "urgent:"),
        "report": Wording(vi: "báo cáo", en: "report:"),
        "figure": Wording(vi: "con số", en: "figure:"),
        "release": Wording(vi: "bản đã duyệt", en: "approved text:"),
    ]

    private static let words: [String: Wording] = [
        "ask": Wording(vi: "đề nghị", en: "asked"), "told": Wording(vi: "đã cung cấp", en: "told"),
        "confirmed": Wording(vi: "giám đốc xác nhận", en: "confirmed by the director"),
        "objected": Wording(vi: "giám đốc phản đối", en: "objected to by the director"),
        "agree": Wording(vi: "đồng ý", en: "agreement"), "to": Wording(vi: "xem để", en: "read for"),
        "month": Wording(vi: "tháng", en: "month"), "quarter": Wording(vi: "quý", en: "quarter"),
        "half-year": Wording(vi: "nửa năm", en: "half-year"), "year": Wording(vi: "năm", en: "year"),
    ]

    private static let phrases: [String: Wording] = [
        "arrival": Wording(vi: "đến nơi", en: "arrival"),
        "attachment": Wording(vi: "mở tệp đính kèm", en: "attached file opened"),
        "attachments": Wording(vi: "danh sách tệp đính kèm", en: "list of attached files"),
        "attendance": Wording(vi: "điểm danh", en: "attendance"),
        "audit": Wording(vi: "nhật ký", en: "log"),
        "census": Wording(vi: "sĩ số", en: "census"),
        "close": Wording(vi: "kết thúc hồ sơ", en: "case closed"),
        "delegate": Wording(vi: "ủy quyền", en: "delegation"),
        "delegate withdraw": Wording(vi: "rút ủy quyền", en: "delegation withdrawn"),
        "disclosed": Wording(vi: "sổ cung cấp thông tin", en: "register of disclosures"),
        "due": Wording(vi: "việc đến hạn", en: "what is due"),
        "due holidays": Wording(vi: "ngày nghỉ", en: "holidays"),
        "due set": Wording(vi: "quy tắc thời hạn", en: "rule of a deadline"),
        "fields add": Wording(vi: "mục riêng của nhà", en: "the house's own field"),
        "followup": Wording(vi: "theo dõi sau khi rời", en: "follow-up"),
        "handover in": Wording(vi: "bàn giao nhận", en: "handed over to the house"),
        "handover out": Wording(vi: "bàn giao đi", en: "handed over from the house"),
        "head count": Wording(vi: "điểm số ca trực", en: "head count of a shift"),
        "release": Wording(vi: "bản đã duyệt", en: "approved text"),
        "figure": Wording(vi: "con số", en: "figure"),
        "shiftBook": Wording(vi: "sổ giao ca", en: "shift book"),
        "leak test": Wording(vi: "dò lộ danh tính", en: "leak test"),
        "ledger": Wording(vi: "sổ số liệu đã cung cấp", en: "ledger"),
        "ledger add-fact": Wording(vi: "ghi số đã công bố", en: "published figure entered"),
        "letterhead": Wording(vi: "đầu trang giấy tờ", en: "letterhead"),
        "likeness": Wording(vi: "đếm trẻ giống nhau", en: "children alike counted"),
        "link": Wording(vi: "nối hai trẻ", en: "two children linked"),
        "list": Wording(vi: "danh sách trẻ", en: "list of children"),
        "list closed": Wording(vi: "danh sách hồ sơ đã kết thúc", en: "list of closed cases"),
        "read closed": Wording(vi: "xem hồ sơ đã kết thúc", en: "closed case read"),
        "reopen": Wording(vi: "mở lại hồ sơ", en: "case reopened"),
        "requests": Wording(vi: "các yêu cầu", en: "requests"),
        "return": Wording(vi: "xét việc rời cơ sở", en: "leaving considered"),
        "rights add": Wording(vi: "yêu cầu về dữ liệu", en: "request about data"),
        "rights answer": Wording(vi: "trả lời yêu cầu về dữ liệu", en: "answer to a request about data"),
        "school import": Wording(vi: "nhập bảng điểm", en: "mark sheet imported"),
        "scrub": Wording(vi: "che danh tính", en: "scrubbing"),
        "seal": Wording(vi: "niêm hồ sơ", en: "case sealed"),
        "search": Wording(vi: "tìm trẻ", en: "search"),
        "urgent": Wording(vi: "việc khẩn cấp", en: "urgent matters"),
        "visitors": Wording(vi: "sổ khách", en: "visitors' book"),
    ]
}
