public import CareRecords
import Disclosure
import Vault

/// A number about the house that stands somewhere in public, with its source.
public struct PublishedFact: Sendable {
    public enum Subject: Hashable, Sendable {
        case row(TableTemplate, String)
        case figure(group: String?, under: Int?)
    }

    public var subject: Subject
    public var on: Day
    /// Without an upper end it says "at least".
    public var from: Int
    public var to: Int?
    public var source: String

    public init(_ subject: Subject, on: Day, from: Int, to: Int?, source: String) {
        (self.subject, self.on, self.from, self.to, self.source) = (subject, on, from, to, source)
    }

    public var title: Wording {
        switch subject {
        case .figure(let group, let under): Home.title(group: group, under: under)
        case .row(let template, let key):
            Wording(
                vi: template.label.vi + ": " + (template.label(of: key)?.vi ?? key),
                en: template.label.en + ": " + (template.label(of: key)?.en ?? key))
        }
    }

    var statement: Ledger.Statement {
        let count =
            switch subject {
            case .figure(let group, let under): Ledger.Count(figureOn: on.iso, group: group, under: under)
            case .row(let template, let key): template.count(key, on: on.iso)
            }
        return Ledger.Statement(count, Interval(from, to))
    }
}

extension TableTemplate {
    func label(of key: String) -> Wording? { rows.first { $0.key == key }?.label }
}

extension PublishedFact {
    var values: [String: Value] {
        var values: [String: Value] = [
            "on": .date(PartialDate(on)), "from": .number(String(from)), "source": .text(source),
        ]
        if let to { values["to"] = .number(String(to)) }
        switch subject {
        case .row(let template, let key):
            values["template"] = .code(template.rawValue)
            values["row"] = .text(key)
        case .figure(let group, let under):
            if let group { values["group"] = .code(group) }
            if let under { values["under"] = .number(String(under)) }
        }
        return values
    }

    init?(_ values: [String: Value]) {
        func number(_ key: String) -> Int? { values[key]?.string.flatMap { Int($0) } }
        guard case .date(let on)? = values["on"], let from = number("from") else { return nil }
        var subject = Subject.figure(group: values["group"]?.string, under: number("under"))
        if let template = values["template"]?.string.flatMap(TableTemplate.init(rawValue:)) {
            subject = .row(template, values["row"]?.string ?? "")
        }
        self.init(
            subject, on: on.earliest, from: from, to: number("to"), source: values["source"]?.string ?? "")
    }
}
