/// What is known of one child on the way in, by section, in the order of the schema.
public struct Admission: Sendable {
    /// One entry of one section.
    public struct Part: Sendable {
        public let section: String
        public var values: [String: Value]

        public init(section: String, values: [String: Value]) {
            self.section = section
            self.values = values
        }
    }

    public var parts: [Part] = []
    /// Fields for which the file had a date and no time of day: the first minute of that day was taken.
    public var wholeDays: [String] = []
    /// The line of the file it came from.
    public var line: Int?

    public init(line: Int? = nil) { self.line = line }

    /// The values of the first entry of a section; empty when there is none.
    public subscript(section: String) -> [String: Value] {
        parts.first { $0.section == section }?.values ?? [:]
    }

    /// Sets one field in the first entry of its section.
    public mutating func set(_ value: Value, _ field: String, in section: String) {
        if let at = parts.firstIndex(where: { $0.section == section }) {
            parts[at].values[field] = value
        } else {
            parts.append(Part(section: section, values: [field: value]))
        }
    }

    mutating func sort() {
        guard parts.count > 1 else { return }
        let order = RecordSchema.sections.map(\.key)
        let ranked = parts.enumerated().map { (order.firstIndex(of: $1.section) ?? order.count, $0, $1) }
        parts = ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}

/// Two lines that seem to be the same child: same personal number, or same name and birth date and no different
/// mother.
public struct Duplicate: Hashable, Sendable {
    public let name: String
    public let firstLine, line: Int
}
