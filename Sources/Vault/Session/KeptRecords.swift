public import Sealing

/// What one choice of sections says of many children, kept in the session's notes: a child of whom nothing was
/// written since is not opened again.
///
/// A child of whom anything had to be left out is opened each time, so that it is told each time.
public final class KeptRecords {
    public let sections: Set<String>
    public let compartments: Set<UInt8>
    private let notes: SessionNotes?
    private let tag: String
    private var children: [Bytes16: Child]
    private let found: Int
    private var missed = 0
    /// Size of the log up to which nothing that shapes the house is new to what is held here.
    private let size: UInt64

    struct Child {
        /// Over all that was written of the child.
        let trail: Bytes32
        let versions: [UInt8]
    }

    /// So many bytes are kept of one choice: a runtime folder lies in memory.
    static let most = 1 << 26

    init(_ sections: Set<String>, _ compartments: Set<UInt8>, in notes: SessionNotes?, of state: LogState) {
        (self.sections, self.compartments, self.notes) = (sections, compartments, notes)
        var choice = CanonicalWriter(magic: "maiamrr1")
        for section in sections.sorted() { choice.text(section) }
        choice.raw(compartments.sorted())
        tag = notes?.tag(of: choice.bytes) ?? ""
        children = (try? Self.read(notes?.pages(.records, tag: tag), since: state.shapedTo)) ?? [:]
        found = children.count
        size = state.size
    }

    func versions(of subject: Bytes16, _ known: Subject, _ state: LogState) -> [StoredVersion]? {
        guard state.shapedTo <= size, let child = children[subject], child.trail == known.trail
        else { return nil }
        return try? StoredVersion.list(child.versions)
    }

    func take(_ versions: [StoredVersion], of subject: Bytes16, _ known: Subject) {
        guard notes != nil else { return }
        missed += 1
        children[subject] = Child(trail: known.trail, versions: StoredVersion.bytes(versions))
    }

    /// Writes down what was opened, unless it is so little that opening it again costs less.
    func keep(_ state: LogState) {
        guard let notes, missed * 512 >= children.count, missed > 0, state.shapedTo <= size,
            children.values.reduce(0, { $0 + $1.versions.count + 64 }) <= Self.most
        else { return }
        let all = Array(children)
        notes.makeRoom(.records)
        notes.write(pages: 1 + (all.count + Self.perPage - 1) / Self.perPage, .records, tag: tag) { page in
            guard page > 0 else { return Self.head(size: state.size) }
            let part = all[(page - 1) * Self.perPage..<min(page * Self.perPage, all.count)]
            var out = CanonicalWriter(magic: "maiamrr1")
            out.integer(UInt32(part.count))
            for (subject, child) in part {
                out.fixed(subject)
                out.fixed(child.trail)
                out.string(child.versions)
            }
            return out.bytes
        }
    }

    private static let perPage = 64

    private static func head(size: UInt64) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamrr1")
        out.integer(size)
        return out.bytes
    }

    private static func read(_ pages: SealedPages?, since shaped: UInt64) throws -> [Bytes16: Child] {
        guard let pages else { return [:] }
        let size: UInt64 = try pages.page(0) { bytes throws(SealingError) in
            var reader = try CanonicalReader(bytes, magic: "maiamrr1")
            let size: UInt64 = try reader.integer()
            try reader.end()
            return size
        }
        guard shaped <= size else { return [:] }
        var children: [Bytes16: Child] = [:]
        children.reserveCapacity(pages.count * perPage)
        for page in 1..<max(pages.count, 1) {
            try pages.page(page) { bytes throws(SealingError) in
                var reader = try CanonicalReader(bytes, magic: "maiamrr1")
                for _ in 0..<(try reader.count(minimum: 52)) {
                    let subject = try reader.fixed16()
                    children[subject] = Child(trail: try reader.fixed32(), versions: try reader.string())
                }
                try reader.end()
            }
        }
        return children
    }
}

extension Vault {
    /// What the session holds of a choice of sections, to be read from child after child.
    public func kept(_ sections: Set<String>, compartments: Set<UInt8>) -> KeptRecords {
        KeptRecords(sections, compartments, in: notes, of: state)
    }

    /// The same versions that `read` gives, of these sections alone; opened only if something was written since.
    public func read(_ subject: Bytes16, from kept: KeptRecords) throws -> [StoredVersion] {
        if let known = try state.subjects[subject], !state.custody.isErased(subject),
            let versions = kept.versions(of: subject, known, state)
        {
            return versions
        }
        let found = try readWhole(subject, compartments: kept.compartments)
        let versions = found.versions.filter { kept.sections.contains($0.section) }
        if found.isWhole, let known = try state.subjects[subject] {
            kept.take(versions, of: subject, known)
        }
        return versions
    }

    /// Leaves to the session what was opened, and whose signatures hold.
    public func keep(_ kept: KeptRecords) {
        keepNotes()
        kept.keep(state)
    }
}

extension StoredVersion {
    static func bytes(_ versions: [StoredVersion]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamsv1")
        out.integer(UInt32(versions.count))
        for version in versions {
            out.text(version.section)
            out.fixed(version.entry)
            out.integer(version.compartment)
            out.integer(version.version)
            out.integer(UInt8(version.conflicted ? 1 : 0))
            out.fixed(version.author)
            out.integer(version.number)
            out.integer(version.time)
            out.text(version.reason)
            out.cells(version.cells)
        }
        return out.bytes
    }

    static func list(_ bytes: [UInt8]) throws(SealingError) -> [StoredVersion] {
        var reader = try CanonicalReader(bytes, magic: "maiamsv1")
        var versions: [StoredVersion] = []
        for _ in 0..<(try reader.count(minimum: 66)) {
            versions.append(
                StoredVersion(
                    section: try reader.text(), entry: try reader.fixed16(),
                    compartment: try reader.integer(), version: try reader.integer(),
                    conflicted: try reader.integer(UInt8.self) == 1, cells: [:],
                    author: try reader.fixed16(), number: try reader.integer(), time: try reader.integer(),
                    reason: try reader.text()))
            versions[versions.count - 1].cells = try reader.cells()
        }
        try reader.end()
        return versions
    }
}

extension CanonicalWriter {
    /// Named values, of which one that is nil was taken away.
    mutating func cells(_ cells: [String: [UInt8]?]) {
        integer(UInt32(cells.count))
        for (key, value) in cells {
            text(key)
            integer(UInt8(value == nil ? 0 : 1))
            if let value { string(value) }
        }
    }
}

extension CanonicalReader {
    mutating func cells() throws(SealingError) -> [String: [UInt8]?] {
        let count = try count(minimum: 5)
        var cells: [String: [UInt8]?] = [:]
        cells.reserveCapacity(count)
        for _ in 0..<count {
            let key = try text()
            cells[key] = .some(try integer(UInt8.self) == 1 ? .some(try string()) : .none)
        }
        return cells
    }
}
