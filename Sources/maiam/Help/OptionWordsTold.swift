/// What is told outside, on plans and papers, and what came later.
extension OptionWords {
    static let told: [String: String] = [
        "Who is told: the hospital or police station.": "Cung cấp cho ai: bệnh viện, công an nào.",
        "Why at once; it does not leave the house.": "Vì sao gấp; điều này không ra khỏi nhà.",
        "Why this takes the place of an earlier decision.": "Vì sao thay quyết định trước.",
        "Why, where a written fact is changed.": "Vì sao, khi đổi điều đã ghi.",
        "A plan such as plan.2, where several wait.": "Một kế hoạch như plan.2, khi nhiều bản đang chờ.",
        "The page as HTML to print.": "Trang HTML để in.",
        "What was wrong with it.": "Không đồng ý ở điểm nào.",
        "A table of the catalogue; without it, a figure of all or of a group.":
            "Bảng trong danh mục; để trống là số của tất cả hoặc của một nhóm.",
        "Its row, such as female.": "Dòng của bảng, như female.",
        "Letter of the group.": "Chữ của nhóm.",
        "The number.": "Con số.",
        "At least this.": "Ít nhất.",
        "At most this.": "Nhiều nhất.",
        "The day it is of; today when left out.": "Số của ngày nào; để trống là hôm nay.",
        "Where it stands.": "Đăng ở đâu.",
        "A day, month or year it lies in, such as 2026-10; today when left out.":
            "Ngày, tháng hoặc năm thuộc kỳ ấy, như 2026-10; để trống là hôm nay.",
        "A day, month or year it lies in, such as 2026-10; the last one over when left out.":
            "Ngày, tháng hoặc năm thuộc kỳ ấy, như 2026-10; để trống là kỳ vừa hết.",
        "For somebody outside: how numbers leave the house.":
            "Cho người ngoài: số liệu ra khỏi nhà bằng cách nào.",
        "HTML page to write.": "Trang HTML sẽ ghi.",
        "To whom.": "Cho ai.",
        "approve, admit, plan; several with commas.":
            "approve (duyệt gửi), admit (tiếp nhận), plan (kế hoạch); nhiều việc thì cách bằng dấu phẩy.",
        "Number of the paper.": "Số văn bản.",
        "Take this one back.": "Thu hồi ủy quyền này.",
    ]
}
