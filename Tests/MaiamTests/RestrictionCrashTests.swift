import CareHome
import CareRecords
import Foundation
import Testing

/// Power fails at a write, or the disk fills up, while a record is restricted.
@Suite(.enabled(if: Fault.isReady, "set MAIAM_FAULTS; the maiam executable and a C compiler are needed"))
struct RestrictionCrashTests {
    @Test(arguments: [Fault.Kind.killed, .full])
    func `a restriction broken off at a write is in force with all its keys, or not yet`(kind: Fault.Kind)
        throws
    {
        var code = ""
        var number: UInt64 = 0
        let bench = try Bench { home, tool in
            try Bench.enrol("deputy", .deputyDirector, into: home, tool)
            try Bench.enrol("carer", .caregiver, into: home, tool)
            code = try home.admit(Admission()).code
            _ = try home.admit([Admission(), Admission()])
            let deputy = try Bench.open("deputy", tool)
            _ = try? deputy.restrict(code, to: ["director", "deputy"])
            number = try #require(try deputy.proposals().first).number
        }
        defer { bench.tool.remove() }
        try bench.save()
        var step = 1
        var (open, closed) = (0, 0)
        while true {
            let status = try bench.run(["cosign", String(number), "--yes"], kind, at: step)
            if kind == .full { #expect(status != 1, "step \(step): a fault without a name") }
            let home = try bench.open()
            let report = try home.verification()
            #expect(report.problems.isEmpty && report.unauthorised.isEmpty, "step \(step)")
            #expect(try home.show(code).child.code == code)
            let carer = try Bench.open("carer", bench.tool)
            if try home.restrictions().isEmpty {
                open += 1
                #expect(try status != 0 && carer.list().count == 3, "step \(step)")
            } else {
                closed += 1
                #expect(try carer.list().count == 2, "step \(step)")
            }
            if status == 0 { break }
            try bench.goBack()
            step += Bench.stride
            try #require(step < 2_000)
        }
        #expect(open > 0 && closed > 0, "\(step) writes")
    }
}
