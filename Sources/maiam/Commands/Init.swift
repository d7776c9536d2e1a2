import ArgumentParser
import CareHome
import CareRecords

struct Init: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Found a home. Lập nhà mới.")
    @Argument(help: "Folder of the home.") var folder: String?
    @Option(help: "Name of the facility.") var name: String?
    @Option(help: "Login name of the first director.") var director: String?

    func run() throws {
        let folder =
            try folder ?? context.options.home
            ?? context.ask("Thư mục của nhà:", "Folder of the home:", flag: "DIR")
        let name =
            try name
            ?? context.ask("Tên cơ sở:", "Name of the facility:", flag: "--name")
        let director =
            try director
            ?? context.ask("Tên đăng nhập của giám đốc:", "Login name of the director:", flag: "--director")
        guard !tidy(name).isEmpty, name.count <= 200 else {
            throw Failure.usage(
                vi: "Cần tên cơ sở, dài nhất 200 chữ.",
                en: "The facility's name is needed, 200 letters at most.")
        }
        let phrase = try NewPassphrase.ask(context)
        let home = try Home.found(
            folder, name: nfc(name), director: director, passphrase: phrase, environment: context.environment,
            clock: context.clock)
        context.signed(
            home, "Đã lập \(home.homeName) trong \(folder).", "Founded \(home.homeName) in \(folder).")
        context.say(
            "Tiếp theo: mỗi người chạy “maiam key new TÊN --home \(folder)”, rồi giám đốc chạy “maiam user add TÊN --role VAI-TRÒ”.",
            "Next: everybody runs “maiam key new NAME --home \(folder)”, then the director runs “maiam user add NAME --role ROLE”."
        )
    }
}
