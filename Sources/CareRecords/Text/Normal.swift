import Disclosure
import Foundation

/// The composed form (Unicode NFC), in which all text is kept and compared.
public func nfc(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(\.standsAlone) ? text : text.precomposedStringWithCanonicalMapping
}

extension Unicode.Scalar {
    /// Latin and Vietnamese letters as they are typed everywhere: composed, and nothing joins them.
    fileprivate var standsAlone: Bool { value < 0x300 || (0x1EA0...0x1EF9).contains(value) }

    fileprivate var isGap: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}

/// One line as a person meant it: composed, no zero-width characters, single plain spaces, trimmed.
public func tidy(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var gap = false
    for scalar in nfc(text).unicodeScalars where !scalar.isZeroWidth {
        if scalar.isGap {
            gap = !scalars.isEmpty
        } else {
            if gap { scalars.append(" ") }
            gap = false
            scalars.append(scalar)
        }
    }
    return String(scalars)
}
