import CareHome
import CareRecords
import Foundation
import Testing

/// Power fails at a write, or the disk fills up, while the home's keys are changed.
@Suite(.enabled(if: Fault.isReady, "set MAIAM_FAULTS; the maiam executable and a C compiler are needed"))
struct CustodyCrashTests {
    @Test(arguments: [Fault.Kind.killed, .full])
    func `an erasure broken off at a write is not begun or is finished at the next opening`(kind: Fault.Kind)
        throws
    {
        var code = ""
        var number: UInt64 = 0
        let bench = try Bench { home, tool in
            try Bench.enrol("deputy", .deputyDirector, into: home, tool)
            code = try home.admit(Admission()).code
            _ = try home.admit([Admission(), Admission()])
            let deputy = try Bench.open("deputy", tool)
            _ = try? deputy.erase(code, basis: "QĐ 1")
            number = try #require(try deputy.proposals().first).number
        }
        defer { bench.tool.remove() }
        try bench.save()
        var step = 1
        var (kept, finished) = (0, 0)
        while true {
            let status = try bench.run(
                ["cosign", String(number), "--yes"], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            let report = try home.verification()
            #expect(report.problems.isEmpty && report.unauthorised.isEmpty, "step \(step)")
            let left = try home.list().map(\.code)
            if left.contains(code) {
                kept += 1
                #expect(left.count == 3 && status != 0, "step \(step)")
                #expect(try home.show(code).child.code == code)
            } else {
                finished += 1
                #expect(left.count == 2, "step \(step)")
                #expect(try home.erasureCertificate(code).wraps >= 0, "step \(step)")
                #expect(try home.erasureCertificate(code).isComplete)
            }
            if status == 0 { break }
            try bench.goBack()
            step += Bench.stride
            try #require(step < 2_000)
        }
        #expect(kept > 0 && finished > 1, "\(step) writes")
    }

    @Test(arguments: [Fault.Kind.killed, .full])
    func `a backup broken off at a write leaves no package and a sound home`(kind: Fault.Kind) throws {
        let bench = try Bench { home, _ in _ = try home.admit([Admission(), Admission()]) }
        defer { bench.tool.remove() }
        try bench.save()
        let (data, keys) = (bench.tool.folder + "/data.age", bench.tool.folder + "/keys.age")
        for step in stride(from: 1, to: 2_000, by: Bench.stride) {
            let status = try bench.run(["backup", "-o", data, "--keys", keys], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            #expect(try home.list().count == 2)
            // A package that has its name is whole; the data gets its name last.
            if FileManager.default.fileExists(atPath: data) {
                #expect(try bench.isWhole(data, keys), "step \(step)")
            }
            if status == 0 { return }
            try bench.goBack()
            for path in [data, keys] { try? FileManager.default.removeItem(atPath: path) }
        }
        Issue.record("never finished")
    }

    @Test(arguments: [Fault.Kind.killed, .full])
    func `a restore broken off at a write leaves no home or a sound one, and can be begun anew`(
        kind: Fault.Kind
    ) throws {
        let bench = try Bench { home, _ in _ = try home.admit([Admission(), Admission()]) }
        defer { bench.tool.remove() }
        let (data, keys) = (bench.tool.folder + "/data.age", bench.tool.folder + "/keys.age")
        #expect(try bench.tool.run(["backup", "-o", data, "--keys", keys], as: "director").status == 0)
        let target = bench.tool.folder + "/again"
        var broken = 0
        for step in stride(from: 1, to: 2_000, by: Bench.stride) {
            let status = try bench.run(["restore", data, keys, "--to", target, "--yes"], kind, at: step)
            if status == 0 { break }
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            broken += 1
            if FileManager.default.fileExists(atPath: target) {
                // The last writes are after the new home has its name.
                #expect(try bench.verifies(target), "step \(step)")
                try FileManager.default.removeItem(atPath: target)
            }
        }
        #expect(broken > 3)
        #expect(try bench.verifies(target))
        #expect(
            try !FileManager.default.contentsOfDirectory(atPath: bench.tool.folder).contains("again.part"))
        #expect(try bench.open().verification().problems.isEmpty)
    }

    @Test(arguments: [Fault.Kind.killed, .full])
    func `a new signing key broken off at a write is in force with all it signs anew, or not yet`(
        kind: Fault.Kind
    ) throws {
        var number: UInt64 = 0
        let bench = try Bench { home, tool in
            try Bench.enrol("deputy", .deputyDirector, into: home, tool)
            _ = try home.admit([Admission(), Admission()])
            let deputy = try Bench.open("deputy", tool)
            _ = try? deputy.renewSigningKey()
            number = try #require(try deputy.proposals().first).number
        }
        defer { bench.tool.remove() }
        try bench.save()
        var (before, after) = (0, 0)
        for step in stride(from: 1, to: 2_000, by: Bench.stride) {
            let status = try bench.run(["cosign", String(number), "--yes"], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            #expect(try home.checkpoint().text.contains("maiam/"), "step \(step)")
            let keys = home.signingKeys()
            if keys.count == 1 { before += 1 } else { after += 1 }
            let laid = try String(
                contentsOfFile: bench.tool.folder + "/home/facility.pub", encoding: .utf8)
            #expect(laid == keys.last?.publicKey, "step \(step)")
            if status == 0 { break }
            try bench.goBack()
        }
        #expect(before > 1 && after > 0)
    }

    @Test(arguments: [Fault.Kind.killed, .full])
    func `new keys broken off at a write are all there or none`(kind: Fault.Kind) throws {
        let bench = try Bench { home, _ in _ = try home.admit([Admission(), Admission()]) }
        defer { bench.tool.remove() }
        try bench.save()
        for step in stride(from: 1, to: 2_000, by: Bench.stride) {
            let status = try bench.run(["rotate", "--yes"], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            #expect(try home.list().allSatisfy { try !home.show($0.code).record.entries.isEmpty })
            // Whatever was left is no hindrance to doing it again.
            _ = try home.rotate()
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            if status == 0 { return }
            try bench.goBack()
        }
        Issue.record("never finished")
    }
}

extension CustodyCrashTests {
    @Test(arguments: [Fault.Kind.killed, .full])
    func `old rows whose sealing anew broke off are as they were or as they should be`(kind: Fault.Kind)
        throws
    {
        let bench = try Bench { home, _ in _ = try home.admit((0..<20).map { _ in Admission() }) }
        defer { bench.tool.remove() }
        try bench.save()
        var wentOn = 0
        for step in stride(from: 1, to: 4_000, by: Bench.stride * 3) {
            let status = try bench.run(["rotate", "--data", "--yes"], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            if status == 0 {
                #expect(try home.oldRows().goesOn == false)
                #expect(wentOn > 0, "\(step) writes")
                return
            }
            if try home.oldRows().goesOn {
                wentOn += 1
                _ = try home.reseal()
            }
            #expect(try home.verification().problems.isEmpty, "step \(step)")
            #expect(try home.list().count == 20)
            try bench.goBack()
        }
        Issue.record("never finished")
    }
}

extension Bench {
    fileprivate func isWhole(_ packages: String...) throws -> Bool {
        let named = packages.flatMap { ["--backup", $0] }
        return try tool.run(["verify"] + named, as: "director").status == 0
    }

    fileprivate func verifies(_ folder: String) throws -> Bool {
        let states = StateFolder(environment: tool.environment, home: tool.folder + "/home")
        let scratch = Folder()
        // Another state folder: opening this home must not move the anchor of the first.
        for name in ["director.key"] {
            try FileManager.default.copyItem(
                atPath: states.path + "/" + name, toPath: scratch.path(name))
        }
        let own = StateFolder(path: scratch.root.path)
        let home = try Home.open(
            folder, name: "director",
            slot: try Home.unlock("director", states: own, passphrase: Self.phrase("director")), states: own,
            clock: Self.clock)
        return try home.verification().problems.isEmpty && home.list().count == 2
    }
}
