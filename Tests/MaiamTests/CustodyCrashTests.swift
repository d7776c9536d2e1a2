import CareHome
import CareRecords
import Foundation
import Testing

/// Power fails at a write, or the disk fills up, while the home's keys are changed.
@Suite(.enabled(if: Fault.isReady, "the maiam executable or a C compiler is missing"))
struct CustodyCrashTests {
    @Test(arguments: [Fault.Kind.killed, .full])
    func `an erasure broken off at a write is not begun or is finished at the next opening`(kind: Fault.Kind)
        throws
    {
        var code = ""
        let bench = try Bench { home in
            code = try home.admit(Admission()).code
            _ = try home.admit([Admission(), Admission()])
        }
        defer { bench.tool.remove() }
        try bench.save()
        var step = 1
        var (kept, finished) = (0, 0)
        while true {
            let status = try bench.run(
                ["erase", code, "--basis", "QĐ 1", "--confirm", code], kind, at: step)
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
}
