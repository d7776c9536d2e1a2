package import Sealing

/// A member of staff or a recipient, as the signed log knows them.
package struct Person: Hashable, Sendable {
    package enum Standing: UInt8, Sendable {
        case active = 1
        case suspended, removed
    }

    package let id: Bytes16
    package let name: String
    package let role: UInt8
    package let recipient: Recipient
    /// ISO dates, empty when open.
    package let from: String
    package let until: String
    package let paper: String
    /// The fingerprint was compared in person.
    package let confirmed: Bool
    package var standing: Standing = .active

    package init(
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
