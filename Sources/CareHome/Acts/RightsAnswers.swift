import CareRecords

extension RightsRequest {
    /// What was asked, by whom and when: it is taken down once, and an answer leaves it as it stands.
    public static let asked: Set<String> = ["asks", "asker", "askerRelation", "askedAt"]

    static func checkAnswer(_ values: [String: Value]) throws {
        for key in values.keys.sorted() where asked.contains(key) {
            let label = RecordSchema.rights[key]?.label
            throw HomeError(
                .refused, vi: "Trả lời không sửa được “\(label?.vi ?? key)”.",
                en: "An answer does not change “\(label?.en ?? key)”.",
                hint: Wording(
                    vi: "Yêu cầu khác thì ghi riêng: maiam rights add MÃ",
                    en: "What is asked anew is a request of its own: maiam rights add CODE"))
        }
    }

    static let nothingOpen = HomeError(
        .notFound, vi: "Không có yêu cầu nào đang mở.", en: "No such request is open.",
        hint: Wording(vi: "Xem: maiam rights", en: "See: maiam rights"))

    static func several(_ numbers: [String]) -> HomeError {
        let list = numbers.joined(separator: ", ")
        let first = numbers.first ?? ""
        return HomeError(
            .usage, vi: "Trẻ này có \(numbers.count) yêu cầu đang mở.",
            en: "\(numbers.count) requests of this child are open.",
            hint: Wording(
                vi: "Gõ số yêu cầu (\(list)): maiam rights answer \(first)",
                en: "Give the number (\(list)): maiam rights answer \(first)"))
    }
}
