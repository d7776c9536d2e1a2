import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What a role holds, and what a slot is worth.
extension AttackTests {
    @Test func `no role holds a key its policy does not give`() throws {
        let house = try House()
        defer { house.remove() }
        for role: UInt8 in [1, 2, 3] {
            let vault = role == 1 ? house.director : try house.open(try house.enroll("r\(role)", role: role))
            for compartment in House.policy.compartments {
                #expect(vault.holds(compartment) == House.policy.mayRead(role, compartment))
            }
        }
    }

    @Test func `a wrong passphrase, a weak slot and every altered byte of a slot are refused`() throws {
        let cost = KeyCost.least
        var phrase = Array("đúng mật khẩu".utf8)
        let right = Passphrase(wiping: &phrase)
        var other = Array("sai mật khẩu".utf8)
        let wrong = Passphrase(wiping: &other)
        let slot = try Slot.seal(.make(), person: .random(), genesis: .zero, passphrase: right, cost: cost)
        _ = try Slot.open(slot, passphrase: right)
        #expect(throws: SealingError.refused) { _ = try Slot.open(slot, passphrase: wrong) }
        for position in stride(from: 0, to: slot.count, by: 9) {
            var altered = slot
            altered[position] ^= 0x40
            #expect(throws: SealingError.self) { _ = try Slot.open(altered, passphrase: right) }
        }
        for length in [0, 1, slot.count - 1] {
            #expect(throws: SealingError.malformed) {
                _ = try Slot.open(Array(slot.prefix(length)), passphrase: right)
            }
        }
    }
}
