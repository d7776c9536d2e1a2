import CareRecords
import Foundation

/// Files and streams a command reads.
enum InputFile {
    static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.notFound, Wording(vi: "Không đọc được \(path).", en: "\(path) cannot be read."))
        }
        return [UInt8](data)
    }

    static func standardInput() -> [UInt8] { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
}
