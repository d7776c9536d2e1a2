/// Papers of a file and what is known of each.
extension Lists {
    static let paper = CodeList(
        "paper",
        [
            Code("birth-certificate", vi: "Giấy khai sinh", en: "Birth certificate", aliases: ["khai sinh"]),
            Code("death-extract", vi: "Trích lục khai tử cha, mẹ", en: "Death extract of a parent"),
            Code("id-card", vi: "Căn cước, giấy chứng nhận căn cước", en: "Identity card"),
            Code("residence", vi: "Xác nhận thông tin về cư trú", en: "Confirmation of residence"),
            Code("insurance", vi: "Thẻ bảo hiểm y tế", en: "Health insurance card", aliases: ["BHYT"]),
            Code("disability", vi: "Giấy xác nhận khuyết tật", en: "Disability certificate"),
            Code("victim", vi: "Giấy tờ xác nhận nạn nhân", en: "Victim certificate"),
            Code("declaration", vi: "Tờ khai đề nghị trợ giúp", en: "Declaration for support"),
            Code(
                "commune-request", vi: "Văn bản đề nghị của UBND xã", en: "Written request of the commune"),
            Code("emergency-minutes", vi: "Biên bản khẩn cấp", en: "Emergency minutes"),
            Code("admission-decision", vi: "Quyết định tiếp nhận", en: "Admission decision"),
            Code("receipt-minutes", vi: "Biên bản tiếp nhận, bàn giao", en: "Receipt minutes"),
            Code("allowance-decision", vi: "Quyết định trợ cấp", en: "Allowance decision"),
            Code(
                "guardianship", vi: "Quyết định giám hộ, hạn chế quyền cha mẹ", en: "Guardianship decision"),
            Code("judgment", vi: "Bản án", en: "Judgment"),
            Code("separation-order", vi: "Quyết định cách ly khẩn cấp", en: "Emergency separation order"),
            Code("adoption", vi: "Hồ sơ con nuôi", en: "Adoption file"),
            Code("care-decision", vi: "Quyết định giao trẻ", en: "Decision giving the child into care"),
            Code("school-report", vi: "Học bạ", en: "School report book"),
            Code("school-transfer", vi: "Giấy chuyển trường", en: "School transfer paper"),
            Code("passport", vi: "Hộ chiếu, giấy thông hành", en: "Passport"),
            Code("end-application", vi: "Đơn đề nghị dừng trợ giúp", en: "Application to end support"),
            Code("transfer-agreement", vi: "Văn bản đồng ý tiếp nhận", en: "Agreement to receive"),
            Code("other", vi: "Khác", en: "Other"),
        ])
    static let paperStatus = CodeList(
        "paperStatus",
        [
            Code("missing", vi: "Chưa có", en: "Missing"),
            Code("requested", vi: "Đã yêu cầu", en: "Asked for"),
            Code("received", vi: "Đã nhận", en: "Received", aliases: ["có", "đã có"]),
            Code("does-not-exist", vi: "Không có", en: "Does not exist"),
        ])
    static let retention = CodeList(
        "retention",
        [
            Code("age-38", vi: "Đến khi trẻ 38 tuổi", en: "Until the child is 38"),
            Code("70-years", vi: "70 năm", en: "70 years"),
            Code("permanent", vi: "Vĩnh viễn", en: "For ever"),
        ])
}
