extension RecordSchema {
    static let trafficking = Section(
        "trafficking", vi: "Thông tin mua bán", en: "Trafficking", .protection, note: "evidenceNote",
        fields: [
            Field(
                "victimStatus", .code(Lists.victimStatus), vi: "Tình trạng xác định nạn nhân",
                en: "Victim status", sensitivity: .restricted, disclose: .withhold),
            Field(
                "statusDate", .date, vi: "Ngày xác định", en: "Status since", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "statusPaper", .text, vi: "Giấy tờ xác nhận", en: "Paper", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "exploitation", .codes(Lists.exploitation), vi: "Mục đích bóc lột",
                en: "Purpose of exploitation", sensitivity: .restricted, disclose: .withhold),
            Field(
                "routeCountry", .text, vi: "Nước đến", en: "Country", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "routeGate", .text, vi: "Cửa khẩu", en: "Border gate", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "outDate", .date, vi: "Ngày đi", en: "Taken out on", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "returnDate", .date, vi: "Ngày về", en: "Returned on", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "returnMethod", .code(Lists.returnMethod), vi: "Hình thức trở về", en: "Method of return",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "rescuingBody", .text, vi: "Đơn vị giải cứu", en: "Rescuing body", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "recruiterRelation", .code(Lists.relation), vi: "Quan hệ với người lôi kéo",
                en: "Relation of the recruiter", sensitivity: .restricted, disclose: .withhold),
            Field(
                "offenderPointer", .text, vi: "Mã tham chiếu đối tượng", en: "Offender pointer",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "caseNo", .text, vi: "Số vụ án", en: "Criminal case number", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "caseStage", .text, vi: "Giai đoạn tố tụng", en: "Stage of the case",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "caseAgency", .text, vi: "Cơ quan thụ lý", en: "Agency", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "lawyer", .text, vi: "Trợ giúp pháp lý", en: "Legal aid", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "contactDanger", .code(Lists.level), vi: "Nguy cơ bị tiếp cận", en: "Danger of contact",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "protectedAddress", .flag, vi: "Địa chỉ cần bảo vệ", en: "Protected address",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "evidenceSources", .texts, vi: "Nguồn chứng cứ", en: "Sources of evidence",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "evidenceNote", .longText, vi: "Ghi chú", en: "Note", sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "statements",
                .rows([
                    Field(
                        "date", .date, vi: "Ngày", en: "Date", sensitivity: .restricted, disclose: .withhold),
                    Field(
                        "place", .text, vi: "Nơi", en: "Place", sensitivity: .restricted, disclose: .withhold),
                    Field(
                        "interviewer", .text, vi: "Người lấy lời khai", en: "Interviewer",
                        sensitivity: .restricted, disclose: .withhold),
                    Field(
                        "present", .text, vi: "Người có mặt", en: "Present", sensitivity: .restricted,
                        disclose: .withhold),
                    Field(
                        "kept", .text, vi: "Nơi lưu biên bản", en: "Where the record lies",
                        sensitivity: .restricted, disclose: .withhold),
                ]), vi: "Lần lấy lời khai", en: "Statements taken", sensitivity: .restricted,
                disclose: .withhold),
        ])
}
