public import Sealing

extension Vault {
    /// Every signing key of the facility, oldest first, as the log says.
    public var facilityKeys: FacilityKeys { state.facility }
    public var facilityKey: FacilityKey { state.facility.current }

    /// Who may sign for a new key, and how many must.
    public func facilityKeySigners() throws -> (who: Set<Bytes16>, needed: Int) {
        let signers = state.signers
        let count = signers.isFounded ? policy.count(of: .facilityKey) : 1
        return (signers.available(.facilityKey, matter: []), count)
    }

    /// Makes a new signing key for the facility, or goes on with one that waits for signatures; the private half of the
    /// one before is taken away. It need not be there any more.
    ///
    /// - Parameter clock: seconds since 1970.
    /// - Throws: `VaultError.needsSignatures` where others must sign first.
    public func renewFacilityKey(clock: Int64) throws {
        guard let me, policy.administrators.contains(me.role), holds(policy.signature)
        else { throw VaultError.notAllowed }
        try refresh()
        try setFacilityKey(
            try waitingFacilityKey(clock: clock) ?? makeFacilityKey(clock: clock), clock: clock)
    }

    /// The oldest proposed key whose private half is still there.
    private func waitingFacilityKey(clock: Int64) throws -> [UInt8]? {
        guard let stored = try store.meta(WaitingKeys.name), let waiting = try? WaitingKeys(bytes: stored)
        else { return nil }
        return proposedFacilityKeys(clock: clock).first { opens($0.key, in: waiting) }?.bytes
    }

    private func opens(_ key: Bytes32, in waiting: WaitingKeys) -> Bool {
        guard let ring = keyring.rings[policy.signature] else { return false }
        do {
            _ = try waiting.seed(of: key, vault: vault, under: ring)
            return true
        } catch { return false }
    }

    private func proposedFacilityKeys(clock: Int64) -> [NewFacilityKey] {
        state.custody.proposals.all.values
            .filter { $0.act == .facilityKey && $0.used == nil && clock < $0.lapses }
            .sorted { $0.number < $1.number }
            .compactMap { try? NewFacilityKey(bytes: $0.matter) }
            .filter { $0.before == facilityKey.key }
    }

    /// Makes a key and lays its private half down, before anybody signs for it.
    private func makeFacilityKey(clock: Int64) throws -> [UInt8] {
        let seed = Secret.random()
        let new = NewFacilityKey(after: state.facility, seed: seed)
        guard let ring = keyring.rings[policy.signature] else { throw VaultError.noKey(policy.signature) }
        let live = Set(proposedFacilityKeys(clock: clock).map(\.key))
        try store.transaction(withKeys: false) { writer in
            var waiting = try Self.waiting(writer)
            waiting.keep(live)
            waiting.add(seed, of: new.key, vault: vault, under: ring)
            try writer.setMeta(waiting.bytes, WaitingKeys.name)
        }
        return new.bytes
    }

    private static func waiting(_ writer: any StoreWriter) throws -> WaitingKeys {
        try writer.meta(WaitingKeys.name).flatMap { try? WaitingKeys(bytes: $0) } ?? WaitingKeys()
    }

    /// Puts a proposed key in force, once enough have signed; what carries the facility's signature inside the home is
    /// signed anew with it.
    ///
    /// - Parameters:
    ///   - payload: as it was proposed.
    ///   - clock: seconds since 1970.
    /// - Throws: `VaultError.needsSignatures` where others must sign first, `VaultError.facilityKeyGone` where the
    ///   private half was taken away since.
    public func setFacilityKey(_ payload: [UInt8], clock: Int64) throws {
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        let new = try NewFacilityKey(bytes: payload)
        try collect(.facilityKey, payload, clock: clock)
        try transact(withKeys: false) { writer in
            guard let me = self.me, me.standing == .active else { throw VaultError.notActive }
            guard let ring = keyring.rings[policy.signature] else { throw VaultError.noKey(policy.signature) }
            let seed = try Self.waiting(writer).seed(of: new.key, vault: vault, under: ring)
            let chain = extendedChain(by: payload, try writer.meta(FacilityChain.name), writer)
            try seal(.facilityKey, touched: [], payload: payload, author: me, writer: writer, clock: clock)
            try writer.setMeta(
                Box.wrap(seed, key: ring.wrapKey, context: Self.facilityContext(vault)), "facility")
            try writer.removeMeta(WaitingKeys.name)
            try writer.setMeta(chain.bytes, FacilityChain.name)
            if let recovery = state.custody.recovery {
                try writer.setMeta(recovery.signed(by: seed), RecoveryStatement.name)
            }
            try publishRecipients(writer)
        }
        store.settle()
    }

    /// What lies beside the log for the keyless, with one key more; a link that was taken away or altered comes back
    /// unsigned.
    private func extendedChain(
        by payload: [UInt8], _ stored: [UInt8]?, _ writer: any StoreWriter
    ) -> FacilityChain {
        let chain = stored.flatMap { try? FacilityChain(bytes: $0) } ?? FacilityChain(vault: vault, links: [])
        var links = state.facility.changes.map { change in
            chain.links.first {
                $0.number == change.number && $0.payload == change.new.bytes
                    && chain.isVouched($0, by: change.new.before)
            }
                ?? FacilityChain.Link(
                    number: change.number, payload: change.new.bytes, signature: FacilityChain.unsigned)
        }
        let signed = FacilityChain.signedBytes(vault, state.size, payload)
        links.append(
            FacilityChain.Link(
                number: state.size, payload: payload,
                signature: oldSignature(signed, writer) ?? FacilityChain.unsigned))
        return FacilityChain(vault: vault, links: links)
    }

    /// By the key in force; nil where nobody has it any more.
    private func oldSignature(_ bytes: [UInt8], _ writer: any StoreWriter) -> [UInt8]? {
        try? withFacilityKey(policy.signature, wrap: writer.meta("facility")) {
            Signature.sign(bytes, seed: $0)
        }
    }

    /// What lies beside the log says the same as the log.
    func checkFacilityKeys() throws -> Bool {
        let stored = try store.meta(FacilityChain.name)
        let changes = state.facility.changes
        guard !changes.isEmpty || stored != nil else { return true }
        guard let chain = stored.flatMap({ try? FacilityChain(bytes: $0) }), chain.vault == vault,
            chain.links.count == changes.count
        else { return false }
        return zip(chain.links, changes).allSatisfy { link, change in
            link.number == change.number && link.payload == change.new.bytes
                && (link.signature == FacilityChain.unsigned || chain.isVouched(link, by: change.new.before))
        }
    }
}

extension Proposal {
    /// The key that is proposed; it holds from no entry yet.
    public var facilityKey: FacilityKey? {
        guard act == .facilityKey, let new = try? NewFacilityKey(bytes: matter) else { return nil }
        return FacilityKey(key: new.key, id: new.id, entry: 0)
    }
}
