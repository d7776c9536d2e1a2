extension RecordSchema {
    static let family = Section(
        "family", vi: "Gia đình", en: "Family", .family, repeats: true, note: "notes",
        fields: [
            Field(
                "name", .name, vi: "Họ tên người thân", en: "Name of relative", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "relativeDob", .date, vi: "Ngày sinh người thân", en: "Date of birth of relative",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "relation", .code(Lists.relation), vi: "Quan hệ", en: "Relation", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "motherName", .name, vi: "Họ tên mẹ", en: "Name of mother", sensitivity: .sensitive,
                disclose: .withhold, aliases: ["Mẹ", "Họ và tên mẹ"]),
            Field(
                "fatherName", .name, vi: "Họ tên cha", en: "Name of father", sensitivity: .sensitive,
                disclose: .withhold, aliases: ["Cha", "Bố", "Họ và tên cha"]),
            Field(
                "whereabouts", .text, vi: "Còn sống, mất, đi tù, không rõ",
                en: "Alive, dead, in prison, unknown", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "job", .text, vi: "Nghề nghiệp", en: "Occupation", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "idNumber", .text, vi: "Số giấy tờ", en: "ID number", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "relativePhone", .text, vi: "Điện thoại người thân", en: "Telephone of relative",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "address", .text, vi: "Địa chỉ người thân", en: "Address of relative",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "legalRep", .flag, vi: "Là người đại diện theo pháp luật", en: "Is the legal representative",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "legalBasis", .text, vi: "Căn cứ đại diện", en: "Basis of representation",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "legalPaper", .text, vi: "Giấy tờ đại diện", en: "Paper of representation",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "legalFrom", .date, vi: "Đại diện từ ngày", en: "Represents from", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "legalUntil", .date, vi: "Đại diện đến ngày", en: "Represents until", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "conflictOfInterest", .flag, vi: "Xung đột lợi ích", en: "Conflict of interest",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "headOfHousehold", .text, vi: "Chủ hộ", en: "Head of household", sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "positionInFamily", .text, vi: "Vị trí của trẻ", en: "Place of the child",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "membersN", .integer(0...40), vi: "Số nhân khẩu", en: "Members of household",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "economy", .code(Lists.economy), vi: "Hoàn cảnh kinh tế", en: "Household class",
                sensitivity: .sensitive,
                disclose: .withhold),
            Field(
                "income", .text, vi: "Thu nhập", en: "Income", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "expenses", .text, vi: "Chi phí", en: "Expenses", sensitivity: .sensitive, disclose: .withhold
            ),
            Field("housing", .text, vi: "Chỗ ở", en: "Housing", sensitivity: .sensitive, disclose: .withhold),
            Field(
                "careCapacity", .code(Lists.level), vi: "Khả năng chăm sóc", en: "Capacity to care",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "riskInFamily", .longText, vi: "Nguy cơ trong gia đình", en: "Risk in the family",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "contactRule", .code(Lists.contact), vi: "Quy định thăm gặp", en: "Visiting rule",
                sensitivity: .restricted, disclose: .withhold),
            Field(
                "siblingsInCare", .texts, vi: "Anh chị em cùng cơ sở", en: "Siblings in care",
                sensitivity: .sensitive, disclose: .withhold),
            Field(
                "notes", .longText, vi: "Ghi chú gia đình", en: "Notes on the family",
                sensitivity: .sensitive, disclose: .withhold),
        ])
}
