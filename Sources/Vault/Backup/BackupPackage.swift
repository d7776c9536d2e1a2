public import Sealing

/// One backup to be made: where the plain copy lies meanwhile, and what takes the sealed bytes.
public struct BackupOrder {
    public let kind: BackupStatement.Kind
    /// Seconds since 1970; 0 for never.
    public let expires: Int64
    /// A file that does not exist; it holds what the home holds, sealed as it is there, and is taken away again.
    public let scratch: String
    public let write: ([UInt8]) throws -> Void
    /// Told the copy's id once it is in the books; what breaks off after that stays in them.
    public var entered: (Bytes16) -> Void = { _ in }

    public init(
        _ kind: BackupStatement.Kind, expires: Int64, scratch: String,
        write: @escaping ([UInt8]) throws -> Void
    ) {
        self.kind = kind
        self.expires = expires
        self.scratch = scratch
        self.write = write
    }
}

/// Who takes a backup: keyless, but known by a signature.
struct BackupTaker {
    let store: any Store
    let vault: Bytes16
    let person: Bytes16
    let key: Bytes32
    let recipients: [Bytes32]
    let sign: ([UInt8]) -> [UInt8]

    /// Copies, signs, has the copy entered in the books, and only then lets sealed bytes out.
    func take(
        _ orders: [BackupOrder], clock: Int64, enter: (BackupStatement) throws -> Void
    ) throws -> [BackupStatement] {
        defer { for order in orders { store.discard(order.scratch) } }
        let path = { (kind: BackupStatement.Kind) in orders.first { $0.kind == kind }?.scratch }
        let tree = try store.copy(home: path(.data), keys: path(.keys))
        var statements: [BackupStatement] = []
        for order in orders {
            let digest = FlowingDigest()
            var length: UInt64 = 0
            try store.flow(from: order.scratch) { read in
                while let part = try read(1 << 20) {
                    digest.take(part)
                    length += UInt64(part.count)
                }
            }
            statements.append(
                BackupStatement(
                    vault: vault, kind: order.kind, log: Anchor(size: tree.size, root: tree.root),
                    time: clock, expires: order.expires, digest: digest.finish(), length: length,
                    taker: person, takerKey: key, sign: sign))
        }
        for (order, statement) in zip(orders, statements) {
            try enter(statement)
            order.entered(statement.id)
        }
        for (order, statement) in zip(orders, statements) { try seal(order, statement) }
        return statements
    }

    private func seal(_ order: BackupOrder, _ statement: BackupStatement) throws {
        try store.flow(from: order.scratch) { read in
            var waiting = statement.bytes
            var done = 0
            try Age.seal(
                to: recipients.map(\.bytes),
                read: { count in
                    while waiting.count < count, let part = try read(count) { waiting += part }
                    done += count
                    try Effort.step(
                        .sealing, min(done, Int(statement.length)), of: Int(statement.length), every: 1)
                    defer { waiting.removeFirst(min(count, waiting.count)) }
                    return Array(waiting.prefix(count))
                }, write: order.write)
        }
    }
}
