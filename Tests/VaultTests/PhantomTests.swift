import Foundation
import Sealing
import Testing

@testable import Vault

/// What an entry cannot do whose author never signed it, or that names what is not there.
@Suite struct PhantomTests {
    @Test func `a reading of an unknown child makes no child`() throws {
        let house = try House()
        defer { house.remove() }
        let before = try house.contents()
        #expect(throws: VaultError.noSubject) {
            try house.director.noteRead([.random()], detail: "show", clock: House.clock)
        }
        #expect(try house.contents() == before)
    }

    @Test(arguments: [ActCode.write, .read, .release, .admit])
    func `an entry in another's name makes no child and does not move the clock`(act: ActCode) throws {
        let house = try House()
        defer { house.remove() }
        let child = try house.admit(by: house.director)
        let seeds = try house.enroll("carer", role: 3)
        let carer = try house.open(seeds)
        let director = house.director
        for subject in [child, .random()] {
            try carer.refresh()
            let touched = LogEntry.Touched(
                subject: subject, previous: try carer.state.subjects[subject]?.last ?? 0)
            try house.forge(
                act, with: carer, author: director.person, key: director.recipient.signing, signedBy: seeds,
                touched: [touched], time: House.clock + 400 * 86_400)
        }
        try director.refresh()
        #expect(try director.subjects == [child])
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
        #expect(try director.newestSigned()?.clockFlag == 0)
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "late")])], clock: House.clock - 301)
        #expect(try director.newestSigned()?.clockFlag == 1)
    }

    @Test func `standing is not set to removed without new keys`() throws {
        let house = try House()
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        #expect(throws: VaultError.notAllowed) {
            try house.director.setStanding(.removed, of: carer.person, clock: House.clock)
        }
        _ = try house.director.remove(carer.person, clock: House.clock)
        #expect(throws: VaultError.notAllowed) {
            try house.director.setStanding(.active, of: carer.person, clock: House.clock)
        }
    }
}
