import CareRecords
import Glibc

/// The terminal's rules: stdout is the result, stderr the talk, questions go to `/dev/tty` and nowhere else;
/// what is shown cannot steer the terminal.
enum Terminal {
    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var talkIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Lines of one result shown at most.
    @TaskLocal static var longest = Int.max

    /// What must leave the terminal before anything else is said on it.
    @TaskLocal static var progress: ProgressLine?

    /// Writes the result, as it is, to stdout.
    static func result(_ text: String) throws(Failure) {
        try result(bytes: Array(shortened(text, to: longest).utf8))
    }

    /// Leaves out the middle of a long text and says so.
    static func shortened(_ text: String, to longest: Int) -> String {
        guard longest < Int.max else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > longest + 2 else { return text }
        let left = lines.count - longest
        let mark = Wording(vi: "⋮ (bỏ bớt \(left) dòng)", en: "⋮ (\(left) lines left out)")(
            Context.current.language)
        return (lines.prefix(longest / 2) + [mark[...]] + lines.suffix(longest - longest / 2)).joined(
            separator: "\n")
    }

    static func result(bytes: [UInt8]) throws(Failure) {
        progress?.clear()
        guard write(bytes, to: STDOUT_FILENO) else {
            throw Failure(
                .cannotCreate, .init(vi: "Không ghi được kết quả ra.", en: "The result cannot be written."))
        }
    }

    /// Writes a line of talk to stderr; that nobody listens is no error.
    static func say(_ line: String) {
        progress?.clear()
        _ = write(Array(line.utf8) + [0x0A], to: STDERR_FILENO)
    }

    /// Escapes what could steer a terminal or turn a line around: controls and bidirectional overrides.
    static func safe(_ text: String, keepingLines: Bool = false) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if steers(scalar) && !(keepingLines && (scalar == "\n" || scalar == "\t")) {
                shown.append(
                    contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
        default: false
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written > 0 { rest = rest.dropFirst(written) }
                if written <= 0 && errno != EINTR { return false }
            }
            return true
        }
    }
}
