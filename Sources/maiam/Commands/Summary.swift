import ArgumentParser
import CareHome
import CareRecords
import Foundation

struct Summary: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Seal an approved release to its recipient. Xuất bản tóm tắt.")
    @Argument var number: String?
    @Option(name: .shortAndLong, help: "File to write.") var output: String?
    @Flag(help: "Overwrite.") var force = false
    @Flag(help: "The approved page as a paper of the office (HTML to print), for whoever cannot open age.")
    var paper = false
    @Option(
        name: .customLong("number"), parsing: .unconditional, help: "With --paper: number of the document.")
    var paperNumber: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let number = try number ?? Pick.request([.approved], home, context)
        let output =
            try output ?? context.ask("Ghi vào tệp:", "File to write:", flag: "-o")
        if !force, FileManager.default.fileExists(atPath: output) { throw Failure.wouldOverwrite(output) }
        try home.refuseNames(in: URL(filePath: output).lastPathComponent)
        if paper {
            try OutputFile.write(
                try home.print(number, paperNumber: paperNumber ?? ""), to: output, force: force)
            context.signed(
                home, "Đã ghi \(output) để in. Tệp này không mã hóa: in xong thì xóa.",
                "Wrote \(output) to print. This file is not encrypted: delete it once printed.")
        } else {
            try OutputFile.write(try home.deliver(number), to: output, force: force)
            context.signed(
                home, "Đã ghi \(output), chỉ người nhận mở được.",
                "Wrote \(output); only the recipient can open it.")
        }
    }
}
