import Sealing

/// What a verdict rests on: the keys held, everybody, every policy, what is not to count, and which records are restricted.
struct Ground {
    struct Known {
        let id: Bytes16
        let signing: Bytes32
        let role: UInt8
        let standing: UInt8
    }
    let rings: [Payload.Ring]
    let people: [Known]
    let policies: [(number: UInt64, bytes: [UInt8])]
    let unauthorised: [UInt64]
    let setAside: Set<UInt64>
    /// From which entry on whose word does not count.
    let distrusted: [Bytes16: UInt64]
    /// By child, with the entry that made the keys.
    let restricted: [Bytes16: UInt64]

    var hash: Bytes32 {
        var out = CanonicalWriter(magic: "maiamvg1")
        out.integer(Proof.rules)
        out.integer(UInt32(rings.count))
        for ring in rings.sorted(by: { $0.compartment < $1.compartment }) {
            out.integer(ring.compartment)
            out.integer(ring.epoch)
            out.fixed(ring.id)
        }
        out.integer(UInt32(people.count))
        for person in people.sorted(by: { $0.id < $1.id }) {
            out.fixed(person.id)
            out.fixed(person.signing)
            out.integer(person.role)
            out.integer(person.standing)
        }
        out.integer(UInt32(policies.count))
        for policy in policies {
            out.integer(policy.number)
            out.string(policy.bytes)
        }
        for numbers in [unauthorised, setAside.sorted()] {
            out.integer(UInt32(numbers.count))
            for number in numbers { out.integer(number) }
        }
        for numbers in [distrusted, restricted] {
            out.integer(UInt32(numbers.count))
            for (id, number) in numbers.sorted(by: { $0.key < $1.key }) {
                out.fixed(id)
                out.integer(number)
            }
        }
        return Digest.blake2b(out.bytes)
    }
}
