import Foundation
import Sealing
import Testing

/// The vectors of C2SP/CCTV, one file each: a head of `key: value` lines, an empty line, an age file.
struct AgeVector: CustomTestStringConvertible, Sendable {
    let name: String
    let testDescription: String
    let head: [(key: String, value: String)]
    let body: [UInt8]

    static let all: [AgeVector] = {
        guard let folder = Vectors.folder?.appendingPathComponent("age"),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        else { return [] }
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).flatMap {
                AgeVector(name, Array($0))
            }
        }
    }()

    init?(_ name: String, _ bytes: [UInt8]) {
        let ends = bytes.indices.dropLast().first { bytes[$0] == 10 && bytes[$0 + 1] == 10 }
        guard let end = ends else { return nil }
        self.name = name
        testDescription = name
        head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n").compactMap { line in
            line.firstRange(of: ": ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
        }
        body = Array(bytes[(end + 2)...])
    }

    subscript(key: String) -> String? { head.first { $0.key == key }?.value }

    func file() throws -> [UInt8] {
        guard self["compressed"] != nil else { return body }
        let python = try #require(Program("python3"))
        let script = "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
        let (code, inflated) = try python.run(["-c", script], input: body)
        #expect(code == 0)
        return inflated
    }

    /// The payload under the first identity or passphrase that fits.
    func decrypted() throws -> [UInt8] {
        let file = self["armored"] == "yes" ? try Age.dearmor(file()) : try file()
        let keys = head.filter { ["identity", "passphrase"].contains($0.key) }
        if keys.isEmpty { return try Age.decrypt(file, identity: [UInt8](repeating: 7, count: 32)) }
        for (kind, text) in keys {
            do throws(AgeError) {
                if kind == "passphrase" { return try Age.decrypt(file, passphrase: Array(text.utf8)) }
                return try Age.decrypt(file, identity: Age.identitySecret(text)!)
            } catch .noMatch { continue }
        }
        throw AgeError.noMatch
    }
}

extension Age {
    static func decrypt(_ file: [UInt8], identity: [UInt8]) throws(AgeError) -> [UInt8] {
        let result = identity.withUnsafeBytes { secret in
            Result { () throws(AgeError) in try decrypt(file, secretKey: secret) }
        }
        return try result.get()
    }
}

struct AgeVectorTests {
    static let python = Program("python3")

    @Test(.enabled(if: !AgeVector.all.isEmpty, Vectors.absent))
    func `No age vector is left unread`() throws {
        let folder = try #require(Vectors.folder).appendingPathComponent("age")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(AgeVector.all.map(\.name) == names.sorted())
    }

    @Test(
        .enabled(if: !AgeVector.all.isEmpty, Vectors.absent),
        arguments: AgeVector.all.filter { $0["compressed"] == nil })
    func `Every public age vector ends as its authors say`(_ vector: AgeVector) throws {
        try Self.check(vector)
    }

    @Test(
        .enabled(if: !AgeVector.all.isEmpty, Vectors.absent),
        .enabled(if: Self.python != nil, "python3 is not installed, the compressed vectors stay closed"),
        arguments: AgeVector.all.filter { $0["compressed"] != nil })
    func `Every compressed age vector ends as its authors say`(_ vector: AgeVector) throws {
        try Self.check(vector)
    }

    private static func check(_ vector: AgeVector) throws {
        let expected = try #require(vector["expect"])
        guard expected != "success" else {
            let digest = try #require(Program("sha256sum")).run([], input: vector.decrypted()).1
            #expect(String(decoding: digest.prefix(64), as: UTF8.self) == vector["payload"])
            return
        }
        let errors: [String: AgeError] = [
            "armor failure": .armor, "header failure": .header, "no match": .noMatch,
            "HMAC failure": .mac, "payload failure": .payload,
        ]
        let error = try #require(errors[expected])
        #expect(throws: error) { try vector.decrypted() }
    }
}
