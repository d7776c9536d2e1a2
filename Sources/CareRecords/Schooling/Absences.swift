/// Sessions a child stayed away from school in one year, with leave and without.
public struct Absences: Hashable, Sendable {
    public var withLeave = 0
    public var withoutLeave = 0

    public init(withLeave: Int = 0, withoutLeave: Int = 0) {
        self.withLeave = withLeave
        self.withoutLeave = withoutLeave
    }

    public var total: Int { withLeave + withoutLeave }

    public enum Standing: Sendable { case fine, near, over }

    /// `near` from two thirds of the limit on, our own figure.
    public func standing(limit: Int?) -> Standing {
        guard let limit else { return .fine }
        return total > limit ? .over : total * 3 >= limit * 2 ? .near : .fine
    }

    /// Nil while there is nothing to warn of.
    public func warning(limit: Int?) -> Wording? {
        guard let limit else { return nil }
        switch standing(limit: limit) {
        case .fine: return nil
        case .near:
            return Wording(
                vi: "Đã nghỉ \(total) buổi; nghỉ quá \(limit) buổi thì không được lên lớp.",
                en: "Absent \(total) sessions; more than \(limit) and the child does not move up.")
        case .over:
            return Wording(
                vi: "Đã nghỉ \(total) buổi, quá \(limit): không đủ điều kiện lên lớp.",
                en: "Absent \(total) sessions, more than \(limit): not eligible to move up.")
        }
    }
}
