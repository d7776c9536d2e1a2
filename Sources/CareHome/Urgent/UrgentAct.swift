public import CareRecords
import Sealing
import Vault

extension Home {
    /// Asks to tell the least of a child at once; nothing is shown before a second on duty agrees.
    ///
    /// - Returns: the number, and labels of what was left out because it speaks of what stays under lock.
    public func askUrgent(
        _ code: String, _ purpose: UrgentPurpose, recipient: String, why: String
    ) throws -> (number: String, withheld: [Wording]) {
        let permit = { try self.policy.permitUrgent(self.role, .write) }
        _ = try permit()
        let child = try child(code)
        let (recipient, why) = (tidy(recipient), tidy(why))
        guard !recipient.isEmpty, !why.isEmpty else {
            throw HomeError(
                .usage, vi: "Cần người nhận và lý do: --to, --why.",
                en: "The recipient and the reason are needed: --to, --why.")
        }
        let isOnDuty = try mustBeOnDuty()
        let (facts, withheld) = try urgentFacts(child, purpose)
        var values: [String: Value] = [
            "purpose": .code(purpose.rawValue), "recipient": .text(recipient), "why": .text(why),
            "facts": .rows(facts),
        ]
        if let isOnDuty { values["onDuty"] = .flag(isOnDuty) }
        for _ in 0..<8 {
            let seen = try vault.lastEntry(of: house.id)
            let number = nextUrgent(try urgentBook().count)
            values["number"] = .text(number)
            if let urgent = try drafted(child, values) {
                try refuseUrgentLeaks([urgent.json(clock).serialised()], of: urgent)
            }
            do {
                try commit(
                    try permit(),
                    [
                        Act(
                            .write,
                            drafts: [
                                urgentDraft(child.id, number, values, base: 0),
                                urgentDraft(house.id, number, ["number": .text(number)], base: 0),
                            ], payload: Array("urgent ask".utf8))
                    ], when: (house.id, seen))
                return (number, withheld)
            } catch VaultError.overtaken { try refresh() }
        }
        throw VaultError.busy
    }

    /// The second on duty agrees to exactly what was asked; from here on it may be shown.
    public func agreeUrgent(_ number: String) throws {
        let permit = try policy.permitUrgent(role, .write)
        let line = try urgentLine(number)
        let urgent = try urgent(line)
        guard urgent.asked.person != vault.me?.id else {
            throw HomeError(
                .refused, vi: "Người đề nghị không tự đồng ý được: cần người trực thứ hai.",
                en: "Whoever asked cannot agree: a second one on duty is needed.")
        }
        guard urgent.state(at: clock) == .asked else { throw Self.notWaiting(urgent, clock) }
        try mustCount(urgent.asked)
        let isOnDuty = try mustBeOnDuty()
        var values: [String: Value] = ["agrees": .text(urgent.digest)]
        if let isOnDuty { values["onDuty"] = .flag(isOnDuty) }
        try commit(
            permit,
            [
                Act(
                    .release,
                    drafts: [
                        urgentDraft(urgent.child.id, line.number, values, base: urgent.version),
                        urgentDraft(house.id, line.number, ["state": .code("told")], base: line.version),
                    ])
            ])
    }

    /// The director, the deputy or whom they left it to says yes, or what was wrong with it.
    public func decideUrgent(_ number: String, objection: String?) throws {
        guard try mayDecide(.approve) else { throw HomeError.notYours }
        let line = try urgentLine(number)
        let urgent = try urgent(line)
        guard urgent.state(at: clock) == .told, let agreed = urgent.agreed else {
            throw Self.notWaiting(urgent, clock)
        }
        let two = [urgent.asked.person, agreed.person]
        if let me = vault.me, two.contains(me.id), others(than: two) {
            throw HomeError(
                .refused, vi: "Một trong hai người trực không tự xác nhận khi còn người khác có quyền.",
                en: "One of the two does not confirm while somebody else holds the right.")
        }
        let word = objection == nil ? "confirms" : "objects"
        var values: [String: Value] = [word: .text(urgent.digest)]
        if let objection { values["objection"] = .text(tidy(objection)) }
        let state = objection == nil ? Urgent.State.confirmed : .objected
        try commit(
            try policy.permitUrgent(role, .write),
            [
                Act(
                    .write,
                    drafts: [
                        urgentDraft(urgent.child.id, line.number, values, base: urgent.version),
                        urgentDraft(
                            house.id, line.number, ["state": .code(state.rawValue)], base: line.version),
                    ], payload: Array("urgent \(state.rawValue)".utf8))
            ])
    }

    private func others(than two: [Bytes16]) -> Bool {
        vault.people.contains { person in
            guard let role = Role(code: person.role), !two.contains(person.id) else { return false }
            return policy.access(role, .signature) == .write && isActive(person.id)
        }
    }

    private static func notWaiting(_ urgent: Urgent, _ clock: Int64) -> HomeError {
        let label = urgent.state(at: clock).label
        return HomeError(
            .conflict, vi: "\(urgent.number): \(label.vi).", en: "\(urgent.number): \(label.en).",
            hint: urgent.state(at: clock) == .lapsed
                ? Wording(vi: "Đề nghị lại: maiam urgent MÃ", en: "Ask again: maiam urgent CODE") : nil)
    }
}
