extension Policy {
    /// For acts whose every part was permitted one by one: all that the role may write.
    public func permitWholesale(_ role: Role, _ section: Section) throws(Refusal) -> Permit {
        let compartments = Compartment.allCases.filter { access(role, $0) == .write } + Self.filing
        guard compartments.contains(.roster) else { throw .section(section.key) }
        return Permit.minted(.write, [section.key], Array(Set(compartments)))
    }

    /// Several sections under one signature, each of them the role's to write, with the cards that follow.
    public func permitTogether(
        _ role: Role, _ parts: [(section: Section, keys: [String])], with cards: Set<Compartment>
    ) throws(Refusal) -> Permit {
        var compartments = cards
        for part in parts {
            let permit = try permitWriting(role, part.section, part.keys)
            guard permit.act == .write else { throw .section(part.section.key) }
            compartments.formUnion(permit.compartments)
        }
        guard cards.allSatisfy({ access(role, $0) == .write }) else { throw .act }
        return Permit.minted(.write, parts.map(\.section.key), Array(compartments))
    }

    public func permitRoster(_ role: Role) throws(Refusal) -> Permit {
        guard access(role, .roster) >= .read else { throw .act }
        return Permit.minted(.read, ["roster"], [.roster])
    }

    /// What the house sets for itself: everybody on the staff reads it.
    public func permitSettings(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        let may = act == .read ? access(role, .roster) >= .read : access(role, .signature) == .write
        guard may else { throw .act }
        return Permit.minted(act, RecordSchema.settings.map(\.key), [.roster])
    }

    /// The registers of the house.
    public func permitRegister(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .facility) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, RecordSchema.registers.map(\.key), [.facility])
    }

    /// The books of the day.
    public func permitBooks(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .care) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, RecordSchema.books.map(\.key), [.care])
    }

    /// Urgent matters lie beside the care diary.
    public func permitUrgent(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .care) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, ["urgent"], [.care])
    }

    /// The shelf of closed cases.
    public func permitArchive(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .archive) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, ["archive"], [.archive])
    }

    /// Requests, releases and the ledger of the house.
    public func permitFacility(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .facility) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, ["request", "delivery", "toldFact"], [.facility])
    }
}

extension Policy {
    /// What the house keeps of erasures and holds, for those who decide on them.
    public func permitCustody(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .archive) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, ["erasure", "hold", "proposal"], [.archive])
    }

    /// The proofs of exact tables, and the counts they hide, lie with the key that signs for the house.
    public func permitWitnesses(_ role: Role, _ act: Permit.Act) throws(Refusal) -> Permit {
        guard access(role, .signature) >= (act == .read ? .read : .write) else { throw .act }
        return Permit.minted(act, ["witness"], [.signature])
    }

    /// A frozen summary lies in the compartment of the family's papers.
    public func permitRelease(_ role: Role, _ family: Section) throws(Refusal) -> Permit {
        guard access(role, family.compartment) >= .read else { throw .section(family.key) }
        return Permit.minted(.read, ["release"], [family.compartment])
    }
}
