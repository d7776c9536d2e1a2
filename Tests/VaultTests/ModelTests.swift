import Foundation
import Sealing
import Testing

@testable import Vault

/// A small model of who may do what, held against the vault over many random acts.
@Suite struct ModelTests {
    struct Member {
        let seeds: House.Seeds
        let id: Bytes16
        let role: UInt8
        var standing = Person.Standing.active
    }
    struct Child {
        var values: [UInt8: [String]] = [1: ["MARKER-NAME"], 2: ["MARKER-CARE"], 3: ["MARKER-PROT"]]
        var erased = false
        var held = false
        /// Who alone opens it, beside the director; nil for whoever's role does.
        var named: Set<Bytes16>?
    }

    /// Steps of one sequence, 10,000 over all of them; `MAIAM_STEPS` makes longer ones by hand.
    static let steps = Int(ProcessInfo.processInfo.environment["MAIAM_STEPS"] ?? "") ?? 500

    @Test(arguments: 1...20) func `grants, removals, rotations and erasures do what the model says`(
        seed: UInt64
    )
        throws
    {
        let house = try House()
        defer { house.remove() }
        var random = Seeded(state: seed)
        var members: [Member] = []
        var children: [Bytes16: Child] = [:]
        for step in 0..<Self.steps {
            let comment: Comment = "seed \(seed) step \(step)"
            switch Int.random(in: 0..<13, using: &random) {
            case 0 where members.count < 6:
                let role = UInt8.random(in: 2...3, using: &random)
                let seeds = try house.enroll("m\(step)", role: role)
                let id = try #require(house.director.person(named: "m\(step)")?.id)
                members.append(Member(seeds: seeds, id: id, role: role))
            case 1:
                guard let index = members.indices.randomElement(using: &random) else { continue }
                let next: Person.Standing = members[index].standing == .active ? .suspended : .active
                try house.director.setStanding(next, of: members[index].id, clock: House.clock)
                members[index].standing = next
                if next == .suspended { forget(members[index].id, &children) }
            case 2 where members.count > 3:
                let gone = members.remove(at: Int.random(in: 0..<members.count, using: &random))
                _ = try house.director.remove(gone.id, clock: House.clock)
                #expect(throws: VaultError.self, comment) { try house.open(gone.seeds) }
                forget(gone.id, &children)
            case 3: _ = try house.director.rotate(clock: House.clock)
            case 4 where children.count < 12, 5 where children.count < 12:
                children[try house.admit(by: house.director)] = Child()
            case 6:
                guard let child = children.keys.sorted().randomElement(using: &random) else { continue }
                let held = children[child]?.held == true
                guard children[child]?.erased == false else { continue }
                if held {
                    try house.director.releaseHold(child, drafts: [], clock: House.clock)
                } else {
                    try house.director.hold(child, drafts: [], clock: House.clock)
                }
                children[child]?.held = !held
            case 7 where Int.random(in: 0..<3, using: &random) == 0:
                guard let child = children.keys.sorted().randomElement(using: &random) else { continue }
                let model = try #require(children[child])
                if model.held {
                    #expect(throws: VaultError.onHold, comment) {
                        try house.director.erase(child, drafts: [], clock: House.clock)
                    }
                } else {
                    _ = try house.director.erase(child, drafts: [], clock: House.clock)
                    children[child]?.erased = true
                }
            case 12: try restrict(house, members, &children, &random)
            default:
                try use(house, &members, &children, step, &random, comment)
            }
        }
        for (child, model) in children where !model.erased {
            let found = try house.director.read(child, compartments: [1, 2, 3])
            #expect(found.count == model.values.values.map(\.count).reduce(0, +))
        }
        let report = try house.director.verify(anchor: house.director.anchor)
        #expect(report.problems.isEmpty && report.unauthorised.isEmpty && report.pending.isEmpty)
        #expect(report.children == children.values.filter { !$0.erased }.count)
    }

    private func forget(_ id: Bytes16, _ children: inout [Bytes16: Child]) {
        for child in children.keys { children[child]?.named?.remove(id) }
    }

    private func restrict(
        _ house: House, _ members: [Member], _ children: inout [Bytes16: Child], _ random: inout Seeded
    ) throws {
        guard let child = children.keys.sorted().randomElement(using: &random),
            children[child]?.erased == false
        else { return }
        let active = members.filter { $0.standing == .active }.map(\.id)
        let lifts = children[child]?.named != nil && Bool.random(using: &random)
        let named = lifts ? nil : Set(active.filter { _ in Bool.random(using: &random) })
        // The same again would change nothing.
        guard named == nil || named != children[child]?.named else { return }
        try house.director.restrict(
            child, to: named?.union([house.director.person]) ?? [],
            mark: house.director.mark(ofCode: child.hex, compartment: 1), clock: House.clock)
        children[child]?.named = named
    }

    /// Somebody writes into or reads a child's record, as far as they may.
    private func use(
        _ house: House, _ members: inout [Member], _ children: inout [Bytes16: Child], _ step: Int,
        _ random: inout Seeded, _ comment: Comment
    ) throws {
        guard let member = members.randomElement(using: &random),
            let child = children.keys.sorted().randomElement(using: &random),
            let model = children[child]
        else { return }
        guard member.standing == .active else {
            #expect(throws: VaultError.self, comment) { try house.open(member.seeds) }
            return
        }
        let vault = try house.open(member.seeds)
        let compartment = UInt8.random(in: 2...3, using: &random)
        let act = Act(.write, drafts: [House.draft(child, compartment, "k", "\(step)")])
        if model.erased {
            #expect(throws: VaultError.erased, comment) { try vault.commit([act], clock: House.clock) }
            #expect(throws: VaultError.erased, comment) { try vault.read(child, compartments: [2]) }
            return
        }
        let opens = model.named?.contains(member.id) ?? true
        guard opens || House.policy.filing.contains(compartment) else {
            #expect(throws: VaultError.notNamed, comment) { try vault.commit([act], clock: House.clock) }
            return #expect(try vault.read(child, compartments: [1, 2, 3]).isEmpty, comment)
        }
        try vault.commit([act], clock: House.clock)
        children[child]?.values[compartment, default: []].append("\(step)")
        let held = opens ? House.policy.held(by: member.role) : []
        let expected = try #require(children[child]).values.filter { held.contains($0.key) }
        let found = try vault.read(child, compartments: [1, 2, 3])
        #expect(Set(found.map(\.compartment)) == Set(expected.keys), comment)
        #expect(found.count == expected.values.map(\.count).reduce(0, +), comment)
        try house.director.refresh()
    }
}
