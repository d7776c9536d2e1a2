import CareRecords
import Foundation
import Glibc

/// `/dev/tty`, open while a question is asked; a redirected stdin or stdout does not touch it.
struct ControllingTerminal: ~Copyable {
    private let descriptor: Int32

    init() throws(Failure) {
        descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .noTerminal }
    }

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The line typed in answer, in NFC and without its end; ends as cancelled at end of input.
    borrowing func ask(_ question: String) throws(Failure) -> String {
        show(question)
        var line: [UInt8] = []
        while true {
            let byte = nextByte()
            if byte == nil && line.isEmpty { throw .cancelled }
            guard let byte, byte != 0x0A else { break }
            line.append(byte)
        }
        guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8 }
        return text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
    }

    /// What is typed without echo; ^C and ^D cancel, and the terminal is as before in every case.
    borrowing func passphrase(_ question: String) throws(Failure) -> Passphrase {
        show(question)
        var before = termios()
        guard tcgetattr(descriptor, &before) == 0 else { throw .noTerminal }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
        guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else { throw .noTerminal }
        defer {
            tcsetattr(descriptor, TCSAFLUSH, &before)
            show("\n")
        }
        return try typed()
    }

    private borrowing func typed() throws(Failure) -> Passphrase {
        var passphrase = Passphrase()
        while true {
            switch nextByte() {
            case nil, 0x03, 0x04: throw .cancelled
            case 0x0A, 0x0D: return passphrase
            case 0x08, 0x7F: passphrase.removeLastLetter()
            case 0x15: passphrase.removeAll()
            case .some(let byte): guard passphrase.append(byte) else { throw .passphraseTooLong }
            }
        }
    }

    private borrowing func show(_ text: String) {
        _ = Terminal.write(Array(text.utf8), to: descriptor)
    }

    private borrowing func nextByte() -> UInt8? {
        var byte: UInt8 = 0
        defer { explicit_bzero(&byte, 1) }
        while true {
            let count = read(descriptor, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || errno != EINTR { return nil }
        }
    }
}

extension Failure {
    static let noTerminal = Failure.usage(
        vi: "Không có màn hình lệnh để hỏi.", en: "There is no terminal to ask on.",
        hint: .init(
            vi: "Ghi câu trả lời bằng tùy chọn; mật khẩu thì dùng --passphrase-file.",
            en: "Give the answers as options; for the passphrase use --passphrase-file."))

    /// - Parameter flag: what answers the question in a script.
    static func noTerminal(answeredBy flag: String) -> Failure {
        Failure(noTerminal.status, noTerminal.sentence, hint: Answer.hint(flag))
    }

    static let notUTF8 = Failure(
        .badData, .init(vi: "Chữ không phải UTF-8.", en: "The text is not UTF-8."))
}
