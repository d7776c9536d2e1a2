extension AttackTable {
    static let erasureAttacks = [
        Row(
            "erasure", "a pair of packages of before it",
            "a restore erases and holds again what the copy does not know, and the log says so",
            "an older copy names whom it brings back and holds again who was held",
            "a certificate of erasure says it where this account remembers nothing"),
        Row(
            "erasure", "a copy past its day", "a copy past its day comes back only where somebody says why",
            "a copy past its day is refused without a reason"),
        Row(
            "erasure", "said to be done by whoever may not",
            "whoever may not order an erasure cannot say that it is done"),
        Row("erasure", "a restore of invented size", "an invented size excuses nobody's rollback"),
        Row(
            "erasure", "killed at a write",
            "an erasure broken off at a write is not begun or is finished at the next opening",
            "new keys broken off at a write are all there or none",
            "a restore broken off at a write leaves no home or a sound one, and can be begun anew",
            "a backup broken off at a write leaves no package and a sound home",
            "a new signing key broken off at a write is in force with all it signs anew, or not yet",
            "a restriction broken off at a write is in force with all its keys, or not yet",
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
        Row(
            "restriction", "opened, written or renewed by somebody who is not named",
            "who is named reads and writes on, the others see nothing of it",
            "what somebody who is not named signs into the record counts for nothing",
            "only who is named changes who is named, and an administrator must be"),
        Row(
            "restriction", "old wraps, old keys of whoever left",
            "no wrap that the others' keys open is left in the file",
            "a rotation by a director who is not named leaves it to the named",
            "whose access ends is named no more, and is not named by coming back"),
        Row(
            "restriction", "keys of the named spoiled or counted",
            "spoiled keys of the named are named by verify, and close no other record",
            "a thief cannot tell whose keys to a restricted record lie among the keyrings"),
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
        Row(
            "k", "one director replaces the facility's key", "one director alone replaces no key",
            "two directors replace the facility's key, and the old one signs no more"),
        Row(
            "k", "a key that nobody holds, a low-order point, an old proposal",
            "a key whose holder did not sign for this place enters by nobody's hand",
            "what was proposed for one place is worth nothing after another key came",
            "a proposed key falls with a rotation, since who is shut out may have it"),
        Row(
            "k", "the old key signs on",
            "the old key signs no head of after its time, nor does an older one come back",
            "a text signed with the old key after its time is not handed out, however it is dated",
            "what is signed while the key changes does not enter the log"),
        Row(
            "k", "statements of before again",
            "the statement of the trustees is signed anew, and the old one is worth nothing",
            "whoever has no key to the log follows the keys, and an older statement is refused"),
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
