import Synchronization

/// Sections and fields that one home has added to the standard ones.
///
/// A run of the program works on one home and has one of these; tests that add fields bring their own.
public final class HouseSchema: Sendable {
    private let own = Mutex<[Section]?>(nil)

    public init() {}

    public var sections: [Section] { own.withLock { $0 } ?? RecordSchema.standard }

    /// Takes over what a home has declared; what does not fit the rules of declaring is left out.
    public func adopt(_ declared: [OwnDeclaration]) {
        let sections = Self.merged(declared)
        own.withLock { $0 = sections }
    }

    private static func merged(_ declared: [OwnDeclaration]) -> [Section]? {
        guard !declared.isEmpty else { return nil }
        var fields: [String: [Field]] = [:]
        for case .field(let section, let field) in declared { fields[section, default: []].append(field) }
        let added = declared.compactMap { declaration -> Section? in
            if case .section(let section) = declaration { return section }
            return nil
        }
        return (RecordSchema.standard + added).map { $0.adding(fields[$0.key] ?? []) }
    }
}

extension RecordSchema {
    @TaskLocal public static var house = HouseSchema()
}
