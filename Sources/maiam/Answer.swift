import CareRecords

/// What answers a question where there is nobody to ask, as a hint names it.
enum Answer {
    /// - Parameter flag: an option, the name of an argument as help pages write it, or `stdin`.
    static func hint(_ flag: String) -> Wording {
        if flag == "stdin" {
            return Wording(
                vi: "Đưa câu trả lời qua đầu vào chuẩn: … < TỆP",
                en: "Give the answers on standard input: … < FILE")
        }
        let vi = names[flag].map { "Ghi \($0) ngay sau lệnh." } ?? "Thêm \(flag)."
        let en = names[flag] == nil ? "Add \(flag)." : "Write \(flag) after the command."
        return Wording(vi: vi, en: en)
    }

    private static let names = [
        "CODE": "MÃ TRẺ", "DIR": "THƯ MỤC", "FILE": "TỆP", "NAME": "TÊN", "PERIOD": "KỲ", "TEMPLATE": "BẢNG",
        "WORDS": "TÊN TRẺ", "R-0001": "SỐ YÊU CẦU (như R-0001)",
    ]
}
