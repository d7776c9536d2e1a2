import CareRecords

/// What stands for a value in a usage line, such as `<code>`: in Vietnamese another word, for nobody types it.
enum PlaceholderWords {
    /// - Parameter words: what the argument is said to be, which tells one `from` from another.
    static func word(_ name: String, _ words: String?, _ language: Language) -> String {
        guard language == .vietnamese else { return name }
        return words.flatMap { special[$0] } ?? general[name] ?? name
    }

    /// By the name of the value.
    static let general: [String: String] = [
        "access": "mức-quyền", "acts": "việc", "against": "tệp", "accept-restore": "số", "amount": "số",
        "as-of": "ngày", "backup": "tệp", "basis": "căn-cứ", "by": "ai", "carers": "số-người",
        "channel": "cách", "class": "lớp", "code": "mã", "codes": "mã", "compartment": "ngăn",
        "confirm": "mã", "consent-child": "ý-trẻ", "consent-rep": "ý-người-đại-diện", "date": "ngày",
        "day": "ngày", "decision": "số-quyết-định", "despite": "lý-do", "director": "tên",
        "en": "nhãn", "entry": "dòng", "expired": "lý-do", "expires": "số-ngày",
        "file": "tệp", "folder": "thư-mục", "for": "ai", "from": "từ-ngày", "goal": "mục-tiêu",
        "group": "nhóm", "hand-to": "tên", "height": "cm", "id": "số", "include": "mục",
        "indicator": "chỉ-số", "keep": "thư-mục", "key": "tệp", "key-folder": "thư-mục", "keys": "tệp",
        "kind": "loại", "letter": "số-công-văn", "name": "tên", "names": "tên", "need": "số-người",
        "new-passphrase-file": "tệp", "next": "ngày", "note": "ghi-chú", "number": "số", "object": "lý-do",
        "of": "kỳ", "off": "ngày", "on": "ngày", "order": "số-quyết-định", "other": "mã", "output": "tệp",
        "packages": "tệp", "paper": "số-văn-bản", "parent": "tên-cơ-quan", "period": "kỳ", "place": "nơi",
        "public": "tệp", "purpose": "mục-đích", "reason": "lý-do", "recalls": "tệp", "relation": "quan-hệ",
        "replaces": "lý-do", "retention": "thời-hạn", "role": "vai-trò", "room": "phòng", "row": "dòng",
        "rule": "quy-tắc", "secrecy": "độ-kín", "section": "phần", "session": "buổi", "set": "mục=giá-trị",
        "share": "tệp", "shift": "ca", "sign": "ký-hiệu", "since": "ngày", "source": "nguồn",
        "state": "trạng-thái", "template": "bảng", "term": "học-kỳ", "threshold": "số", "tie": "quan-hệ",
        "timeout": "số-giây", "title": "tên", "to": "đến-ngày", "trustees": "tên", "type": "kiểu",
        "under": "số-tuổi", "unit": "đơn-vị", "until": "ngày", "value": "số", "vi": "nhãn", "weight": "kg",
        "what": "nội-dung", "who": "ai", "why": "lý-do", "withdraw": "số", "within": "số-ngày",
        "words": "từ", "worked": "ngày", "worker": "tên", "year": "năm",
    ]

    /// Where the name means something else than it mostly does, by what the argument says of itself.
    static let special: [String: String] = [
        "Folder for the slot, such as a USB stick.": "thư-mục",
        "Folder for the second slot.": "thư-mục",
        "Folder for the shares, one file for each.": "thư-mục",
        "JSON of the child, or - for standard input.": "tệp",
        "JSON of the same shape as show prints.": "tệp",
        "At least this.": "số",
        "At most this.": "số",
        "Number of the first entry that does not count; see maiam audit --by NAME.": "số",
        "Who is told: the hospital or police station.": "ai",
        "Who was told.": "ai",
        "Folder for the new home; it must not exist.": "thư-mục",
        "Their .pub file; compare the fingerprint first.": "tệp",
        "family | kin | foster | adoption | independent | of-age | missing | died": "hướng",
        "The other facility.": "tên-cơ-sở",
        "Names, separated by commas.": "tên,tên",
        "By when.": "ngày",
        "Movement by sex | age | group | referrer | receiver.": "theo",
        "authorised | hospital | school-trip | trial-return | missing": "lý-do",
        "School year such as 2026-2027; else the sheet's title or this year.": "năm-học",
        "School year such as 2026-2027; the newest when left out.": "năm-học",
    ]
}
