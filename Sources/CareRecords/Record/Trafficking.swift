extension RecordSchema {
    /// A child under 18 needs no force or deceit to count as trafficked (Law 53/2024), so none is asked for.
    /// The offender stands elsewhere; what the child told stands with whoever took it down.
    static let trafficking = Section(
        "trafficking", vi: "Thông tin mua bán", en: "Trafficking", .protection, note: "evidenceNote",
        fields: [
            .restricted(
                "victimStatus", .code(Lists.victimStatus), vi: "Tình trạng xác định nạn nhân",
                en: "Victim status"),
            .restricted("statusDate", .date, vi: "Ngày xác định", en: "Status since"),
            .restricted("statusPaper", .text, vi: "Giấy tờ xác nhận", en: "Paper"),
            .restricted(
                "victimStates",
                .rows([
                    .restricted("status", .code(Lists.victimStatus), vi: "Tình trạng", en: "Status"),
                    .restricted("from", .date, vi: "Từ ngày", en: "From"),
                    .restricted("paper", .text, vi: "Giấy tờ", en: "Paper"),
                ]), vi: "Diễn biến xác định nạn nhân", en: "Course of victim status"),
            .restricted("verifiedOn", .date, vi: "Ngày xác minh ban đầu", en: "First verified on"),
            .restricted("verifiedBy", .text, vi: "Cơ quan xác minh", en: "Verified by"),
            .restricted(
                "exploitation", .codes(Lists.exploitation), vi: "Mục đích bóc lột",
                en: "Purpose of exploitation"),
            .restricted("routeCountry", .text, vi: "Nước đến", en: "Country"),
            .restricted("routeGate", .text, vi: "Cửa khẩu", en: "Border gate"),
            .restricted("outDate", .date, vi: "Ngày đi", en: "Taken out on"),
            .restricted("returnDate", .date, vi: "Ngày về", en: "Returned on"),
            .restricted(
                "returnMethod", .code(Lists.returnMethod), vi: "Hình thức trở về", en: "Method of return"),
            .restricted("rescuingBody", .text, vi: "Đơn vị giải cứu", en: "Rescuing body"),
            .restricted(
                "recruiterRelation", .code(Lists.relation), vi: "Quan hệ với người lôi kéo",
                en: "Relation of the recruiter"),
            .restricted("offenderPointer", .text, vi: "Mã tham chiếu đối tượng", en: "Offender pointer"),
            .restricted("caseNo", .text, vi: "Số vụ án", en: "Criminal case number"),
            .restricted("caseStage", .text, vi: "Giai đoạn tố tụng", en: "Stage of the case"),
            .restricted("caseAgency", .text, vi: "Cơ quan thụ lý", en: "Agency"),
            .restricted("lawyer", .text, vi: "Trợ giúp pháp lý", en: "Legal aid"),
            .restricted(
                "contactDanger", .code(Lists.level), vi: "Nguy cơ bị tiếp cận", en: "Danger of contact"),
            .restricted("protectedAddress", .flag, vi: "Địa chỉ cần bảo vệ", en: "Protected address"),
            .restricted(
                "evidenceSources", .codes(Lists.evidence), vi: "Nguồn chứng cứ", en: "Sources of evidence"),
            .restricted("evidenceNote", .longText, vi: "Ghi chú", en: "Note"),
            .restricted(
                "statements",
                .rows([
                    .restricted("date", .date, vi: "Ngày", en: "Date"),
                    .restricted("place", .text, vi: "Nơi", en: "Place"),
                    .restricted("interviewer", .text, vi: "Người lấy lời khai", en: "Interviewer"),
                    .restricted("present", .text, vi: "Người có mặt", en: "Present"),
                    .restricted("kept", .text, vi: "Nơi lưu biên bản", en: "Where the record lies"),
                ]), vi: "Lần lấy lời khai", en: "Statements taken"),
        ])
}
