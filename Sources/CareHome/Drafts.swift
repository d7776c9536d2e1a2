public import CareRecords
import Sealing
import Vault

/// A form somebody was interrupted in: kept outside the home, sealed to that person alone.
extension Home {
    /// What was answered of one form; `code` is empty for an admission.
    public func draft(_ code: String, _ form: String) -> [String: Value] {
        drafts.first { $0.code == code && $0.form == form }?.values ?? [:]
    }

    /// Called after every answer, so that neither a closed window nor a power cut loses more than one.
    public func keepDraft(_ code: String, _ form: String, _ values: [String: Value]) throws {
        var kept = drafts.filter { $0.code != code || $0.form != form }
        if !values.isEmpty { kept.append(KeptForm(code: code, form: form, values: values)) }
        let plain = Value.rows(kept.map(\.row)).bytes
        try states.write(vault.sealOwn(plain), name, "draft")
    }

    public func dropDraft(_ code: String, _ form: String) throws {
        if !draft(code, form).isEmpty { try keepDraft(code, form, [:]) }
    }

    private struct KeptForm {
        let code, form: String
        let values: [String: Value]

        var row: [String: Value] {
            ["code": .text(code), "form": .text(form), "values": .rows([values])]
        }
    }

    private var drafts: [KeptForm] {
        guard let sealed = states.read(name, "draft"), let plain = try? vault.openOwn(sealed),
            case .rows(let rows)? = try? Value(bytes: plain)
        else { return [] }
        return rows.compactMap { row in
            guard let code = row["code"]?.string, let form = row["form"]?.string,
                case .rows(let values)? = row["values"], let first = values.first
            else { return nil }
            return KeptForm(code: code, form: form, values: first)
        }
    }
}
