extension RecordSchema {
    static let family = Section(
        "family", vi: "Gia đình", en: "Family", .family, repeats: true, note: "notes",
        fields: [
            .sensitive("name", .name, vi: "Họ tên người thân", en: "Name of relative"),
            .sensitive(
                "relativeDob", .date, vi: "Ngày sinh người thân", en: "Date of birth of relative"),
            .sensitive("relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation"),
            .sensitive(
                "motherName", .name, vi: "Họ tên mẹ", en: "Name of mother", aliases: ["Mẹ", "Họ và tên mẹ"]),
            .sensitive(
                "fatherName", .name, vi: "Họ tên cha", en: "Name of father",
                aliases: ["Cha", "Bố", "Họ và tên cha"]),
            .sensitive(
                "whereabouts", .code(Lists.whereabouts), vi: "Còn sống, mất, đi tù, không rõ",
                en: "Alive, dead, in prison, unknown"),
            .sensitive("job", .text, vi: "Nghề nghiệp", en: "Occupation"),
            .sensitive("idNumber", .text, vi: "Số giấy tờ", en: "ID number"),
            .sensitive(
                "relativePhone", .text, vi: "Điện thoại người thân", en: "Telephone of relative"),
            .sensitive("address", .text, vi: "Địa chỉ người thân", en: "Address of relative"),
            .sensitive(
                "legalRep", .flag, vi: "Là người đại diện theo pháp luật", en: "Is the legal representative"),
            .sensitive("legalBasis", .text, vi: "Căn cứ đại diện", en: "Basis of representation"),
            .sensitive("legalPaper", .text, vi: "Giấy tờ đại diện", en: "Paper of representation"),
            .sensitive("legalFrom", .date, vi: "Đại diện từ ngày", en: "Represents from"),
            .sensitive("legalUntil", .date, vi: "Đại diện đến ngày", en: "Represents until"),
            .sensitive("conflictOfInterest", .flag, vi: "Xung đột lợi ích", en: "Conflict of interest"),
            .sensitive("rightsLimited", .text, vi: "Bị hạn chế quyền cha mẹ", en: "Parental rights limited"),
            .sensitive("headOfHousehold", .text, vi: "Chủ hộ", en: "Head of household"),
            .sensitive("positionInFamily", .text, vi: "Vị trí của trẻ", en: "Place of the child"),
            .sensitive("membersN", .integer(0...40), vi: "Số nhân khẩu", en: "Members of household"),
            .sensitive(
                "economy", .code(Lists.economy), vi: "Hoàn cảnh kinh tế", en: "Household class"),
            .sensitive("income", .text, vi: "Thu nhập", en: "Income"),
            .sensitive("expenses", .text, vi: "Chi phí", en: "Expenses"),
            .sensitive("housing", .text, vi: "Chỗ ở", en: "Housing"),
            .sensitive("houseKind", .code(Lists.house), vi: "Loại nhà", en: "Kind of house"),
            .sensitive("water", .text, vi: "Nước dùng", en: "Water"),
            .sensitive("toilet", .text, vi: "Nhà vệ sinh", en: "Toilet"),
            .restricted("careCapacity", .code(Lists.level), vi: "Khả năng chăm sóc", en: "Capacity to care"),
            .restricted(
                "familyRisks", .codes(Lists.familyRisk), vi: "Loại nguy cơ trong gia đình",
                en: "Kinds of risk in the family"),
            .restricted("riskLevel", .code(Lists.level), vi: "Mức nguy cơ", en: "Level of risk"),
            .restricted("riskInFamily", .longText, vi: "Nguy cơ trong gia đình", en: "Risk in the family"),
            .restricted(
                "contactRule", .code(Lists.contact), vi: "Quy định thăm gặp", en: "Visiting rule"),
            .restricted(
                "contactLog",
                .rows([
                    .restricted("date", .date, vi: "Ngày", en: "Date"),
                    .restricted("how", .text, vi: "Thăm, gọi", en: "Visit or call"),
                    .restricted("who", .text, vi: "Ai", en: "Who"),
                    .restricted("supervised", .flag, vi: "Có giám sát", en: "Supervised"),
                    .restricted("note", .text, vi: "Ghi chú", en: "Note"),
                ]), vi: "Các lần thăm, gọi", en: "Visits and calls"),
            .sensitive(
                "siblingsInCare", .texts, vi: "Anh chị em cùng cơ sở (mã)", en: "Siblings in care (codes)"),
            .sensitive("notes", .longText, vi: "Ghi chú gia đình", en: "Notes on the family"),
        ])
}
