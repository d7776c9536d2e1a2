import CSystem
import Foundation

/// Whether a home may lie where it lies: on a disk of this machine, in files that are really there, closed to others.
public enum HomePlace {
    static let files = ["home.sqlite", "keys.sqlite"].flatMap {
        [$0, $0 + "-wal", $0 + "-shm", $0 + "-journal"]
    }

    /// - Throws: `VaultError.notLocal`, `.linked` or `.exposed`.
    public static func check(_ folder: String) throws(VaultError) {
        var found = stat()
        guard lstat(folder, &found) == 0 else { return }
        guard found.st_mode & S_IFMT == S_IFDIR else { throw .linked }
        guard found.st_mode & 0o007 == 0 else { throw .exposed }
        for name in files where lstat(folder + "/" + name, &found) == 0 {
            guard found.st_mode & S_IFMT == S_IFREG, found.st_nlink == 1 else { throw .linked }
        }
        try checkFileSystem(folder)
    }

    /// The journal of SQLite is shared through memory, which no network carries.
    private static func checkFileSystem(_ folder: String) throws(VaultError) {
        let kind = maiam_file_system(folder)
        if networks.contains(kind) { throw .notLocal }
        if kind == fuse, !isLocalFuse(folder) { throw .notLocal }
    }

    /// Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, 9p, AFS, Coda, Ceph, GFS2, OCFS2, Lustre.
    static let networks: [UInt32] = [
        0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997, 0x5346_414F, 0x7375_7245, 0x00C3_6400,
        0x0116_1970, 0x7461_636F, 0x0BD0_0BD0,
    ]
    static let fuse: UInt32 = 0x6573_5546

    /// Programs can serve a local disk or layer too; whatever is not known to is taken for a network.
    private static func isLocalFuse(_ folder: String) -> Bool {
        guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8),
            let path = realpath(folder, nil)
        else { return false }
        defer { free(path) }
        return localFuse(mounts, String(cString: path))
    }

    /// The mount that holds `path`: the longest mount point that is a folder above it.
    static func localFuse(_ mounts: String, _ path: String) -> Bool {
        var best = (length: 0, kind: "")
        for line in mounts.split(separator: "\n") {
            let halves = line.components(separatedBy: " - ")
            let left = halves[0].split(separator: " ")
            let right = halves.last?.split(separator: " ") ?? []
            guard halves.count == 2, left.count > 4, let kind = right.first else { continue }
            let point = String(left[4])
            let holds = point == "/" || path == point || path.hasPrefix(point + "/")
            if holds, point.count >= best.length { best = (point.count, String(kind)) }
        }
        return ["fuse.fuse-overlayfs", "fuseblk", "virtiofs"].contains(best.kind)
    }
}
