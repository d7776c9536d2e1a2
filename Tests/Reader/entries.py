"""Genesis, policy, log entries and payloads (Vault: Genesis, Policy, Log entries, Administrative acts, Backups)."""

import datetime

from canonical import Reader, Refused, Writer, need, unpad
from sealing import blake2b, open_nonce_and_box, signature_holds

GENESIS, WRITE, READ, ADMIT, ADDED, SUSPENDED, REMOVED, RESTORED, POLICY = 1, 2, 3, 4, 10, 11, 12, 13, 14
DISTRUSTED, CLOCK, RESEALED = 15, 47, 49
RELEASE, SET_ASIDE, ERASE, ERASED, HOLD, HOLD_RELEASED = 20, 30, 40, 41, 42, 43
BACKUP, BACKUP_DESTROYED, HOME_RESTORED, ROTATED = 44, 45, 46, 48
PROPOSAL, COSIGNATURE, RECOVERY_SET, RECOVERED, FACILITY_KEY, RESTRICTED = 50, 51, 52, 53, 54, 55
STAFF, PROVEN = {WRITE, READ, RELEASE}, {ADMIT, BACKUP, BACKUP_DESTROYED, COSIGNATURE}
ADMINISTRATOR = {ADDED, SUSPENDED, REMOVED, RESTORED, POLICY, SET_ASIDE, ERASE, ERASED, HOLD, HOLD_RELEASED} | {
    HOME_RESTORED, ROTATED, PROPOSAL, RECOVERY_SET, DISTRUSTED, CLOCK, RESEALED, FACILITY_KEY, RESTRICTED}
ACTS = {GENESIS, RECOVERED} | STAFF | PROVEN | ADMINISTRATOR
EPOCH = datetime.datetime(1970, 1, 1)
STANDING = {SUSPENDED: "suspended", REMOVED: "removed", RESTORED: "active"}


class Policy:
    def __init__(self, data):
        reader = Reader(data, "maiampo1")
        self.child, self.house, self.filing, self.administrators = (reader.string() for _ in range(4))
        table = lambda r: (r.number(1), r.list(lambda r: (r.number(1), r.number(1)), 2))
        roles = reader.list(table, 5)
        self.custodians, self.signature = reader.string(), reader.number(1)
        signers = reader.list(lambda r: (r.number(2), r.number(1)), 3)
        reader.end()
        self.data, self.signers = data, dict(signers)
        need(rising(signers), "policy: order")
        need(rising(roles) and all(rising(access) for _, access in roles), "policy: order")
        self.access = {role: dict(access) for role, access in roles}

    def of(self, role, compartment):
        return self.access.get(role, {}).get(compartment, 0)

    def count(self, act):
        """How many sign; acts that the policy may not know yet take as many as removing a person."""
        like = REMOVED if act in (DISTRUSTED, CLOCK, FACILITY_KEY, RESTRICTED) else act
        return self.signers.get(act, self.signers.get(like, 1))

    def read_by(self, role):
        return {one for one in set(self.child) | set(self.house) if self.of(role, one)}

    def can_become(self, new):
        stays = ("child", "house", "filing", "signature")
        everything = set(self.child) | set(self.house)
        heads = [role for role in self.administrators if self.read_by(role) == everything]
        return (
            all(getattr(self, name) == getattr(new, name) for name in stays) and bool(new.administrators)
            and all(new.read_by(role) == everything for role in heads)
            and not any(new.read_by(role) for role in new.custodians))


def rising(pairs):
    return all(a[0] < b[0] for a, b in zip(pairs, pairs[1:]))


class Genesis:
    def __init__(self, data):
        reader = Reader(data, "maiamgn1")
        reader.raw(16)
        self.director, self.keys = reader.raw(16), (reader.raw(32), reader.raw(32))
        self.facility_key, self.facility_key_id = reader.raw(32), reader.raw(8)
        need(reader.number(1) == 0, "genesis: recovery")
        self.policy = Policy(reader.string())
        reader.end()
        self.hash = blake2b(data)
        self.vault = self.hash[:16]


class Person:
    def __init__(self, reader):
        self.id, self.name, self.role = reader.raw(16), reader.text(), reader.number(1)
        self.keys = reader.raw(32), reader.raw(32)
        self.since, self.until, self.paper = reader.text(), reader.text(), reader.text()
        self.confirmed = reader.flag()
        self.standing = "active"

    def is_current(self, time):
        """Within the agreed days, which are those of Vietnam."""
        if not self.since and not self.until:
            return True
        local = time + 7 * 3600
        if 0 <= local < 253402300800:
            day = (EPOCH + datetime.timedelta(seconds=local)).date().isoformat()
        else:
            day = "0000" if local < 0 else "9999-99"
        return self.since <= day and (not self.until or day <= self.until)


def row_digest(reader):
    return reader.raw(16), reader.raw(32)


class Change:
    def __init__(self, reader):
        self.mark, self.slip, self.rows = reader.raw(16), reader.raw(32), reader.list(row_digest, 48)


class Touched:
    def __init__(self, reader):
        self.subject, self.previous = reader.raw(16), reader.number(8)
        self.keys = reader.list(row_digest, 48)  # locator 16, key id 32
        self.changes = reader.list(Change, 52)
        self.roster = row_digest(reader) if reader.flag() else None


class Entry:
    def __init__(self, data):
        need(len(data) > 64, "entry: size")
        self.bytes = data
        self.signed, self.signature = data[:-64], data[-64:]
        reader = Reader(self.signed, "maiamlg1")
        self.vault, self.number, self.root = reader.raw(16), reader.number(8), reader.raw(32)
        self.time, self.clock_flag = reader.number(8, signed=True), reader.number(1)
        self.author, self.author_key = reader.raw(16), reader.raw(32)
        self.policy, self.act = reader.number(8), reader.number(2)
        need(self.act in ACTS, "entry: act")
        self.touched = reader.list(Touched, 33)
        self.payload = reader.string()
        need(reader.number(4) == 0, "entry: cosignatures")
        reader.end()

    def touching(self, subject):
        return next((item for item in self.touched if item.subject == subject), None)

    def signature_holds(self):
        return signature_holds(self.signature, self.signed, self.author_key)


def open_entry(sealed, vault, number, log_keys):
    need(len(sealed) > 44, f"entry {number}: size")
    epoch = int.from_bytes(sealed[:4], "little")
    need(epoch in log_keys, f"entry {number}: no log key")
    context = Writer("maiamle1").raw(vault).number(number, 8).number(epoch, 4).out
    return Entry(unpad(open_nonce_and_box(log_keys[epoch], context, sealed[4:])))


def statement(data):
    """(vault, id, size, time, taker, taker's key) of a backup whose own signature holds."""
    need(len(data) == 249, "statement: size")
    reader = Reader(data[:-64], "maiambr1")
    vault, backup = reader.raw(16), reader.raw(16)
    need(reader.number(1) in (1, 2), "statement: kind")
    size = reader.number(8)
    reader.raw(32)
    time = int.from_bytes(reader.raw(8), "little", signed=True)
    reader.raw(8 + 32 + 8)
    taker, key = reader.raw(16), reader.raw(32)
    reader.end()
    need(signature_holds(data[-64:], data[:-64], key), "statement: signature")
    return vault, backup, size, time, taker, key


def resealed(payload):
    """Rows sealed anew: (row, digest before, digest after)."""
    reader = Reader(payload, "maiamrl1")
    rows = reader.list(lambda r: (r.raw(16), r.raw(32), r.raw(32)), 80)
    reader.end()
    return rows


def moves(entries):
    """Of each row that was sealed anew: (digest before, digest after, number of the entry), oldest first."""
    found = {}
    for entry in entries:
        if entry.act != RESEALED:
            continue
        try:
            listed = resealed(entry.payload)
        except Refused:
            continue
        for row, before, after in listed:
            found.setdefault(row, []).append((before, after, entry.number))
    return found


def ring_records(reader):
    return reader.list(lambda r: (r.number(1), r.number(4), r.raw(32), r.raw(32)), 69)
