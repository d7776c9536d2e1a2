public import CareRecords
import Sealing
import Vault

/// A file attached to a child's record, as far as a reader of its section may know of it.
public struct Enclosure: Sendable {
    /// Eight hexadecimal digits.
    public let id: String
    public let section: Section
    public let name: String
    public let title: String
    public let kind: String
    /// In bytes.
    public let size: UInt64
    public let author: String
    public let time: Int64
    /// Place, device and remarks were taken out.
    public let isCleaned: Bool
    public let detached: (by: String, time: Int64, reason: String)?
    let stored: StoredAttachment

    /// Nil when it claims a section that lies elsewhere.
    init?(_ stored: StoredAttachment, people: (Bytes16) -> String) {
        let version = stored.version
        let values = version.cells.compactMapValues { $0.flatMap { try? Value(bytes: $0) } }
        guard let section = values["section"]?.string.flatMap(RecordSchema.section),
            section.compartment.rawValue == version.compartment
        else { return nil }
        id = String(version.entry.hex.prefix(8))
        self.section = section
        name = values["name"]?.string ?? ""
        title = values["title"]?.string ?? ""
        kind = values["kind"]?.string ?? FileKind.other.rawValue
        size = stored.length
        author = people(version.author)
        time = version.time
        isCleaned = values["cleaned"] == .flag(true)
        detached = stored.detached.map { (people($0.author), $0.time, $0.reason) }
        self.stored = stored
    }
}

/// A file about to be attached.
public struct FileToAttach: Sendable {
    public let name: String
    public let title: String
    public let keepsMetadata: Bool

    public init(name: String, title: String, keepsMetadata: Bool) {
        (self.name, self.title, self.keepsMetadata) = (name, title, keepsMetadata)
    }
}

extension Home {
    /// Files of 4 GiB and more are not taken.
    public static let largestFile: Int64 = 1 << 32

    /// Refuses early who may not write the section, and papers that are stamped MẬT.
    ///
    /// - Parameter ordinal: the paper itself, where several stand in the section.
    public func mayAttach(_ code: String, _ section: Section, ordinal: Int?) throws {
        let child = try child(code)
        let permit = try policy.permitWriting(role, section, [])
        guard permit.act == .write else { throw Refusal.section(section.key) }
        let entries = try entries(child, section)
        if let ordinal, !entries.contains(where: { $0.ordinal == ordinal }) {
            throw HomeError(
                .notFound, vi: "Không có mục \(section.key).\(ordinal).",
                en: "There is no entry \(section.key).\(ordinal).")
        }
        let stamped = entries.filter { $0.values["stampedSecret"] == .flag(true) }
        if stamped.contains(where: { $0.ordinal == ordinal }) { throw HomeError.stampedSecret }
        if ordinal == nil, !stamped.isEmpty { throw HomeError.whichPaper }
    }

    /// Seals a file into the record of the section's compartment; all of it or nothing.
    ///
    /// - Parameter read: gives at most so many bytes, none at the end.
    public func attach(
        _ code: String, _ section: Section, ordinal: Int?, _ file: FileToAttach,
        read: @escaping (Int) throws -> [UInt8]
    ) throws -> Enclosure {
        try mayAttach(code, section, ordinal: ordinal)
        let child = try child(code)
        let source = ByteSource(read)
        let kind = FileKind(start: try source.peek(8))
        let isCleaned = kind.isCleaned && !file.keepsMetadata
        let next = (isCleaned ? kind : .other).flow(source)
        var cells: [(key: String, value: [UInt8]?)] = [
            ("section", Value.text(section.key).bytes), ("name", Value.text(tidy(file.name)).bytes),
            ("kind", Value.text(kind.rawValue).bytes), ("cleaned", Value.flag(isCleaned).bytes),
        ]
        if !tidy(file.title).isEmpty { cells.append(("title", Value.text(tidy(file.title)).bytes)) }
        if let ordinal { cells.append(("of", Value.number(String(ordinal)).bytes)) }
        let entry = Bytes16.random()
        do {
            try vault.attach(
                to: child.id, compartment: section.compartment.rawValue, entry: entry, cells: cells,
                clock: clock
            ) { _ in try next() }
        } catch PictureError.malformed { throw HomeError.brokenPicture }
        try saveAnchor()
        return try attachment(of: child, String(entry.hex.prefix(8)))
    }

    /// Files attached to a child's record in the sections this role reads; the reading is logged first.
    public func attachments(_ code: String) throws -> [Enclosure] {
        let child = try child(code)
        try note([child], "attachments")
        return try attached(child)
    }

    /// Gives an attached file part by part; the reading is logged first.
    public func open(
        _ code: String, attachment id: String,
        write: (Enclosure, (([UInt8]) throws -> Void) throws -> Void)
            throws -> Void
    ) throws {
        let child = try child(code)
        let found = try attachment(of: child, id)
        guard found.detached == nil else { throw HomeError.takenAway(found) }
        try note([child], "attachment")
        try write(found) { try vault.open(found.stored, write: $0) }
    }

    /// Takes a file away: its content is destroyed, its name and the reason stay in the history.
    ///
    /// - Returns: what was taken away, and whether its bytes are out of the journal already.
    public func detach(_ code: String, attachment id: String, reason: String) throws -> (
        gone: Enclosure, isSettled: Bool
    ) {
        guard !tidy(reason).isEmpty else {
            throw HomeError(.usage, vi: "Cần lý do gỡ: --reason.", en: "A reason is needed: --reason.")
        }
        let child = try child(code)
        let found = try attachment(of: child, id)
        guard found.detached == nil else { throw HomeError.takenAway(found) }
        let permit = try policy.permitWriting(role, found.section, [])
        guard permit.act == .write else { throw Refusal.section(found.section.key) }
        let isSettled = try vault.detach(found.stored, reason: tidy(reason), clock: clock)
        try saveAnchor()
        return (found, isSettled)
    }

    private func attached(_ child: Child) throws -> [Enclosure] {
        let permit = try policy.permitReading(role, RecordSchema.sections)
        return try enclosed(child, permit).compactMap { Enclosure($0, people: nameOf) }
    }

    private func attachment(of child: Child, _ id: String) throws -> Enclosure {
        let wanted = tidy(id).lowercased()
        guard let found = try attached(child).first(where: { $0.id == wanted }) else {
            throw HomeError(
                .notFound, vi: "Không có tệp đính kèm “\(id)”.", en: "There is no attached file “\(id)”.",
                hint: Wording(
                    vi: "Xem: maiam attachments \(child.code)", en: "See: maiam attachments \(child.code)"))
        }
        return found
    }
}
