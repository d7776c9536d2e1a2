public import CareRecords
public import Sealing
import Vault

/// One entry as it stands: its newest version, assembled over the compartments the reader holds.
public struct CareEntry: Sendable {
    public let section: String
    public let id: Bytes16
    public var ordinal = 0
    public var values: [String: Value] = [:]
    /// Newest version in each compartment.
    var versions: [UInt8: UInt32] = [:]
    public var author = ""
    public var authorID: Bytes16
    public var number: UInt64
    public var time: Int64
}

/// One version in the history of an entry.
public struct CareVersion: Sendable {
    public let section: String
    public let ordinal: Int
    public let version: Int
    public let conflicted: Bool
    public let values: [String: Value]
    public let author: String
    let authorID: Bytes16
    public let time: Int64
    public let reason: String
}

/// A child's record as far as one permit reached.
public struct Record: Sendable {
    public private(set) var entries: [CareEntry] = []
    public private(set) var history: [CareVersion] = []

    /// Of whom nothing was read.
    static let empty = Record([], people: { _ in "" }, open: { _ in nil })

    /// - Parameter unbacked: fields of a version that take a right which its author did not hold, given who wrote
    ///   the entry before: they stay in the history and count for nothing.
    init(
        _ versions: [StoredVersion], people: (Bytes16) -> String,
        unbacked: (StoredVersion, Set<Bytes16>) -> Set<String> = { _, _ in [] },
        open: ([UInt8]) -> Value?
    ) {
        func value(_ cell: [UInt8]?) -> Value? { cell.flatMap { (try? Value(bytes: $0)) ?? open($0) } }
        var index: [String: Int] = [:]
        var counts: [String: Int] = [:]
        var authors: [String: Set<Bytes16>] = [:]
        for version in versions {
            let key = version.section + version.entry.hex
            let position = index[key] ?? entries.count
            if index[key] == nil {
                index[key] = position
                counts[version.section, default: 0] += 1
                entries.append(
                    CareEntry(
                        section: version.section, id: version.entry, ordinal: counts[version.section] ?? 1,
                        authorID: version.author, number: version.number, time: version.time))
            }
            let values = version.cells.compactMapValues(value)
            history.append(
                CareVersion(
                    section: version.section, ordinal: entries[position].ordinal,
                    version: Int(version.version),
                    conflicted: version.conflicted, values: values, author: people(version.author),
                    authorID: version.author, time: version.time, reason: version.reason))
            entries[position].versions[version.compartment] = max(
                version.version, entries[position].versions[version.compartment] ?? 0)
            if version.conflicted { continue }
            let ignored = unbacked(version, authors[key] ?? [])
            authors[key, default: []].insert(version.author)
            for name in version.cells.keys where !ignored.contains(name) {
                entries[position].values[name] = values[name]
            }
            entries[position].author = people(version.author)
            entries[position].authorID = version.author
            entries[position].number = version.number
            entries[position].time = version.time
        }
    }

    public subscript(section: String) -> [CareEntry] { entries.filter { $0.section == section } }
    public func first(_ section: String) -> [String: Value] { self[section].first?.values ?? [:] }

    /// What was known of days up to `day`, with the latest correction of each entry.
    public func asOf(_ day: Day) -> Record {
        var record = self
        record.entries = entries.filter { entry in
            guard case .date(let seen)? = entry.values["observedAt"] else { return true }
            return seen.earliest <= day
        }
        return record
    }
}
