extension RecordSchema {
    static let schooling = Section(
        "schooling", vi: "Học tập", en: "Schooling", .schooling, repeats: true,
        naturalKey: ["schoolYear", "term"], note: "teacherNote",
        fields: [
            Field(
                "schoolYear", .text, vi: "Năm học", en: "School year", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "term", .code(Lists.term), vi: "Học kỳ", en: "Term", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "eduStatus", .code(Lists.eduStatus), vi: "Tình trạng học", en: "Status",
                sensitivity: .personal, disclose: .keep),
            Field(
                "level", .code(Lists.eduLevel), vi: "Cấp học", en: "Level", sensitivity: .personal,
                disclose: .keep),
            Field(
                "grade", .integer(0...12), vi: "Lớp", en: "Grade", sensitivity: .personal,
                disclose: .generalise, aliases: ["Khối"]),
            Field("school", .text, vi: "Trường", en: "School", sensitivity: .sensitive, disclose: .withhold),
            Field("class", .text, vi: "Tên lớp", en: "Class", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "teacher", .text, vi: "Giáo viên chủ nhiệm", en: "Form teacher", sensitivity: .sensitive,
                disclose: .withhold, aliases: ["GVCN"]),
            Field(
                "studentId", .text, vi: "Mã định danh học sinh", en: "Student ID", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "enrolledOn", .date, vi: "Ngày nhập học", en: "Enrolled on", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "scale", .code(Lists.markScale), vi: "Thang đánh giá", en: "Marking scale",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "moves",
                .rows([
                    Field("on", .date, vi: "Ngày", en: "On", sensitivity: .personal, disclose: .withhold),
                    Field(
                        "what", .code(Lists.schoolMove), vi: "Việc", en: "What", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "school", .text, vi: "Trường", en: "School", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "paper", .text, vi: "Giấy tờ", en: "Paper", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "reportBookGiven", .flag, vi: "Đã giao học bạ", en: "Report book handed over",
                        sensitivity: .personal, disclose: .withhold),
                ]), vi: "Nhập học, chuyển trường", en: "Enrolments and transfers", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "transferPaper", .text, vi: "Giấy chuyển trường", en: "Transfer paper",
                sensitivity: .personal, disclose: .withhold),
            Field(
                "absentWithLeave", .integer(0...400), vi: "Số buổi nghỉ có phép",
                en: "Sessions absent with leave", sensitivity: .personal, disclose: .withhold),
            Field(
                "absentWithoutLeave", .integer(0...400), vi: "Số buổi nghỉ không phép",
                en: "Sessions absent without leave", sensitivity: .personal, disclose: .withhold),
            Field(
                "absences",
                .rows([
                    Field("on", .date, vi: "Ngày", en: "On", sensitivity: .personal, disclose: .withhold),
                    Field(
                        "session", .code(Lists.session), vi: "Buổi", en: "Session", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "withLeave", .flag, vi: "Có phép", en: "With leave", sensitivity: .personal,
                        disclose: .withhold),
                    Field(
                        "why", .text, vi: "Lý do", en: "Why", sensitivity: .sensitive, disclose: .withhold),
                ]), vi: "Các buổi nghỉ", en: "Sessions absent", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "marks",
                .rows([
                    Field(
                        "subject", .text, vi: "Môn", en: "Subject", sensitivity: .sensitive,
                        disclose: .withhold),
                    Field(
                        "mark", .text, vi: "Điểm hoặc mức", en: "Mark or level", sensitivity: .sensitive,
                        disclose: .withhold),
                ]), vi: "Kết quả môn học", en: "Subject results", sensitivity: .sensitive, disclose: .withhold
            ),
            Field(
                "conduct", .code(Lists.conduct), vi: "Kết quả rèn luyện", en: "Conduct",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "traits",
                .rows([
                    Field(
                        "trait", .code(Lists.trait), vi: "Phẩm chất, năng lực", en: "Quality or competence",
                        sensitivity: .sensitive, disclose: .withhold),
                    Field(
                        "level", .code(Lists.traitLevel), vi: "Mức", en: "Level", sensitivity: .sensitive,
                        disclose: .withhold),
                ]), vi: "Phẩm chất, năng lực", en: "Qualities and competences", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "yearResult", .code(Lists.yearResult), vi: "Kết quả học tập", en: "Result",
                sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "award", .text, vi: "Khen thưởng", en: "Award", sensitivity: .personal, disclose: .withhold),
            Field(
                "promoted", .flag, vi: "Được lên lớp", en: "Promoted", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "reportBook", .text, vi: "Học bạ", en: "Report book", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "eduSupport", .text, vi: "Hỗ trợ học tập", en: "Support", sensitivity: .personal,
                disclose: .withhold),
            Field(
                "disclosureToSchool", .code(Lists.disclosureToSchool), vi: "Nhà trường được biết gì",
                en: "What the school was told", compartment: .protection, sensitivity: .restricted,
                disclose: .withhold),
            Field(
                "teacherNote", .longText, vi: "Ghi chú học tập", en: "Note on schooling",
                sensitivity: .sensitive, disclose: .withhold),
        ])
}
