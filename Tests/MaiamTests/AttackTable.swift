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
        Row(
            "rows", "a planted row", "a row that no entry names is reported",
            "a row that no entry names is found beside what was proved"),
        Row(
            "rows", "changed after a check has proved them",
            "any byte changed after a check is found by the next one",
            "what was taken away, given to another child or put beside is found"),
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
        Row(
            "log", "a proof forged, stale or of another log",
            "a proof that was altered, cut, or made elsewhere or by another counts as none",
            "a proof of a log that was longer, or went another way, counts as none",
            "an old entry in other words is found though a proof speaks of its number"),
        Row("log", "a policy of another time", "an act under a policy of another time is not obeyed"),
        Row(
            "log", "without right, signed off",
            "an entry without right is shown until a director signs it off, and only that"),
        Row("log", "a reading of nobody", "a reading of an unknown child makes no child"),
        Row("log", "two directors at once", "two directors who do the same at once leave one sound home"),
    ]
}
