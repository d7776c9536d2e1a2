public import CareRecords
import Vault

extension Home {
    /// Says at once what is left out of anything read, because nobody can use what the log names.
    public func whenLeftOut(_ say: @escaping (Wording) -> Void) {
        missed.say = say
        tellMissing()
        let vault = vault
        vault.whenLeftOut = { number in
            let author = (try? vault.author(of: number)).flatMap { vault.person($0)?.name } ?? "?"
            say(
                Wording(
                    vi:
                        "CHÚ Ý: dòng nhật ký \(number) của \(author) không đọc được và bị bỏ qua; đây là nội dung còn nguyên trước đó. Báo giám đốc: maiam verify, rồi maiam set-aside \(number)",
                    en:
                        "WARNING: log entry \(number) by \(author) cannot be read and is left out; what you see is what is still whole. Tell a director: maiam verify, then maiam set-aside \(number)"
                ))
        }
    }

    /// What leaves the house is made of whole records only.
    func refuseLeftOut() throws {
        try refuseMissing()
        guard let number = vault.leftOut.min() else { return }
        throw HomeError(
            .data, vi: "Dòng nhật ký \(number) không đọc được: hồ sơ thiếu một phần, chưa gửi ra ngoài được.",
            en:
                "Log entry \(number) cannot be read: a part of the record is missing, and nothing leaves the house.",
            hint: Wording(
                vi: "Giám đốc xem: maiam verify, rồi maiam set-aside \(number)",
                en: "A director looks: maiam verify, then maiam set-aside \(number)"))
    }
}
