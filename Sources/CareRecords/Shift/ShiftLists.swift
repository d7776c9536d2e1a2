/// Code lists of a day in the house.
extension Lists {
    static let presence = CodeList(
        "presence",
        [
            Code("present", vi: "Có mặt", en: "Present"),
            Code("leave", vi: "Vắng có phép", en: "Away with leave", aliases: ["nghỉ phép", "về thăm nhà"]),
            Code(
                "hospital", vi: "Nằm viện", en: "In hospital",
                aliases: ["nhập viện", "đi viện", "vào viện", "hospital"]),
            Code(
                "trip", vi: "Đi với trường hoặc đoàn", en: "On a trip",
                aliases: ["đi trải nghiệm", "dã ngoại", "school trip"]),
            Code(
                "missing", vi: "Vắng không phép, mất liên lạc", en: "Missing",
                aliases: ["vắng không phép", "mất liên lạc", "bỏ trốn", "trốn", "mất tích"]),
        ])
    static let visitKind = CodeList(
        "visitKind",
        [
            Code("visit", vi: "Đến thăm", en: "Visit", aliases: ["thăm"]),
            Code("phone", vi: "Gọi điện", en: "Telephone call", aliases: ["điện thoại", "call"]),
            Code("pickup", vi: "Đến đón", en: "To collect the child", aliases: ["đón"]),
        ])
    static let visitAnswer = CodeList(
        "visitAnswer",
        [
            Code("allowed", vi: "Được", en: "Allowed"),
            Code("supervised", vi: "Được, có giám sát", en: "Allowed, supervised"),
            Code("refused", vi: "Không được", en: "Refused"),
            Code("not-listed", vi: "Không có trong thẻ an toàn", en: "Not on the safety card"),
        ])
}
