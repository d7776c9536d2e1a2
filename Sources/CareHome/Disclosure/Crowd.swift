import CareRecords
import Sealing
import Vault

/// What of one child is printed, and how many children it could be.
struct Crowd {
    typealias Fact = (field: Field, value: Value)
    typealias Place = (section: String, field: String, treatment: Treatment)

    var facts: [Fact]
    /// By what the reader could look for the child.
    var among: [Resemblance]
    /// Children here now or in the last five years who match all of it, the child among them.
    var k: Int
}

extension Home {
    /// The facts a purpose may print of a child. Who need not be known is made coarser, field by field, until
    /// eight share what is left; then nothing is.
    func crowd(_ child: Child, _ record: Record, _ purpose: Purpose, _ allowed: [Crowd.Place]) throws -> Crowd {
        var places = allowed
        var crowd = try crowd(child, record, purpose, places, among: nil)
        guard purpose.isAnonymous else { return crowd }
        let others = try remembered(Set(allowed.map(\.section)))
        let rest = places.map(\.field).filter { !Redaction.givenUp.contains($0) }
        for key in Redaction.givenUp + rest where crowd.k < Redaction.crowd && !crowd.facts.isEmpty {
            guard crowd.facts.contains(where: { $0.field.key == key }) else { continue }
            places.removeAll { $0.field == key }
            let next = try self.crowd(child, record, purpose, places, among: others)
            crowd = next.facts.isEmpty ? Crowd(facts: [], among: [], k: crowd.k) : next
        }
        return crowd
    }

    private func crowd(
        _ child: Child, _ record: Record, _ purpose: Purpose, _ places: [Crowd.Place], among others: [Counted]?
    ) throws -> Crowd {
        let facts = facts(places, of: record, shared: Redaction.crowd)
        let printed = places.filter { place in
            facts.contains { $0.field == RecordSchema.section(place.section)?[place.field] }
        }
        let among = printed.compactMap { Resemblance.of($0.field, in: $0.section) }
        // Who need not be known must not be found by anything printed; else by what people look for.
        let looked =
            purpose.isAnonymous
            ? printed : among.map { ($0.place.section, $0.place.field, $0.treatment) }
        let others = try others ?? remembered(Set(looked.map(\.section)))
        let own = likeness(looked, of: record)
        let k = others.count { $0.child.id == child.id || likeness(looked, of: $0.record) == own }
        return Crowd(facts: facts, among: among, k: k)
    }

    /// Children on the books, and who left within the years a reader may remember.
    private func remembered(_ sections: Set<String>) throws -> [Counted] {
        let since = PartialDate(today).earliest.adding(months: -12 * Resemblance.years)
        return try everyone(Array(sections.union(["identity"])), detail: "likeness") { child in
            child.standing.isOnTheBooks || child.spells.contains { ($0.until ?? self.today) >= since }
        }
    }

    /// What is known of a child in the places looked at; sets without their order.
    private func likeness(_ places: [Crowd.Place], of record: Record) -> [String: Value] {
        var likeness: [String: Value] = [:]
        for place in places {
            guard let field = RecordSchema.section(place.section)?[place.field] else { continue }
            var value = facts([place], of: record, shared: Redaction.crowd).first { $0.field == field }?.value
            if case .list(let items)? = value {
                value = .list(items.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
            }
            likeness["\(place.section).\(place.field)"] = value
        }
        return likeness
    }
}
