/// The status of a victim of trafficking under Law 53/2024: a state with a date, not a yes or no.
public enum VictimStatus: String, CaseIterable, Sendable {
    case suspected
    case beingIdentified = "being-identified"
    case identified
    case not = "not-a-victim"
    case accompanyingMinor = "accompanying-minor"

    /// What may follow; an identified victim does not become a suspected one again.
    public var next: [VictimStatus] {
        switch self {
        case .suspected: [.beingIdentified, .identified, .not, .accompanyingMinor]
        case .beingIdentified: [.identified, .not, .accompanyingMinor]
        case .identified: [.not]
        case .not: [.suspected, .beingIdentified]
        case .accompanyingMinor: [.suspected, .beingIdentified, .identified, .not]
        }
    }

    /// An identified victim has a paper that says so (Law 53/2024, Article 33).
    public var needsPaper: Bool { self == .identified }
}
