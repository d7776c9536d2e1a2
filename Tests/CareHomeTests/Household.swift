import CareRecords
import Foundation
import Sealing
import Testing
import Vault

@testable import CareHome

/// A home in a folder of its own with people of every role, each opening it with their own key.
final class Household {
    static let day = Day(iso: "2026-03-05")!
    static let clock = Moment(iso: "2026-03-05T08:00")!.epochSeconds

    let folder: String
    let environment: [String: String]
    let director: Home
    private var opened: [String: Home] = [:]

    init(clock: Int64 = Household.clock) throws {
        let base = NSTemporaryDirectory() + "maiam-home-" + Bytes16.random().hex
        folder = base + "/home"
        environment = ["XDG_STATE_HOME": base + "/state"]
        director = try Home.found(
            folder, name: "Mái ấm An Bình", director: "director", passphrase: Self.passphrase(),
            environment: environment, clock: clock, cost: .least)
        director.patience = 600
        opened["director"] = director
    }

    deinit {
        try? FileManager.default.removeItem(atPath: String(folder.dropLast("/home".count)))
    }

    var states: StateFolder { StateFolder(environment: environment, home: folder) }
    var facilityKey: String {
        (try? String(contentsOfFile: folder + "/facility.pub", encoding: .utf8)) ?? ""
    }

    static func passphrase() -> Home.Passphrase {
        var bytes = Array("một hai ba bốn".utf8)
        return Passphrase(wiping: &bytes)
    }

    func enrol(_ name: String, _ role: Role, from: String = "", until: String = "", paper: String = "") throws
    {
        _ = try Home.makeKey(
            name, home: folder, passphrase: Self.passphrase(), states: states, cost: .least)
        try carriedOut {
            _ = try director.enrol(
                name, role: role, publicFile: nil, states: states, from: from, until: until, paper: paper,
                confirmed: { _ in true })
        }
    }

    /// Does what a sole head of the house must tell everybody for three days first.
    func carriedOut(_ act: () throws -> Void) throws {
        do { try act() } catch let error as HomeError where error.kind == .conflict {
            guard let open = try director.vault.proposals(clock: Self.clock).last else { throw error }
            try witness(at: Self.clock + Proposal.wait)
            try self.open("director", clock: Self.clock + Proposal.wait).carryOut(open.proposal)
            try director.refresh()
        }
    }

    /// Somebody else opens the home, where there is one who can.
    private func witness(at clock: Int64) throws {
        for person in director.vault.people where person.standing == .active && person.name != director.name {
            guard let other = try? open(person.name, clock: clock) else { continue }
            // One like the last would be joined to it.
            try other.note([], "list \(director.vault.anchor.size)")
        }
    }

    func unlock(_ name: String) throws -> Slot.Opened {
        try Home.unlock(name, states: states, passphrase: Self.passphrase())
    }

    func open(_ name: String, clock: Int64 = Household.clock) throws -> Home {
        let home = try Home.open(folder, name: name, slot: try unlock(name), states: states, clock: clock)
        // An unoptimised build looks for leaks some twenty times as slowly.
        home.patience = 600
        return home
    }

    /// The person of a role, named like it, enrolled at the first call, with all that was written so far.
    func home(_ role: Role) throws -> Home {
        let name = role.rawValue
        if let home = opened[name] {
            try home.vault.refresh()
            return home
        }
        try enrol(
            name, role, until: role.isTimeBoxed ? "2026-12-31" : "", paper: role.isTimeBoxed ? "12/QĐ" : "")
        let home = try open(name)
        opened[name] = home
        return home
    }
}

extension Admission {
    /// From the JSON that `admit --from` takes.
    init(json: String) throws {
        self = try Intake.read(json: JSON.parse(Array(json.utf8)), today: Household.day)
    }
}

extension Section {
    static func named(_ key: String) -> Section { RecordSchema.section(key)! }
}

/// What `maiam` would say and with which kind, nil when nothing was thrown.
func kind(_ body: () throws -> Void) -> HomeError.Kind? {
    do {
        try body()
        return nil
    } catch { return HomeError(explaining: error)?.kind }
}
