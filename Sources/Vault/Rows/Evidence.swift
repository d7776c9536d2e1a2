import Sealing

/// What lies in the files for one child, all of it hashed.
struct Evidence {
    let holding: Holding
    /// By row.
    let digests: [Bytes16: Bytes32]
    let files: [StoredFile]

    /// Chunks of one attached file as they lie there.
    struct StoredFile {
        let id: Bytes16
        let chunks: UInt64
        /// Of all chunks, one after another.
        let digest: Bytes32
        /// They are numbered from 0 on and none is left out.
        let isUnbroken: Bool
    }

    init(_ holding: Holding, files: [StoredFile]) {
        self.holding = holding
        self.files = files
        digests = Dictionary(
            holding.rows.map { ($0.id, Digest.blake2b($0.blob)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the chunks of a file lie there as it was signed.
    func holds(_ seal: AttachmentSeal) -> Bool {
        files.contains {
            $0.id == seal.id && $0.isUnbroken && $0.chunks == seal.chunks && $0.digest == seal.digest
        }
    }

    /// Everything that a verdict on this child rests on, but for what it shares with all others; nil for what no
    /// verdict may rest on.
    ///
    /// Keyed BLAKE2b-128 of magic `maiamvm1` · subject 16 · trail 32 · lists (u32 count) of cards (number u64 · leaf
    /// 32), of rows (id 16 · digest 32), of keys (locator 16 · wrap as a string) and of attached files (id 16 ·
    /// chunks u64 · digest 32), all but the cards sorted by their first field.
    func mark(
        of subject: Bytes16, trail: Bytes32, cards: [Subject.Card], under key: ProofKey
    ) -> Bytes16? {
        guard digests.count == holding.rows.count, files.allSatisfy(\.isUnbroken) else { return nil }
        var out = CanonicalWriter(magic: "maiamvm1")
        out.fixed(subject)
        out.fixed(trail)
        out.integer(UInt32(cards.count))
        for card in cards {
            out.integer(card.number)
            out.fixed(card.leaf)
        }
        out.integer(UInt32(digests.count))
        for (id, digest) in digests.sorted(by: { $0.key < $1.key }) {
            out.fixed(id)
            out.fixed(digest)
        }
        out.integer(UInt32(holding.keys.count))
        for stored in holding.keys.sorted(by: { $0.locator < $1.locator }) {
            out.fixed(stored.locator)
            out.string(stored.wrap)
        }
        out.integer(UInt32(files.count))
        for file in files.sorted(by: { $0.id < $1.id }) {
            out.fixed(file.id)
            out.integer(file.chunks)
            out.fixed(file.digest)
        }
        return Digest.mark(out.bytes, key: key.secret)
    }
}

extension Vault {
    /// Reads and hashes every chunk that lies there.
    func evidence(_ holding: Holding) throws -> Evidence {
        var files: [Evidence.StoredFile] = []
        for (id, places) in Dictionary(grouping: holding.chunks, by: \.attachment) {
            let digest = FlowingDigest()
            let numbers = places.map(\.number).sorted()
            for number in numbers {
                if let chunk = try store.chunk(number, of: id) { digest.take(chunk.blob) }
            }
            files.append(
                Evidence.StoredFile(
                    id: id, chunks: UInt64(numbers.count), digest: digest.finish(),
                    isUnbroken: numbers == Array(0..<UInt64(numbers.count))))
        }
        return Evidence(holding, files: files)
    }
}
