public import CareRecords
import Foundation
import Sealing
import Vault

/// A form somebody was interrupted in: kept outside the home, sealed to that person, and under the keys of the
/// children it is about, with which it is gone.
extension Home {
    /// What was answered of one form; `code` is empty for an admission, and may name several children.
    public func draft(_ code: String, _ form: String) -> [String: Value] {
        drafts(DraftPlace(code, self)).first { $0.code == code && $0.form == form }?.values ?? [:]
    }

    /// Called after every answer, so that neither a closed window nor a power cut loses more than one.
    public func keepDraft(_ code: String, _ form: String, _ values: [String: Value]) throws {
        let place = DraftPlace(code, self)
        var kept = drafts(place).filter { $0.code != code || $0.form != form }
        if !values.isEmpty { kept.append(KeptForm(code: code, form: form, values: values)) }
        guard !kept.isEmpty else { return states.remove(name, try place.kind(vault)) }
        let plain = Value.rows(kept.map(\.row)).bytes
        try states.write(try place.sealed(plain, vault), name, try place.kind(vault))
    }

    public func dropDraft(_ code: String, _ form: String) throws {
        if !draft(code, form).isEmpty { try keepDraft(code, form, [:]) }
    }

    /// Takes everybody's drafts about erased children away from this account of the machine.
    func dropDraftsOfErased() {
        let erased = vault.erasures.map(\.subject)
        let marks = Set(erased.compactMap { try? vault.mark(of: $0, compartment: DraftPlace.compartment) })
        for file in states.childDrafts {
            guard let bytes = FileManager.default.contents(atPath: file),
                !marks.isDisjoint(with: DraftPlace.marks(in: [UInt8](bytes)))
            else { continue }
            unlink(file)
        }
    }

    private func drafts(_ place: DraftPlace) -> [KeptForm] {
        guard let kind = try? place.kind(vault), let sealed = states.read(name, kind),
            let plain = try? place.opened(sealed, vault), case .rows(let rows)? = try? Value(bytes: plain)
        else { return [] }
        return rows.compactMap(KeptForm.init)
    }
}

private struct KeptForm {
    let code, form: String
    let values: [String: Value]

    init(code: String, form: String, values: [String: Value]) {
        (self.code, self.form, self.values) = (code, form, values)
    }

    init?(_ row: [String: Value]) {
        guard let code = row["code"]?.string, let form = row["form"]?.string,
            case .rows(let values)? = row["values"], let first = values.first
        else { return nil }
        self.init(code: code, form: form, values: first)
    }

    var row: [String: Value] {
        ["code": .text(code), "form": .text(form), "values": .rows([values])]
    }
}

/// Where a draft lies: one file for what is about no child yet, one for each child or group of children.
private struct DraftPlace {
    /// Everybody on the staff holds its keys.
    static let compartment = Compartment.roster.rawValue
    let subjects: [Bytes16]

    init(_ code: String, _ home: Home) {
        let codes = code.split(separator: " ").map(String.init)
        let found = codes.compactMap { try? home.child($0).id }
        subjects = found.count == codes.count ? found : []
    }

    func kind(_ vault: Vault) throws -> String {
        guard !subjects.isEmpty else { return "draft" }
        let marks = try subjects.map { try vault.mark(of: $0, compartment: Self.compartment).bytes }
        return "draft-" + Digest.blake2b(marks.flatMap(\.self)).prefix16.hex
    }

    /// Magic `maiamdf2` · marks of the children (u32 count, 16 each) · sealed to the person (u32 length and bytes).
    func sealed(_ plain: [UInt8], _ vault: Vault) throws -> [UInt8] {
        guard !subjects.isEmpty else { return vault.sealOwn(plain) }
        var out = CanonicalWriter(magic: "maiamdf2")
        out.integer(UInt32(subjects.count))
        for subject in subjects { out.fixed(try vault.mark(of: subject, compartment: Self.compartment)) }
        out.string(vault.sealOwn(try vault.seal(plain, for: subjects, compartment: Self.compartment)))
        return out.bytes
    }

    func opened(_ bytes: [UInt8], _ vault: Vault) throws -> [UInt8] {
        guard !subjects.isEmpty else { return try vault.openOwn(bytes) }
        let sealed = try Self.read(bytes).sealed
        return try vault.open(try vault.openOwn(sealed), for: subjects, compartment: Self.compartment)
    }

    static func marks(in bytes: [UInt8]) -> [Bytes16] { (try? read(bytes).marks) ?? [] }

    private static func read(_ bytes: [UInt8]) throws -> (marks: [Bytes16], sealed: [UInt8]) {
        var reader = try CanonicalReader(bytes, magic: "maiamdf2")
        var marks: [Bytes16] = []
        for _ in 0..<(try reader.count(minimum: 16)) { marks.append(try reader.fixed16()) }
        let sealed = try reader.string()
        try reader.end()
        return (marks, sealed)
    }
}

extension StateFolder {
    fileprivate var childDrafts: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.contains(".draft-") }.map { path + "/" + $0 }
    }

    fileprivate func remove(_ name: String, _ kind: String) { unlink(file(name, kind)) }
}
