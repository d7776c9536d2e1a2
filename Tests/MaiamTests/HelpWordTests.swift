import Testing

@testable import maiam

struct HelpWordTests {
    @Test(
        arguments: [
            ("học bạ", "school"), ("hoc ba", "school"), ("HỌC BẠ", "school"), ("hand over", "handover"),
            ("tiếp nhận", "admit"), ("sĩ số", "census"), ("marks", "school"), ("cân nặng", "measure"),
            ("deadline", "due"), ("thu hồi", "recall"), ("nghỉ việc", "user"), ("xyzzy", nil), ("", nil),
            ("bí mật", "roles"), ("quên mật khẩu", "key"), ("đổi mật khẩu", "key"), ("mật khẩu", "key"),
            ("mất mật khẩu", "key"), ("tạm ngừng", "user"), ("nhân viên mới", "user"),
            ("bàn giao", "handover"),
            ("điểm danh", "attendance"), ("hồi gia", "return"), ("ra quân", nil), ("cấp cứu", "urgent"),
            ("mất tích", "urgent"), ("trẻ mất tích", "urgent"), ("trẻ bỏ trốn", "urgent"),
            ("xóa hồ sơ", "erase"), ("hồ sơ", "show"), ("sao lưu", "backup"), ("gửi nhầm", "recall"),
            ("giấy khai sinh", "attach"), ("ảnh", "attach"), ("ai đã xem", "audit"), ("mất khóa", "rotate"),
            ("bảng điểm", "school"), ("tiêm chủng", "record"), ("nhật ký", "record"), ("ký cùng", "cosign"),
            ("khóa phục hồi", "recovery"), ("báo cáo quý", "report"), ("công văn", "request"),
            ("kế hoạch", "plan"), ("lịch trực", "book"), ("anh chị em", "link"), ("suy dinh dưỡng", "growth"),
            ("giấy chứng nhận", "certificate"), ("ủy quyền", "delegate"),
            ("forgot passphrase", "key"), ("forgotten password", "key"), ("I forgot my passphrase", "key"),
            ("password", "key"), ("secret", "roles"), ("confidential", "roles"), ("suspend", "user"),
            ("new carer", "user"), ("delete", "erase"), ("who read", "audit"), ("school report", "school"),
            ("runaway", "urgent"), ("missing child", "urgent"), ("vaccination", "record"),
            ("birth certificate", "attach"), ("photo", "attach"), ("second signature", "propose"),
            ("countersign", "cosign"), ("legal hold", "hold"), ("reopen", "close"), ("siblings", "link"),
            ("head count", "census"), ("care plan", "plan"), ("spreadsheet", "import"), ("usb", "backup"),
            ("stolen key", "rotate"), ("go home", "return"), ("visitor", "visit"), ("trustee", "recovery"),
        ] as [(String, String?)])
    func `a word of practice finds its command`(typed: String, command: String?) {
        #expect(Vocabulary.commands(for: typed).first == command)
    }

    @Test func `the very words come before words that hold them, and those before words that share one`() {
        let hits = Vocabulary.commands(for: "hồ sơ")
        #expect(hits.first == "show" && hits.contains("erase") && hits.contains("hold"))
        #expect(hits != hits.sorted(), "by the alphabet")
        // Accents tell words apart where they were typed.
        #expect(Vocabulary.commands(for: "bí mật").firstIndex(of: "urgent") == nil)
        for entry in Vocabulary.entries {
            for word in entry.words {
                let same = Vocabulary.entries.filter { $0.words.contains(word) }.map(\.command)
                let first = Vocabulary.commands(for: word).first ?? ""
                #expect(same.contains(first), "\(word): \(first)")
            }
        }
    }

    @Test func `every command stands under a word, and every word under a command`() {
        #expect(Vocabulary.entries.map(\.command).sorted() == Maiam.names.sorted())
    }
}
