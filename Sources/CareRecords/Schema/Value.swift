/// A value of a field, in one canonical form whatever a person typed.
public indirect enum Value: Hashable, Sendable {
    case text(String)
    /// Canonical decimal with a point.
    case number(String)
    case flag(Bool)
    case date(PartialDate)
    case moment(Moment)
    case code(String)
    case list([Value])
    case rows([[String: Value]])
}

extension Value {
    /// One tag byte, then UTF-8; lists are u32 counts and u32-length items.
    public var bytes: [UInt8] {
        switch self {
        case .text(let text): [1] + Array(text.utf8)
        case .number(let text): [2] + Array(text.utf8)
        case .flag(let flag): [3, flag ? 1 : 0]
        case .date(let date): [4] + Array(date.iso.utf8)
        case .moment(let moment): [5] + Array(moment.iso.utf8)
        case .code(let code): [6] + Array(code.utf8)
        case .list(let items): [7] + Self.sized(items.map(\.bytes))
        case .rows(let rows): [8] + Self.sized(rows.map(Self.row))
        }
    }

    private static func row(_ row: [String: Value]) -> [UInt8] {
        sized(row.keys.sorted().flatMap { [Array($0.utf8), row[$0]?.bytes ?? []] })
    }

    private static func sized(_ items: [[UInt8]]) -> [UInt8] {
        number(items.count) + items.flatMap { number($0.count) + $0 }
    }

    private static func number(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Reads what `bytes` wrote; refuses anything else.
    public init(bytes: [UInt8]) throws(Problem) { try self.init(bytes: bytes[...]) }

    public init(bytes: ArraySlice<UInt8>) throws(Problem) {
        guard let value = Self.read(bytes, depth: 0) else {
            throw Problem(Wording(vi: "Giá trị lưu không đọc được.", en: "A stored value cannot be read."))
        }
        self = value
    }

    /// Only what stands in the one form that it is written in.
    ///
    /// No field nests deeper than rows of lists; a hostile row must not exhaust the stack.
    private static func read(_ bytes: ArraySlice<UInt8>, depth: Int) -> Value? {
        guard let tag = bytes.first, depth < 8 else { return nil }
        let body = bytes.dropFirst()
        switch tag {
        case 1: return text(body).map(Value.text)
        case 2: return text(body).map(Value.number)
        case 3: return body.count == 1 && body.last ?? 2 <= 1 ? .flag(body.last == 1) : nil
        case 4: return text(body).flatMap(PartialDate.init(iso:)).map(Value.date)
        case 5:
            guard let text = text(body), let moment = Moment(iso: text), moment.iso == text else {
                return nil
            }
            return .moment(moment)
        case 6: return text(body).map(Value.code)
        case 7:
            guard let items = parts(body)?.map({ read($0, depth: depth + 1) }) else { return nil }
            return items.contains(nil) ? nil : .list(items.compactMap(\.self))
        case 8:
            guard let rows = parts(body)?.map({ row($0, depth: depth) }) else { return nil }
            return rows.contains(nil) ? nil : .rows(rows.compactMap(\.self))
        default: return nil
        }
    }

    /// The names stand in order, each once.
    private static func row(_ bytes: ArraySlice<UInt8>, depth: Int) -> [String: Value]? {
        guard let pairs = parts(bytes), pairs.count % 2 == 0 else { return nil }
        var (row, last): ([String: Value], String?) = ([:], nil)
        for index in stride(from: 0, to: pairs.count, by: 2) {
            guard let key = text(pairs[index]), last.map({ $0 < key }) ?? true,
                let value = read(pairs[index + 1], depth: depth + 1)
            else { return nil }
            row[key] = value
            last = key
        }
        return row
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        String(validating: bytes, as: UTF8.self)
    }

    private static func parts(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        var rest = bytes
        func number() -> Int? {
            guard rest.count >= 4 else { return nil }
            defer { rest = rest.dropFirst(4) }
            return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        guard let count = number(), count <= bytes.count else { return nil }
        var items: [ArraySlice<UInt8>] = []
        for _ in 0..<count {
            guard let length = number(), length <= rest.count else { return nil }
            items.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return rest.isEmpty ? items : nil
    }

    /// The value as scripts see it: never localised.
    public var json: JSON {
        switch self {
        case .text(let text), .code(let text): .string(text)
        case .number(let text): .number(text)
        case .flag(let flag): .bool(flag)
        case .date(let date): .string(date.iso)
        case .moment(let moment): .string(moment.iso)
        case .list(let items): .array(items.map(\.json))
        case .rows(let rows):
            .array(rows.map { row in .object(row.keys.sorted().map { ($0, row[$0]?.json ?? .null) }) })
        }
    }

    public var string: String? {
        switch self {
        case .text(let text), .code(let text), .number(let text): text
        case .date(let date): date.iso
        case .moment(let moment): moment.iso
        case .flag, .list, .rows: nil
        }
    }
}
