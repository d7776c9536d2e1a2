import CareRecords
import Foundation
import Glibc

/// A note that is typed, piped or given as an option.
enum NoteInput {
    /// Longest note in bytes.
    static let limit = 1 << 20

    /// The text itself, or stdin for `-` and `/dev/stdin`; without an argument stdin only if it is no
    /// terminal.
    static func read(_ argument: String? = nil) throws(Failure) -> String? {
        switch argument {
        case "-", "/dev/stdin": return try note(standardInput())
        case .some(let text): return try note(Array(text.utf8))
        case nil: return Terminal.inputIsTerminal ? nil : try note(standardInput())
        }
    }

    /// Checked UTF-8 in NFC with plain line ends; nil if nothing but space is left.
    static func note(_ bytes: [UInt8]) throws(Failure) -> String? {
        guard bytes.count <= limit else { throw .noteTooLong }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else { throw .notUTF8 }
        let note = text.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return note.isEmpty ? nil : note
    }

    private static func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 { bytes += chunk[..<count] }
            if count == 0 || (count < 0 && errno != EINTR) { break }
        }
        return bytes
    }
}

extension Failure {
    fileprivate static let noteTooLong = Failure(
        .badData, .init(vi: "Ghi chép dài quá 1 MiB.", en: "The note is longer than 1 MiB."))
}
