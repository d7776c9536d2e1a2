extension RecordSchema {
    static let identity = Section(
        "identity", vi: "Nhân thân", en: "Identity", .care,
        fields: [
            .personal(
                "fullName", .name, vi: "Họ và tên khai sinh", en: "Birth name", disclose: .pseudonymise,
                aliases: ["Họ và tên", "Họ tên", "Tên trẻ", "Full name"]),
            .sensitive(
                "otherNames", .texts, vi: "Tên gọi khác", en: "Other names",
                aliases: ["Bí danh", "Tên thường gọi"]),
            .personal(
                "nameConfidence", .code(Lists.confidence), vi: "Mức tin cậy của tên",
                en: "Confidence in the name"),
            .personal(
                "sex", .code(Lists.sex), vi: "Giới tính", en: "Sex", disclose: .keep, aliases: ["Giới"]),
            .personal(
                "dob", .date, vi: "Ngày sinh", en: "Date of birth", disclose: .generalise,
                aliases: ["Ngày tháng năm sinh", "Năm sinh", "DOB"]),
            .personal("dobBasis", .code(Lists.ageBasis), vi: "Căn cứ tuổi", en: "Basis of age"),
            .personal("dobLunar", .text, vi: "Ngày sinh âm lịch", en: "Date of birth, lunar"),
            .personal(
                "estAgeFrom", .integer(0...22), vi: "Tuổi ước lượng từ", en: "Estimated age from",
                aliases: ["Tuổi ước lượng"]),
            .personal("estAgeTo", .integer(0...22), vi: "Tuổi ước lượng đến", en: "Estimated age to"),
            .sensitive(
                "pid", .personalID, vi: "Số định danh cá nhân", en: "Personal ID number", under: .family,
                aliases: ["Số định danh", "CCCD"]),
            .sensitive(
                "idDocs",
                .rows([
                    .sensitive("kind", .text, vi: "Loại", en: "Kind"),
                    .sensitive("number", .text, vi: "Số", en: "Number"),
                    .sensitive("date", .date, vi: "Ngày cấp", en: "Issued on"),
                    .sensitive("issuer", .text, vi: "Nơi cấp", en: "Issuer"),
                ]), vi: "Giấy tờ tùy thân", en: "Identity papers", under: .family),
            .sensitive("ethnicity", .text, vi: "Dân tộc", en: "Ethnicity", under: .family),
            .sensitive(
                "ethnicGroup", .code(Lists.ethnicGroup), vi: "Dân tộc theo danh mục",
                en: "Ethnic group of the official list", under: .family),
            .sensitive("religion", .text, vi: "Tôn giáo", en: "Religion", under: .family),
            .personal("nationality", .text, vi: "Quốc tịch", en: "Nationality"),
            .personal(
                "languages", .texts, vi: "Ngôn ngữ sử dụng", en: "Languages", disclose: .keep,
                aliases: ["Ngôn ngữ"]),
            .personal(
                "needsInterpreter", .flag, vi: "Cần phiên dịch", en: "Needs an interpreter", disclose: .keep),
            .personal("birthplace", .text, vi: "Nơi sinh", en: "Place of birth", disclose: .generalise),
            .personal(
                "nativePlace", .text, vi: "Quê quán", en: "Native place", under: .family,
                disclose: .generalise),
            .sensitive(
                "permanentAddress", .text, vi: "Nơi thường trú", en: "Permanent address", under: .family,
                aliases: ["Thường trú", "Địa chỉ thường trú"]),
            .sensitive(
                "temporaryAddress", .text, vi: "Nơi tạm trú", en: "Temporary address", under: .family,
                aliases: ["Tạm trú"]),
            .sensitive(
                "currentAddress", .text, vi: "Nơi ở hiện tại", en: "Present address", under: .family,
                aliases: ["Địa chỉ"]),
            .personal(
                "addressStatus", .code(Lists.addressStatus), vi: "Tình trạng xác định địa chỉ",
                en: "Address known"),
            .sensitive("photoKept", .text, vi: "Nơi giữ ảnh", en: "Where the photograph is kept"),
            .sensitive("marks", .longText, vi: "Đặc điểm nhận dạng", en: "Identifying marks"),
            .sensitive("phone", .texts, vi: "Điện thoại", en: "Telephone", under: .family),
            .sensitive(
                "socialAccounts", .texts, vi: "Tài khoản mạng", en: "Social accounts", under: .family),
        ])
}
