import Disclosure
import Testing

@Suite struct SuppressionTests {
    @Test func `three ways are certified and no cell is left exact`() throws {
        var random = Seeded(state: 3)
        let counts = (0..<24).map { _ in Int.random(in: 0...9, using: &random) }
        let table = CountTable(counts: counts, [["a", "b", "c"], ["d", "e", "f", "g"], ["h", "i"]])
        let result = try table.protected()
        #expect(result.certificate.holds(for: result.table))
        #expect(result.hidden < table.cells.count)
        #expect(try TableAudit(result.table).exact == 0)
    }

    @Test func `one way, and without a total`() throws {
        let row = CountTable(counts: [2, 9, 0, 14], [["a", "b", "c", "d"]])
        let result = try row.protected()
        #expect(result.certificate.holds(for: result.table))
        #expect(try TableAudit(result.table).exact == 0)
        let loose = CountTable(
            dimensions: [.init(name: "v", categories: ["a", "b"], hasTotal: false)],
            cells: [
                .init(places: [0], value: 2, role: .published),
                .init(places: [1], value: 9, role: .published),
            ])
        let open = try loose.protected()
        #expect(open.table.hidden == [0, 1] && open.certificate.holds(for: open.table))
    }

    @Test func `what an office marks is hidden though it is large`() throws {
        var table = CountTable(counts: [40, 50, 60, 70], [["a", "b"], ["c", "d"]])
        table.cells[0].role = .primary
        let result = try table.protected()
        #expect(result.certificate.holds(for: result.table))
        #expect(result.table.cells[0].role == .primary)
        #expect(try result.table.audited()["a|c"]?.low == 0)
    }

    @Test func `a cell that cannot occur is never hidden and takes nothing up`() throws {
        let plain = CountTable(counts: [2, 0, 9, 30, 3, 12], [["a", "b", "c"], ["d", "e"]])
        let barred = CountTable(
            dimensions: plain.dimensions,
            cells: plain.cells.map {
                .init(
                    places: $0.places, value: $0.value, role: .published, isImpossible: $0.places == [0, 1])
            })
        let result = try barred.protected()
        #expect(result.table.cells[1].role == .published && result.certificate.holds(for: result.table))
    }

    @Test func `a search cut short is safe and hides more`() throws {
        let table = MadeUpTable.all[60].table
        let rule = WitnessRule(threshold: 5)
        let cut = try table.protected(by: rule, key: SipHash(key: Array(0..<16))) { true }
        #expect(cut.certificate.holds(for: cut.table))
        #expect(cut.hidden > (try table.protected().hidden))
        #expect(try TableAudit(cut.table).exact == 0)
    }

    @Test func `the same key gives the same pattern`() throws {
        for made in MadeUpTable.all.prefix(40).filter({ $0.seed < 3 }) {
            #expect(try made.table.protected() == made.table.protected())
        }
    }

    @Test func `ties break by the key`() throws {
        // Six equal lines, one of which must hide the small one's.
        let table = CountTable(
            counts: [2, 3, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9], [(0..<6).map(String.init), ["c", "d"]])
        let patterns = try (0..<8).map { key in
            try table.protected(by: WitnessRule(threshold: 5), key: SipHash(key: [key] + Array(1..<16))).table
                .hidden
        }
        #expect(Set(patterns).count > 1)
    }

    @Test func `what readers know beforehand can make every pattern leak, and the fact is named`() throws {
        let table = CountTable(counts: [2, 30], [["a", "b"]])
        let total = Fact(LinearForm(sum: [0, 1]), is: 32)
        let leak = Fact(LinearForm(atom: 1), Interval(28, 30))
        #expect(throws: Uncertifiable(facts: [1])) {
            try table.protected(
                by: WitnessRule(threshold: 5, known: [total, leak]), key: SipHash(key: Array(0..<16)))
        }
    }

    @Test func `what readers know beforehand is hidden around`() throws {
        let table = CountTable(counts: [2, 30, 8, 9], [["a", "b", "c", "d"]])
        let known = Fact(LinearForm(sum: [0, 2]), is: 10)
        let result = try table.protected(
            by: WitnessRule(threshold: 5, known: [known]), key: SipHash(key: Array(0..<16)))
        #expect(result.certificate.holds(for: result.table))
        #expect(result.table.cells[2].role == .secondary)
    }

    @Test func `the keyed hash is SipHash-2-4`() {
        let hash = SipHash(key: Array(0..<16))
        #expect(hash.hash(Array(0..<15)) == 0xA129_CA61_49BE_45E5)
        #expect(hash.hash([]) == 0x726F_DB47_DD0E_0E31)
    }
}
