import Driver
import Glibc

// fuzz DECODER [OPTIONS OF LIBFUZZER] [FOLDERS]
let words = CommandLine.arguments
if words.count == 3, words[1] == "seeds" {
    try Seeds.write(to: words[2])
    exit(0)
}
let chosen = words.count > 1 ? Decoder(rawValue: words[1]) : nil
if chosen == nil {
    print(Decoder.allCases.map(\.rawValue).joined(separator: "\n"))
    exit(words.count > 1 ? 64 : 0)
}

var arguments: [UnsafeMutablePointer<CChar>?] = ([words[0]] + words.dropFirst(2)).map { strdup($0) } + [nil]
arguments.withUnsafeMutableBufferPointer { buffer in
    exit(
        fuzz_run(Int32(buffer.count - 1), buffer.baseAddress) { bytes, count in
            chosen?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        })
}
