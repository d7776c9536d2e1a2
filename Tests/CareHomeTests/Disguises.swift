import CareRecords
import Foundation

/// Ways in which the same name or number is written.
enum Disguises {
    /// Of a name, each with what it is called.
    static func name(_ name: String) -> [(String, String)] {
        let words = name.split(separator: " ").map(String.init)
        let initials = words.compactMap(\.first).map(String.init)
        let plain = plain(name)
        return writings(name) + [
            ("initials with points", initials.joined(separator: ".")),
            ("initials with points and spaces", initials.joined(separator: ". ")),
            ("initials together", initials.joined()),
            ("a file's name", plain.replacing(" ", with: "")),
            ("a file's name with underscores", plain.replacing(" ", with: "_")),
            ("middle and given name", words.suffix(2).joined(separator: " ")),
            ("middle and given name, plain", Self.plain(words.suffix(2).joined(separator: " "))),
            ("given name after a word for a child", words.last ?? ""),
            ("letter by letter", name.replacing(" ", with: "").map(String.init).joined(separator: " ")),
        ]
    }

    static func writings(_ text: String) -> [(String, String)] {
        [
            ("as it is", text), ("small letters", text.lowercased()), ("capitals", text.uppercased()),
            ("no accents", plain(text)), ("no accents, small", plain(text).lowercased()),
            ("decomposed", text.decomposedStringWithCanonicalMapping),
            ("compatibility decomposed", text.decomposedStringWithCompatibilityMapping),
            ("new tone placement", moved(text, from: "òa óa ỏa õa ọa úy ùy", to: "oà oá oả oã oạ uý uỳ")),
            ("old tone placement", moved(text, from: "oà oá oả oã oạ uý uỳ", to: "òa óa ỏa õa ọa úy ùy")),
            ("wide spaces", text.replacing(" ", with: "  ")), ("tabs", text.replacing(" ", with: "\t")),
            ("hard spaces", text.replacing(" ", with: "\u{A0}")),
            ("over lines", text.replacing(" ", with: "\n")),
            ("over lines of Windows", text.replacing(" ", with: "\r\n")),
            ("hyphens", text.replacing(" ", with: "-")), ("dashes", text.replacing(" ", with: " – ")),
            ("underscores", text.replacing(" ", with: "_")),
            ("zero-width spaces", text.map(String.init).joined(separator: "\u{200B}")),
            ("soft hyphens", text.map(String.init).joined(separator: "\u{AD}")),
            ("byte order mark", "\u{FEFF}" + text),
        ]
    }

    static func number(_ number: String) -> [(String, String)] {
        let digits = number.map(String.init)
        func groups(_ separator: String) -> String {
            stride(from: 0, to: digits.count, by: 3).map {
                digits[$0..<min($0 + 3, digits.count)].joined()
            }.joined(separator: separator)
        }
        return [
            ("as it is", number), ("in threes", groups(" ")), ("points", groups(".")),
            ("hyphens", groups("-")),
            ("digit by digit", digits.joined(separator: " ")), ("hard spaces", groups("\u{A0}")),
            ("zero-width", digits.joined(separator: "\u{200B}")), ("over lines", groups("\n")),
            (
                "full width",
                String(
                    String.UnicodeScalarView(
                        number.unicodeScalars.map { scalar in
                            ("0"..."9").contains(scalar)
                                ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                        }))
            ),
        ]
    }

    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.replacing("đ", with: "d").replacing("Đ", with: "D").decomposedStringWithCanonicalMapping
                    .unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }))
    }

    private static func moved(_ text: String, from: String, to: String) -> String {
        zip(from.split(separator: " "), to.split(separator: " ")).reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
    }
}
