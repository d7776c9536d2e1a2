import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Attach: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: "Seal a scan or photo into the record. Đính kèm bản quét, ảnh.",
        discussion: """
            Whoever reads the section opens the file. Place, device and remarks are taken out of JPEG and PNG.
            A paper stamped MẬT is never attached: only its number and shelf are written.
            """)
    @Argument var code: String
    @Argument(help: "A section such as papers, or an entry of it such as papers.2.") var section: String
    @Argument(help: "The scan or photo.") var file: String
    @Option(parsing: .unconditional, help: "What it shows.") var title: String = ""
    @Flag(help: "Keep what the camera wrote beside the picture.") var keepMetadata = false
    @Flag(help: "The paper is stamped secret: refused, with what to do instead.") var secret = false

    func run() throws {
        if secret { throw HomeError.stampedSecret }
        let section = try Settings.section(String(self.section.prefix { $0 != "." }))
        let ordinal = self.section == section.key ? nil : try Settings.ordinal(self.section, section)
        let file = try AttachedFile(file)
        let home = try context.home()
        try home.mayAttach(code, section, ordinal: ordinal)
        context.name(try home.child(code))
        let name = URL(filePath: self.file).lastPathComponent
        let kept = try home.attach(
            code, section, ordinal: ordinal,
            FileToAttach(name: name, title: title, keepsMetadata: keepMetadata)
        ) { count in
            let part = try file.read(count)
            // A picture may end before its file does.
            try file.checkUnchanged()
            return part
        }
        tell(kept)
        context.signed(home, "Đã đính kèm \(kept.id).", "Attached \(kept.id).")
        if context.options.json { try context.print(kept.json) }
        if context.options.quiet { try context.print(kept.id) }
    }

    private func tell(_ kept: Enclosure) {
        if kept.isCleaned {
            context.say(
                "Đã gỡ nơi chụp, máy chụp và chiều xoay khỏi ảnh; ảnh có thể nằm ngang.",
                "Place, device and turning were taken out of the picture; it may lie on its side.")
        } else if !keepMetadata {
            context.say(
                "Loại tệp này được giữ nguyên, cả những gì máy ghi kèm; chỉ ảnh JPEG và PNG được gỡ.",
                "This kind of file is kept as it is, with what a device wrote into it; only JPEG and PNG are cleaned."
            )
        }
        context.say(
            "Tệp gốc vẫn nằm ngoài nhà, không mã hóa: hãy tự xóa khi đã kiểm tra.",
            "The file itself still lies outside the home, not sealed: delete it once you have checked.")
    }
}

struct Detach: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "detach", abstract: "Destroy an attached file, with a reason. Gỡ tệp đính kèm.",
        discussion: "The content is destroyed here; a backup taken before still holds it.")
    @Argument var code: String
    @Argument(help: "As attachments shows it.") var id: String
    @Option(parsing: .unconditional, help: "Why.") var reason: String?

    func run() throws {
        let home = try context.home()
        let reason = try reason ?? context.ask("Lý do gỡ:", "Reason:", flag: "--reason")
        context.name(try home.child(code))
        let (gone, isSettled) = try home.detach(code, attachment: id, reason: reason)
        context.signed(home, "Đã gỡ \(gone.id).", "Took \(gone.id) away.")
        guard !isSettled else { return }
        context.say(
            "Chương trình khác đang đọc nhà này: các byte đã hủy còn nằm trong tệp -wal đến lần ghi sau khi nó đóng.",
            "Another program is reading this home: the destroyed bytes stay in its -wal file until the next writing after it has closed."
        )
    }
}
