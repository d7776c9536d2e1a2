import Sealing

/// Keys of children, moved from the compartments' keys of before to those that follow.
struct Rewrapping {
    let old: [UInt8: RingKey]
    let new: [UInt8: RingKey]
    let policy: VaultPolicy
    let vault: Bytes16
    /// By how many epochs a child's keys may be ahead of their compartment's.
    let ahead: (Bytes16) -> UInt32

    /// Of which compartment the key at each place is.
    func places(of keys: [StoredKey]) -> [Bytes16: RingKey] {
        var found: [Bytes16: RingKey] = [:]
        found.reserveCapacity(keys.count)
        for (subject, stored) in Dictionary(grouping: keys, by: \.subject) {
            find(stored.filter { $0.wrap.first != 2 }.map(\.locator), of: subject, &found)
        }
        return found
    }

    /// Most keys are of the first epoch and of a compartment that a child has, so those are tried first.
    private func find(_ locators: [Bytes16], of subject: Bytes16, _ found: inout [Bytes16: RingKey]) {
        let own = subject == vault ? policy.houseCompartments : policy.subjectCompartments
        let rings = old.values.sorted {
            own.contains($0.compartment) && !own.contains($1.compartment)
        }
        var left = Set(locators)
        for epoch in 0...((rings.map(\.epoch).max() ?? 0) + ahead(subject)) {
            for ring in rings where epoch <= ring.epoch + ahead(subject) {
                if left.isEmpty { return }
                let place = ring.locator(subject: subject, keyEpoch: epoch)
                if left.remove(place) != nil { found[place] = ring }
            }
        }
    }

    /// Every wrap under the new keys, at the same places, and how many of them open for nobody and are as they were.
    func wraps(of keys: [StoredKey]) throws -> (all: [StoredKey], carried: Int) {
        let places = places(of: keys)
        var (wraps, closed): ([StoredKey], [Bytes16: Int]) = ([], [:])
        wraps.reserveCapacity(keys.count)
        var (seen, twice) = (Set<Bytes16>(minimumCapacity: keys.count), Set<Bytes16>())
        for key in keys where !seen.insert(key.locator).inserted { twice.insert(key.locator) }
        for (index, stored) in keys.enumerated() {
            try Effort.step(.wrapping, index, of: keys.count)
            let before = closed[stored.locator]
            // An older one counts only where the newer ones open for nobody.
            guard before != nil || seen.remove(stored.locator) != nil else { continue }
            // Nobody's place: a row somebody planted must not keep another from being shut out.
            guard stored.wrap.first == 2 || places[stored.locator] != nil else { continue }
            let new = try renewed(
                stored, places[stored.locator], isSure: !twice.contains(stored.locator))
            // One that opens for nobody stays for `verify` to name, for the same reason.
            if let before {
                guard let new else { continue }
                wraps[before] = new
                closed[stored.locator] = nil
            } else {
                if new == nil { closed[stored.locator] = wraps.count }
                wraps.append(new ?? stored)
            }
        }
        try Effort.step(.wrapping, keys.count, of: keys.count)
        return (wraps, closed.count)
    }

    /// The same key under the ring now in force; nil when it opens for nobody.
    ///
    /// - Parameter isSure: no other wrap lies at this place, so that one under a ring that stays need not be opened.
    private func renewed(_ stored: StoredKey, _ ring: RingKey?, isSure: Bool) throws -> StoredKey? {
        guard stored.wrap.first != 2, let ring else {
            // What is sealed from outside is filed, and never the key of a place of ours.
            return ring == nil ? try reboxed(stored) : nil
        }
        guard let next = new[ring.compartment] else { return nil }
        if next === ring, isSure { return stored }
        let wrap = try? CaseKey.rewrap(
            stored.wrap, subject: stored.subject, locator: stored.locator, from: ring, to: next)
        return wrap.map { StoredKey(locator: stored.locator, subject: stored.subject, wrap: $0) }
    }

    private func reboxed(_ stored: StoredKey) throws -> StoredKey? {
        for ring in old.values where policy.filing.contains(ring.compartment) {
            guard
                let key = try? CaseKey.unwrap(
                    stored.wrap, subject: stored.subject, locator: stored.locator, epoch: CaseKey.filed,
                    ring: ring,
                    vault: vault), let record = new[ring.compartment]?.record(vault: vault)
            else { continue }
            return StoredKey(
                locator: stored.locator, subject: stored.subject, wrap: try key.boxed(to: record.publicKey))
        }
        return nil
    }
}
