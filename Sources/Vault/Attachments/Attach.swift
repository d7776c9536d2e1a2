public import Sealing

/// Files attached to a child's record: sealed chunk by chunk, named by a signed cell.
extension Vault {
    /// Seals what `read` gives, and then signs what it is and writes it in one transaction: others write while a slow
    /// stick is read.
    ///
    /// - Parameters:
    ///   - subject: the child.
    ///   - compartment: whose key the file's own key lies under.
    ///   - entry: id of the new entry.
    ///   - cells: what describes the file, sealed beside its key.
    ///   - clock: seconds since 1970.
    ///   - read: gives at most so many bytes, none at the end.
    /// - Throws: `VaultError.notAllowed` when the role may not write the compartment; what `read` throws, and then
    ///   nothing is kept.
    public func attach(
        to subject: Bytes16, compartment: UInt8, entry: Bytes16, cells: [(key: String, value: [UInt8]?)],
        clock: Int64, read: (Int) throws -> [UInt8]
    ) throws {
        // Looked at first, so that nobody waits in vain; what counts is how it stands in the transaction.
        _ = try mayAttach(to: subject, compartment)
        let stage = try store.stage()
        let seal = try sealed(read) { try stage.add($0) }
        try transact { writer in
            let me = try mayAttach(to: subject, compartment)
            var number: UInt64 = 0
            try stage.each { blob in
                try writer.addChunk(
                    StoredChunk(attachment: seal.id, subject: subject, blob: blob), number: number)
                number += 1
            }
            let draft = Draft(
                subject: subject, compartment: compartment, section: AttachmentSeal.section, entry: entry,
                base: 0, cells: cells + [(AttachmentSeal.cell, seal.bytes)])
            var conflicts: [StoredVersion] = []
            try append(
                Act(.write, drafts: [draft]), author: me, writer: writer, clock: clock, conflicts: &conflicts)
        }
    }

    private func mayAttach(to subject: Bytes16, _ compartment: UInt8) throws -> Person {
        guard let me, me.standing == .active else { throw VaultError.notActive }
        guard policy.mayWrite(me.role, compartment) else { throw VaultError.notAllowed }
        _ = try mention(subject)
        return me
    }

    private func sealed(
        _ read: (Int) throws -> [UInt8], _ keep: ([UInt8]) throws -> Void
    ) throws -> AttachmentSeal {
        let id = Bytes16.random()
        let key = StreamKey.random()
        let digest = FlowingDigest()
        var flow = PaddedFlow()
        var number = 0
        var isLast = false
        while !isLast {
            let next = try flow.next(read)
            isLast = next.isLast
            let sealed = key.seal(next.chunk, number: number, isLast: isLast)
            digest.take(sealed)
            try keep(sealed)
            number += 1
        }
        return AttachmentSeal(
            id: id, key: key.copyBytes(), length: UInt64(flow.length), chunks: UInt64(number),
            digest: digest.finish())
    }

    /// Gives the file part by part.
    ///
    /// - Throws: `VaultError.attachmentDamaged` when a chunk is missing, altered or of another file; what was written by
    ///   then is to be thrown away.
    public func open(_ attachment: StoredAttachment, write: ([UInt8]) throws -> Void) throws {
        let seal = attachment.seal
        let key = try StreamKey(seal.key)
        var left = seal.length
        try walk(attachment) { sealed, number, isLast in
            guard let plain = try? key.open(sealed, number: number, isLast: isLast) else { return false }
            let part = plain.prefix(Int(clamping: left))
            left -= UInt64(part.count)
            try write(Array(part))
            return true
        }
        guard left == 0 else { throw VaultError.attachmentDamaged(attachment.version.number) }
    }

    /// Whether every chunk lies there as it was signed.
    func isWhole(_ attachment: StoredAttachment) throws -> Bool {
        do {
            try walk(attachment) { _, _, _ in true }
            return true
        } catch VaultError.attachmentDamaged { return false }
    }

    private func walk(
        _ attachment: StoredAttachment, _ body: ([UInt8], Int, Bool) throws -> Bool
    ) throws {
        let seal = attachment.seal
        let digest = FlowingDigest()
        let damaged = VaultError.attachmentDamaged(attachment.version.number)
        for number in 0..<seal.chunks {
            guard let chunk = try store.chunk(number, of: seal.id), chunk.subject == attachment.subject
            else { throw damaged }
            digest.take(chunk.blob)
            guard try body(chunk.blob, Int(number), number + 1 == seal.chunks) else { throw damaged }
        }
        guard digest.finish() == seal.digest, try store.chunk(seal.chunks, of: seal.id) == nil
        else { throw damaged }
    }

    /// Signs that a file is taken away, and destroys its chunks.
    ///
    /// - Returns: false when somebody who reads keeps what was destroyed in the journal; the next writing after them
    ///   takes it out.
    @discardableResult
    public func detach(_ attachment: StoredAttachment, reason: String, clock: Int64) throws -> Bool {
        let version = attachment.version
        try transact { writer in
            guard let me, me.standing == .active else { throw VaultError.notActive }
            let draft = Draft(
                subject: attachment.subject, compartment: version.compartment,
                section: AttachmentSeal.section, entry: version.entry, base: version.version,
                cells: [(AttachmentSeal.cell, nil)])
            var conflicts: [StoredVersion] = []
            try append(
                Act(.write, drafts: [draft], reason: reason), author: me, writer: writer, clock: clock,
                conflicts: &conflicts)
            if let first = conflicts.first { throw VaultError.conflict(by: first.author) }
            try writer.removeChunks(of: attachment.seal.id, subject: attachment.subject)
        }
        return store.settle()
    }

    /// Attached files of a child that are not as they were signed, and chunks that nothing names.
    func attachmentProblems(
        _ versions: [StoredVersion], of subject: Bytes16, _ evidence: Evidence
    ) -> [VaultError] {
        let named = attachments(versions, of: subject)
        let standing = named.filter { $0.detached == nil }
        var problems = standing.filter {
            !state.custody.setAside.contains($0.version.number) && !evidence.holds($0.seal)
        }.map {
            VaultError.attachmentDamaged($0.version.number)
        }
        // Chunks that lie there for what was taken away, or that no cell names, only a reader of everything can tell.
        let wanted = Set(standing.map(\.seal.id))
        if policy.subjectCompartments.allSatisfy(holds), !Set(evidence.files.map(\.id)).isSubset(of: wanted) {
            problems.append(.storage("attachment"))
        }
        return problems
    }
}
