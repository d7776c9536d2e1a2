import CareHome
import CareRecords

/// Asks for a new passphrase twice, or reads it from the command's own file; refuses short ones.
enum NewPassphrase {
    /// - Parameter file: of a command that also reads the old passphrase; the common option names that one.
    static func ask(_ context: Context, file: String?) throws -> Home.Passphrase {
        var context = context
        context.options.passphraseFile = file
        return try ask(context)
    }

    static func ask(_ context: Context) throws -> Home.Passphrase {
        let question = Wording(
            vi: "Mật khẩu mới (ít nhất 12 ký tự):", en: "New passphrase (at least 12 characters):")
        let first = try context.options.passphrase(question(context.language))
        let length = first.withBytes { $0.count }
        guard length >= 12 else {
            throw Failure(
                .refused, Wording(vi: "Mật khẩu quá ngắn.", en: "The passphrase is too short."),
                hint: Wording(vi: "Dùng sáu từ không dấu dễ nhớ.", en: "Use six words you can remember."))
        }
        if first.withBytes({ $0.contains { $0 >= 0x80 } }) { warnOfAccents(context) }
        if context.options.passphraseFile == nil {
            let again = try context.options.passphrase(Wording(vi: "Gõ lại:", en: "Again:")(context.language))
            let same = first.withBytes { a in again.withBytes { b in a.elementsEqual(b) } }
            guard same else {
                throw Failure(.refused, Wording(vi: "Hai lần gõ khác nhau.", en: "The two did not match."))
            }
        }
        return first.withBytes { Home.passphrase($0) }
    }

    /// The same letter may come as one code or as two, and a passphrase is never a `String` that could be composed.
    private static func warnOfAccents(_ context: Context) {
        context.say(
            "Chú ý: mật khẩu có dấu dễ gõ sai khi không nhìn thấy chữ (Telex, VNI) và có thể không mở được ở máy khác. Nên dùng sáu từ không dấu.",
            "Note: accents are easily mistyped where nothing is shown, and another keyboard may code them differently. Six words without accents are safer."
        )
    }
}
