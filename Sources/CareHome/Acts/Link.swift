public import CareRecords
import Sealing
import Vault

/// How two children of the house belong together.
public enum Tie: String, CaseIterable, Sendable {
    case sibling, companion

    public var label: Wording {
        switch self {
        case .sibling: Wording(vi: "Anh chị em", en: "Sibling")
        case .companion: Wording(vi: "Người đi cùng", en: "Companion")
        }
    }

    var place: (section: String, field: String) {
        switch self {
        case .sibling: ("family", "siblingsInCare")
        case .companion: ("admission", "companions")
        }
    }
}

extension Home {
    /// Writes each child into the other's file, under one signature.
    public func link(_ code: String, _ other: String, _ tie: Tie) throws {
        let pair = [try child(code), try child(other)]
        guard pair[0] != pair[1] else {
            throw HomeError(.usage, vi: "Hai mã giống nhau.", en: "The two codes are the same.")
        }
        let section = try Self.section(tie.place.section)
        let permit = try policy.permitWriting(role, section, [tie.place.field, "observedAt"])
        var drafts: [Draft] = []
        for (child, twin) in [(pair[0], pair[1]), (pair[1], pair[0])] {
            let found = try entries(child, section)
            let entry =
                found.last { $0.values[tie.place.field] != nil } ?? (section.repeats ? nil : found.first)
            var codes: [Value] = []
            if case .list(let known)? = entry?.values[tie.place.field] { codes = known }
            guard !codes.contains(.text(twin.code)) else { continue }
            drafts += try self.drafts(
                child, section, entry: entry, changes: [tie.place.field: .list(codes + [.text(twin.code)])])
        }
        guard !drafts.isEmpty else { return }
        try commit(permit, [Act(.write, drafts: drafts, payload: Array("link".utf8))])
    }

    /// Siblings and companions the file names by code, as far as they are children of this house.
    public func ties(_ record: Record) throws -> [(tie: Tie, child: Child)] {
        try Tie.allCases.flatMap { tie in
            try record[tie.place.section].flatMap { entry -> [(tie: Tie, child: Child)] in
                guard case .list(let codes)? = entry.values[tie.place.field] else { return [] }
                return try codes.compactMap { try $0.string.flatMap(known) }.map { (tie, $0) }
            }
        }
    }
}
