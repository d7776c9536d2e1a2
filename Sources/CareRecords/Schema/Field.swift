/// What a field may hold.
public indirect enum FieldType: Hashable, Sendable {
    case text
    case longText
    case name
    case number(ClosedRange<Double>, decimals: Int)
    case integer(ClosedRange<Int>)
    case flag
    case date
    case moment
    case code(CodeList)
    case codes(CodeList)
    case texts
    /// Twelve digits of the personal identification number, or nine of an older card.
    case personalID
    case rows([Field])
}

/// Degree of secrecy: everything about a child is at least secret (Decree 56/2017, Art. 33).
public enum Sensitivity: String, Sendable { case personal, sensitive, restricted }

/// What a redacted summary does with a field unless its purpose says less.
public enum Disclose: String, Sendable { case keep, generalise, pseudonymise, withhold }

/// A field, declared once: prompts, flags, import columns, JSON keys, tables and redaction come from here.
public struct Field: Hashable, Sendable {
    public let key: String
    public let type: FieldType
    public let label: Wording
    /// The section's own when nil.
    public let compartment: Compartment?
    public let sensitivity: Sensitivity
    public let disclose: Disclose
    /// Other headings offices write over this column.
    public let aliases: [String]
    /// Sealed once more, to its author and the director alone.
    public let privately: Bool
    /// The command that leaves this value behind; it is never typed.
    public let leftBy: String?

    public init(
        _ key: String, _ type: FieldType, vi: String, en: String, compartment: Compartment? = nil,
        sensitivity: Sensitivity, disclose: Disclose, aliases: [String] = [], privately: Bool = false,
        leftBy: String? = nil
    ) {
        self.key = key
        self.type = type
        label = Wording(vi: vi, en: en)
        self.compartment = compartment
        self.sensitivity = sensitivity
        self.disclose = disclose
        self.aliases = aliases
        self.privately = privately
        self.leftBy = leftBy
    }
}

/// A section of the record: one page, one table, one JSON key.
public struct Section: Sendable {
    public let key: String
    public let label: Wording
    public let compartment: Compartment
    /// Many entries rather than one.
    public let repeats: Bool
    /// Entries that agree in these fields are one entry.
    public let naturalKey: [String]
    /// Where a note from standard input goes.
    public let note: String?
    public let takesFiling: Bool
    public let fields: [Field]

    init(
        _ key: String, vi: String, en: String, _ compartment: Compartment, repeats: Bool = false,
        naturalKey: [String] = [], note: String? = nil, takesFiling: Bool = false, fields: [Field]
    ) {
        self.key = key
        label = Wording(vi: vi, en: en)
        self.compartment = compartment
        self.repeats = repeats
        self.naturalKey = naturalKey
        self.note = note
        self.takesFiling = takesFiling
        self.fields = fields + Self.common
    }

    /// Every entry says when it was seen and by whom: a signature proves only who typed.
    private static let common = [
        Field(
            "observedAt", .date, vi: "Ngày ghi nhận", en: "Observed on", sensitivity: .personal,
            disclose: .withhold),
        Field(
            "observedBy", .text, vi: "Người ghi nhận", en: "Observed by", sensitivity: .personal,
            disclose: .withhold),
    ]

    /// The same section with fields the house has added.
    func adding(_ own: [Field]) -> Section { own.isEmpty ? self : Section(self, own) }

    private init(_ section: Section, _ own: [Field]) {
        (key, label, compartment) = (section.key, section.label, section.compartment)
        (repeats, naturalKey, note) = (section.repeats, section.naturalKey, section.note)
        takesFiling = section.takesFiling
        fields = section.fields + own
    }

    public subscript(key: String) -> Field? { fields.first { $0.key == key } }
    public func compartment(of key: String) -> Compartment { self[key]?.compartment ?? compartment }
    public var compartments: Set<Compartment> { Set(fields.map { $0.compartment ?? compartment }) }
}
