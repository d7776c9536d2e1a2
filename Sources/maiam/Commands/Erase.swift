import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Erase: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Destroy a child's record for good. Xóa vĩnh viễn hồ sơ.",
        discussion: """
            The child's keys are destroyed and the key file is searched for them. The log keeps that it was done, by whom and on
            what basis. Run again after an interruption, it goes on.
            """)
    @Argument var code: String?
    @Option(parsing: .unconditional, help: "Decision or request it rests on.") var basis: String?
    @Option(help: "The code once more.") var confirm: String?
    @Option(name: .shortAndLong, help: "File for the signed certificate.") var output: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        if let output { try CertificateFile.check(output) }
        let certificate: ErasureCertificate
        if let done = try home.erasedBefore(code) {
            context.say(
                "Hồ sơ \(done.code) đã được xóa lúc \(done.when.text(.vietnamese)); không xóa gì thêm.",
                "The record \(done.code) was erased at \(done.when.text(.english)); nothing more is erased.")
            return try CertificateFile.give(try home.erasureCertificate(done.code), output, context)
        }
        if try home.isErased(code) {
            certificate = try home.erase(code, basis: "")
        } else {
            let plan = try home.erasurePlan(code)
            plan.tell(context)
            let basis =
                try basis
                ?? context.ask("Căn cứ:", "Basis:", flag: "--basis")
            try confirm(plan.child.code)
            certificate = try proposing { try home.erase(code, basis: basis) }
        }
        context.signed(
            home, "Đã xóa hồ sơ \(certificate.code): hủy \(certificate.wraps) khóa.",
            "Erased the record \(certificate.code): \(certificate.wraps) keys destroyed.")
        try CertificateFile.give(certificate, output, context)
    }

    /// A certificate is written by whoever completes the erasure, not by whoever proposes it.
    private func proposing<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let waits as HomeError {
            guard let number = waits.proposal, let output else { throw waits }
            context.say(
                "Chưa có giấy chứng nhận, chưa ghi \(output): người ký sau gõ -o: maiam cosign \(number) -o TỆP",
                "There is no certificate yet, and \(output) is not written: -o belongs to the second person: maiam cosign \(number) -o FILE"
            )
            throw waits
        }
    }

    /// The third step of danger: typing the code.
    private func confirm(_ code: String) throws {
        let question = Wording(vi: "Gõ lại mã để xóa:", en: "Type the code to erase it:")
        let typed = try confirm ?? context.options.ask(question(context.language), flag: "--confirm")
        guard typed.uppercased() == code else {
            throw Failure.usage(
                vi: "Mã xác nhận không khớp; không xóa gì.",
                en: "The code does not match; nothing was erased.")
        }
    }
}

extension ErasurePlan {
    /// What whoever orders or cosigns an erasure is told before they sign.
    func tell(_ context: Context) {
        let plan = self
        context.name(plan.child)
        if let retention = plan.retention, retention.asksToKeep(on: context.today) {
            let label = retention.rule.label
            if let until = retention.until?.text(context.language) {
                context.say(
                    "Chú ý: quy tắc lưu trữ “\(label.vi)” yêu cầu giữ đến \(until).",
                    "Note: the retention rule “\(label.en)” asks to keep it until \(until).")
            } else {
                context.say(
                    "Chú ý: quy tắc lưu trữ “\(label.vi)” yêu cầu giữ; chưa rõ tuổi nên chưa tính được đến ngày nào.",
                    "Note: the retention rule “\(label.en)” asks to keep it; the age is unknown, and so is until when."
                )
            }
        }
        for request in plan.requests {
            context.say(
                "Đã có yêu cầu: \(ErasurePage.words(request, .vietnamese)).",
                "There was a request: \(ErasurePage.words(request, .english)).")
        }
        for delivery in plan.delivered {
            context.say(
                "Đã giao ra ngoài: \(ErasurePage.words(delivery, .vietnamese)).",
                "Left the house: \(ErasurePage.words(delivery, .english)).")
        }
        if !plan.mentions.isEmpty {
            let codes = plan.mentions.joined(separator: " ")
            context.say(
                "Trẻ này còn được nhắc tên trong hồ sơ: \(codes).",
                "This child is named in the records of: \(codes).")
        }
    }
}

struct CertificateCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "The certificate of an erasure, as of today. Giấy chứng nhận xóa.")
    @Argument(help: "Code of the erased record.") var code: String?
    @Option(name: .shortAndLong, help: "File for the signed certificate.") var output: String?

    func run() throws {
        if let output { try CertificateFile.check(output) }
        let home = try context.home(fresh: true)
        let code = try code ?? context.ask("Mã trẻ:", "Code:", flag: "CODE")
        try CertificateFile.give(try home.erasureCertificate(code), output, context)
    }
}

/// The certificate and, beside it, its signature.
enum CertificateFile {
    static func check(_ path: String) throws {
        for path in [path, path + ".minisig"] where OutputFile.exists(path) {
            throw Failure.wouldOverwrite(path)
        }
        // Before what cannot be undone, not after it.
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard access(folder, W_OK | X_OK) == 0 else { throw Failure.cannotWrite(path) }
    }

    static func give(_ certificate: ErasureCertificate, _ output: String?, _ context: Context) throws {
        if !certificate.isComplete {
            context.say(
                "Chưa trọn vẹn: \(certificate.backups.count) bản sao lưu khóa còn hạn.",
                "Not complete yet: \(certificate.backups.count) key backups have not lapsed.")
        }
        guard let output else {
            guard !context.options.json else { return try context.print(certificate.json) }
            let page = try ErasurePage.page(certificate, context.language)
            return try context.print(Terminal.safe(page.text, keepingLines: true))
        }
        try OutputFile.write(Array(certificate.json.utf8), to: output)
        try OutputFile.write(Array(certificate.signature.utf8), to: output + ".minisig")
        context.say(
            "Đã ghi \(output) và \(output).minisig; kiểm tra bằng minisign với facility.pub.",
            "Wrote \(output) and \(output).minisig; minisign checks them with facility.pub.")
    }
}
