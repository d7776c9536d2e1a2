/// The sex a growth table is for.
public enum Sex: Hashable, Sendable {
    case male, female

    /// Of the record's code list; nil where it is not determined.
    public init?(code: String) {
        switch code {
        case "male": self = .male
        case "female": self = .female
        default: return nil
        }
    }
}
