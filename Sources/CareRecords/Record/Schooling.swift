extension RecordSchema {
    static let schooling = Section(
        "schooling", vi: "Học tập", en: "Schooling", .schooling, repeats: true,
        naturalKey: ["schoolYear", "term"], note: "teacherNote",
        fields: [
            .personal("schoolYear", .text, vi: "Năm học", en: "School year"),
            .personal("term", .code(Lists.term), vi: "Học kỳ", en: "Term"),
            .personal(
                "eduStatus", .code(Lists.eduStatus), vi: "Tình trạng học", en: "Status", disclose: .keep),
            .personal("level", .code(Lists.eduLevel), vi: "Cấp học", en: "Level", disclose: .keep),
            .personal(
                "grade", .integer(0...12), vi: "Lớp", en: "Grade",
                disclose: .generalise, aliases: ["Khối"]),
            .sensitive("school", .text, vi: "Trường", en: "School"),
            .sensitive("class", .text, vi: "Tên lớp", en: "Class"),
            .sensitive(
                "teacher", .text, vi: "Giáo viên chủ nhiệm", en: "Form teacher", aliases: ["GVCN"]),
            .sensitive("studentId", .text, vi: "Mã định danh học sinh", en: "Student ID"),
            .personal("enrolledOn", .date, vi: "Ngày nhập học", en: "Enrolled on"),
            .personal("scale", .code(Lists.markScale), vi: "Thang đánh giá", en: "Marking scale"),
            .sensitive(
                "moves",
                .rows([
                    .personal("on", .date, vi: "Ngày", en: "On"),
                    .personal("what", .code(Lists.schoolMove), vi: "Việc", en: "What"),
                    .sensitive("school", .text, vi: "Trường", en: "School"),
                    .sensitive("paper", .text, vi: "Giấy tờ", en: "Paper"),
                    .personal("reportBookGiven", .flag, vi: "Đã giao học bạ", en: "Report book handed over"),
                ]), vi: "Nhập học, chuyển trường", en: "Enrolments and transfers"),
            .personal("transferPaper", .text, vi: "Giấy chuyển trường", en: "Transfer paper"),
            .personal(
                "absentWithLeave", .integer(0...400), vi: "Số buổi nghỉ có phép",
                en: "Sessions absent with leave"),
            .personal(
                "absentWithoutLeave", .integer(0...400), vi: "Số buổi nghỉ không phép",
                en: "Sessions absent without leave"),
            .sensitive(
                "absences",
                .rows([
                    .personal("on", .date, vi: "Ngày", en: "On"),
                    .personal("session", .code(Lists.session), vi: "Buổi", en: "Session"),
                    .personal("withLeave", .flag, vi: "Có phép", en: "With leave"),
                    .sensitive("why", .text, vi: "Lý do", en: "Why"),
                ]), vi: "Các buổi nghỉ", en: "Sessions absent"),
            .sensitive(
                "marks",
                .rows([
                    .sensitive("subject", .text, vi: "Môn", en: "Subject"),
                    .sensitive("mark", .text, vi: "Điểm hoặc mức", en: "Mark or level"),
                ]), vi: "Kết quả môn học", en: "Subject results"
            ),
            .sensitive("conduct", .code(Lists.conduct), vi: "Kết quả rèn luyện", en: "Conduct"),
            .sensitive(
                "traits",
                .rows([
                    .sensitive(
                        "trait", .code(Lists.trait), vi: "Phẩm chất, năng lực", en: "Quality or competence"),
                    .sensitive("level", .code(Lists.traitLevel), vi: "Mức", en: "Level"),
                ]), vi: "Phẩm chất, năng lực", en: "Qualities and competences"),
            .sensitive("yearResult", .code(Lists.yearResult), vi: "Kết quả học tập", en: "Result"),
            .personal("award", .text, vi: "Khen thưởng", en: "Award"),
            .personal("promoted", .flag, vi: "Được lên lớp", en: "Promoted"),
            .sensitive("reportBook", .text, vi: "Học bạ", en: "Report book"),
            .personal("eduSupport", .text, vi: "Hỗ trợ học tập", en: "Support"),
            .restricted(
                "disclosureToSchool", .code(Lists.disclosureToSchool), vi: "Nhà trường được biết gì",
                en: "What the school was told", under: .protection),
            .sensitive("teacherNote", .longText, vi: "Ghi chú học tập", en: "Note on schooling"),
        ])
}
