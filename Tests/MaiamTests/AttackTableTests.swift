import Foundation
import Testing

/// Every attack that must end in a named error and change nothing, and the tests that try it.
enum AttackTable {
    struct Row {
        let area, attack: String
        let tests: [String]

        init(_ area: String, _ attack: String, _ tests: String...) {
            (self.area, self.attack, self.tests) = (area, attack, tests)
        }
    }

    static let rows =
        rowAttacks + keyAttacks + logAttacks + erasureAttacks + signatureAttacks + packageAttacks
        + processAttacks

    static let rowAttacks = [
        Row("rows", "swap a field between two children", "rows of two children do not change places"),
        Row("rows", "two fields of one child", "two rows of one child do not change places"),
        Row(
            "rows", "move to another child or compartment", "a row does not move to another child",
            "a row opens as it was sealed, under its own key, home and place only"),
        Row("rows", "an old row put back", "an older value put in the place of a newer one is refused"),
        Row(
            "rows", "newest slip, row and index deleted together",
            "the newest entry deleted with its slip and row is found by an anchor"),
        Row("rows", "a whole child from a backup", "a whole child put back from an older copy is refused"),
        Row(
            "rows", "a row from another home",
            "a row of another home is refused, though the same person wrote both"),
        Row(
            "rows", "any bit of any blob flipped",
            "one flipped bit anywhere is noticed and never shows another value",
            "three hundred single flipped bits change nothing anybody is shown"),
        Row(
            "rows", "any bit of a file flipped, damaged pages",
            "a flipped bit anywhere in a file changes nothing that is shown"),
        Row(
            "rows", "a blob cut or lengthened by one", "a blob shorter or longer by one byte is refused",
            "a row shorter or longer by one byte is refused"),
        Row(
            "rows", "each authenticated field, kind, epoch changed",
            "a row opens as it was sealed, under its own key, home and place only",
            "a slip has one spelling and belongs to one home"),
        Row("rows", "padding not zero", "padding that is not zero, missing or too long is refused"),
        Row(
            "rows", "lengths of 0xFFFFFFFF",
            "hostile lengths and counts are refused before anything is reserved"),
        Row("rows", "equal values", "equal values are unequal on disk"),
        Row("rows", "a planted row", "a row that no entry names is reported"),
    ]

    static let keyAttacks = [
        Row(
            "keys", "weak or absurd derivation",
            "weak or absurd costs are refused before anything is derived",
            "another algorithm, a zero salt and a key file that is not asked for are refused"),
        Row(
            "keys", "slots swapped or altered",
            "a sealed part of another person's slot, and one of another length, are refused",
            "every byte of the header is authenticated",
            "a slot under another's name signs as whom it belongs to"),
        Row(
            "keys", "a wrap replaced by the attacker's",
            "a wrap of an attacker's own key under a compartment he holds is refused",
            "a wrap of another child's key is refused"),
        Row(
            "keys", "a keyring planted", "a keyring an attacker seals to the victim is refused",
            "a keyring with an attacker's own compartment key is refused",
            "a keyring planted under an open session is refused before anything is sealed under it",
            "a log key that no rotation made is refused"),
        Row("keys", "a grant deleted", "a keyring row taken away is missed", "a missing key is refused"),
        Row(
            "keys", "put back after revocation", "a keyring from before a rotation is refused",
            "a removed person's own copy opens what was there and the home gives no more"),
        Row(
            "keys", "granted by a non-director",
            "a carer who enrols himself a helper is not obeyed, and it shows",
            "a carer's own enrolment of a person is not obeyed and is listed"),
        Row("keys", "granted by a past or later director", "a director of another time is not obeyed"),
        Row(
            "keys", "public keys swapped", "a lookup pointed at another person opens nothing",
            "another person's keyring opens nothing"),
        Row("keys", "keys of low order", "public keys of low order are refused at enrolment"),
        Row(
            "keys", "expired",
            "whoever's days are over writes nothing more, whatever his clock says to himself",
            "an inspector's last day ends it, and the director is told until keys are new"),
        Row(
            "keys", "another home in its place", "a whole home put in the place of another is refused",
            "another genesis beside the same log is refused even unpinned"),
        Row(
            "keys", "every role against every compartment", "a role holds no key of what it may not read",
            "no role holds a key its policy does not give"),
    ]

    static let logAttacks = [
        Row(
            "log", "entries dropped", "an entry in the middle does not go missing",
            "the first entry does not go missing",
            "the newest act removed whole is seen by whoever saw it before, and only by them"),
        Row(
            "log", "reordered or repeated", "two entries do not change places",
            "an entry does not stand twice"),
        Row("log", "renumbered, hashes made anew", "a gap closed by renumbering is refused"),
        Row("log", "inserted unsigned", "whoever knows the log key but is nobody is not obeyed"),
        Row(
            "log", "a fork",
            "another history of the same length is found by an anchor and by an open session",
            "a head kept elsewhere proves a log, a cut and a fork"),
        Row(
            "log", "file and anchor rolled back", "a head kept elsewhere proves a log, a cut and a fork",
            "heads kept elsewhere are held against the log"),
        Row(
            "log", "a checkpoint altered",
            "a checkpoint of another home, another key or with a byte changed is none"),
        Row(
            "log", "another's name", "an entry in the name of another is set apart and changes nothing",
            "an entry in the director's name without the director's signature is not obeyed",
            "an entry in another's name makes no child and does not move the clock",
            "a reading noted in another's name neither counts nor stops him"),
        Row(
            "log", "signature of another home", "a signature made for another home does not hold in this one"),
        Row(
            "log", "signature plus the group's order",
            "a signature changed by the order of the group does not hold"),
        Row(
            "log", "clock back or far ahead",
            "an entry in another's name makes no child and does not move the clock",
            "agreed days are days of Vietnam"),
        Row(
            "log", "a restore nobody signed",
            "a home comes back from its two packages as it was, and goes on",
            "a log cut short is refused"),
        Row("log", "a policy of another time", "an act under a policy of another time is not obeyed"),
        Row(
            "log", "without right, signed off",
            "an entry without right is shown until a director signs it off, and only that"),
        Row("log", "a reading of nobody", "a reading of an unknown child makes no child"),
        Row("log", "two directors at once", "two directors who do the same at once leave one sound home"),
    ]

    static let erasureAttacks = [
        Row(
            "erasure", "killed at a write",
            "an erasure broken off at a write is not begun or is finished at the next opening",
            "new keys broken off at a write are all there or none",
            "a restore broken off at a write leaves no home or a sound one, and can be begun anew",
            "a backup broken off at a write leaves no package and a sound home",
            "an import killed at any moment leaves all of it or none, and a home that verifies"),
        Row(
            "erasure", "a reader keeps old pages",
            "a reader who keeps the key file open makes it pending, and the next opening finishes it",
            "a reader in the way leaves old wraps to the next opening"),
        Row(
            "erasure", "wraps left in any file",
            "no wrap ever made of an erased child's keys stands in any file, before or after rotation",
            "a pattern is found wherever it stands",
            "new keys for everything leave every value readable and no old wrap"),
        Row(
            "erasure", "plaintext in any file",
            "nothing that was written stands readable in a file after the demo",
            "no value, name or field name stands readable in any file"),
        Row(
            "erasure", "brought back by a backup",
            "an erased child does not come back with an older key backup",
            "key rows put back from a copy are reported, and go at the next opening",
            "rows put back from a copy are reported",
            "an erasure waits for the key backups that hold the child's keys"),
        Row("erasure", "under a legal hold", "a hold stands until a director takes it back"),
        Row("erasure", "by somebody else", "nobody but a director erases or holds"),
        Row(
            "erasure", "claimed and not done",
            "a claim that an erasure is done without its order is not believed"),
        Row(
            "erasure", "disk full, read-only", "a disk that fills up refuses by name and loses nothing",
            "a disk that is only to be read refuses by name"),
        Row("rotation", "while somebody opens", "somebody opening while keys are made anew is let in"),
        Row("rotation", "against a model", "grants, removals, rotations and erasures do what the model says"),
    ]

    static let signatureAttacks = [
        Row("recovery", "m − 1 shares", "any group large enough gives the secret, and no smaller one"),
        Row(
            "recovery", "a wrong or doubled share", "a share that is not the one handed out names its trustee"
        ),
        Row(
            "recovery", "another policy's share, a removed trustee",
            "shares of an earlier appointment or of another home are worth nothing"),
        Row(
            "recovery", "appointed by somebody else",
            "nobody but the recovery key appoints by recovery, and its statement is signed"),
        Row(
            "k", "one director adds a puppet, lowers k",
            "one director adds no puppet, and does not lower the number of signatures"),
        Row("k", "an old proposal again", "a proposal serves once"),
        Row(
            "k", "an altered proposal, a late signature",
            "a signature for one proposal is none for another, and lapses"),
        Row(
            "k", "signed twice or for another",
            "nobody signs twice, nor for another, nor without being a director"),
        Row(
            "k", "a director alone", "a director alone waits three days, and never erases",
            "whoever is to go cannot be asked: then everybody is told for three days"),
        Row(
            "k", "a restore by one of two",
            "a restore by one of two lets nobody in who saw more, until the other signs"),
    ]

    static let packageAttacks = [
        Row("packages", "the public age vectors", "Every public age vector ends as its authors say"),
        Row(
            "packages", "recipient added, header or body altered",
            "One changed byte anywhere closes the file",
            "a file cut, lengthened or altered is refused"),
        Row(
            "packages", "a backup of somebody else's",
            "only the administrators open a package, and no altered or foreign one"),
        Row(
            "packages", "manifest swapped, forwarded",
            "a summary opens with the official's key alone and carries the facility's signature"),
        Row(
            "packages", "../, absolute, link, device", "a name that could land elsewhere is refused",
            "only regular files are unpacked", "a prefix, a link, and another magic are refused"),
        Row(
            "packages", "a million files, a bomb",
            "too many files, one twice, or something after the end are refused",
            "a size that is no size, or runs past the end, is refused",
            "A header asking for hours of work is refused"),
        Row(
            "packages", "minisig with CR, escapes, two signatures, wrong key",
            "Anything but the exact four lines is malformed",
            "Another message, key id or comment is refused",
            "A comment that could mislead a reader is not signed"),
    ]

    static let processAttacks = [
        Row(
            "process", "a core dump",
            "a hardened process leaves no core, gains no privilege and shares no file"),
        Row("process", "/proc/self/cmdline", "the arguments leave the list of processes once they are taken"),
        Row("process", "half a session", "the file alone opens nothing", "the key alone opens nothing"),
        Row(
            "process", "an expired session", "a session lasts eight hours and not before its start",
            "the kernel forgets the key when its time is over"),
        Row("process", "another terminal's session", "a session of another place is refused"),
        Row(
            "process", "after lock", "lock leaves neither half",
            "the end of a session takes them away, and so does the start of another"),
        Row("process", "terminal escapes in a record", "what is shown cannot steer the terminal"),
        Row("process", "a schema that is not ours", "a schema that is not ours is refused or has no effect"),
        Row(
            "process", "a journal planted beside the file",
            "a planted or missing journal changes nothing that is shown"),
        Row(
            "process", "linked home or file", "a linked home or file is refused",
            "a second name for a file is refused"),
        Row("process", "others reach the folder", "a folder that everybody reaches is refused"),
        Row("process", "a network share", "the file systems of the network are known by their numbers"),
        Row("process", "memory that is not locked", "memory that cannot be locked is told"),
    ]
}

@Suite struct AttackTableTests {
    @Test func `every attack has tests, and every test is there`() throws {
        var tests = ""
        for path in try Tree.files("Tests") where path.hasSuffix(".swift") && !path.contains("AttackTable") {
            tests += try Tree.text(path)
        }
        var lines: [String] = []
        for row in AttackTable.rows {
            #expect(!row.tests.isEmpty, "\(row.attack)")
            for name in row.tests { #expect(tests.contains("func `\(name)`"), "\(row.attack): \(name)") }
            lines += row.tests.enumerated().map { index, name in
                let head = index == 0 ? (row.area, row.attack) : ("", "")
                return "| \(head.0) | \(head.1) | \(name) |"
            }
        }
        print((["| area | attack | test |", "|---|---|---|"] + lines).joined(separator: "\n"))
    }
}
