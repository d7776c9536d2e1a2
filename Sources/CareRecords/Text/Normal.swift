import Disclosure
import Foundation

/// The composed form (Unicode NFC), in which all text is kept and compared.
public func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.precomposedStringWithCanonicalMapping
}

/// One line as a person meant it: composed, no zero-width characters, single plain spaces, trimmed.
public func tidy(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var gap = false
    for scalar in nfc(text).unicodeScalars where !scalar.isZeroWidth {
        if scalar.properties.isWhitespace {
            gap = !scalars.isEmpty
        } else {
            if gap { scalars.append(" ") }
            gap = false
            scalars.append(scalar)
        }
    }
    return String(scalars)
}
