extension RecordSchema {
    static let identity = Section(
        "identity", vi: "Nhân thân", en: "Identity", .care,
        fields: [
            Field(
                "fullName", .name, vi: "Họ và tên khai sinh", en: "Birth name", sensitivity: .personal,
                disclose: .pseudonymise, aliases: ["Họ và tên", "Họ tên", "Tên trẻ", "Full name"]),
            Field(
                "otherNames", .texts, vi: "Tên gọi khác", en: "Other names", sensitivity: .sensitive,
                disclose: .withhold, aliases: ["Bí danh", "Tên thường gọi"]),
            Field(
                "nameConfidence", .code(Lists.confidence), vi: "Mức tin cậy của tên",
                en: "Confidence in the name", sensitivity: .personal, disclose: .withhold),
            Field(
                "sex", .code(Lists.sex), vi: "Giới tính", en: "Sex", sensitivity: .personal, disclose: .keep,
                aliases: ["Giới"]),
            Field(
                "dob", .date, vi: "Ngày sinh", en: "Date of birth", sensitivity: .personal,
                disclose: .generalise, aliases: ["Ngày tháng năm sinh", "Năm sinh", "DOB"]),
            Field(
                "dobBasis", .code(Lists.ageBasis), vi: "Căn cứ tuổi", en: "Basis of age",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "estAgeFrom", .integer(0...22), vi: "Tuổi ước lượng từ", en: "Estimated age from",
                sensitivity: .personal, disclose: .withhold, aliases: ["Tuổi ước lượng"]),
            Field(
                "estAgeTo", .integer(0...22), vi: "Tuổi ước lượng đến", en: "Estimated age to",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "pid", .personalID, vi: "Số định danh cá nhân", en: "Personal ID number",
                compartment: .family, sensitivity: .sensitive, disclose: .withhold,
                aliases: ["Số định danh", "CCCD"]),
            Field(
                "idDocs",
                .rows([
                    Field(
                        "kind", .text, vi: "Loại", en: "Kind", sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "number", .text, vi: "Số", en: "Number", sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "date", .date, vi: "Ngày cấp", en: "Issued on", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "issuer", .text, vi: "Nơi cấp", en: "Issuer", sensitivity: .sensitive,
                        disclose: .withhold),
                ]), vi: "Giấy tờ tùy thân", en: "Identity papers", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "ethnicity", .text, vi: "Dân tộc", en: "Ethnicity", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "religion", .text, vi: "Tôn giáo", en: "Religion", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "nationality", .text, vi: "Quốc tịch", en: "Nationality", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "languages", .texts, vi: "Ngôn ngữ sử dụng", en: "Languages", sensitivity: .personal,
                disclose: .keep, aliases: ["Ngôn ngữ"]),
            Field(
                "needsInterpreter", .flag, vi: "Cần phiên dịch", en: "Needs an interpreter",
                sensitivity: .personal, disclose: .keep),
            Field(
                "birthplace", .text, vi: "Nơi sinh", en: "Place of birth", sensitivity: .personal,
                disclose: .generalise),
            Field(
                "nativePlace", .text, vi: "Quê quán", en: "Native place", compartment: .family,
                sensitivity: .personal, disclose: .generalise),
            Field(
                "permanentAddress", .text, vi: "Nơi thường trú", en: "Permanent address",
                compartment: .family, sensitivity: .sensitive, disclose: .withhold,
                aliases: ["Thường trú", "Địa chỉ thường trú"]),
            Field(
                "temporaryAddress", .text, vi: "Nơi tạm trú", en: "Temporary address", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold, aliases: ["Tạm trú"]),
            Field(
                "currentAddress", .text, vi: "Nơi ở hiện tại", en: "Present address", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold, aliases: ["Địa chỉ"]),
            Field(
                "addressStatus", .code(Lists.addressStatus), vi: "Tình trạng xác định địa chỉ",
                en: "Address known", sensitivity: .personal, disclose: .withhold),
            Field(
                "marks", .longText, vi: "Đặc điểm nhận dạng", en: "Identifying marks",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "phone", .texts, vi: "Điện thoại", en: "Telephone", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "socialAccounts", .texts, vi: "Tài khoản mạng", en: "Social accounts", compartment: .family,
                sensitivity: .sensitive, disclose: .withhold),
        ])
}
