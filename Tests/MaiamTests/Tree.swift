import Foundation

/// The checkout these tests were built from.
enum Tree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

    /// The files below a folder, relative to the root.
    static func files(_ folder: String) throws -> [String] {
        let below = try FileManager.default.subpathsOfDirectory(atPath: root + folder)
        return below.map { folder + "/" + $0 }
            .filter { path in
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: root + path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
            .sorted()
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: root + path)), as: UTF8.self)
    }

    static func lines(_ path: String) throws -> [Substring] {
        try text(path).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
