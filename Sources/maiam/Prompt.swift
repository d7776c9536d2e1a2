import CareRecords

/// Questions of a command, which heed `--no-input`, `--yes` and `--passphrase-file`.
extension CommonOptions {
    /// The answer typed at the terminal; `flag` is the option that answers in a script.
    func ask(_ question: String, flag: String) throws(Failure) -> String {
        try refuseIfSilent(flag)
        do { return try ControllingTerminal().ask(question + " ") } catch .noTerminal {
            throw .noTerminal(answeredBy: flag)
        }
    }

    /// A yes-or-no question whose answer is no unless said otherwise.
    func confirm(_ question: String, flag: String = "--yes") throws(Failure) -> Bool {
        if yes { return true }
        let choice = language() == .vietnamese ? " [c/K]" : " [y/N]"
        return Self.isYes(try ask(question + choice, flag: flag))
    }

    /// From the passphrase file if one is named, else from the terminal without echo.
    func passphrase(_ question: String) throws(Failure) -> Passphrase {
        if let passphraseFile { return try SecretFile.read(passphraseFile) }
        try refuseIfSilent("--passphrase-file")
        return try ControllingTerminal().passphrase(question + " ")
    }

    static func isYes(_ answer: String) -> Bool {
        ["y", "yes", "c", "co", "có"].contains(answer.lowercased())
    }

    private func refuseIfSilent(_ flag: String) throws(Failure) {
        guard noInput else { return }
        throw .usage(
            vi: "Cần hỏi nhưng --no-input không cho hỏi.",
            en: "A question is needed, and --no-input forbids it.",
            hint: Answer.hint(flag))
    }
}
