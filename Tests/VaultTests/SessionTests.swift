import CSystem
import Foundation
import Sealing
import Testing

@testable import Vault

/// Containers often deny the keyring; there `unlock` refuses, and so little is left to test.
private let keyringWorks: Bool = {
    let name = "maiam:test-" + Bytes16.random().hex
    let key = [UInt8](repeating: 7, count: 32)
    var back = [UInt8](repeating: 0, count: 32)
    defer { maiam_keyring_remove(name) }
    return maiam_keyring_add(name, key, 32, 60) >= 0 && maiam_keyring_read(name, &back, 32) == 32
        && back == key
}()

@Suite(.enabled(if: keyringWorks, "the kernel keyring is blocked here, so unlock refuses"))
struct SessionTests {
    /// A runtime folder of its own and one session started in it at second 1000.
    private final class Bench {
        let runtime = NSTemporaryDirectory() + "maiam-run-" + Bytes16.random().hex
        let folder: SessionFolder
        let session: Session
        let seeds = House.Seeds()
        let person = Bytes16.random()
        let genesis = Bytes32(Random.bytes(32))!

        init() throws {
            try FileManager.default.createDirectory(
                atPath: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            folder = try SessionFolder(runtime: runtime)
            session = Session(try .here(vault: .random(), name: "lan"), in: folder)
            try session.start(
                Slot.Opened(identity: seeds.identity(), person: person, genesis: genesis), now: 1000)
        }

        deinit {
            Session.end(session.place.label, in: folder)
            try? FileManager.default.removeItem(atPath: runtime)
        }

        var file: String { folder.file(session.place.label) }
        var key: String { Session.keyName(session.place.label) }

        func error(_ session: Session? = nil, now: Int64 = 1001) -> SessionError? {
            do throws(SessionError) {
                _ = try (session ?? self.session).resume(now: now)
                return nil
            } catch { return error }
        }

        /// The same two halves, asked for from another place.
        func moved(_ change: (inout SessionPlace) -> Void) throws -> Session {
            var place = session.place
            change(&place)
            let moved = Session(place, in: folder)
            guard place.label != session.place.label else { return moved }
            try folder.write(try #require(folder.read(session.place.label)), place.label)
            var bytes = [UInt8](repeating: 0, count: 32)
            #expect(maiam_keyring_read(key, &bytes, 32) == 32)
            #expect(maiam_keyring_add(Session.keyName(place.label), bytes, 32, 60) >= 0)
            return moved
        }
    }

    @Test func `a session gives back the identity, person and genesis it was given`() throws {
        let bench = try Bench()
        let opened = try bench.session.resume(now: 1001)
        #expect(opened.person == bench.person)
        #expect(opened.genesis == bench.genesis)
        #expect(opened.identity.recipient == bench.seeds.recipient)
        #expect(opened.identity.sign([1, 2, 3]) == bench.seeds.identity().sign([1, 2, 3]))
        #expect(bench.session.isOpen(now: 1001))
    }

    @Test func `the file alone opens nothing`() throws {
        let bench = try Bench()
        #expect(maiam_keyring_remove(bench.key) == 0)
        #expect(bench.error() == SessionError.none)
    }

    @Test func `the key alone opens nothing`() throws {
        let bench = try Bench()
        #expect(bench.folder.remove(bench.session.place.label))
        #expect(bench.error() == SessionError.none)
    }

    @Test func `a file under the key of another session is refused`() throws {
        let bench = try Bench()
        #expect(maiam_keyring_add(bench.key, Random.bytes(32), 32, 60) >= 0)
        #expect(bench.error() == .refused)
    }

    @Test(
        arguments: [
            (1000, true), (1000 + 8 * 3600 - 1, true), (1000 + 8 * 3600, false), (999, false), (-1, false),
            (Int64.min, false), (Int64.max, false),
        ] as [(Int64, Bool)])
    func `a session lasts eight hours and not before its start`(now: Int64, open: Bool) throws {
        let bench = try Bench()
        #expect(bench.error(now: now) == (open ? nil : .expired))
        #expect((bench.folder.read(bench.session.place.label) != nil) == open)
    }

    @Test func `the kernel forgets the key when its time is over`() async throws {
        let bench = try Bench()
        #expect(maiam_keyring_timeout(bench.key, 1) == 0)
        try await Task.sleep(for: .seconds(2.5))
        #expect(bench.error() == SessionError.none)
    }

    @Test(arguments: ["terminal", "boot", "account", "vault", "name"])
    func `a session of another place is refused`(what: String) throws {
        let bench = try Bench()
        let moved = try bench.moved { place in
            switch what {
            case "terminal": place.terminal = "1 34817"
            case "boot": place.boot = "00000000-0000-0000-0000-000000000000"
            case "account": place.account += 1
            case "vault": place.vault = .random()
            default: place.name = "hoa"
            }
        }
        defer { Session.end(moved.place.label, in: bench.folder) }
        #expect(bench.error(moved) == .refused)
        #expect(bench.error() == nil || moved.place.label == bench.session.place.label)
    }

    @Test func `no byte of the file can be changed`() throws {
        let bench = try Bench()
        let sealed = try #require(bench.folder.read(bench.session.place.label))
        for index in sealed.indices {
            var altered = sealed
            altered[index] ^= 1
            try bench.folder.write(altered, bench.session.place.label)
            #expect(bench.error() == .refused, "byte \(index)")
        }
    }

    @Test func `lock leaves neither half`() throws {
        let bench = try Bench()
        #expect(Session.end(bench.session.place.label, in: bench.folder))
        var byte: UInt8 = 0
        #expect(maiam_keyring_read(bench.key, &byte, 1) == -1)
        #expect(!FileManager.default.fileExists(atPath: bench.file))
        #expect(bench.folder.labels.isEmpty)
        #expect(!Session.end(bench.session.place.label, in: bench.folder))
    }

    @Test func `file and folder are the owner's alone`() throws {
        let bench = try Bench()
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(bench.file) == 0o600)
        #expect(try mode(bench.folder.path) == 0o700)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: bench.file)
        #expect(bench.error() == SessionError.none)
    }

    @Test func `a runtime folder that others can enter is not used`() throws {
        let bench = try Bench()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.runtime)
        let used = try? SessionFolder(runtime: bench.runtime)
        #expect(used?.path != bench.folder.path)
    }
}
