import Sealing
import Testing

@testable import Vault

/// Every form that is signed or sealed has one spelling.
@Suite struct EncodingTests {
    private func hash() -> Bytes32 { Bytes32(Random.bytes(32)) ?? .zero }
    private func count(_ below: UInt32) -> Range<Int> { 0..<Int(Random.below(below)) }

    private func entry(_ act: ActCode) -> LogEntry {
        let touched = count(4).map { _ in
            var item = LogEntry.Touched(subject: .random(), previous: UInt64(Random.below(9)))
            item.keys = count(4).map { _ in LogEntry.NewKey(locator: .random(), id: hash()) }
            item.changes = count(4).map { _ in
                LogEntry.Change(
                    mark: .random(), slip: hash(),
                    rows: count(4).map { _ in LogEntry.RowDigest(id: .random(), digest: hash()) })
            }
            if Random.below(2) == 0 { item.roster = LogEntry.RowDigest(id: .random(), digest: hash()) }
            return item
        }
        var entry = LogEntry(
            vault: .random(), number: UInt64(Random.below(1000)), root: hash(), time: -5, clockFlag: 1,
            author: .random(), authorKey: hash(), policy: 3, act: act, touched: touched,
            payload: Random.bytes(Int(Random.below(90))))
        entry.signature = Random.bytes(64)
        return entry
    }

    @Test(arguments: ActCode.allCases) func `a log entry has one spelling`(act: ActCode) throws {
        for _ in 0..<20 {
            let entry = entry(act)
            let bytes = entry.bytes
            let again = try LogEntry(bytes: bytes)
            #expect(again.bytes == bytes)
            #expect(again.touched == entry.touched)
            #expect(throws: SealingError.malformed) { try LogEntry(bytes: bytes + [0]) }
            #expect(throws: SealingError.malformed) { try LogEntry(bytes: Array(bytes.dropLast())) }
            // Whatever a changed entry decodes to is spelled as it was read.
            for _ in 0..<20 {
                var changed = bytes
                changed[Int(Random.below(UInt32(bytes.count)))] ^= 1 << UInt8(Random.below(8))
                if let other = try? LogEntry(bytes: changed) { #expect(other.bytes == changed) }
            }
        }
    }

    @Test func `a slip has one spelling and belongs to one home`() throws {
        let vault = Bytes16.random()
        for _ in 0..<50 {
            let slip = Slip(
                subject: .random(), compartment: 3, change: 7, previous: hash(),
                items: count(5).map { index in
                    Slip.Item(
                        entry: .random(), field: "s3.trường\(index)", version: 2, kind: 0x81, value: hash())
                }, reason: "lý do", origin: "")
            let bytes = slip.bytes(vault: vault)
            #expect(try Slip(bytes: bytes, vault: vault) == slip)
            #expect(throws: SealingError.refused) { try Slip(bytes: bytes, vault: .random()) }
            #expect(throws: SealingError.malformed) { try Slip(bytes: bytes + [0], vault: vault) }
            for _ in 0..<20 {
                var changed = bytes
                changed[Int(Random.below(UInt32(bytes.count)))] ^= 1 << UInt8(Random.below(8))
                if let other = try? Slip(bytes: changed, vault: vault) {
                    #expect(other.bytes(vault: vault) == changed)
                }
            }
        }
    }

    @Test func `a row opens as it was sealed, under its own key, home and place only`() throws {
        let (vault, child) = (Bytes16.random(), Bytes16.random())
        let secret = Secret.random()
        let key = CaseKey(subject: child, compartment: 2, epoch: 1, vault: vault, secret: secret.copy())
        let row = Row(
            id: .random(), section: "care", entry: .random(), version: 3, conflicted: true,
            cells: [
                ("meal", Random.bytes(300)), ("empty", []), ("taken", nil),
                ("fullName", House.text("Nguyễn")),
            ])
        let blob = row.sealed(under: key, vault: vault)
        let again = try Row(opening: blob, id: row.id, key: key, vault: vault)
        #expect(Slip.items(of: again) == Slip.items(of: row))
        #expect(again.cells.map(\.value) == row.cells.map(\.value))
        for (subject, compartment, epoch, home) in [
            (Bytes16.random(), 2, 1, vault), (child, 3, 1, vault), (child, 2, 0, vault),
            (child, 2, 1, .random()),
        ] as [(Bytes16, UInt8, UInt32, Bytes16)] {
            let other = CaseKey(
                subject: subject, compartment: compartment, epoch: epoch, vault: home, secret: secret.copy())
            #expect(throws: SealingError.refused) {
                try Row(opening: blob, id: row.id, key: other, vault: home)
            }
        }
        #expect(throws: SealingError.refused) {
            try Row(opening: blob, id: .random(), key: key, vault: vault)
        }
        #expect(throws: SealingError.malformed) {
            try Row(opening: blob + [0], id: row.id, key: key, vault: vault)
        }
        for bit in 0..<blob.count * 8 {
            var changed = blob
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: SealingError.self) {
                try Row(opening: changed, id: row.id, key: key, vault: vault)
            }
        }
    }

    @Test func `a policy has one spelling`() throws {
        let bytes = House.policy.bytes
        #expect(try VaultPolicy(bytes: bytes) == House.policy)
        #expect(throws: SealingError.malformed) { try VaultPolicy(bytes: bytes + [0]) }
        for bit in 0..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            if let other = try? VaultPolicy(bytes: changed) { #expect(other.bytes == changed) }
        }
        for start in 8..<bytes.count - 4 {
            let hostile = bytes[0..<start] + [255, 255, 255, 255] + bytes[(start + 4)...]
            if let other = try? VaultPolicy(bytes: Array(hostile)) { #expect(other.bytes == Array(hostile)) }
        }
    }

    @Test func `a genesis and an anchor have one spelling`() throws {
        let house = try House()
        defer { house.remove() }
        let bytes = house.director.genesis.bytes
        #expect(try Genesis(bytes: bytes).bytes == bytes)
        #expect(throws: SealingError.malformed) { try Genesis(bytes: bytes + [0]) }
        let sealed = house.director.sealedAnchor
        let identity = house.directorSeeds.identity()
        #expect(Anchor(sealed, by: identity) == house.director.anchor)
        #expect(Anchor(sealed, by: House.Seeds().identity()) == nil)
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(Anchor(changed, by: identity) == nil)
        }
    }

    @Test func `a person has one spelling`() throws {
        var out = CanonicalWriter(magic: "maiamts1")
        Person(
            id: .random(), name: "Bùi Thị Ổn", role: 3, recipient: House.Seeds().recipient,
            from: "2026-01-01",
            confirmed: true
        ).write(to: &out)
        for flag in [2, 255] as [UInt8] {
            var reader = try CanonicalReader(out.bytes.dropLast() + [flag], magic: "maiamts1")
            #expect(throws: SealingError.malformed) { try Person(from: &reader) }
        }
    }
}
