import Foundation

/// Looks through a file for any of many patterns of sixteen bytes.
struct FileTrail {
    private var heads: [UInt64: [UInt64]] = [:]
    /// Which first two bytes a pattern can have: most places are passed over by one look.
    private var firsts = [Bool](repeating: false, count: 65_536)

    init(_ patterns: [[UInt8]]) {
        for pattern in patterns where pattern.count == 16 {
            pattern.withUnsafeBytes { bytes in
                let head = bytes.loadUnaligned(as: UInt64.self)
                heads[head, default: []].append(bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                firsts[Int(head & 0xffff)] = true
            }
        }
    }

    /// - Returns: how many bytes were looked at, nil when a pattern was found; 0 when there is no such file.
    func search(_ path: String) throws -> UInt64? {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        // Left open until the process ends: closing any descriptor of a file takes away all locks this process has
        // on it, SQLite's among them, and another process would take a journal in use for an abandoned one.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw VaultError.storage("keys") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        var kept: [UInt8] = []
        var seen: UInt64 = 0
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
            seen += UInt64(part.count)
            let bytes = kept + part
            if stands(in: bytes) { return nil }
            kept = Array(bytes.suffix(15))
        }
        return seen
    }

    func stands(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            firsts.withUnsafeBufferPointer { firsts in
                guard bytes.count >= 16 else { return false }
                for place in 0...bytes.count - 16 {
                    let head = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    guard firsts[Int(truncatingIfNeeded: head & 0xffff)], let tails = heads[head]
                    else { continue }
                    let tail = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
                    if tails.contains(tail) { return true }
                }
                return false
            }
        }
    }
}
