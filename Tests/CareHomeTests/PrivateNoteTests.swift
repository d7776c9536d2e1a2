import CareRecords
import Testing

@testable import CareHome

struct PrivateNoteTests {
    private func written() throws -> (Household, String) {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission()).code
        try house.home(.psychologist).record(
            code, .named("psychosocial"), ordinal: nil,
            changes: ["sessionNote": .text("Trẻ kể về trường."), "privateNote": .text("Điều chưa chắc.")])
        return (house, code)
    }

    @Test(arguments: [
        (Role.psychologist, true), (.director, true), (.deputyDirector, false), (.socialWorker, false),
    ])
    func `a private note opens to its author and the director`(_ role: Role, _ opens: Bool) throws {
        let (house, code) = try written()
        let entry = try house.home(role).show(code, section: "psychosocial").record.first("psychosocial")
        #expect(entry["sessionNote"] == .text("Trẻ kể về trường."))
        #expect(entry["privateNote"] == (opens ? .text("Điều chưa chắc.") : nil))
    }

    @Test func `another psychologist does not read it, though the keys of the compartment are theirs`() throws
    {
        let (house, code) = try written()
        try house.enrol("colleague", .psychologist)
        let colleague = try house.open("colleague")
        let shown = try colleague.show(code, section: "psychosocial")
        #expect(shown.record.first("psychosocial")["privateNote"] == nil)
        #expect(shown.record.history.allSatisfy { $0.values["privateNote"] == nil })
    }

    @Test func `nobody slips a note of their own making in as a private one`() throws {
        let (house, _) = try written()
        let vault = try house.home(.director).vault
        for bytes in [[], [0x70], [0x70, 1, 2, 3], Value.text("x").bytes] as [[UInt8]] {
            #expect(PrivateNote.open(bytes, vault) == nil)
        }
    }
}
