import CareRecords

/// Words of practice, in both languages, and the commands they stand for.
enum Vocabulary {
    struct Entry {
        let command: String
        let words: [String]

        init(_ command: String, _ words: String...) { (self.command, self.words) = (command, words) }
    }

    static let entries = [
        Entry("init", "lập nhà", "cơ sở mới", "found", "set up", "new home"),
        Entry(
            "key", "khóa", "chìa khóa", "mật khẩu mới", "fingerprint", "vân tay khóa", "new key", "mật khẩu",
            "quên mật khẩu", "mất mật khẩu", "đổi mật khẩu", "passphrase", "password", "forgot passphrase",
            "forgotten password", "forgot password", "lost passphrase", "change passphrase"),
        Entry(
            "user", "nhân viên", "người dùng", "tài khoản", "thêm người", "bớt người", "nghỉ việc", "staff",
            "account", "colleague", "leaves", "nhân viên mới", "thêm nhân viên", "thôi việc", "tạm ngừng",
            "đuổi việc", "new colleague", "new carer", "fired", "dismissed",
            "giám đốc mới", "new director"),
        Entry(
            "roles", "quyền", "phân quyền", "ai được xem", "vai trò", "rights", "permission", "access",
            "bí mật",
            "bảo mật", "secret", "confidential", "who may see", "who can see"),
        Entry(
            "delegate", "ủy quyền", "ký thay", "nghỉ phép", "thừa ủy quyền", "stand in", "on leave",
            "authorise"),
        Entry("unlock", "mở khóa", "đăng nhập", "log in", "login", "ask once"),
        Entry("lock", "đăng xuất", "khóa lại", "log out", "logout"),
        Entry(
            "admit", "tiếp nhận", "nhận trẻ", "trẻ mới", "ban đêm", "quyết định tiếp nhận", "admission",
            "arrival", "emergency", "new child", "night",
            "bỏ rơi", "trẻ lang thang", "giải cứu", "abandoned", "street child", "rescued"),
        Entry(
            "import", "bảng tính", "excel", "nhập danh sách", "spreadsheet", "csv",
            "nhập trẻ từ bảng"),
        Entry("list", "danh sách", "trẻ trong nhà", "register", "all children"),
        Entry(
            "search", "tìm trẻ", "tìm tên", "find", "name",
            "tìm kiếm", "look up"),
        Entry(
            "show", "hồ sơ", "xem hồ sơ", "thẻ an toàn", "file", "record", "safety card", "history",
            "xem trẻ", "lý lịch", "profile"),
        Entry(
            "record", "ghi", "nhật ký", "ghi nhật ký", "diary", "journal", "write", "note", "sức khỏe",
            "khám bệnh",
            "tiêm chủng", "thuốc", "tâm lý", "gia đình", "health", "vaccination", "medicine", "counselling",
            "family",
            "sốt", "ốm", "bệnh", "đau bụng", "dị ứng", "khám", "bác sĩ", "bảo hiểm y tế", "khuyết tật",
            "trầm cảm", "tham vấn", "fever", "sick", "ill", "allergy", "doctor", "health insurance",
            "disability", "counsellor", "hộ khẩu", "household book"),
        Entry("correct", "sửa", "đính chính", "mistake", "fix", "amend"),
        Entry(
            "school", "học bạ", "học tập", "điểm", "lớp", "trường", "hạnh kiểm", "rèn luyện", "school report",
            "marks", "grades", "bảng điểm", "mark sheet", "năm học", "school year",
            "chuyển trường", "học phí", "nhập học", "lên lớp", "lưu ban", "giáo viên", "tuition",
            "change of school", "school fees", "teacher"),
        Entry(
            "measure", "chiều cao", "cân nặng", "cân đo", "height", "weight",
            "tăng cân", "sụt cân", "weigh"),
        Entry(
            "plan", "kế hoạch", "mục tiêu", "care plan", "goal", "phê duyệt kế hoạch",
            "can thiệp", "trợ giúp", "intervention"),
        Entry(
            "review", "rà soát", "đánh giá định kỳ", "lời của trẻ", "case conference", "assessment",
            "họp ca", "họp rà soát", "case meeting"),
        Entry(
            "census", "sĩ số", "đếm trẻ", "số lượng", "head count", "how many", "statistics",
            "bao nhiêu trẻ", "số trẻ", "how many children"),
        Entry(
            "report", "báo cáo", "báo cáo tháng", "báo cáo quý", "báo cáo năm", "monthly report",
            "yearly report"),
        Entry(
            "due", "đến hạn", "hạn", "việc phải làm", "nhắc việc", "deadline", "overdue", "reminder",
            "quá hạn", "lịch hẹn", "appointment"),
        Entry(
            "incident", "sự cố", "bạo lực", "tai nạn", "khiếu nại", "accident", "complaint", "abuse",
            "đánh nhau", "bắt nạt", "xâm hại", "ngã", "bị thương", "tự hại", "fight", "bullying", "injury",
            "self-harm", "hurt"),
        Entry(
            "request", "yêu cầu", "cung cấp thông tin", "công văn", "báo cáo ra ngoài", "con số", "figure",
            "letter", "statistics for an office",
            "công an", "tòa án", "viện kiểm sát", "sở y tế", "ủy ban xã", "báo cáo sở", "police", "court",
            "prosecutor", "department of health"),
        Entry(
            "urgent", "khẩn cấp", "cấp cứu", "bệnh viện ban đêm", "trẻ mất tích", "nửa đêm", "hospital",
            "ambulance", "missing child", "at night", "mất tích", "bỏ trốn", "runaway", "ran away",
            "công an", "police"),
        Entry("requests", "các yêu cầu", "chờ duyệt", "waiting", "pending"),
        Entry("preview", "xem trước", "được gửi gì", "what leaves"),
        Entry("approve", "duyệt", "ký duyệt", "sign"),
        Entry("refuse", "từ chối", "reject", "decline"),
        Entry("withdraw", "rút yêu cầu", "take back"),
        Entry("summary", "tóm tắt", "gửi sở", "bản in", "send", "export", "print"),
        Entry("check", "kiểm tra tệp", "thật hay giả", "genuine", "signature"),
        Entry("acknowledge", "đã nhận", "biên nhận", "receipt"),
        Entry("recall", "thu hồi", "gửi nhầm", "sent by mistake", "revoke"),
        Entry("disclosed", "sổ cung cấp", "điện thoại", "told by phone", "disclosure register"),
        Entry(
            "ledger", "sổ số liệu", "số đã công bố", "đã nói gì", "báo chí", "newspaper", "published figure",
            "what was told"),
        Entry(
            "audit", "ai đã xem", "nhật ký truy cập", "who saw", "who read", "access log",
            "ai đã sửa", "who changed"),
        Entry("verify", "toàn vẹn", "bị sửa", "kiểm tra hồ sơ", "tampered", "integrity"),
        Entry("doctor", "khám máy", "lỗi máy", "trục trặc", "problem", "broken"),
        Entry("fields", "các mục", "tên mục", "field", "column"),
        Entry("erase", "xóa hồ sơ", "hủy hồ sơ", "tiêu hủy", "delete", "destroy", "forget"),
        Entry("certificate", "giấy chứng nhận xóa", "biên bản hủy", "proof of erasure"),
        Entry("hold", "giữ hồ sơ", "niêm phong", "điều tra", "legal hold", "investigation"),
        Entry(
            "restriction", "hạn chế hồ sơ", "hồ sơ mật", "chỉ vài người xem", "đóng hồ sơ với người khác",
            "restricted case",
            "named people", "confidential", "close to others"),
        Entry("backup", "sao lưu", "bản sao", "chép nhà", "copy", "save", "usb"),
        Entry(
            "propose", "đề nghị", "chờ ký", "đề xuất", "hai chữ ký", "proposals", "second signature",
            "waits for a signature"),
        Entry("cosign", "ký cùng", "đồng ký", "người ký thứ hai", "second signer", "countersign"),
        Entry(
            "recovery", "khóa phục hồi", "người giữ mảnh", "trustee", "share", "diễn tập phục hồi", "drill"),
        Entry(
            "recover", "mất hết khóa", "giám đốc mất", "phục hồi quyền", "lost director", "no director left"),
        Entry(
            "form", "biểu mẫu", "mẫu in", "biên bản giao nhận", "sổ đăng ký", "phiếu thăm", "printed form",
            "register",
            "minutes", "blank form",
            "in mẫu", "bản giấy", "paper form"),
        Entry(
            "facility-key", "khóa ký", "chữ ký của cơ sở", "facility.pub", "signing key", "stolen signature"),
        Entry("rotate", "thay khóa", "đổi khóa", "mất khóa", "new keys", "stolen key", "lost stick"),
        Entry("set-aside", "gác lại", "dòng không quyền", "without right", "forged entry"),
        Entry("distrust", "không tin", "giám đốc cũ", "người lạ", "rogue director", "puppet"),
        Entry("clock", "giờ sai", "đồng hồ", "ngày sai", "wrong date", "time"),
        Entry("checkpoint", "mốc", "mã trong sổ", "anchor", "witness", "short code"),
        Entry("restore", "phục hồi", "khôi phục", "chuyển máy", "recover home", "move", "new machine"),
        Entry("growth", "suy dinh dưỡng", "thấp còi", "z-score", "stunting", "malnutrition"),
        Entry("chart", "biểu đồ", "biểu đồ tăng trưởng", "growth chart"),
        Entry("places", "xã", "phường", "tỉnh", "địa danh", "địa chỉ", "commune", "province", "address"),
        Entry("table", "bảng số liệu", "che số", "ô nhỏ", "small cell", "suppression"),
        Entry(
            "book", "sổ giao ca", "lịch trực", "sổ khách", "bàn giao ca", "shift book", "duty roster",
            "visitors book",
            "rota",
            "phân công trực", "on duty"),
        Entry(
            "shift", "giao ca", "ca trực", "bình thường cả phòng", "handover of the shift", "night shift",
            "sốt", "ốm", "fever", "sick", "trực đêm"),
        Entry(
            "visit", "thăm gặp", "khách thăm", "ai được đón", "gọi điện", "visitor", "pick up",
            "thăm", "bố mẹ đến thăm", "đón trẻ", "người lạ đến", "parents visit", "stranger", "phone call"),
        Entry("scrub", "che tên", "ẩn danh", "anonymise", "redact", "hide names"),
        Entry(
            "attendance", "điểm danh", "vắng học", "nghỉ học", "chuyên cần", "absent", "present at school",
            "trốn học", "vắng mặt", "truant", "skipped school"),
        Entry(
            "return", "hồi gia", "rời cơ sở", "về nhà", "go home", "reintegration", "leaving",
            "đoàn tụ", "nhận nuôi", "con nuôi", "gia đình nhận lại", "adoption", "reunification",
            "foster family"),
        Entry("transfer", "chuyển cơ sở", "other facility", "move to another home"),
        Entry(
            "handover", "bàn giao", "biên bản bàn giao", "hand over", "re-admission", "quay lại",
            "tạm vắng", "nằm viện", "về thăm nhà", "nghỉ tết", "đi viện", "away for a time", "in hospital",
            "weekend at home"),
        Entry(
            "followup", "theo dõi", "thăm sau hồi gia", "follow up", "after-care",
            "thăm nhà", "gọi sau khi về", "home visit"),
        Entry(
            "close", "đóng hồ sơ", "kết thúc", "closure", "close the case", "reopen",
            "lưu trữ", "archive"),
        Entry(
            "link", "anh chị em", "người đi cùng", "siblings", "companions",
            "em ruột", "sinh đôi", "brother", "sister", "twins"),
        Entry(
            "rights", "quyền dữ liệu", "xin xem hồ sơ", "đính chính hồ sơ", "data request", "subject access",
            "xin bản sao", "quyền riêng tư", "copy of the file", "privacy"),
        Entry(
            "attach", "đính kèm", "bản quét", "chụp giấy tờ", "lưu ảnh", "scan", "photo", "picture",
            "document", "giấy khai sinh", "giấy tờ", "ảnh", "birth certificate",
            "khai sinh", "hộ khẩu", "căn cước", "cccd", "hộ chiếu", "giấy tờ tùy thân", "passport",
            "identity card", "household book"),
        Entry("attachments", "tệp đính kèm", "xem bản quét", "mở ảnh", "attached files", "open a scan"),
        Entry("detach", "gỡ tệp", "xóa ảnh", "đính nhầm", "wrong scan", "remove a photo"),
        Entry("demo", "chạy thử", "ví dụ", "try", "example"),
    ]
}
