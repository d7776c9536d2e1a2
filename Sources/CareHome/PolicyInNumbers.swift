import CareRecords
import Vault

extension Policy {
    /// The same table in the vault's numbers.
    var forVault: VaultPolicy {
        VaultPolicy(
            subjectCompartments: Compartment.allCases.filter(\.isPerChild).map(\.rawValue),
            houseCompartments: Compartment.allCases.filter(\.isOfHouse).map(\.rawValue),
            filing: Policy.filing.map(\.rawValue),
            administrators: [Role.director.code, Role.deputyDirector.code],
            access: Dictionary(
                uniqueKeysWithValues: table.map { role, access in
                    (role.code, Dictionary(uniqueKeysWithValues: access.map { ($0.rawValue, $1.rawValue) }))
                }), custodians: [Role.technician.code], signature: Compartment.signature.rawValue,
            signers: Dictionary(uniqueKeysWithValues: ActCode.byTwo.map { ($0.rawValue, 2) }))
    }

    init(vault: VaultPolicy) {
        var table: [Role: [Compartment: Access]] = [:]
        for (code, access) in vault.access {
            guard let role = Role(code: code) else { continue }
            for (number, value) in access {
                guard let compartment = Compartment(rawValue: number), let access = Access(rawValue: value)
                else { continue }
                table[role, default: [:]][compartment] = access
            }
        }
        self.init(table: table)
    }
}
