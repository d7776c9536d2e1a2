/// Who may read and write what; the vault enforces the same table with keys and signatures.
public struct Policy: Sendable {
    public let table: [Role: [Compartment: Access]]

    public init(table: [Role: [Compartment: Access]]) { self.table = table }

    public func access(_ role: Role, _ compartment: Compartment) -> Access {
        table[role]?[compartment] ?? .none
    }

    public func mayRead(_ role: Role, _ section: Section) -> Bool {
        access(role, section.compartment) >= .read
    }
    public func mayWrite(_ role: Role, _ section: Section) -> Bool {
        access(role, section.compartment) == .write
    }

    /// Sections shown as "không thuộc quyền xem": depends on the role alone, never on what is there.
    public func withheld(_ role: Role) -> [String] {
        RecordSchema.sections.filter { !mayRead(role, $0) }.map(\.key)
    }

    /// The table `init` signs into the log; a letter per role of `columns`.
    public static let standard: Policy = {
        let columns: [Role] = [
            .director, .deputyDirector, .socialWorker, .caregiver, .teacher, .healthWorker, .psychologist,
            .recordsClerk, .inspector,
        ]
        let rows: [(Compartment, String)] = [
            (.roster, "WWWWRRRWR"),
            (.archive, "WW-------"),
            (.safety, "WWWRRRRRR"),
            (.care, "WWWWRWRWR"),
            (.schooling, "WWWRWRR-R"),
            (.development, "WWWWWWR-R"),
            (.plan, "WWWRRRR-R"),
            (.health, "WWR--WR-R"),
            (.counselling, "RRR---W--"),
            (.family, "WWW---RW-"),
            (.protection, "WWW---R--"),
            (.reintegration, "WWW---R-R"),
            (.facility, "WWW----WR"),
            (.conduct, "RR------R"),
            (.signature, "WW-------"),
        ]
        var table: [Role: [Compartment: Access]] = [:]
        for (compartment, letters) in rows {
            for (role, letter) in zip(columns, letters) where letter != "-" {
                table[role, default: [:]][compartment] = letter == "W" ? .write : .read
            }
        }
        return Policy(table: table)
    }()

    /// Anybody on the staff may file into these without reading them.
    public static let filing: [Compartment] = [.protection, .conduct]
}

/// A right to one reading or writing, used up by it.
public struct Permit: ~Copyable, Sendable {
    public enum Act: Sendable { case read, write, file }
    public let act: Act
    public let sections: [String]
    public let compartments: [Compartment]

    static func minted(_ act: Act, _ sections: [String], _ compartments: [Compartment]) -> Permit {
        Permit(act: act, sections: sections, compartments: compartments)
    }

    fileprivate init(act: Act, sections: [String], compartments: [Compartment]) {
        self.act = act
        self.sections = sections
        self.compartments = compartments
    }
}

/// The role does not carry the right.
public enum Refusal: Error, Hashable, Sendable {
    case section(String)
    case field(String)
    case act
}

extension Policy {
    /// Reading of the sections asked for, as far as the role may; refuses when it may none of them.
    public func permitReading(_ role: Role, _ sections: [Section]) throws(Refusal) -> Permit {
        let allowed = sections.filter { mayRead(role, $0) }
        guard !allowed.isEmpty else { throw .section(sections.first?.key ?? "") }
        let compartments = Set(allowed.flatMap { $0.compartments }).filter { access(role, $0) >= .read }
        return Permit(
            act: .read, sections: allowed.map(\.key),
            compartments: compartments.sorted { $0.rawValue < $1.rawValue })
    }

    /// Writing of these fields; filing where the section takes it from anybody.
    public func permitWriting(_ role: Role, _ section: Section, _ keys: [String]) throws(Refusal) -> Permit {
        let compartments = Set(keys.map { section.compartment(of: $0) } + [section.compartment])
        if compartments.allSatisfy({ access(role, $0) == .write }) {
            return Permit(act: .write, sections: [section.key], compartments: Array(compartments))
        }
        guard section.takesFiling, role != .technician, role != .official, role != .inspector,
            compartments.allSatisfy(Self.filing.contains)
        else {
            guard access(role, section.compartment) == .write else { throw .section(section.key) }
            throw .field(keys.first { access(role, section.compartment(of: $0)) < .write } ?? section.key)
        }
        return Permit(act: .file, sections: [section.key], compartments: Array(compartments))
    }
}
