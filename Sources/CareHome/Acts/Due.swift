public import CareRecords
import Vault

/// Something with a date that somebody must do for one child.
public struct DueItem: Sendable {
    public let code: String
    public let obligation: Obligation
    public let isOverdue: Bool

    public var what: Wording { obligation.what }
    public var by: Day { obligation.due.day }

    public var json: JSON {
        var pairs: [(String, JSON)] = [
            ("code", .string(code)), ("rule", .string(obligation.id)), ("what", .string(what.en)),
            ("by", .string(by.iso)), ("overdue", .bool(isOverdue)),
            ("owner", .string(obligation.person ?? obligation.owner.rawValue)),
            ("confirmed", .bool(obligation.confirmed)),
        ]
        if case .moment(let moment) = obligation.due { pairs.append(("at", .string(moment.iso))) }
        if let basis = obligation.basis { pairs.append(("basis", .string(basis.vi))) }
        return .object(pairs)
    }
}

extension Home {
    public var now: Moment { Moment(epochSeconds: clock) }

    /// What is owed until so many days from now; what is overdue stays until it is done.
    ///
    /// - Parameter by: only what this person must do.
    public func due(within days: Int = 14, by name: String? = nil) throws -> [DueItem] {
        let limit = today.adding(days: days)
        let role = try name.flatMap { Role(code: try person($0).role) }
        var items: [DueItem] = []
        for counted in try everyone(Array(visible), detail: "due", inOrder: false, openOnly: true) {
            items += self.items(of: counted.child, counted.record)
        }
        items += try requestsDue()
        items += try urgentDue()
        return items.filter { item in
            guard item.by <= limit else { return false }
            guard let name, let role else { return true }
            return item.obligation.concerns(name, role)
        }.sorted { ($0.by, $0.code, $0.obligation.id) < ($1.by, $1.code, $1.obligation.id) }
    }

    /// What is owed to one child.
    public func due(of child: Child) throws -> [DueItem] {
        let sections = RecordSchema.sections.filter { visible.contains($0.key) }
        return items(of: child, try unnoted(child, try policy.permitReading(role, sections)))
    }

    var visible: Set<String> {
        Set(
            RecordSchema.sections.filter {
                Obligations.sections.contains($0.key) && policy.mayRead(role, $0)
            }.map(\.key))
    }

    private func items(of child: Child, _ record: Record) -> [DueItem] {
        let owed = Obligations(
            Life(record), standing: standing(child, record), rules: rules, calendar: calendar,
            visible: visible)
        return owed.all.map { item($0, child.code) }
    }

    func item(_ obligation: Obligation, _ code: String) -> DueItem {
        DueItem(code: code, obligation: obligation, isOverdue: obligation.due.isOver(at: now))
    }
}
