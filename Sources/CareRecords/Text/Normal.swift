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

extension Unicode.Scalar {
    /// Characters that files and the web leave inside names and that nobody sees.
    var isZeroWidth: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
