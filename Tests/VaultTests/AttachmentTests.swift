import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Files attached to a child's record: what comes out is what went in, or nothing.
@Suite struct AttachmentTests {
    let house: House
    let child: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
    }

    static let chunk = StreamKey.chunkSize

    func content(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) } }

    @discardableResult
    func attach(
        _ content: [UInt8], to subject: Bytes16? = nil, by vault: Vault? = nil, compartment: UInt8 = 2,
        part: Int = 50_000
    ) throws -> StoredAttachment {
        let (vault, subject) = (vault ?? house.director, subject ?? child)
        var rest = content[...]
        try vault.attach(
            to: subject, compartment: compartment, entry: .random(),
            cells: [("name", House.text("MARKER-FILE.jpg"))], clock: House.clock
        ) { count in
            defer { rest = rest.dropFirst(min(count, part)) }
            return Array(rest.prefix(min(count, part)))
        }
        return try #require(all(of: subject, vault).last)
    }

    func all(of subject: Bytes16, _ vault: Vault) throws -> [StoredAttachment] {
        vault.attachments(try vault.read(subject, compartments: Set(vault.keyring.rings.keys)), of: subject)
    }

    func read(_ attachment: StoredAttachment, by vault: Vault? = nil) throws -> [UInt8] {
        var out: [UInt8] = []
        try (vault ?? house.director).open(attachment) { out += $0 }
        return out
    }

    func problems() throws -> [VaultError] { try house.director.verify(anchor: nil).problems }

    @Test(arguments: [1, 7, chunk - 1, chunk, chunk + 1, 2 * chunk, 5 * chunk + 12_345])
    func `a file comes out as it went in, and its size is padded`(count: Int) throws {
        defer { house.remove() }
        let file = content(count)
        let attached = try attach(file)
        #expect(try read(attached) == file && attached.length == UInt64(count))
        let sizes = try house.queue("home").read { db in
            try Int.fetchAll(db, sql: "SELECT length(blob) FROM chunk ORDER BY number")
        }
        #expect(sizes.reduce(0) { $0 + $1 - 16 } == max(Self.chunk, Padding.size(count)))
        #expect(sizes.dropLast().allSatisfy { $0 == Self.chunk + 16 })
        #expect(try problems() == [])
    }

    @Test func `neither the content nor the name of a file stands in the home's files`() throws {
        defer { house.remove() }
        try attach(Array(String(repeating: "MARKER-CONTENT ", count: 9_000).utf8))
        for name in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            #expect(bytes.range(of: Data("MARKER".utf8)) == nil, "\(name)")
        }
    }

    /// What somebody does who can write the file and has no keys.
    static let attacks: [(String, String)] = [
        ("the last chunk is gone", "DELETE FROM chunk WHERE number = 2"),
        ("the first chunk is gone", "DELETE FROM chunk WHERE number = 0"),
        ("all are gone", "DELETE FROM chunk"),
        ("a chunk is cut short", "UPDATE chunk SET blob = substr(blob, 1, 100) WHERE number = 1"),
        ("two are swapped", "UPDATE chunk SET number = 9 - number WHERE number < 2"),
        (
            "two are swapped and numbered anew",
            "UPDATE chunk SET number = 9 - number WHERE number < 2; UPDATE chunk SET number = number - 8 WHERE number > 7"
        ),
        (
            "one more is put behind",
            "INSERT INTO chunk SELECT attachment, subject, 3, blob FROM chunk WHERE number = 0"
        ),
        ("another child's", "UPDATE chunk SET subject = randomblob(16) WHERE number = 1"),
        (
            "another file's",
            "UPDATE chunk SET blob = (SELECT blob FROM other.chunk WHERE number = 1) WHERE number = 1"
        ),
    ]

    @Test(arguments: attacks)
    func `a chunk altered, moved or missing is noticed in reading and by verify`(
        name: String, sql: String
    ) throws {
        defer { house.remove() }
        let attached = try attach(content(3 * Self.chunk))
        let queue = try house.queue("home")
        if sql.contains("other.chunk") {
            let second = try house.admit(by: house.director)
            try attach(content(3 * Self.chunk), to: second)
            try queue.write { db in
                try db.execute(
                    sql: """
                        UPDATE chunk SET blob = (SELECT c.blob FROM chunk c WHERE c.number = 1
                            AND c.subject = ?) WHERE number = 1 AND subject = ?
                        """, arguments: [Data(second.bytes), Data(child.bytes)])
            }
        } else {
            try queue.write { try $0.execute(sql: sql) }
        }
        let damaged = VaultError.attachmentDamaged(attached.version.number)
        #expect(throws: damaged, "\(name)") { try read(attached) }
        #expect(try problems().contains(damaged), "\(name)")
    }

    @Test func `one bit turned anywhere in any chunk is noticed`() throws {
        defer { house.remove() }
        let attached = try attach(content(2 * Self.chunk + 100))
        let damaged = VaultError.attachmentDamaged(attached.version.number)
        for number in 0..<3 {
            let whole = [UInt8](try house.blob("SELECT blob FROM chunk WHERE number = ?", [number]))
            for place in [0, 1, whole.count / 2, whole.count - 17, whole.count - 16, whole.count - 1] {
                var turned = whole
                turned[place] ^= 1 << (place % 8)
                try house.tamper("UPDATE chunk SET blob = ? WHERE number = ?", [Data(turned), number])
                #expect(throws: damaged, "\(number) \(place)") { try read(attached) }
                #expect(try problems() == [damaged], "\(number) \(place)")
            }
            try house.tamper("UPDATE chunk SET blob = ? WHERE number = ?", [Data(whole), number])
        }
        #expect(try problems() == [])
    }

    @Test func `whoever has the key but no right to write cannot put other content under it`() throws {
        defer { house.remove() }
        let attached = try attach(content(100))
        let key = try StreamKey(attached.seal.key)
        let forged = key.seal(content(Self.chunk).reversed(), number: 0, isLast: true)
        try house.tamper("UPDATE chunk SET blob = ?", [Data(forged)])
        #expect(throws: VaultError.attachmentDamaged(attached.version.number)) { try read(attached) }
        #expect(try problems() == [.attachmentDamaged(attached.version.number)])
    }

    @Test func `chunks that nothing names are found`() throws {
        defer { house.remove() }
        try attach(content(10))
        try house.tamper("INSERT INTO chunk SELECT randomblob(16), subject, number, blob FROM chunk")
        #expect(try problems() == [.storage("attachment")])
    }

    @Test func `a file taken away is gone from the disk, stays in the history and leaves no chunk`() throws {
        defer { house.remove() }
        let attached = try attach(content(3 * Self.chunk))
        let sealed = try house.blob("SELECT blob FROM chunk WHERE number = 1").prefix(64)
        try house.director.detach(attached, reason: "nhầm trẻ", clock: House.clock)
        let left = try #require(all(of: child, house.director).first)
        #expect(left.detached?.reason == "nhầm trẻ" && left.version.author == house.director.person)
        for name in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            #expect(bytes.range(of: sealed) == nil, "\(name)")
        }
        #expect(throws: VaultError.self) { try read(attached) }
        #expect(try problems() == [])
    }

    @Test func `an erased child's files are erased, another's stand`() throws {
        defer { house.remove() }
        let second = try house.admit(by: house.director)
        try attach(content(2 * Self.chunk))
        let other = try attach(content(99), to: second)
        let sealed = try house.blob("SELECT blob FROM chunk WHERE number = 0").prefix(64)
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        #expect(try house.director.store.attachments(of: child).isEmpty)
        #expect(try read(other) == content(99))
        for name in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            #expect(bytes.range(of: sealed) == nil, "\(name)")
        }
        #expect(try problems() == [])
    }

    @Test func `who may not write the compartment attaches nothing, who may not read it sees nothing`()
        throws
    {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        #expect(throws: VaultError.notAllowed) {
            try attach(content(10), by: carer, compartment: 3)
        }
        let secret = try attach(content(10), compartment: 3)
        let care = try attach(content(20), compartment: 2)
        try carer.refresh()
        #expect(try all(of: child, carer).map(\.length) == [20])
        #expect(try read(care, by: carer) == content(20))
        #expect(throws: VaultError.self) { try carer.detach(secret, reason: "", clock: House.clock) }
        #expect(try house.director.store.attachments(of: child).count == 2)
    }

    @Test func `what breaks off while it is read leaves nothing behind`() throws {
        defer { house.remove() }
        struct Broken: Error {}
        let size = house.director.anchor.size
        var parts = 0
        #expect(throws: Broken.self) {
            try house.director.attach(
                to: child, compartment: 2, entry: .random(), cells: [], clock: House.clock
            ) { count in
                parts += 1
                if parts > 5 { throw Broken() }
                return [UInt8](repeating: 7, count: count)
            }
        }
        try house.director.refresh()
        #expect(house.director.anchor.size == size)
        #expect(try house.director.store.attachments(of: child).isEmpty)
        #expect(try problems() == [])
    }

    @Test func `new keys and copies carry attached files along`() throws {
        defer { house.remove() }
        let file = content(3 * Self.chunk + 5)
        try attach(file)
        _ = try house.director.rotate(clock: House.clock)
        let copy = house.folder + "-copy"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        _ = try house.director.store.copy(home: copy + "/home.sqlite", keys: copy + "/keys.sqlite")
        let vault = try Vault(
            store: try SQLiteStore(folder: copy), identity: house.directorSeeds.identity(),
            pinned: house.director.genesis.hash, anchor: nil)
        #expect(try read(try #require(all(of: child, vault).first), by: vault) == file)
        #expect(try vault.verify(anchor: nil).problems == [])
    }
}
