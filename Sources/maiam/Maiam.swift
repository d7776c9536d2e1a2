import ArgumentParser
import CSystem
import CareHome

/// The command line: one file per command in `Commands/`.
struct Maiam: ParsableCommand {
    static let version = "0.1.0"

    /// Of this program and of what is inside it.
    static var versionText: String {
        """
        maiam \(version) (\(String(cString: maiam_commit())))
        libsodium \(Machine.sodiumVersion), SQLite \(Machine.sqliteVersion)

        """
    }

    static let configuration = CommandConfiguration(
        commandName: "maiam",
        abstract: "Sealed care records for children in a facility. Hồ sơ chăm sóc trẻ, mã hóa từng mục.",
        discussion: """
            Common options, anywhere: --home DIR (MAIAM_HOME), --as NAME (MAIAM_AS), --passphrase-file F, --json,
            --quiet, --no-input, --yes, --language vi|en.
            """,
        subcommands: [
            Init.self,
            KeyGroup.self,
            User.self,
            Roles.self,
            Delegate.self,
            Unlock.self,
            Lock.self,
            Admit.self,
            Import.self,
            List.self,
            Search.self,
            Show.self,
            RecordCommand.self,
            Correct.self,
            Link.self,
            Attach.self,
            Attachments.self,
            Detach.self,
            School.self,
            Attendance.self,
            Shift.self,
            Book.self,
            Visit.self,
            Measure.self,
            Growth.self,
            Chart.self,
            PlacesCommand.self,
            Plan.self,
            ReviewCommand.self,
            CensusCommand.self,
            ReportCommand.self,
            Due.self,
            Incident.self,
            Rights.self,
            RequestGroup.self,
            UrgentGroup.self,
            Approve.self,
            Refuse.self,
            Withdraw.self,
            Requests.self,
            PreviewCommand.self,
            Summary.self,
            CheckCommand.self,
            Acknowledge.self,
            Recall.self,
            Disclosed.self,
            LedgerCommand.self,
            Scrub.self,
            Audit.self,
            Verify.self,
            Demo.self,
            TableGroup.self,
            Doctor.self,
            Fields.self,
            FormGroup.self,
            Erase.self,
            CertificateCommand.self,
            Hold.self,
            RestrictionGroup.self,
            Backup.self,
            RestoreCommand.self,
            Rotate.self,
            SetAside.self,
            Distrust.self,
            ClockCommand.self,
            CheckpointCommand.self,
            Propose.self,
            Cosign.self,
            FacilityKeyGroup.self,
            RecoveryGroup.self,
            Recover.self,
            ReturnCommand.self,
            Transfer.self,
            HandoverCommand.self,
            FollowupCommand.self,
            Close.self,
        ])

    static var names: [String] { configuration.subcommands.compactMap { $0._commandName } }
    static func command(named name: String) -> (any ParsableCommand.Type)? {
        configuration.subcommands.first { $0._commandName == name }
    }

    /// Every long option of a command and its subcommands, for suggestions.
    static func flags(of name: String) -> [String] {
        guard let command = command(named: name) else { return [] }
        let types = [command] + command.configuration.subcommands
        return types.flatMap { type in
            type.helpMessage().split(whereSeparator: { " ,[]()\n".contains($0) }).map(String.init).filter {
                $0.hasPrefix("--")
            }
        }
    }
}
