public import Sealing

/// A member of staff or a recipient, as the signed log knows them.
public struct Person: Hashable, Sendable {
    public enum Standing: UInt8, Sendable {
        case active = 1
        case suspended, removed
    }

    public let id: Bytes16
    public let name: String
    public let role: UInt8
    public let recipient: Recipient
    /// ISO dates, empty when open.
    public let from: String
    public let until: String
    public let paper: String
    /// The fingerprint was compared in person.
    public let confirmed: Bool
    public var standing: Standing = .active

    public init(
        id: Bytes16, name: String, role: UInt8, recipient: Recipient, from: String = "", until: String = "",
        paper: String = "", confirmed: Bool
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.recipient = recipient
        self.from = from
        self.until = until
        self.paper = paper
        self.confirmed = confirmed
    }

    /// Within the agreed days, which are those of Vietnam (UTC+7).
    public func isCurrent(at time: Int64) -> Bool {
        guard !from.isEmpty || !until.isEmpty else { return true }
        let day = Self.day(of: time)
        return (from.isEmpty || from <= day) && (until.isEmpty || day <= until)
    }

    /// ISO day in UTC+7 (the civil-calendar arithmetic of Howard Hinnant).
    private static func day(of time: Int64) -> String {
        let (local, overflow) = time.addingReportingOverflow(7 * 3600)
        guard !overflow, (0..<253_402_300_800).contains(local) else { return time < 0 ? "0000" : "9999-99" }
        let z = local / 86_400 + 719_468
        let era = z / 146_097
        let ofEra = z - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * ofYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func pad(_ number: Int64, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(ofYear - (153 * mp + 2) / 5 + 1, 2)
    }

    func write(to out: inout CanonicalWriter) {
        out.fixed(id)
        out.text(name)
        out.integer(role)
        out.fixed(recipient.box)
        out.fixed(recipient.signing)
        out.text(from)
        out.text(until)
        out.text(paper)
        out.integer(UInt8(confirmed ? 1 : 0))
    }

    init(from reader: inout CanonicalReader) throws(SealingError) {
        id = try reader.fixed16()
        name = try reader.text()
        role = try reader.integer()
        recipient = Recipient(box: try reader.fixed32(), signing: try reader.fixed32())
        from = try reader.text()
        until = try reader.text()
        paper = try reader.text()
        let flag = try reader.integer(UInt8.self)
        guard flag <= 1 else { throw .malformed }
        confirmed = flag == 1
    }
}

/// What an administrative entry carries.
enum Payload {
    struct Ring: Hashable {
        let compartment: UInt8
        let epoch: UInt32
        let id: Bytes32
        let publicKey: Bytes32
    }

    static func genesis(hash: Bytes32, name: String, director: Person, rings: [Ring]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiampg1")
        out.fixed(hash)
        out.text(name)
        director.write(to: &out)
        write(rings, to: &out)
        return out.bytes
    }

    static func person(_ person: Person) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiampp1")
        person.write(to: &out)
        return out.bytes
    }

    static func standing(_ id: Bytes16, rings: [Ring] = []) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamps1")
        out.fixed(id)
        write(rings, to: &out)
        return out.bytes
    }

    static func rotated(_ rings: [Ring]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamro1")
        write(rings, to: &out)
        return out.bytes
    }

    static func write(_ rings: [Ring], to out: inout CanonicalWriter) {
        out.integer(UInt32(rings.count))
        for ring in rings {
            out.integer(ring.compartment)
            out.integer(ring.epoch)
            out.fixed(ring.id)
            out.fixed(ring.publicKey)
        }
    }

    static func rings(_ reader: inout CanonicalReader) throws(SealingError) -> [Ring] {
        var rings: [Ring] = []
        for _ in 0..<(try reader.count(minimum: 69)) {
            rings.append(
                Ring(
                    compartment: try reader.integer(), epoch: try reader.integer(), id: try reader.fixed32(),
                    publicKey: try reader.fixed32()))
        }
        return rings
    }
}
