import Sealing
import Testing

@testable import Vault

/// Times nobody has: proposals as a changed program would date them.
extension SignersTests {
    @Test(arguments: [Int64.max, .max - 1, .min]) func `no time of a proposal stops the log`(time: Int64)
        throws
    {
        defer { house.remove() }
        let director = house.director
        let order = Payload.subject(child, magic: Payload.erase)
        for (act, payload) in [(ActCode.proposal, Payload.proposal(.erase, matter: order)), (.erase, order)] {
            try director.refresh()
            try house.forge(
                act, with: director, author: director.person, key: director.recipient.signing,
                signedBy: house.directorSeeds, payload: payload, time: time)
        }
        try deputy.refresh()
        // No clock says so: it is set apart, and reads as nothing.
        #expect(deputy.proposal(deputy.state.size - 2) == nil)
        #expect(try deputy.proposals(clock: House.clock).isEmpty)
        #expect(deputy.erasures.isEmpty)
        #expect(try deputy.read(child, compartments: [2]).count == 1)
    }

    @Test func `a proposal of the last second there is neither stops the log nor is ready`() throws {
        defer { house.remove() }
        let (director, time) = (house.director, Int64(253_402_300_799))
        let order = Payload.subject(child, magic: Payload.erase)
        try house.forge(
            .proposal, with: director, author: director.person, key: director.recipient.signing,
            signedBy: house.directorSeeds, payload: Payload.proposal(.erase, matter: order), time: time)
        try deputy.refresh()
        let forged = try #require(deputy.proposal(deputy.state.size - 1))
        let cosignature = Cosignature(forged, signer: deputy.person, vault: deputy.vault) {
            deputySeeds.identity().sign($0)
        }
        try house.forge(
            .cosignature, with: deputy, author: deputy.person, key: deputy.recipient.signing,
            signedBy: deputySeeds, payload: cosignature.bytes, time: time)
        try deputy.refresh()
        #expect(try deputy.proposals(clock: House.clock).count == 1)
        #expect(deputy.erasures.isEmpty)
    }
}
