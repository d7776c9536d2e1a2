/// One form of a table of the catalogue: as it stands there, or coarser so that more of it can be printed.
public struct TableDesign: Hashable, Sendable {
    public let template: TableTemplate
    /// Neighbouring age bands are one.
    public let isWide: Bool

    public init(_ template: TableTemplate, wide: Bool = false) {
        (self.template, isWide) = (template, wide && template.variables.contains(.age))
    }

    /// From the finest to the coarsest: itself, with wide bands, and each variable by itself.
    public var variants: [TableDesign] {
        let alone = TableTemplate.allCases.filter { one in
            one != template && one.variables.allSatisfy(template.variables.contains)
        }
        var all: [TableDesign] = []
        for template in [template] + alone {
            for design in [TableDesign(template, wide: isWide), TableDesign(template, wide: true)]
            where !all.contains(design) { all.append(design) }
        }
        return all
    }

    /// The categories of each variable, in order.
    public var categories: [[(key: String, label: Wording)]] {
        template.variables.map { $0.categories(wide: isWide) }
    }

    /// Every row the table always prints, in order, with its words.
    public var rows: [(key: String, label: Wording)] { Self.rows(categories) }

    /// The same with every total.
    public var rowsWithTotals: [(key: String, label: Wording)] {
        guard !template.overlaps else { return rows }
        let total = (key: Self.total, label: Wording(vi: "Tổng", en: "Total"))
        return Self.rows(categories.map { $0 + [total] })
    }

    /// The word for a total, as in an office's own table.
    static let total = "*"

    private static func rows(_ categories: [[(key: String, label: Wording)]]) -> [(
        key: String, label: Wording
    )] {
        cross(categories).map { categories in
            (
                TableTemplate.key(categories.map(\.key)),
                Wording(
                    vi: categories.map(\.label.vi).joined(separator: " · "),
                    en: categories.map(\.label.en).joined(separator: " · "))
            )
        }
    }

    public var label: Wording {
        guard isWide else { return template.label }
        return Wording(
            vi: template.label.vi + " (nhóm tuổi rộng)", en: template.label.en + " (wide age bands)")
    }
}
