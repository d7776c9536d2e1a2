extension RecordSchema {
    static let health = Section(
        "health", vi: "Sức khỏe", en: "Health", .health, repeats: true, note: "healthNote",
        fields: known + medicine + examinations + abilities + underLock + [
            .sensitive("healthNote", .longText, vi: "Ghi chú sức khỏe", en: "Health note")
        ])

    private static let known: [Field] = [
        .sensitive("bloodGroup", .code(Lists.blood), vi: "Nhóm máu", en: "Blood group"),
        .sensitive("chronicConditions", .longText, vi: "Bệnh mạn tính", en: "Chronic conditions"),
        .sensitive("vaccination", .text, vi: "Tiêm chủng", en: "Vaccination"),
        .sensitive("vaccinatedOn", .date, vi: "Ngày tiêm", en: "Vaccinated on"),
        .sensitive("vaccineLot", .text, vi: "Số lô vắc xin", en: "Vaccine lot"),
        .sensitive("nextDose", .date, vi: "Mũi tiếp theo", en: "Next dose"),
        .sensitive(
            "insuranceNo", .text, vi: "Số thẻ BHYT", en: "Health insurance number", aliases: ["BHYT"]),
        .sensitive("insuranceUntil", .date, vi: "Thẻ BHYT hết hạn", en: "Insurance valid until"),
        .sensitive("firstClinic", .text, vi: "Nơi đăng ký khám ban đầu", en: "First registered clinic"),
    ]

    private static let medicine: [Field] = [
        .sensitive("medicine", .text, vi: "Thuốc", en: "Medicine"),
        .sensitive("dose", .text, vi: "Liều dùng", en: "Dose"),
        .sensitive("doseTimes", .text, vi: "Giờ uống", en: "Times"),
        .sensitive("prescriber", .text, vi: "Người kê đơn", en: "Prescribed by"),
        .sensitive("medicineFrom", .date, vi: "Dùng từ ngày", en: "Taken from"),
        .sensitive("medicineUntil", .date, vi: "Dùng đến ngày", en: "Taken until"),
        .sensitive(
            "given",
            .rows([
                .sensitive("at", .moment, vi: "Lúc", en: "At"),
                .sensitive("by", .text, vi: "Người cho uống", en: "By"),
                .sensitive("taken", .flag, vi: "Đã uống", en: "Taken"),
            ]), vi: "Các lần uống", en: "Doses given"),
    ]

    private static let examinations: [Field] = [
        .sensitive("visit", .text, vi: "Lần khám", en: "Visit"),
        .sensitive("visitedAt", .moment, vi: "Khám lúc", en: "Seen at"),
        .sensitive("screening", .flag, vi: "Khám sàng lọc khi vào", en: "Check on admission"),
        .sensitive("clinic", .text, vi: "Nơi khám", en: "Clinic"),
        .sensitive("diagnosis", .text, vi: "Chẩn đoán", en: "Diagnosis"),
        .sensitive("treatment", .longText, vi: "Điều trị", en: "Treatment"),
        .sensitive("nextAppointment", .date, vi: "Hẹn khám lại", en: "Next appointment"),
        .sensitive("hospital", .text, vi: "Bệnh viện", en: "Hospital"),
        .sensitive("hospitalFrom", .date, vi: "Nằm viện từ ngày", en: "In hospital from"),
        .sensitive("hospitalUntil", .date, vi: "Ra viện ngày", en: "Out of hospital on"),
        .sensitive("teeth", .text, vi: "Răng", en: "Teeth"),
        .sensitive("sight", .text, vi: "Mắt", en: "Sight"),
        .sensitive("hearing", .text, vi: "Tai, thính lực", en: "Hearing"),
    ]

    private static let abilities: [Field] = [
        .sensitive("disability", .text, vi: "Dạng, mức độ khuyết tật", en: "Disability"),
        .sensitive(
            "disabilityKinds", .codes(Lists.disability), vi: "Dạng khuyết tật", en: "Kinds of disability"),
        .sensitive(
            "disabilityDegree", .code(Lists.disabilityDegree), vi: "Mức độ khuyết tật",
            en: "Degree of disability"),
        .sensitive(
            "disabilityPaper", .text, vi: "Giấy xác nhận khuyết tật", en: "Disability certificate"),
        .sensitive("eats", .code(Lists.selfCare), vi: "Tự ăn", en: "Eats"),
        .sensitive("dresses", .code(Lists.selfCare), vi: "Tự mặc", en: "Dresses"),
        .sensitive("washes", .code(Lists.selfCare), vi: "Tự tắm rửa", en: "Washes"),
        .sensitive("toilets", .code(Lists.selfCare), vi: "Tự đi vệ sinh", en: "Uses the toilet"),
        .sensitive("moves", .code(Lists.selfCare), vi: "Tự đi lại", en: "Moves about"),
    ]

    /// Need-to-know even among those who read the rest.
    private static let underLock: [Field] = [
        .restricted("hiv", .text, vi: "Tình trạng HIV", en: "HIV status"),
        .restricted("pregnancy", .text, vi: "Thai sản, sinh sản", en: "Pregnancy and reproduction"),
        .restricted(
            "forensicExam", .text, vi: "Nơi giữ kết quả giám định", en: "Where the forensic report lies"),
        .restricted("substances", .text, vi: "Sử dụng chất gây nghiện", en: "Substance use"),
        .restricted("selfHarm", .text, vi: "Tự hại", en: "Self-harm"),
    ]
}
