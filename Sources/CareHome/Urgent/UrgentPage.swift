import CareRecords

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
            title: agreed == nil
                ? word(
                    "Đề nghị khẩn cấp \(number) – CHƯA CÓ HIỆU LỰC", "Urgent request \(number) – NOT IN FORCE"
                )
                : word("Cung cấp thông tin khẩn cấp \(number)", "Urgent disclosure \(number)"), head: head,
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
