public import CareRecords
import Disclosure
import Vault

/// What is shown of an urgent matter, in every form that may leave; searched for other names before it is given.
public struct UrgentSheet: Sendable {
    public let number: String
    public let page: Page
    public let json: JSON
    public var text: String { page.text }
    public var html: String { page.html }
}

extension Home {
    /// What would be told, for the second to read before agreeing; it is not given out from here.
    public func reviewUrgent(_ number: String, _ language: Language) throws -> UrgentSheet {
        _ = try policy.permitUrgent(role, .write)
        let urgent = try urgent(try urgentLine(number))
        try note([urgent.child], "urgent \(urgent.number) to agree")
        return try sheet(urgent, language)
    }

    /// The page, for as long as the agreement holds and both still count; every showing is signed into the log first.
    public func showUrgent(_ number: String, _ language: Language) throws -> UrgentSheet {
        let permit = { try self.policy.permitUrgent(self.role, .write) }
        _ = try permit()
        for _ in 0..<8 {
            let urgent = try urgent(try urgentLine(number))
            let seen = try vault.lastEntry(of: urgent.child.id)
            try mayBeShown(urgent)
            let sheet = try sheet(urgent, language)
            let draft = urgentDraft(
                urgent.child.id, urgent.number, ["shown": .flag(true)], base: urgent.version)
            do {
                try commit(try permit(), [Act(.release, drafts: [draft])], when: (urgent.child.id, seen))
                return sheet
            } catch VaultError.overtaken { try refresh() }
        }
        throw VaultError.busy
    }

    private func mayBeShown(_ urgent: Urgent) throws {
        guard let agreed = urgent.agreed else {
            throw HomeError(
                .refused, vi: "\(urgent.number): \(urgent.state(at: clock).label.vi).",
                en: "\(urgent.number): \(urgent.state(at: clock).label.en).",
                hint: Wording(
                    vi: "Người trực thứ hai chạy: maiam urgent agree \(urgent.number)",
                    en: "The second on duty runs: maiam urgent agree \(urgent.number)"))
        }
        if try mayDecide(.approve) { return }
        guard urgent.objection == nil, clock <= agreed.time + Urgent.life else {
            throw HomeError(
                .refused, vi: "\(urgent.number) đã quá hai giờ hoặc bị phản đối: không xem lại nữa.",
                en: "\(urgent.number) is older than two hours or objected to: it is shown no more.",
                hint: Wording(vi: "Còn cần thì đề nghị mới.", en: "If it is still needed, ask anew."))
        }
        try mustCount(urgent.asked)
        try mustCount(agreed)
    }

    private func sheet(_ urgent: Urgent, _ language: Language) throws -> UrgentSheet {
        let sheet = UrgentSheet(
            number: urgent.number, page: urgent.page(homeName, clock, language), json: urgent.json(clock))
        try refuseUrgentLeaks([sheet.text, sheet.html, sheet.json.serialised()], of: urgent)
        return sheet
    }

    /// Searches the final texts for everybody this role knows of, but the child and whom the page names.
    func refuseUrgentLeaks(_ texts: [String], of urgent: Urgent) throws {
        var builder = LexiconBuilder()
        builder.add(facility: homeName)
        let permit = { try self.policy.permitReading(self.role, Self.namingSections) }
        for (number, child) in try children().enumerated() {
            let record = child.standing == .closed ? Record.empty : try unnoted(child, try permit())
            builder.add(child, record, number: number, isOwn: child.id == urgent.child.id)
        }
        for person in vault.people where Role(code: person.role) != .official {
            builder.add(staff: person.name)
        }
        // An office is named as people call it, and may be one of those the files name.
        let ofOffices: Set = ["body", "place", "school"]
        let inRecipient = try LeakTest(builder.lexicon, allowing: [homeName]).leaks(in: urgent.recipient)
        let allowed = urgent.intended + (inRecipient.isSubset(of: ofOffices) ? [urgent.recipient] : [])
        let test = try LeakTest(builder.lexicon, allowing: allowed + [homeName])
        let kinds = texts.reduce(into: Set<String>()) { $0.formUnion(test.leaks(in: $1)) }
        if !kinds.isEmpty { throw HomeError.leak(kinds) }
    }
}

extension Urgent {
    func json(_ clock: Int64) -> JSON {
        func both(_ wording: Wording) -> JSON { Home.both(wording) }
        func voice(_ voice: Voice?) -> JSON {
            guard let voice else { return .null }
            return .object([
                ("function", .string(voice.role.rawValue)), ("at", .string(voice.at.iso)),
                ("onDuty", voice.isOnDuty.map(JSON.bool) ?? .null),
            ])
        }
        let facts = facts.compactMap { fact -> JSON? in
            guard let vi = Self.words(fact, .vietnamese), let en = Self.words(fact, .english) else {
                return nil
            }
            return .object([
                ("key", .string(fact["key"]?.string ?? "")),
                ("label", both(Wording(vi: vi.label, en: en.label))),
                ("value", fact["value"]?.json ?? .null),
                ("text", both(Wording(vi: vi.value, en: en.value))),
            ])
        }
        return .object([
            ("number", .string(number)), ("kind", .string("urgent")), ("purpose", .string(purpose.rawValue)),
            ("recipient", .string(recipient)), ("state", .string(state(at: clock).rawValue)),
            ("signedByDirector", .bool(false)), ("asked", voice(asked)), ("agreed", voice(agreed)),
            ("confirmed", .bool(decided != nil && objection == nil)), ("facts", .array(facts)),
            ("digest", .string(digest)),
        ])
    }

    /// Two by their function, never by name; no word of why.
    func page(_ facility: String, _ clock: Int64, _ language: Language) -> Page {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        func voice(_ voice: Voice) -> String {
            let duty =
                voice.isOnDuty == nil
                ? word("chưa có lịch trực ghi cho ca này", "no duty plan was written for this shift")
                : word("theo lịch trực", "on the duty plan")
            return "\(voice.role.label(language)), \(voice.at.text(language)) (\(duty))"
        }
        var head = [
            Page.Fact(word("Cơ sở", "Facility"), facility),
            Page.Fact(word("Người nhận", "Recipient"), recipient),
            Page.Fact(word("Mục đích", "Purpose"), purpose.label(language)),
            Page.Fact(word("Người trực đề nghị", "Asked by, on duty"), voice(asked)),
        ]
        if let agreed {
            head.append(Page.Fact(word("Người trực đồng ý", "Agreed to by, on duty"), voice(agreed)))
        }
        head.append(Page.Fact(word("Giám đốc", "Director"), standing(clock, language)))
        return Page(
            title: word("Cung cấp thông tin khẩn cấp \(number)", "Urgent disclosure \(number)"), head: head,
            blocks: [
                .facts(facts.compactMap { Self.words($0, language).map { Page.Fact($0.label, $0.value) } })
            ],
            footer: [
                "\(number) · \(recipient) · \(purpose.label(language)) · \(digest.prefix(16))",
                word(
                    "Bản này chưa có chữ ký của giám đốc. Giám đốc xác nhận hoặc phản đối trong 24 giờ.",
                    "This page is not signed by the director, who confirms it or objects within 24 hours."),
                Home.privacy(language),
            ], language: language)
    }

    private func standing(_ clock: Int64, _ language: Language) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        guard let decided else { return word("CHƯA XÁC NHẬN", "NOT YET CONFIRMED") }
        let by = "\(decided.role.label(language)), \(decided.at.text(language))"
        return objection == nil
            ? word("Đã xác nhận: \(by)", "Confirmed: \(by)")
            : word("KHÔNG ĐỒNG Ý: \(by). Không dùng bản này.", "OBJECTS: \(by). Do not use this page.")
    }
}

extension Home {
    static func privacy(_ language: Language) -> String {
        Wording(
            vi: "Tài liệu chứa thông tin bí mật đời sống riêng tư của trẻ em – không sao chụp, phát tán",
            en: "This document holds private facts about children: do not copy or pass on.")(language)
    }
}
