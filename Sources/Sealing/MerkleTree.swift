/// The tree of RFC 6962 over sealed log entries, kept as its frontier: the roots of its complete subtrees.
public struct MerkleTree: Sendable, Equatable {
    public private(set) var size: UInt64 = 0
    public private(set) var frontier: [Bytes32] = []
    /// The root of the tree so far; the empty tree has SHA-256 of nothing.
    public private(set) var root = Digest.sha256([])

    public init() {}

    /// A tree that was kept as its frontier; nil when the two do not belong together.
    public init?(size: UInt64, frontier: [Bytes32]) {
        guard frontier.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.frontier = frontier
        if let last = frontier.last {
            root = frontier.dropLast().reversed().reduce(last) { Self.node($1, $0) }
        }
    }

    public static func leaf(_ bytes: [UInt8]) -> Bytes32 { Digest.sha256(0, bytes) }
    static func node(_ left: Bytes32, _ right: Bytes32) -> Bytes32 {
        var both: [UInt8] = []
        both.reserveCapacity(64)
        left.append(to: &both)
        right.append(to: &both)
        return Digest.sha256(1, both)
    }

    public mutating func append(leaf: Bytes32) { append(leaves: CollectionOfOne(leaf)) }

    /// Appends several; the root is worked out once.
    public mutating func append(leaves: some Collection<Bytes32>) {
        guard !leaves.isEmpty else { return }
        for leaf in leaves { push(leaf) }
        let last = frontier[frontier.count - 1]
        root = frontier.dropLast().reversed().reduce(last) { Self.node($1, $0) }
    }

    private mutating func push(_ leaf: Bytes32) {
        var hash = leaf
        var rest = size
        while rest & 1 == 1 {
            hash = Self.node(frontier.removeLast(), hash)
            rest >>= 1
        }
        frontier.append(hash)
        size += 1
    }
}
