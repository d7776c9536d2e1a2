package import CareRecords
import Disclosure
import Sealing
import Vault

/// What an approver is shown before and after.
package struct Approval: Sendable {
    package let number: String
    /// How many children in the house share sex and age band with the child; nil for tables.
    package let k: Int?
    package let page: String
}

extension Home {
    /// Freezes and signs what was asked for; only a holder of the facility's key can.
    package func approve(_ number: String, language: Language) throws -> Approval {
        let request = try decidable(number)
        let expires = today.adding(days: 90)
        let built = request.text("kind") == "table" ? try table(request) : try summary(request)
        let head: [(String, JSON)] = [
            ("release", .string(number.uppercased())), ("kind", .string(request.text("kind"))),
            ("facility", .string(homeName)), ("recipient", .string(request.text("recipient"))),
            ("purpose", .string(request.text("purpose"))), ("basis", .string(request.text("basis"))),
            ("issued", .string(today.iso)), ("expires", .string(expires.iso)),
            (
                "log",
                .object([
                    ("size", .number(String(vault.anchor.size))), ("root", .string(vault.anchor.root.hex)),
                ])
            ),
        ]
        let json = JSON.object(head + built.json).serialised() + "\n"
        let html = page(
            request, expires: expires, blocks: built.blocks(language), language: language, json: json)
        let signed = try sign([json, html], request: request, expires: expires)
        let frozen: [String: Value] = [
            "json": .text(json), "html": .text(html), "jsonSignature": .text(signed[0]),
            "htmlSignature": .text(signed[1]),
        ]
        var changes: [String: Value] = [
            "status": .code("approved"), "decidedBy": .text(name), "expires": .date(PartialDate(expires)),
        ]
        if let child = built.child {
            try keep(frozen, number: number.uppercased(), child: child)
        } else {
            changes.merge(frozen) { first, _ in first }
        }
        try decide(request, changes)
        return Approval(number: number.uppercased(), k: built.k, page: json)
    }

    private func sign(_ texts: [String], request: Request, expires: Day) throws -> [String] {
        let comment = "\(request.number) for \(request.text("recipient")), expires \(expires.iso)"
        return try vault.withFacilityKey(Compartment.signature.rawValue) { seed in
            try seed.withBytes { bytes throws in
                try texts.map { text in
                    try Minisign.sign(
                        Array(text.utf8), seed: bytes, keyID: vault.genesis.facilityKeyID,
                        trustedComment: comment)
                }
            }
        }
    }

    /// A child's frozen summary lies under that child's own key, and dies with it.
    private func keep(_ frozen: [String: Value], number: String, child: Child) throws {
        guard let family = RecordSchema.section("family") else { return }
        let draft = Draft(
            subject: child.id, compartment: Compartment.family.rawValue, section: "release",
            entry: Self.only("release " + number), base: 0,
            cells: frozen.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try commit(try policy.permitWriting(role, family, ["notes"]), [Act(.release, drafts: [draft])])
    }

    struct Built {
        var json: [(String, JSON)]
        var blocks: (Language) -> [Page.Block]
        var child: Child?
        var k: Int?
    }

    private func table(_ request: Request) throws -> Built {
        guard let template = TableTemplate(rawValue: request.text("template")) else {
            throw HomeError.noRequest
        }
        var counts: [String: Int] = [:]
        for counted in try all(template.sections, detail: "table \(template.rawValue)") {
            for key in keys(of: counted, template) { counts[key, default: 0] += 1 }
        }
        let rounded = RoundedTable(
            template.rows.map { ($0.key, counts[$0.key] ?? 0) }, overlapping: template.overlaps)
        var rows = zip(template.rows, rounded.rows).map { row, cell in
            JSON.object([
                ("key", .string(row.key)), ("label", Self.both(row.label)),
                ("value", cell.cell.number.map { .number(String($0)) } ?? .string(Mark.hidden)),
            ])
        }
        if let total = rounded.total {
            rows.append(
                .object([
                    ("key", .string("total")), ("label", Self.both(Wording(vi: "Tổng", en: "Total"))),
                    ("value", total.number.map { .number(String($0)) } ?? .string(Mark.hidden)),
                ]))
        }
        let json: [(String, JSON)] = [
            ("table", .string(template.rawValue)), ("asOf", .string(today.iso)),
            ("rounding", .string("nearest 5; 0-7 not printed")), ("rows", .array(rows)),
        ]
        return Built(
            json: json,
            blocks: { language in
                var lines = zip(template.rows, rounded.rows).map { [$0.label(language), $1.cell.text] }
                if let total = rounded.total {
                    lines.append([Wording(vi: "Tổng", en: "Total")(language), total.text])
                }
                return [
                    .table(
                        caption: template.label(language) + ", " + self.today.text(language),
                        header: ["", Wording(vi: "Số trẻ (≈)", en: "Children (≈)")(language)], rows: lines)
                ]
            })
    }

    private func keys(of counted: Counted, _ template: TableTemplate) -> [String] {
        switch template {
        case .sex: return [counted.child.sex ?? "unknown"]
        case .stage: return [counted.child.state]
        case .circumstance: return Array(counted.groups)
        case .schooling: return [counted.record["schooling"].last?.values["eduStatus"]?.string ?? "unknown"]
        case .age:
            guard let age = counted.ages(at: today)?.lowerBound else { return ["unknown"] }
            return [TableTemplate.ageBands.first { $0.ages.contains(age) }?.label ?? "unknown"]
        }
    }

    static func both(_ wording: Wording) -> JSON {
        .object([("vi", .string(wording.vi)), ("en", .string(wording.en))])
    }
}
