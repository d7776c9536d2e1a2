"""Copies of the home, and homes restored from them (Vault: Backups, Rules of the log)."""

from canonical import Reader, Writer, need
from entries import BACKUP, BACKUP_DESTROYED, statement
from sealing import blake2b


def copies(log, entry, basis):
    if entry.act == BACKUP:
        vault, backup, size, time, taker, key = statement(entry.payload)
        need(vault == entry.vault and size <= entry.number and backup not in log.backups, "backup")
        person = log.people.get(taker)
        need(person and person.keys[1] == key, "backup: taker")
        need(person.standing == "active" and person.is_current(time), "backup: taker's standing")
        need(person.role in log.policy.administrators + log.policy.custodians, "backup: right")
        log.backups[backup] = taker
        return
    reader = Reader(entry.payload, "maiambd1" if entry.act == BACKUP_DESTROYED else "maiamrs2")
    if entry.act == BACKUP_DESTROYED:
        backup = reader.raw(16)
        reader.end()
        may = log.people[entry.author].role in log.policy.administrators
        need(log.backups.get(backup) and (may or log.backups[backup] == entry.author), "backup: destroyed")
        log.backups[backup] = None
        return
    base, abandoned = (reader.number(8), reader.raw(32)), (reader.number(8), reader.raw(32))
    reader.raw(32)
    reader.text()
    erased, held = [[reader.raw(16) for _ in range(reader.number(4))] for _ in range(2)]
    reader.end()
    need(base == (entry.number, entry.root), "restored: base")
    for subject in erased + held:
        need(subject != entry.vault and subject in log.newest, "restored: subject")
        need(subject not in log.erased and subject not in log.holds, "restored: subject")
    for subject in erased:
        log.erased[subject] = (entry.number, None)
    for subject in held:
        if subject not in log.erased:
            log.holds[subject] = entry.number
    mark = Writer("maiamln1").number(len(log.restores) + 1, 4).raw(entry.payload)
    line = int.from_bytes(blake2b(mark.number(entry.time, 8).out)[:4], "little")
    signers = {entry.author} | (basis.signers if basis else set())
    log.restores.append((base, abandoned, signers, line))
