import Foundation

/// A folder of its own for one test, gone with it.
final class Folder: Sendable {
    let root = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString)")

    init() { try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: root) }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: root.path).sorted()) ?? [] }

    func path(_ name: String) -> String { root.appending(path: name).path }
    func content(_ name: String) -> [UInt8]? {
        (try? Data(contentsOf: root.appending(path: name))).map(Array.init)
    }

    func put(_ name: String, _ bytes: [UInt8], mode: Int) -> String {
        _ = FileManager.default.createFile(
            atPath: path(name), contents: Data(bytes), attributes: [.posixPermissions: mode])
        return path(name)
    }
}
