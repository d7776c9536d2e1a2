import Driver
import Glibc

// fuzz DECODER [OPTIONS OF LIBFUZZER] [FOLDERS]
let words = CommandLine.arguments
if words.count == 3, words[1] == "seeds" {
    try Seeds.write(to: words[2])
    exit(0)
}
// libFuzzer starts itself anew for some jobs, with its own options only; so the choice is handed on beside them.
let handed = getenv("FUZZ_DECODER").map { String(cString: $0) }
let choice = (handed ?? words.dropFirst().first).flatMap(Decoder.init)
if choice == nil {
    print(Decoder.allCases.map(\.rawValue).joined(separator: "\n"))
    exit(words.count > 1 ? 64 : 0)
}
setenv("FUZZ_DECODER", choice?.rawValue ?? "", 1)

var arguments: [UnsafeMutablePointer<CChar>?] =
    ([words[0]] + words.dropFirst(handed == nil ? 2 : 1)).map { strdup($0) } + [nil]
arguments.withUnsafeMutableBufferPointer { buffer in
    exit(
        fuzz_run(Int32(buffer.count - 1), buffer.baseAddress) { bytes, count in
            choice?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        })
}
