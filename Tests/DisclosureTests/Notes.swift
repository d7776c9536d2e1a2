import Foundation

@testable import Disclosure

/// Made-up notes in the way caregivers write: `{n:…}` must go, `<…>` looks like it and may stay.
struct Note {
    var text = ""
    /// Ranges of Unicode scalars.
    var mustGo: [(kind: Character, range: Range<Int>)] = []
    var mayStay: [Range<Int>] = []

    init(_ line: String) {
        let plain = line.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(
            of: "\\u200b", with: "\u{200B}")
        var (count, start) = (0, 0)
        var kind: Character?
        var rest = Array(plain.unicodeScalars)[...]
        while let scalar = rest.first {
            rest.removeFirst()
            switch scalar {
            case "{":
                kind = rest.first.map(Character.init)
                rest.removeFirst(2)
                start = count
            case "}":
                if let kind { mustGo.append((kind, start..<count)) }
                kind = nil
            case "<": start = count
            case ">": mayStay.append(start..<count)
            default:
                text.unicodeScalars.append(scalar)
                count += 1
            }
        }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Notes")

    /// Sets that the scrubber was mended on after they had been measured once.
    static let tuned = [
        "notes.txt", "more.txt", "third.txt", "held-back.txt", "fourth.txt", "fifth.txt", "sixth.txt",
        "seventh.txt", "eighth.txt", "ninth.txt", "tenth.txt", "eleventh.txt", "twelfth.txt",
    ]
    static let heldBack = "thirteenth.txt"

    static func lines(_ name: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    static func all(_ name: String) throws -> [Note] { try lines(name).map(Note.init) }

    /// The made-up house the notes were written in.
    static func lexicon() throws -> Lexicon {
        var terms: [Lexicon.Term] = []
        for (number, line) in try lines("home.txt").enumerated() {
            let parts = line.split(separator: "|").map(String.init)
            let removed = Bracket.word("đã lược bỏ")
            switch parts[0] {
            case "child":
                let bracket = Bracket.lettered("Trẻ", number)
                terms.append(.init(.name, kind: "child", text: parts[1], bracket: bracket))
                terms += parts.dropFirst(2).map {
                    .init(.nickname, kind: "child", text: $0, bracket: bracket)
                }
            case "phone", "number":
                terms.append(.init(.number, kind: parts[0], text: parts[1], bracket: removed))
            case "place":
                terms.append(.init(.place, kind: "place", text: parts[1], bracket: .word("địa bàn")))
            case "school":
                terms.append(.init(.body, kind: "school", text: parts[1], bracket: .word("trường")))
            default: terms.append(.init(.name, kind: "adult", text: parts[1], bracket: .word(parts[0])))
            }
        }
        return Lexicon(terms, birthdays: [[2014, 5, 12]], first: 0)
    }
}

/// Found of all, with the lower bound of Wilson's 95 % interval.
struct Share {
    var found = 0
    var all = 0

    mutating func add(_ isFound: Bool) {
        all += 1
        if isFound { found += 1 }
    }

    var value: Double { all == 0 ? 1 : Double(found) / Double(all) }

    var lowerBound: Double {
        guard all > 0 else { return 0 }
        let (n, z) = (Double(all), 1.959964)
        let middle = value + z * z / (2 * n)
        let spread = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        return (middle - spread) / (1 + z * z / n)
    }
}
