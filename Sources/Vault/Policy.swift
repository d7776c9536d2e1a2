public import Sealing

/// Who may read and write which compartment: signed into the log at genesis, replaced only by a signed entry.
public struct VaultPolicy: Hashable, Sendable {
    /// Compartments that every child has; a key is made for each at admission.
    public var subjectCompartments: [UInt8]
    /// Compartments of the house itself.
    public var houseCompartments: [UInt8]
    /// Compartments into which anybody with a key to the log may file without reading.
    public var filing: [UInt8]
    /// Roles that may add, suspend and remove people.
    public var administrators: [UInt8]
    /// role → compartment → 1 read, 2 write.
    public var access: [UInt8: [UInt8: UInt8]]
    /// Roles without a key to the log that may still copy the home.
    public var custodians: [UInt8]
    /// Under which compartment the facility's signing key lies; 0 for none.
    public var signature: UInt8
    /// How many administrators must sign an act; one where it is not named.
    public var signers: [UInt16: UInt8]

    public init(
        subjectCompartments: [UInt8], houseCompartments: [UInt8], filing: [UInt8], administrators: [UInt8],
        access: [UInt8: [UInt8: UInt8]], custodians: [UInt8] = [], signature: UInt8 = 0,
        signers: [UInt16: UInt8] = [:]
    ) {
        self.custodians = custodians
        self.signature = signature
        self.signers = signers
        self.subjectCompartments = subjectCompartments
        self.houseCompartments = houseCompartments
        self.filing = filing
        self.administrators = administrators
        self.access = access
    }

    public func mayRead(_ role: UInt8, _ compartment: UInt8) -> Bool {
        access[role]?[compartment, default: 0] ?? 0 >= 1
    }
    public func mayWrite(_ role: UInt8, _ compartment: UInt8) -> Bool {
        access[role]?[compartment, default: 0] ?? 0 >= 2
    }
    /// How many must sign an act. What a policy of before they were thought of does not name, takes as many as
    /// removing a person.
    func count(of act: ActCode) -> Int {
        let like: ActCode =
            [.clock, .distrusted, .facilityKey, .restricted].contains(act) ? .personRemoved : act
        return Int(signers[act.rawValue] ?? signers[like.rawValue] ?? 1)
    }
    var compartments: [UInt8] { Set(subjectCompartments).union(houseCompartments).sorted() }
    func held(by role: UInt8) -> [UInt8] { compartments.filter { mayRead(role, $0) } }

    public var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiampo1")
        for list in [subjectCompartments, houseCompartments, filing, administrators] { out.string(list) }
        out.integer(UInt32(access.count))
        for role in access.keys.sorted() {
            out.integer(role)
            let table = access[role] ?? [:]
            out.integer(UInt32(table.count))
            for compartment in table.keys.sorted() {
                out.integer(compartment)
                out.integer(table[compartment] ?? 0)
            }
        }
        out.string(custodians)
        out.integer(signature)
        out.integer(UInt32(signers.count))
        for act in signers.keys.sorted() {
            out.integer(act)
            out.integer(signers[act] ?? 1)
        }
        return out.bytes
    }

    public init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiampo1")
        subjectCompartments = try reader.string()
        houseCompartments = try reader.string()
        filing = try reader.string()
        administrators = try reader.string()
        access = [:]
        for _ in 0..<(try reader.count(minimum: 5)) {
            let role = try reader.integer(UInt8.self)
            var table: [UInt8: UInt8] = [:]
            for _ in 0..<(try reader.count(minimum: 2)) {
                let compartment = try reader.integer(UInt8.self)
                table[compartment] = try reader.integer(UInt8.self)
            }
            access[role] = table
        }
        custodians = try reader.string()
        signature = try reader.integer()
        signers = [:]
        for _ in 0..<(try reader.count(minimum: 3)) {
            let act = try reader.integer(UInt16.self)
            signers[act] = try reader.integer(UInt8.self)
        }
        try reader.end()
        guard self.bytes == bytes else { throw .malformed }
    }
}
