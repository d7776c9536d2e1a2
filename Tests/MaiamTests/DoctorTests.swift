import CareHome
import CareRecords
import Foundation
import Testing

@testable import maiam

struct DoctorTests {
    private let folder = Folder()

    private func context() -> Context {
        Context(options: CommonOptions(), environment: ["XDG_STATE_HOME": folder.path("state")])
    }

    private func verdicts(_ findings: [Finding]) -> [String: Finding.Verdict] {
        Dictionary(findings.map { ($0.check, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    }

    @Test(
        arguments: [
            ("Filename Type\n", Finding.Verdict.good), ("Filename Type\n/dev/dm-1 partition 9 0 -2\n", .good),
            ("Filename Type\n/dev/sda2 partition 9 0 -2\n", .warning),
            ("Filename Type\n/dev/zram0 partition 9 0 5\n/swap file 9 0 -2\n", .warning),
        ])
    func `swap on a bare disk is told`(table: String, verdict: Finding.Verdict) {
        #expect(MachineCheck.swap(table).verdict == verdict)
    }

    @Test(
        arguments: [
            (["LANG": "vi_VN.UTF-8"], Finding.Verdict.good), (["LC_ALL": "C.utf8", "LANG": "C"], .good),
            (["LC_ALL": "", "LANG": "C"], .warning), ([:], .warning),
        ])
    func `a locale that is not UTF-8 is told`(environment: [String: String], verdict: Finding.Verdict) {
        #expect(MachineCheck.locale(environment).verdict == verdict)
    }

    @Test func `a clock before the first home is wrong`() {
        #expect(MachineCheck.clock(1_500_000_000).verdict == .bad)
        #expect(MachineCheck.clock(1_800_000_000).verdict == .good)
    }

    @Test(arguments: [(UInt64(49), Finding.Verdict.bad), (50, .warning), (499, .warning), (500, .good)])
    func `a disk that fills up is told in time`(megabytes: UInt64, verdict: Finding.Verdict) {
        #expect(HomeCheck.space(megabytes).verdict == verdict)
    }

    @Test(
        arguments: [(nil, Finding.Verdict.warning), (0, .good), (7, .good), (8, .warning)]
            as [(Int64?, Finding.Verdict)])
    func `an old backup, or none, is told`(days: Int64?, verdict: Finding.Verdict) {
        let now: Int64 = 1_800_000_000
        #expect(HomeCheck.backup(days.map { now - $0 * 86_400 }, now: now).verdict == verdict)
    }

    @Test func `a folder that is no home is said to be none`() {
        let findings = HomeCheck(folder: folder.path("nowhere"), context: context()).findings()
        #expect(verdicts(findings) == ["home": .bad])
    }

    @Test func `doctor sees open folders, damaged files and a clock set back, and changes nothing`() throws {
        let home = folder.path("home")
        let manager = FileManager.default
        var options = CommonOptions()
        options.home = home
        let context = Context(options: options, environment: ["XDG_STATE_HOME": folder.path("state")])
        var phrase = Array("một hai ba bốn".utf8)
        var director: Home? = try phrase.withUnsafeMutableBytes { bytes in
            try Home.found(
                home, name: "Nhà thử", director: "director",
                passphrase: Home.passphrase(UnsafeRawBufferPointer(bytes)),
                environment: context.environment, clock: 1_770_000_000)
        }
        // SQLite's own files beside come and go with whoever has the home open.
        let standing = {
            try manager.contentsOfDirectory(atPath: home).filter { !$0.contains("sqlite-") }.sorted()
        }
        let before = try standing()
        let check = HomeCheck(folder: home, context: context)
        #expect(verdicts(check.findings())["backup"] == .warning)
        context.states.noteBackup(clock: context.clock)
        #expect(Set(verdicts(check.findings()).filter { $0.key != "space" }.values) == [.good])

        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home)
        #expect(verdicts(check.findings())["home-access"] == .bad)
        try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home)

        let future = Date(timeIntervalSinceNow: 3_600)
        try manager.setAttributes([.modificationDate: future], ofItemAtPath: home + "/home.sqlite")
        #expect(verdicts(check.findings())["clock-back"] == .bad)
        #expect(try standing() == before)

        // An older copy does not reach the head its people have seen.
        try Bench.copy(home, to: home + ".old")
        _ = try director?.admit(Admission())
        director = nil
        #expect(verdicts(check.findings())["anchor"] == .good)
        #expect(
            verdicts(HomeCheck(folder: home + ".old", context: context).findings())["anchor"] == .bad)

        let file = try #require(FileHandle(forUpdatingAtPath: home + "/keys.sqlite"))
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: [UInt8](repeating: 0xAA, count: 4096))
        try file.close()
        #expect(verdicts(check.findings())["files"] == .bad)
    }
}
