import Testing

@testable import Sealing

@Suite struct InclusionProofTests {
    private static func tree(_ count: Int) -> (leaves: [Bytes32], root: Bytes32) {
        var tree = MerkleTree()
        let leaves = (0..<count).map { MerkleTree.leaf([UInt8](repeating: UInt8($0 & 255), count: $0 % 7)) }
        for leaf in leaves { tree.append(leaf: leaf) }
        return (leaves, tree.root)
    }

    @Test func `every leaf of trees of one to seventy leads to the root, and to no other tree's`() throws {
        for count in 1...70 {
            let (leaves, root) = Self.tree(count)
            for number in 0..<count {
                let proof = try #require(InclusionProof(of: UInt64(number), leaves: leaves))
                #expect(proof.root == root, "\(number) of \(count)")
                let (number, size) = (proof.number, proof.size)
                let moved = InclusionProof(
                    number: (number + 1) % size, size: size, leaf: proof.leaf, path: proof.path)
                #expect(count == 1 || moved.root != root)
            }
            #expect(InclusionProof(of: UInt64(count), leaves: leaves) == nil)
        }
    }

    @Test func `a proof that is cut, lengthened or altered leads nowhere or elsewhere`() throws {
        let (leaves, root) = Self.tree(37)
        for number in [0, 5, 31, 32, 36] as [UInt64] {
            let proof = try #require(InclusionProof(of: number, leaves: leaves))
            func root(_ path: [Bytes32], leaf: Bytes32? = nil, size: UInt64 = 37) -> Bytes32? {
                InclusionProof(number: number, size: size, leaf: leaf ?? proof.leaf, path: path).root
            }
            #expect(root(proof.path) == proof.root)
            #expect(root(Array(proof.path.dropLast())) != proof.root)
            #expect(root(proof.path + [.zero]) != proof.root)
            #expect(root(proof.path, leaf: leaves[Int(number ^ 1) % 37]) != proof.root)
            for place in proof.path.indices {
                var path = proof.path
                path[place] = leaves[3]
                #expect(root(path) != proof.root)
            }
            #expect(root(proof.path, size: 0) == nil)
        }
        #expect(root == InclusionProof(of: 0, leaves: leaves)?.root)
    }
}
