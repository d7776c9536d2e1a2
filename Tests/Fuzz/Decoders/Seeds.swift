import Foundation

@testable import CareHome
@testable import CareRecords
@testable import Sealing
@testable import Vault

/// Well-formed inputs to begin from: `fuzz seeds FOLDER` writes them, one folder a decoder.
enum Seeds {
    static func write(to folder: String) throws {
        for (decoder, inputs) in try all {
            let place = URL(filePath: folder).appending(path: decoder.rawValue)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (number, input) in inputs.enumerated() {
                try Data(input).write(to: place.appending(path: "seed-\(number)"))
            }
        }
    }

    private static var all: [(Decoder, [[UInt8]])] {
        get throws {
            try [
                (.slot, [slot]), (.entry, [entry.bytes]),
                (.genesis, [Written.genesis.bytes, Written.genesis.policy.bytes]),
                (.payload, payloads), (.backup, [unsigned, recipients]), (.row, [row, crafted]),
                (.slip, [slip.bytes(vault: Fixed.vault)]),
                (.keyring, [keyring, restricted]), (.wrap, [wrap]), (.anchor, [anchor]), (.age, age),
                (.minisign, minisign),
                (.tar, [Tar.archive([("a.json", Array("{}\n".utf8)), ("b", [])])]), (.value, values),
                (.json, texts("json")),
                (.csv, texts("csv")), (.table, texts("table")),
            ]
        }
    }

    private static var slot: [UInt8] {
        get throws {
            var phrase = Array("ngựa pin".utf8)
            return try Slot.seal(
                Fixed.identity(), person: Fixed.subject, genesis: .zero,
                passphrase: Passphrase(wiping: &phrase),
                cost: .least)
        }
    }

    private static var entry: LogEntry {
        var item = LogEntry.Touched(subject: Fixed.subject, previous: 1)
        item.keys = [LogEntry.NewKey(locator: Fixed.vault, id: .zero)]
        item.roster = LogEntry.RowDigest(id: Fixed.vault, digest: .zero)
        item.changes = [
            LogEntry.Change(
                mark: Fixed.vault, slip: .zero, rows: [LogEntry.RowDigest(id: Fixed.vault, digest: .zero)])
        ]
        var entry = LogEntry(
            vault: Fixed.vault, number: 7, root: .zero, time: 9, clockFlag: 0, author: Fixed.subject,
            authorKey: .zero,
            policy: 0, act: .write, touched: [item, LogEntry.Touched(subject: Fixed.vault, previous: 0)],
            payload: [1])
        entry.signature = Fixed.identity().sign(entry.signedBytes)
        return entry
    }

    private static var payloads: [[UInt8]] {
        let person = Person(
            id: Fixed.vault, name: "hoa", role: 3, recipient: Fixed.identity().recipient, confirmed: true)
        let ring = Fixed.ring.next(epoch: 2).record(vault: Written.genesis.vault)
        let bodies: [(ActCode, [UInt8])] = [
            (.personAdded, Payload.person(person)),
            (.personRemoved, Payload.standing(Fixed.subject, rings: [ring])),
            (.policy, Written.genesis.policy.bytes),
            (.erase, Payload.subject(Fixed.subject, magic: Payload.erase)),
            (.hold, Payload.subject(Fixed.subject, magic: Payload.hold)),
            (
                .restricted,
                Restriction(
                    subject: Fixed.subject, mark: Fixed.vault, people: [Fixed.subject],
                    rings: [Fixed.ring.next(epoch: 2).record(vault: Written.genesis.vault)]
                ).bytes
            ),
            (
                .facilityKey,
                NewFacilityKey(after: FacilityKeys(Written.genesis), seed: Fixed.secret(3)).bytes
            ),
            (.erased, Payload.Erased(subject: Fixed.subject, ordered: 1, wraps: 2, scanned: 3).bytes),
        ]
        return bodies.map { [UInt8(ActCode.allCases.firstIndex(of: $0.0) ?? 0)] + $0.1 }
    }

    private static var unsigned: [UInt8] {
        let identity = Fixed.identity()
        let statement = BackupStatement(
            vault: Written.genesis.vault, kind: .keys, log: Anchor(size: 1, root: .zero), time: 9, expires: 0,
            digest: .zero, length: 8192, taker: Fixed.subject, takerKey: identity.recipient.signing,
            sign: { identity.sign($0) })
        return statement.bytes.dropLast(Signature.size)
    }
    private static var recipients: [UInt8] {
        BackupRecipients(vault: Written.genesis.vault, keys: [.zero, Fixed.identity().recipient.box])
            .signed(by: Fixed.secret(2)).dropLast(Signature.size)
    }

    private static var row: [UInt8] {
        Row(
            id: Fixed.subject, section: "care", entry: Fixed.vault, version: 1, conflicted: false,
            cells: [("note", [1, 65]), ("fullName", nil)]
        ).sealed(under: Fixed.key, vault: Fixed.vault)
    }
    /// In the shape that `Opened.row` cuts: a head, then cells.
    private static var crafted: [UInt8] {
        [1] + Array("head".utf8) + [0xFE, 1, 4] + Array("noteA".utf8) + [0xFE, 3, 4] + Array("mood".utf8)
    }

    private static var slip: Slip {
        let item = Slip.Item(entry: Fixed.vault, field: "care.note", version: 1, kind: 1, value: .zero)
        return Slip(
            subject: Fixed.subject, compartment: 5, change: 1, previous: .zero, items: [item, item],
            reason: "vì", origin: "")
    }

    private static var restricted: [UInt8] {
        var out = CanonicalWriter(magic: "maiamkc1")
        for id in [Fixed.vault, Fixed.subject, Fixed.subject] { out.fixed(id) }
        out.integer(UInt32(1))
        out.integer(UInt8(5))
        out.integer(UInt32(2))
        out.raw([UInt8](repeating: 5, count: 32))
        return out.bytes
    }

    private static var keyring: [UInt8] {
        var out = CanonicalWriter(magic: "maiamkr1")
        out.fixed(Fixed.vault)
        out.fixed(Fixed.subject)
        out.integer(UInt32(1))
        out.integer(UInt8(5))
        out.integer(UInt32(1))
        out.raw([UInt8](repeating: 5, count: 64))
        out.integer(UInt32(1))
        out.integer(UInt32(0))
        out.raw([UInt8](repeating: 6, count: 32))
        return out.bytes
    }

    private static var wrap: [UInt8] {
        Fixed.key.wrapped(under: Fixed.ring, locator: Fixed.ring.locator(subject: Fixed.subject, keyEpoch: 1))
    }

    private static var anchor: [UInt8] {
        Array(Anchor(size: 3, root: .zero).sealed(by: Fixed.identity()).prefix(52))
    }

    private static var age: [[UInt8]] {
        get throws {
            let key = Fixed.identity().recipient.box.bytes
            return [
                try Age.encrypt(Array("xin chào".utf8), to: [key, key]), Array(Age.recipientText(key).utf8),
                Array("-----BEGIN AGE ENCRYPTED FILE-----\nYWJj\n-----END AGE ENCRYPTED FILE-----\n".utf8),
            ]
        }
    }

    private static var minisign: [[UInt8]] {
        get throws {
            let keyID = [UInt8](repeating: 8, count: 8)
            let signed = try Fixed.secret(2).withBytes { seed throws in
                try Minisign.sign([1], seed: seed, keyID: keyID, trustedComment: "R-0001")
            }
            let key = Fixed.identity().recipient.signing.bytes
            return [
                Array(signed.utf8),
                Array(Minisign.publicKeyText(key: key, keyID: keyID, comment: "facility").utf8),
            ]
        }
    }

    private static var values: [[UInt8]] {
        let day = PartialDate(iso: "2026-11")!
        return [
            .text("Bé"), .number("36.5"), .flag(true), .date(day), .moment(Moment(iso: "2026-03-05T02:10")!),
            .list([.code("a"), .text("")]), .rows([["goal": .text("về"), "by": .date(day)], [:]]),
        ].map { (value: Value) in value.bytes }
    }

    private static func texts(_ kind: String) -> [[UInt8]] {
        let texts: [String: [String]] = [
            "json": [
                #"{"fullName": "Lò Thị Mẫu", "sex": "female", "dob": "2014-05-12", "groups": ["m"]}"#,
                #"{"sections": {"schooling": [{"schoolYear": "2026-2027", "grade": 7}], "development": [{"height": 143.5}]}}"#,
                #"["\u00e9\ud83d\ude00\n", 1.5e-3, true, null, {}]"#,
            ],
            "csv": [
                "Họ và tên;Giới tính;Ngày sinh;Nhóm hoàn cảnh đặc biệt;Lớp\nLò Thị Mẫu;Nữ;12/05/2014;m;6A1\n",
                "fullName,sex,dob,estAge\r\n\"Giàng A, \"\"Thử\"\"\",Nam,11/2011,\r\nVí Dụ,Nữ,Nov-11,8-10\r\n",
                "\u{FEFF}Họ và tên\tTrường\nNguy?n Th?\tTHCS\n",
            ],
            "table": [
                "sex,age,value,role\nfemale,0-5,10,published\nmale,0-5,,primary\n*,0-5,25,published\n",
                "area;value;role\nA;12;published\nB;–;published\n*;12;published\n",
            ],
        ]
        return (texts[kind] ?? []).map { Array($0.utf8) }
    }
}
