import CareRecords
import Sealing
import Vault

/// Where in the log a release stands: the head its signer had before them, and that the request is in it.
enum LogPosition {
    static func json(_ proof: InclusionProof, root: Bytes32) -> JSON {
        .object([
            ("size", .number(String(proof.size))), ("root", .string(root.hex)),
            ("entry", .number(String(proof.number))), ("leaf", .string(proof.leaf.hex)),
            ("proof", .array(proof.path.map { .string($0.hex) })),
        ])
    }

    /// Whether the request that is answered leads to the head that is named.
    static func holds(_ json: JSON?) -> Bool {
        guard let json, case .array(let path)? = json["proof"], path.count <= 64,
            let root = hash(json["root"]), let leaf = hash(json["leaf"]),
            let size = number(json["size"]), let entry = number(json["entry"])
        else { return false }
        let beside = path.compactMap(hash)
        let proof = InclusionProof(number: entry, size: size, leaf: leaf, path: beside)
        return beside.count == path.count && proof.root == root
    }

    private static func hash(_ json: JSON?) -> Bytes32? {
        guard case .string(let text)? = json else { return nil }
        return Hex.bytes(text).flatMap(Bytes32.init)
    }

    private static func number(_ json: JSON?) -> UInt64? {
        guard case .number(let text)? = json else { return nil }
        return UInt64(text)
    }
}

extension Home {
    /// Of what is signed now in answer to a request.
    func logPosition(of request: Request) throws -> JSON {
        guard let proof = try vault.inclusion(of: request.asked) else { throw HomeError.noRequest }
        return LogPosition.json(proof, root: vault.anchor.root)
    }
}
