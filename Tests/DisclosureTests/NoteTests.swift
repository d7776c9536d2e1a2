import Foundation
import Testing

@testable import Disclosure

/// The scrubber measured on notes that were written before it.
struct NoteTests {
    static let kinds: [(Character, String)] = [
        ("n", "name"), ("k", "nickname"), ("i", "initials"), ("t", "telephone"), ("d", "number"),
        ("f", "document"), ("e", "account"), ("c", "coordinates"), ("g", "date"), ("p", "place"),
        ("s", "school, class"), ("o", "organisation"),
    ]

    struct Result {
        var gone: [Character: Share] = [:]
        var all = Share()
        var decoys = Share()
        var words = Share()
        var leaking = 0
        var notes = 0
    }

    static func measure(_ notes: [Note], telling: Bool = false) throws -> Result {
        let scrubber = try Scrubber(Note.lexicon())
        var result = Result()
        for note in notes {
            let scrubbed = try scrubber.scrub(note.text)
            let scalars = Array(note.text.unicodeScalars)
            var covered = Set<Int>()
            for range in scrubbed.ranges { covered.formUnion(range) }
            func isLetter(_ at: Int) -> Bool {
                scalars[at].properties.isAlphabetic || Character(scalars[at]).isNumber
            }
            var leaks = false
            for (kind, range) in note.mustGo {
                let isGone = range.allSatisfy { covered.contains($0) || !isLetter($0) }
                result.gone[kind, default: Share()].add(isGone)
                result.all.add(isGone)
                leaks = leaks || !isGone
            }
            result.notes += 1
            if leaks { result.leaking += 1 }
            let kept = note.mayStay.map { range in range.allSatisfy { !covered.contains($0) } }
            for isKept in kept { result.decoys.add(isKept) }
            let secret = note.mustGo.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
            for at in scalars.indices
            where isLetter(at) && (at == 0 || !isLetter(at - 1)) && !secret.contains(at) {
                result.words.add(!covered.contains(at))
            }
            if telling, leaks || kept.contains(false) { print(note.text, "\n   →", scrubbed.text) }
        }
        return result
    }

    static func percent(_ value: Double) -> String { String(format: "%5.1f %%", value * 100) }

    static func table(_ result: Result) -> String {
        func row(_ name: String, _ share: Share) -> String {
            let padded = name.padding(toLength: 16, withPad: " ", startingAt: 0)
            return
                "\(padded) \(share.found)/\(share.all)\t\(percent(share.value))\t≥ \(percent(share.lowerBound))"
        }
        let rows = kinds.map { row($0.1, result.gone[$0.0] ?? Share()) }
        return
            (rows + [
                row("all that must go", result.all), row("decoys kept", result.decoys),
                row("words kept", result.words), "notes with a leak: \(result.leaking) of \(result.notes)",
            ]).joined(separator: "\n")
    }

    @Test(arguments: ["notes.txt", "more.txt", "third.txt", "held-back.txt", "fourth.txt", "fifth.txt", "sixth.txt", "seventh.txt", "eighth.txt"])
    func `what must go goes, what may stay stays`(file: String) throws {
        let telling = ProcessInfo.processInfo.environment["TELL"]?.contains(file) == true
        let result = try Self.measure(Note.all(file), telling: telling)
        print(file, Self.table(result), separator: "\n")
        #expect(result.all.value >= 0.98)
        #expect(result.decoys.value >= 0.95)
        #expect(result.words.value >= 0.95)
    }
}
