import CareHome
import CareRecords
import Foundation
import Testing

struct SystemWordsTests {
    @Test func `a full disk is named however the system tells it`() throws {
        let full = NSError(domain: NSPOSIXErrorDomain, code: Int(ENOSPC))
        let faults: [any Error] = [
            full, CocoaError(.fileWriteOutOfSpace),
            NSError(domain: NSCocoaErrorDomain, code: 512, userInfo: [NSUnderlyingErrorKey: full]),
        ]
        for fault in faults {
            let said = try #require(HomeError(explaining: fault))
            #expect(said.kind == .cannotCreate)
            #expect(said.sentence(.vietnamese).contains("Hết chỗ"), "\(said.sentence(.vietnamese))")
        }
        #expect(HomeError(explaining: CocoaError(.fileReadNoPermission))?.kind == .cannotCreate)
        #expect(HomeError(explaining: CancellationError()) == nil)
    }
}
