import CareRecords
import Testing

@testable import maiam

/// What a carer, a social worker or an official types after `maiam help`, with accents or without.
struct PracticeWordTests {
    @Test(
        arguments: [
            ("sốt", "record"), ("ốm", "record"), ("bệnh", "record"), ("khám", "record"), ("dị ứng", "record"),
            ("bác sĩ", "record"), ("bảo hiểm y tế", "record"), ("khuyết tật", "record"),
            ("tham vấn", "record"), ("đánh nhau", "incident"), ("bắt nạt", "incident"),
            ("xâm hại", "incident"), ("bị thương", "incident"), ("tự hại", "incident"),
            ("tạm vắng", "handover"), ("nằm viện", "handover"), ("về thăm nhà", "handover"),
            ("nghỉ tết", "handover"), ("trốn học", "attendance"), ("vắng mặt", "attendance"),
            ("chuyển trường", "school"), ("học phí", "school"), ("nhập học", "school"), ("lên lớp", "school"),
            ("lưu ban", "school"), ("giáo viên", "school"), ("khai sinh", "attach"), ("căn cước", "attach"),
            ("hộ chiếu", "attach"), ("công an", "request"), ("tòa án", "request"), ("sở y tế", "request"),
            ("ủy ban xã", "request"), ("thăm", "visit"), ("đón trẻ", "visit"), ("người lạ đến", "visit"),
            ("đoàn tụ", "return"), ("con nuôi", "return"), ("thăm nhà", "followup"), ("can thiệp", "plan"),
            ("xin bản sao", "rights"), ("quyền riêng tư", "rights"), ("sinh đôi", "link"),
            ("quá hạn", "due"), ("lịch hẹn", "due"), ("sụt cân", "measure"), ("bao nhiêu trẻ", "census"),
            ("ai đã sửa", "audit"), ("lý lịch", "show"), ("bỏ rơi", "admit"), ("trẻ lang thang", "admit"),
            ("họp ca", "review"), ("phân công trực", "book"), ("lưu trữ", "close"),
            ("giám đốc mới", "user"),
        ])
    func `a Vietnamese word finds its command, with accents and without`(_ word: String, _ command: String) {
        #expect(Vocabulary.commands(for: word).first == command)
        let found = Vocabulary.commands(for: Fold.search(word)).prefix(3)
        #expect(found.contains(command), "\(Fold.search(word)): \(found)")
    }

    @Test(
        arguments: [
            ("fever", "record"), ("sick", "record"), ("ill", "record"), ("doctor", "record"),
            ("disability", "record"), ("fight", "incident"), ("bullying", "incident"), ("injury", "incident"),
            ("self-harm", "incident"), ("in hospital", "handover"), ("truant", "attendance"),
            ("school fees", "school"), ("change of school", "school"), ("passport", "attach"),
            ("identity card", "attach"), ("police", "request"), ("court", "request"),
            ("department of health", "request"), ("stranger", "visit"), ("adoption", "return"),
            ("foster family", "return"), ("home visit", "followup"), ("copy of the file", "rights"),
            ("privacy", "rights"), ("twins", "link"), ("brother", "link"), ("appointment", "due"),
            ("weigh", "measure"), ("who changed", "audit"), ("profile", "show"), ("abandoned", "admit"),
            ("case meeting", "review"), ("on duty", "book"), ("archive", "close"), ("new director", "user"),
        ])
    func `an English word finds its command`(_ word: String, _ command: String) {
        #expect(Vocabulary.commands(for: word).first == command)
    }

    @Test func `a paper of the household is attached or written down, fever is told of a shift too`() {
        #expect(Set(Vocabulary.commands(for: "hộ khẩu").prefix(2)) == ["record", "attach"])
        #expect(Vocabulary.commands(for: "sốt").prefix(2) == ["record", "shift"])
        #expect(Vocabulary.commands(for: "công an").prefix(2) == ["request", "urgent"])
    }
}
