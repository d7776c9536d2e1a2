import Sealing

/// What the reader of this log has read of late: the same again is not noted again.
extension LogState {
    mutating func remember(_ entry: LogEntry, leaf: Bytes32) {
        let reading = Reading(time: entry.time, number: entry.number, leaf: leaf)
        for subject in entry.touched.isEmpty ? [genesis.vault] : entry.touched.map(\.subject) {
            reads[ReadKey(subject: subject, detail: entry.payload)] = reading
        }
        if reads.count > mostReads { forgetReads() }
    }

    /// Each look through them is paid for by as many new ones. What is forgotten is only noted once more.
    private mutating func forgetReads() {
        reads = recentReads
        if reads.count > 16 * Self.readsAtLeast { reads = [:] }
        mostReads = max(Self.readsAtLeast, 2 * reads.count)
    }

    static let readsAtLeast = 4096

    /// Those that can still stand for a reading of the same again.
    var recentReads: [ReadKey: Reading] {
        let newest = reads.values.map(\.time).max() ?? 0
        return reads.filter { $0.value.time > newest - Self.sameReading }
    }

    /// For so long the same reading by the same person is one entry: ten minutes.
    static let sameReading: Int64 = 600
}
