import ArgumentParser
import CareHome
import CareRecords

struct Propose: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "What waits for another signature. Việc chờ ký.",
        discussion: """
            Erasing a record, appointing, suspending or removing a director, changing who may see what, setting a recovery key or
            the time, replacing the facility's signing key, restricting a record to named people, distrusting a director and
            restoring a home take two signatures. Do the act itself (“maiam erase CODE”, “maiam user add NAME --role director” …): it is proposed, and the second person
            cosigns. A proposal cannot be taken back: where nobody cosigns it lapses after seven days, and nothing is changed.
            """)

    func run() throws {
        let home = try context.home()
        let open = try home.proposals()
        if context.options.json { return try context.print(.array(open.map(\.json))) }
        let header = [
            Wording(vi: "Số", en: "Number"), Wording(vi: "Việc", en: "What"),
            Wording(vi: "Đã ký", en: "Signed"),
            Wording(vi: "Còn chờ", en: "Waits for"), Wording(vi: "Hết hạn", en: "Lapses"),
        ]
        try context.print(
            Table(
                header: header.map { $0(context.language) },
                rows: open.map { proposal in
                    [
                        "\(proposal.number)", proposal.what(context.language),
                        proposal.signed.joined(separator: ", "), waitsFor(proposal),
                        proposal.lapses.text(context.language),
                    ]
                }
            ), orSay: "Không có việc nào chờ ký.", "Nothing waits for a signature.")
    }

    private func waitsFor(_ proposal: ProposalRecord) -> String {
        if proposal.isReady { return Wording(vi: "đủ chữ ký", en: "ready")(context.language) }
        return proposal.freeFrom?.text(context.language) ?? proposal.missing.joined(separator: ", ")
    }
}

struct Cosign: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "cosign", abstract: "Sign what somebody else proposed. Ký cùng.")
    @Argument(help: "Number of the proposal; see maiam propose.") var number: UInt64
    @Option(name: .shortAndLong, help: "File for the signed certificate.") var output: String?

    func run() throws {
        if let output { try CertificateFile.check(output) }
        let home = try context.home(fresh: true, toSignRestore: true)
        guard let proposal = try home.proposals().first(where: { $0.number == number }) else {
            throw Failure(
                .notFound,
                Wording(
                    vi: "Không có đề nghị \(number), hoặc đã xong, hoặc đã quá hạn.",
                    en: "There is no proposal \(number), or it is done or lapsed."))
        }
        guard output == nil || proposal.erases != nil else {
            throw Failure.usage(
                vi: "Đề nghị \(number) không xóa hồ sơ: không có giấy chứng nhận cho -o.",
                en: "Proposal \(number) erases no record: there is no certificate for -o.")
        }
        if let code = proposal.erases { try home.erasurePlan(code).tell(context) }
        if proposal.bringsSigningKey { try? home.signingKeyPlan().tell(context) }
        let signed = proposal.signed.joined(separator: ", ")
        try context.confirm(
            "Ký cùng: \(proposal.what.vi)? Người đề nghị: \(signed).",
            "Sign: \(proposal.what.en)? Signed so far: \(signed).")
        if try home.cosign(number) {
            context.signed(
                home, "Đã ký và đã làm: \(proposal.what.vi).", "Signed and done: \(proposal.what.en).")
            if proposal.bringsSigningKey { FacilityKeyNew.next(context) }
            try RestrictionGroup.due(home, context)
            if let code = proposal.erases {
                try certify(code, home)
            }
        } else {
            throw try home.afterCosigning(number)
        }
    }

    /// Whoever completes an erasure holds its certificate.
    private func certify(_ code: String, _ home: Home) throws {
        guard let output else {
            return context.say(
                "Giấy chứng nhận: maiam certificate \(code)", "The certificate: maiam certificate \(code)")
        }
        try CertificateFile.give(try home.erasureCertificate(code), output, context)
    }
}
