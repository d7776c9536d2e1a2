public import CareRecords
import Foundation
public import Sealing
public import Vault

/// A home as one person sees it: vault, person, policy and today.
public final class Home {
    public let folder: String
    public let name: String
    public let role: Role
    public let policy: Policy
    public let clock: Int64
    let vault: Vault
    let states: StateFolder
    /// What the person's files on this machine are called.
    let slotName: String
    /// Closed files this director has opened in this run.
    var unsealed: Set<Bytes16> = []
    /// How long looking for leaks may keep an approval waiting, in seconds of the processor.
    var patience = 30.0
    /// Who hears of children who are missing where children are listed.
    var missed = Missed()
    /// How many erasures and holds are remembered outside the home by now.
    private var remembered: [Int] = []
    /// What the house has set, as of one size of the log.
    var keptSettings: (size: UInt64, settings: HouseSettings)?

    /// The table that was counted last, as of one size of the log.
    var keptCounts: (design: TableDesign, day: Day, size: UInt64, counts: [String: Int])?

    public var today: Day { Day.today(epochSeconds: clock) }
    public var homeName: String { vault.homeName }

    private init(folder: String, name: String, vault: Vault, states: StateFolder, clock: Int64) throws {
        self.folder = folder
        slotName = name
        self.vault = vault
        self.states = states
        self.clock = clock
        guard let me = vault.me, let role = Role(code: me.role) else { throw VaultError.notEnrolled }
        self.role = role
        // What is signed is signed by whoever the key belongs to, whatever its file is called.
        self.name = me.name
        policy = Policy(vault: vault.policy)
        // A clock that was set back does not lengthen anybody's time.
        guard vault.isCurrent(me, clock: clock) else { throw VaultError.notActive }
        try saveAnchor()
    }

    /// Founds a home in `folder`, makes the director's slot and writes `facility.pub`.
    public static func found(
        _ folder: String, name: String, director: String, passphrase: borrowing Passphrase,
        environment: [String: String], clock: Int64, cost: KeyCost = .standard
    ) throws -> Home {
        try StateFolder.check(name: director)
        guard !FileManager.default.fileExists(atPath: folder + "/home.sqlite") else {
            throw VaultError.exists
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try HomePlace.check(folder)
        let identity = Identity.make()
        let recipient = identity.recipient
        let again = identity.copy()
        let vault = try Vault.create(
            store: try SQLiteStore(folder: folder, creating: true), name: name, director: director,
            role: Role.director.code, identity: identity, policy: Policy.standard.forVault,
            clock: clock)
        try vault.commit([Act(.admit, admitting: [vault.vault])], clock: clock)
        let states = StateFolder(environment: environment, home: folder)
        try states.write(
            try Slot.seal(
                again, person: vault.person, genesis: vault.genesis.hash, passphrase: passphrase, cost: cost),
            director, "key")
        try states.write(Array(PublicHalf(recipient).text(name: director).utf8), director, "pub")
        try Data(facilityKeyFile(vault.facilityKey).utf8).write(
            to: URL(fileURLWithPath: folder + "/facility.pub"))
        return try Home(folder: folder, name: director, vault: vault, states: states, clock: clock)
    }

    /// Makes a person's own slot and public half.
    ///
    /// - Returns: the fingerprint to compare out of band.
    public static func makeKey(
        _ name: String, home: String?, passphrase: borrowing Passphrase, states: StateFolder,
        cost: KeyCost = .standard
    ) throws -> String {
        try states.checkFree(name)
        let identity = Identity.make()
        var pinned = Bytes32.zero
        if let home { pinned = try genesis(at: home).hash }
        let slot = try Slot.seal(
            identity, person: .random(), genesis: pinned, passphrase: passphrase, cost: cost)
        try states.write(slot, name, "key")
        try states.write(Array(PublicHalf(identity.recipient).text(name: name).utf8), name, "pub")
        return identity.recipient.fingerprint
    }

    /// Opens a person's slot; a missing one is 67, a wrong passphrase 77.
    public static func unlock(
        _ name: String, states: StateFolder, passphrase: borrowing Passphrase
    ) throws -> Slot.Opened {
        guard let slot = try? states.read(checked: name) else { throw unknown(name, in: states) }
        return try Slot.open(slot, passphrase: passphrase)
    }

    /// Opens the home in `folder` with an opened slot.
    public static func open(
        _ folder: String, name: String, slot: consuming Slot.Opened, states: StateFolder, clock: Int64,
        notes: SessionNotes? = nil, toSignRestore: Bool = false, accepting: UInt64? = nil
    ) throws -> Home {
        let pinned = slot.genesis
        let identity = slot.takeIdentity()
        let anchor = try states.anchor(name, by: identity)
        let vault = try Vault(
            store: try OpenedStore.at(folder), identity: identity, pinned: pinned, anchor: anchor,
            notes: notes, toSignRestore: toSignRestore, accepting: accepting)
        let home = try Home(folder: folder, name: name, vault: vault, states: states, clock: clock)
        home.settleCustody()
        return home
    }

    // MARK: the three primitives

    /// Reads what one permit allows and notes it in the log before anything is shown.
    func read(_ child: Child, _ permit: consuming Permit) throws -> Record {
        try note([child], permit.sections.joined(separator: " "))
        return try unnoted(child, permit)
    }

    /// Reading on the way to a writing, or many children under one note.
    func unnoted(
        _ child: Child, _ permit: consuming Permit, by accepted: (Bytes16) -> Bool = { _ in true }
    ) throws -> Record {
        let sections = Set(permit.sections)
        let versions = try vault.read(child.id, compartments: Set(permit.compartments.map(\.rawValue)))
        let wanted = versions.filter { sections.contains($0.section) && accepted($0.author) }
        return Record(wanted, people: nameOf, unbacked: unbacked) {
            PrivateNote.open($0, vault)
        }
    }

    /// Of many children, some of whom the session still holds as they were read before.
    func unnoted(
        _ child: Child, _ permit: consuming Permit, from kept: KeptRecords,
        by accepted: (Bytes16) -> Bool = { _ in true }
    ) throws -> Record {
        guard kept.sections == Set(permit.sections),
            kept.compartments == Set(permit.compartments.map(\.rawValue))
        else { throw Refusal.act }
        let versions = try vault.read(child.id, from: kept).filter { accepted($0.author) }
        return Record(versions, people: nameOf, unbacked: unbacked) { PrivateNote.open($0, vault) }
    }

    /// What the session holds of what a permit reaches.
    func kept(_ permit: consuming Permit) -> KeptRecords {
        vault.kept(Set(permit.sections), compartments: Set(permit.compartments.map(\.rawValue)))
    }

    /// Files attached to the sections that one permit reaches.
    func enclosed(_ child: Child, _ permit: consuming Permit) throws -> [StoredAttachment] {
        let versions = try vault.read(child.id, compartments: Set(permit.compartments.map(\.rawValue)))
        return vault.attachments(versions, of: child.id)
    }

    /// Writes what one permit allows; conflicts are kept beside and told afterwards.
    func commit(
        _ permit: consuming Permit, _ acts: [Act], when: (subject: Bytes16, last: UInt64)? = nil
    ) throws {
        try commit(permit, acts.count, when: when) { acts[$0] }
    }

    /// The same of acts that are made one by one.
    func commit(
        _ permit: consuming Permit, _ count: Int, when: (subject: Bytes16, last: UInt64)? = nil,
        _ act: (Int) throws -> Act
    ) throws {
        let allowed = Set(permit.compartments.map(\.rawValue))
        let conflicts = try vault.commit(count, clock: clock, when: when) { index in
            let act = try act(index)
            guard act.drafts.allSatisfy({ allowed.contains($0.compartment) }) else { throw Refusal.act }
            return act
        }
        try saveAnchor()
        if let first = conflicts.first {
            throw HomeError(
                .conflict,
                vi: "\(nameOf(first.author)) vừa sửa mục này. Nội dung của bạn được giữ trong lịch sử.",
                en:
                    "\(nameOf(first.author)) has just changed this entry. What you wrote is kept in the history.",
                hint: Wording(vi: "Xem: maiam show MÃ --history", en: "Look: maiam show CODE --history"))
        }
    }

    /// Takes in what others have written since.
    public func refresh() throws { try vault.refresh() }

    func note(_ subjects: [Child], _ detail: String) throws {
        try vault.noteRead(subjects.map(\.id), detail: detail, clock: clock)
        try saveAnchor()
    }

    /// Another process of the same person may have seen more already; an anchor never moves back.
    func saveAnchor() throws {
        defer { vault.keepNotes() }
        try saveMemory()
        guard vault.anchorAdvances(states.read(slotName, "anchor")) else { return }
        // A lost one is an older one, and no reading waits for the disk twice.
        try states.write(vault.sealedAnchor, slotName, "anchor", lasting: false)
    }
    /// What was erased or held stays known where the home can be put back to before it.
    private func saveMemory() throws {
        guard vault.custodyCounts != remembered else { return }
        if let memory = vault.memory(after: states.read(slotName, "custody")) {
            try states.write(memory, slotName, "custody")
        }
        remembered = vault.custodyCounts
    }

    func nameOf(_ id: Bytes16) -> String { vault.person(id)?.name ?? "?" }

    /// Everybody on the staff carries the roster; who does not has no business inside.
    func rosterCompartment() throws -> UInt8 {
        guard policy.access(role, .roster) >= .read else { throw Refusal.act }
        return Compartment.roster.rawValue
    }

    /// A proof takes 16 bytes a child.
    private static let mostProof = 1 << 26

    /// Integrity and completeness, as far as this person's keys reach.
    ///
    /// - Parameters:
    ///   - against: files or short codes of heads that somebody kept elsewhere.
    ///   - full: proves again what an earlier check proved on the same bytes.
    public func verification(against: [String] = [], full: Bool = false) throws -> HomeVerification {
        let proof = full ? nil : states.read(slotName, "proved", most: Self.mostProof)
        let found = try vault.verify(anchor: vault.anchor, proof: proof)
        // What cannot be kept is proved again the next time.
        if let proof = found.proof { try? states.write(proof, slotName, "proved", lasting: false) }
        var report = HomeVerification(found, words: restrictedProblem)
        report.distrusted = vault.people.compactMap { person in
            vault.distrusted(person.id).map { (person.name, $0) }
        }
        report.witnesses = try against.map { try witness($0) }
        return report
    }
}
