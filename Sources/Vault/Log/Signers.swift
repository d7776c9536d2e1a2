import Sealing

/// Who could sign at one moment of the log.
struct Signers {
    let administrators: [Person]
    let everybody: [Bytes16: Person]
    let trustees: [Bytes16: Recipient]
    let policy: VaultPolicy
    /// Who is named where a child's record is restricted.
    let named: [Bytes16: Set<Bytes16>]
    /// A child was admitted; before that there is nothing that one person alone could harm.
    let isFounded: Bool
    let vault: Bytes16

    func isAdministrator(_ role: UInt8) -> Bool { policy.administrators.contains(role) }

    /// The key under which a cosignature must stand; nil for whoever cannot sign.
    func key(of id: Bytes16) -> Bytes32? {
        administrators.first { $0.id == id }?.recipient.signing ?? trustees[id]?.signing
    }

    /// How many must sign an act, and what exactly they sign; nil where one signature is enough.
    func demand(_ act: ActCode, _ payload: [UInt8]) -> (count: Int, matter: [UInt8])? {
        let count = policy.count(of: act)
        guard count > 1, isFounded, let matter = matter(act, payload) else { return nil }
        return (count, matter)
    }

    private func matter(_ act: ActCode, _ payload: [UInt8]) -> [UInt8]? {
        switch act {
        case .erase, .policy, .recoverySet, .clock, .distrusted, .facilityKey: return payload
        case .personAdded:
            guard var reader = try? CanonicalReader(payload, magic: "maiampp1"),
                let person = try? Person(from: &reader), isAdministrator(person.role)
            else { return nil }
            return payload
        case .personRemoved, .personSuspended, .personRestored:
            guard let id = target(act, payload), let person = everybody[id], isAdministrator(person.role)
            else { return nil }
            return id.bytes
        case .restored: return (try? Payload.Restored(bytes: payload))?.matter
        case .restricted:
            // New keys for the same people take nothing from anybody.
            guard let new = try? Restriction(bytes: payload), named[new.subject] != Set(new.people)
            else { return nil }
            return new.matter
        default: return nil
        }
    }

    /// Whom an act is about, who cannot be asked to sign it.
    private func target(_ act: ActCode, _ payload: [UInt8]) -> Bytes16? {
        guard var reader = try? CanonicalReader(payload, magic: "maiamps1") else { return nil }
        return try? reader.fixed16()
    }

    /// Everybody who could sign this matter.
    func available(_ act: ActCode, matter: [UInt8]) -> Set<Bytes16> {
        let all = Set(administrators.map(\.id)).union(trustees.keys)
        return subject(of: act, matter).map { all.subtracting([$0]) } ?? all
    }

    private func subject(of act: ActCode, _ matter: [UInt8]) -> Bytes16? {
        switch act {
        case .personRemoved, .personSuspended, .personRestored: Bytes16(matter)
        case .distrusted: (try? Payload.Distrust(bytes: matter))?.person
        default: nil
        }
    }

    /// Whoever reads the log of those who are here now, and so could tell that they saw a proposal by such a time.
    func onlookers(of act: ActCode, _ matter: [UInt8], by author: Bytes16, at time: Int64) -> Set<Bytes16> {
        let target = subject(of: act, matter)
        return Set(
            everybody.values.filter {
                $0.id != author && $0.id != target && signs($0) && $0.isCurrent(at: time)
            }.map(\.id))
    }

    func canSign(besides author: Bytes16) -> Bool {
        everybody.values.contains { $0.id != author && signs($0) }
    }

    private func signs(_ person: Person) -> Bool {
        person.standing == .active && person.recipient.signing != .zero
            && !policy.held(by: person.role).isEmpty
    }
}
