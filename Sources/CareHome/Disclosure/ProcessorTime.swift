import Disclosure
import Foundation

extension Allowance {
    /// So many seconds of this thread, which does all the looking, whatever else the machine and the process do
    /// meanwhile.
    static func ofProcessor(seconds: Double) -> Allowance {
        let end = processorSeconds() + seconds
        return Allowance { processorSeconds() > end }
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        // Without this clock no time is left, and nothing is told.
        guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return .infinity }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
