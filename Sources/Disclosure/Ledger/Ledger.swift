/// All that has been told of one population, so that what is told next can be checked against it.
public struct Ledger: Sendable {
    /// Who gets to know a release.
    public enum Audience: String, CaseIterable, Hashable, Sendable {
        /// The public, press, donors; officials read it too.
        case everyone
        /// Authorities, who are assumed to share what they are told.
        case officials

        func knows(_ other: Audience) -> Bool { self == .officials || other == .everyone }
    }

    /// One thing told at one time: a table, a figure, an override, a published total with its source.
    public struct Release: Hashable, Sendable {
        /// The request's number, or the source of a published figure.
        public let id: String
        public let audience: Audience
        public let statements: [Statement]

        public init(id: String, audience: Audience, statements: [Statement]) {
            (self.id, self.audience, self.statements) = (id, audience, statements)
        }
    }

    /// The variables that counts are told by; a variable that is not named here may not be counted by.
    public let variables: [Variable]
    public private(set) var releases: [Release] = []

    public init(_ variables: [Variable]) { self.variables = variables }

    public mutating func add(_ release: Release) { releases.append(release) }

    /// What these readers were told.
    func statements(to audience: Audience, without left: String? = nil) -> [Statement] {
        releases.filter { audience.knows($0.audience) && $0.id != left }.flatMap(\.statements)
    }
}
