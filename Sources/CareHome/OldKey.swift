import CareRecords
import Foundation

/// A key of before in the way of a new one.
extension StateFolder {
    /// Refuses a name that has a key here already.
    public func checkFree(_ name: String) throws {
        try Self.check(name: name)
        guard read(name, "key") != nil else { return }
        throw HomeError(
            .cannotCreate, vi: "Đã có khóa tên \(name).", en: "A key named \(name) exists already.",
            hint: Wording(
                vi: "Đã được gỡ và cần khóa mới: maiam key new \(name) --replace",
                en: "Removed, and in need of a new one: maiam key new \(name) --replace"))
    }

    /// Lays a key of before aside with what it has seen: the new one has seen nothing yet.
    ///
    /// - Returns: where it lies now; nil where there was none.
    public func layAside(_ name: String, clock: Int64) throws -> String? {
        try Self.check(name: name)
        guard read(name, "key") != nil else { return nil }
        let aside = "\(name).old-\(clock)"
        for kind in ["anchor", "proved", "pub", "key"] where read(name, kind, most: .max) != nil {
            guard rename(file(name, kind), file(aside, kind)) == 0 else {
                throw HomeError(
                    .cannotCreate, vi: "Không ghi được \(file(aside, kind)).",
                    en: "\(file(aside, kind)) cannot be written.")
            }
        }
        return file(aside, "key")
    }
}
