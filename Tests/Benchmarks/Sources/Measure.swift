import Foundation

/// Seconds that something took: of the processor, user and system together, and of the clock on the wall.
struct Cost {
    var cpu = 0.0
    var wall = 0.0
}

func cost(_ body: () throws -> Void) rethrows -> Cost {
    let start = Cost.now
    try body()
    return Cost.now - start
}

extension Cost {
    static var now: Cost { Cost(cpu: cpuSeconds(RUSAGE_SELF.rawValue), wall: wallSeconds()) }
    static func - (a: Cost, b: Cost) -> Cost { Cost(cpu: a.cpu - b.cpu, wall: a.wall - b.wall) }
}

private func wallSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func cpuSeconds(_ who: Int32) -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(who), &usage)
    return usage.cpuSeconds
}

extension rusage {
    var cpuSeconds: Double {
        Double(ru_utime.tv_sec + ru_stime.tv_sec) + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
    }
}

/// Several readings of the same thing, of which the middle one counts.
struct Readings {
    private(set) var values: [Double] = []
    mutating func add(_ value: Double) { values.append(value) }
    mutating func add(_ cost: Cost) { values.append(cost.cpu) }
    var median: Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
    var spread: (least: Double, most: Double) { (values.min() ?? 0, values.max() ?? 0) }

    /// Median, and from the least to the most.
    func text(_ unit: Unit) -> String {
        guard !values.isEmpty else { return "–" }
        let figures = [median, spread.least, spread.most].map { unit.text($0) }
        return values.count == 1
            ? "\(figures[0]) \(unit.name)" : "\(figures[0]) (\(figures[1])–\(figures[2])) \(unit.name)"
    }
}

enum Unit {
    case seconds, milliseconds, megabytes, perSecond

    var name: String {
        switch self {
        case .seconds: "s"
        case .milliseconds: "ms"
        case .megabytes: "MB"
        case .perSecond: "/s"
        }
    }

    func text(_ value: Double) -> String {
        switch self {
        case .seconds: String(format: "%.3f", value)
        case .milliseconds: String(format: "%.3f", value * 1000)
        case .megabytes: String(format: "%.1f", value / 1e6)
        case .perSecond: String(format: "%.0f", value)
        }
    }
}

/// What a line is to reach.
enum Aim {
    /// Seconds, or bytes, at most.
    case most(Double)
    /// So many times the twin at most.
    case ratio(Double)
    /// So many a second at least.
    case rate(Double)
}

/// One line of the table: a measure, and beside it its twin in clear, taken in the same run.
struct Line {
    let name: String
    let ours: Readings
    var twin = Readings()
    var unit = Unit.seconds
    var aim: Aim?

    private var ratio: Double? { twin.median > 0 ? ours.median / twin.median : nil }

    var text: String {
        let ratio = ratio.map { String(format: "%.2f×", $0) } ?? ""
        return "| \(name) | \(ours.text(unit)) | \(twin.text(unit)) | \(ratio) | \(wanted.0) | \(wanted.1) |"
    }

    private var wanted: (String, String) {
        switch aim {
        case nil: ("", "")
        case .most(let most): ("≤ \(unit.text(most)) \(unit.name)", Self.met(ours.median <= most))
        case .ratio(let most): ("≤ \(most)×", Self.met((ratio ?? .infinity) <= most))
        case .rate(let least): ("≥ \(unit.text(least)) \(unit.name)", Self.met(ours.median >= least))
        }
    }

    private static func met(_ is: Bool) -> String { `is` ? "yes" : "**no**" }

    func show() {
        print(text)
        fflush(nil)
    }
}
