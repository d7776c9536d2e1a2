/// That an entry stands in the tree of a log: its leaf and the hashes beside its way up to the root (RFC 6962,
/// section 2.1.1).
public struct InclusionProof: Hashable, Sendable {
    /// Of the entry, from 0.
    public let number: UInt64
    /// Of the tree.
    public let size: UInt64
    public let leaf: Bytes32
    /// From the leaf to the root.
    public let path: [Bytes32]

    public init(number: UInt64, size: UInt64, leaf: Bytes32, path: [Bytes32]) {
        (self.number, self.size, self.leaf, self.path) = (number, size, leaf, path)
    }

    /// Of one of the leaves of a whole tree; nil if there is no such leaf.
    public init?(of number: UInt64, leaves: [Bytes32]) {
        guard number < leaves.count else { return nil }
        self.init(
            number: number, size: UInt64(leaves.count), leaf: leaves[Int(number)],
            path: Self.path(to: Int(number), in: leaves[...]))
    }

    /// The root this leads to; nil if the path is not of this length.
    public var root: Bytes32? {
        guard number < size else { return nil }
        var (place, last, hash) = (number, size - 1, leaf)
        for beside in path {
            guard last > 0 else { return nil }
            if place & 1 == 1 || place == last {
                hash = MerkleTree.node(beside, hash)
                while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                hash = MerkleTree.node(hash, beside)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 ? hash : nil
    }

    private static func path(to place: Int, in leaves: ArraySlice<Bytes32>) -> [Bytes32] {
        guard leaves.count > 1 else { return [] }
        let half = leaves.startIndex + split(leaves.count)
        return leaves.startIndex + place < half
            ? path(to: place, in: leaves[..<half]) + [root(of: leaves[half...])]
            : path(to: leaves.startIndex + place - half, in: leaves[half...]) + [root(of: leaves[..<half])]
    }

    private static func root(of leaves: ArraySlice<Bytes32>) -> Bytes32 {
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf: leaf) }
        return tree.root
    }

    /// The greatest power of two below a number of leaves.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
