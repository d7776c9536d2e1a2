public import CareRecords

extension Home {
    /// A form to print: blank without a code, else filled with what this role reads of the child.
    public func form(_ template: FormTemplate, code: String?, room: String?, language: Language) throws
        -> FormSheet
    {
        var sheet = FormSheet(
            template: template, house: homeName, letterhead: try settings().letterhead, today: today,
            language: language)
        switch template.subject {
        case .child: if let code { try fill(&sheet, code) }
        case .room:
            var filter = ListFilter()
            filter.room = room
            sheet.rows = try list(filter).map { [$0.label(language)] }
        case .house: sheet.rows = try register(template, language)
        }
        return sheet
    }

    private func fill(_ sheet: inout FormSheet, _ code: String) throws {
        let child = try child(code)
        try mustRead(sheet.template.sections)
        let sections = RecordSchema.sections.filter { sheet.template.sections.contains($0.key) }
        sheet.life = Life(try read(child, try policy.permitReading(role, sections)))
        sheet.heading = sheet.template.named ? "\(child.code) · \(child.label(sheet.language))" : child.code
    }

    /// The registers an inspection asks for.
    private func register(_ template: FormTemplate, _ language: Language) throws -> [[String]] {
        var filter = ListFilter()
        filter.missingPapers = template.key == "papers"
        filter.unknownAddress = template.key == "addresses"
        return try list(filter).map { child in
            let sex = child.sex.flatMap { RecordSchema.locate("sex")?.1.text(.code($0), language) }
            return [
                child.label(language), child.code, sex ?? "", child.birthYear.map(String.init) ?? "",
                child.spells.last?.from.text(language) ?? "", child.standing.label(language),
            ]
        }
    }

    /// Who stands above the house, where it lies and how its papers are numbered, from a day on.
    public func setLetterhead(_ values: [String: Value]) throws {
        try set(RecordSchema.letterhead, values, act: "letterhead")
    }
}
