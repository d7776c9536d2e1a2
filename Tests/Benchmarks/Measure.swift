import Foundation

/// CPU seconds of this process so far, user and system together.
func cpuSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
}

func cost(_ body: () throws -> Void) rethrows -> Double {
    let start = cpuSeconds()
    try body()
    return cpuSeconds() - start
}

/// Several readings of the same thing, of which the middle one counts.
struct Readings {
    private(set) var values: [Double] = []
    mutating func add(_ value: Double) { values.append(value) }
    var median: Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
}

/// One line of the table: a measure beside its twin in clear, taken in the same run.
struct Line {
    let name: String
    let ours: Double
    let twin: Double
    var unit = "s"
    var aim = ""

    var text: String {
        let scale = unit == "ms" ? 1000.0 : 1
        let ratio = twin > 0 ? String(format: "%.1f×", ours / twin) : "–"
        let figures = [ours, twin].map { String(format: "%.3f", $0 * scale) }
        return "| \(name) | \(figures[0]) \(unit) | \(figures[1]) \(unit) | \(ratio) | \(aim) |"
    }
}
