import CareRecords
import Sealing
import Vault

extension Home {
    /// Seals an approved release to its recipient; the log entry is written before the bytes.
    public func deliver(_ number: String) throws -> [UInt8] {
        try handOut(number, by: .file, note: "") { request in
            let recipient = try person(try official(request.text("recipient")))
            let frozen = try frozen(request)
            let tar = Tar.archive([
                ("summary.json", Array(frozen.json.utf8)),
                ("summary.json.minisig", Array(frozen.jsonSignature.utf8)),
                ("summary.html", Array(frozen.html.utf8)),
                ("summary.html.minisig", Array(frozen.htmlSignature.utf8)),
            ])
            return try Age.encrypt(tar, to: [recipient.recipient.box.bytes])
        }
    }

    /// The approved page as a paper, for whoever cannot open age; `paperNumber` comes from the records clerk.
    public func print(_ number: String, paperNumber: String) throws -> [UInt8] {
        try refuseNames(in: paperNumber)
        return try handOut(number, by: .paper, note: paperNumber) { request in
            let page = try frozen(request).html
            let signer = vault.person(named: request.text("decidedBy")).flatMap { Role(code: $0.role) }
            return Array(
                Paper.html(
                    page, office: homeName, number: paperNumber, day: today, signer: signer ?? .director
                ).utf8)
        }
    }

    /// Makes the bytes, and lets them go only when nobody has called the request back by the time they are entered.
    private func handOut(
        _ number: String, by channel: Delivery.Channel, note: String, _ make: (Request) throws -> [UInt8]
    ) throws -> [UInt8] {
        try ifStill(number) { request, entered in
            let bytes = try make(request)
            try entered(delivery(of: request, by: channel, note: note))
            return bytes
        }
    }

    /// Looks again whenever somebody wrote into the house's books between the looking and the entering.
    func ifStill<T>(
        _ number: String, _ body: (Request, (Delivery) throws -> Void) throws -> T
    ) throws -> T {
        for _ in 0..<8 {
            let seen = try vault.lastEntry(of: house.id)
            let request = try deliverable(number)
            do {
                return try body(request) { try enter($0, when: (house.id, seen)) }
            } catch VaultError.overtaken { try refresh() }
        }
        throw VaultError.busy
    }

    private func delivery(of request: Request, by channel: Delivery.Channel, note: String) -> Delivery {
        Delivery(
            request: request.number, recipient: request.text("recipient"), purpose: request.text("purpose"),
            channel: channel, day: today, by: name, note: note)
    }

    /// Approved, not expired, and handed out by somebody who keeps the house's papers.
    func deliverable(_ number: String) throws -> Request {
        let request = try request(number)
        if request.status == .recalled {
            throw HomeError(
                .refused, vi: "\(request.number) đã thu hồi: không giao nữa.",
                en: "\(request.number) was called back: it is not handed out any more.")
        }
        guard request.status == .approved else {
            throw HomeError(
                .refused, vi: "\(request.number) chưa được duyệt.", en: "\(request.number) is not approved.",
                hint: Wording(
                    vi: "Giám đốc chạy: maiam approve \(request.number)",
                    en: "The director runs: maiam approve \(request.number)"))
        }
        if request.text("expires") < today.iso {
            throw HomeError(
                .refused, vi: "\(request.number) đã hết hạn.", en: "\(request.number) has expired.")
        }
        guard policy.access(role, .facility) == .write else { throw HomeError.notYours }
        return request
    }

    private struct Frozen { let json, html, jsonSignature, htmlSignature: String }

    private func frozen(_ request: Request) throws -> Frozen {
        // By the key of the time it was written: whoever has an old one dates nothing back into the log.
        var (values, written) = (request.values, request.frozenAt)
        if request.text("kind") == "child", let family = RecordSchema.section("family") {
            let record = try read(
                try child(request.text("child")), try policy.permitRelease(role, family))
            let entry = Self.only("release " + request.number)
            let found = record["release"].first { $0.id == entry }
            (values, written) = (found?.values ?? [:], found?.number)
        }
        guard let json = values["json"]?.string, let html = values["html"]?.string,
            let jsonSignature = values["jsonSignature"]?.string,
            let htmlSignature = values["htmlSignature"]?.string,
            let written
        else { throw HomeError.noRequest }
        // What the head of the house signed, for whom it was signed; not what somebody wrote in its place.
        let key = Self.facilityKeyFile(vault.facilityKeys.inForce(at: written))
        for (text, signature) in [(json, jsonSignature), (html, htmlSignature)] {
            try Check.verify(Array(text.utf8), signature: Array(signature.utf8), publicKey: key)
        }
        let signed = try Check.summary(Array(json.utf8), today: today)
        guard signed.release == request.number, signed.recipient == request.text("recipient"),
            Check.belongs(Array(html.utf8), to: Array(json.utf8))
        else { throw Check.bad }
        return Frozen(
            json: json, html: html, jsonSignature: jsonSignature, htmlSignature: htmlSignature)
    }
}
