import CareHome
import CareRecords
import Foundation
import Glibc
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

    @Test(arguments: [ENOENT, EACCES, ENOSPC, EROFS, EISDIR, EEXIST, ENOTDIR, ELOOP, EPERM, EIO])
    func `what the system says of a file is said in both languages`(code: Int32) {
        let words = SystemReason.words(code)
        let raw = String(cString: strerror(code))
        #expect(!words.vi.isEmpty && words.vi != words.en)
        #expect(!words.vi.contains(raw) && !words.vi.contains("\(code)") && !words.en.contains("\(code)"))
        #expect(words.vi.contains { !$0.isASCII } && words.en.allSatisfy(\.isASCII))
        let said = HomeError(explaining: NSError(domain: NSPOSIXErrorDomain, code: Int(code)))
        guard ![ENOSPC, EROFS].contains(code) else { return }
        #expect(said?.sentence.vi.contains(words.vi) == true && said?.sentence.en.contains(words.en) == true)
    }

    @Test func `an error nobody foresaw keeps its number and no English in Vietnamese`() {
        #expect(
            SystemReason.words(9999)
                == Wording(
                    vi: "hệ thống báo lỗi số 9999", en: "the system's error number 9999"))
    }
}
