import CareRecords
import Sealing
import Vault

extension Home {
    /// Who may decide this request: holds the right and did not ask; suspending one does not spare their vote.
    func deciders(of request: Request) -> [String] {
        members().filter { member in
            policy.access(member.role, .signature) == .write && member.standing != "removed"
                && member.name != request.text("requestedBy")
        }.map(\.name)
    }

    /// Who may stand beside a director for an exact small figure: anybody who kept the house's papers before it was
    /// asked for. Whoever was taken in or given the right since might be there for this alone.
    private func seconds(of request: Request) throws -> [String] {
        let joined = try vault.joined()
        let before = Policy(vault: vault.policy(at: request.asked))
        return members().filter { member in
            let since = vault.person(named: member.name).flatMap { joined[$0.id] }
            return policy.access(member.role, .facility) == .write
                && before.access(member.role, .facility) == .write && member.standing == "active"
                && member.name != request.text("requestedBy") && since.map { $0 < request.asked } ?? false
        }.map(\.name)
    }

    /// Who must still agree, after this person has, before anything is frozen.
    ///
    /// One child: two who hold the right, where there are two; else the director counts as both. An exact small
    /// figure: always two people. A rounded table: one.
    func waiting(_ request: Request, votes: [String]) throws -> [String] {
        switch request.kind {
        case .table, .report: return []
        case .child:
            let deciders = deciders(of: request)
            let held = deciders.filter(votes.contains)
            return held.count >= min(2, deciders.count) ? [] : deciders.filter { !votes.contains($0) }
        case .figure:
            guard request.values["exact"] == .flag(true) else { return [] }
            let seconds = try seconds(of: request)
            let others = seconds.filter { !votes.contains($0) }
            if seconds.filter(votes.contains).count >= 2 { return [] }
            guard !others.isEmpty else {
                throw HomeError(
                    .refused,
                    vi:
                        "Con số chính xác cần hai người ký đã có mặt ở nhà này trước khi có yêu cầu; chưa đủ.",
                    en: "An exact figure needs two who were here before it was asked for; there are not two.",
                    hint: Wording(
                        vi: "Trả lời bằng khoảng: yêu cầu lại, bỏ --exact.",
                        en: "Answer with a range: ask again without --exact."))
            }
            return others
        }
    }

    /// May agree to this request, though perhaps not freeze it.
    func mayVote(_ request: Request) -> Bool {
        policy.access(role, .signature) == .write
            || request.kind == .figure && policy.access(role, .facility) == .write
    }

    /// What a vote agrees to: what would leave of one child now; of a figure, the question.
    func content(of request: Request) throws -> String {
        let asked = request.values.filter { !["status", "vote", "decidedBy"].contains($0.key) }
        let bytes =
            request.kind == .child
            ? Array(JSON.object(try summary(request).json).serialised().utf8) : Value.rows([asked]).bytes
        return Hex.text(Array(Digest.blake2b(bytes).bytes.prefix(16)))
    }

    /// Votes that hold: for this very content, from the last seven days, of people active here but not oneself.
    func standing(_ votes: [Request.Vote], on content: String) -> [String] {
        let active = Set(members().filter { $0.standing == "active" }.map(\.name))
        let held = votes.filter { vote in
            vote.content == content && vote.time > clock - 7 * 86_400 && vote.by != name
                && active.contains(vote.by)
        }
        return Set(held.map(\.by)).sorted()
    }

    /// Taken back by whoever asked, before it is decided.
    public func withdraw(_ number: String) throws {
        let request = try request(number)
        guard request.text("requestedBy") == name else { throw HomeError.notYours }
        guard request.status == .open else {
            throw HomeError(
                .conflict, vi: "Yêu cầu này đã được quyết định.", en: "This request has been decided.")
        }
        try decide(request, ["status": .code("withdrawn")])
    }

    /// Called back by somebody who could approve it; whoever holds a copy learns it from the list of recalls.
    public func recall(_ number: String, reason: String) throws {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let request = try request(number)
        guard request.status == .approved else {
            throw HomeError(
                .conflict, vi: "Chỉ thu hồi được yêu cầu đã duyệt.", en: "Only what was approved is recalled."
            )
        }
        try decide(
            request,
            [
                "status": .code("recalled"), "recalledBy": .text(name), "recallReason": .text(reason),
                "recalledOn": .date(PartialDate(today)),
            ])
    }

    /// The recipient's receipt, entered by whoever got it.
    public func acknowledge(_ number: String, note: String) throws {
        let request = try request(number)
        guard request.status == .approved || request.status == .recalled else {
            throw HomeError(
                .conflict, vi: "\(request.number) chưa được duyệt.", en: "\(request.number) is not approved.")
        }
        try decide(
            request, ["acknowledgedOn": .date(PartialDate(today)), "acknowledgement": .text(note)])
    }
}
