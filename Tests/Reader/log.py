"""Genesis, policy, log entries and their rules (Vault: Genesis, Policy, Log entries, Administrative acts, Rules)."""

from canonical import Reader, Refused, Writer, need, unpad
from sealing import Tree, blake2b, open_nonce_and_box, signature_holds, valid_recipient

GENESIS, WRITE, READ, ADMIT, ADDED, SUSPENDED, REMOVED, RESTORED, POLICY = 1, 2, 3, 4, 10, 11, 12, 13, 14
RELEASE, SET_ASIDE, ERASE, ERASED, HOLD, HOLD_RELEASED = 20, 30, 40, 41, 42, 43
STAFF, PROVEN = {WRITE, READ, RELEASE}, {ADMIT, ERASED}
ADMINISTRATOR = {ADDED, SUSPENDED, REMOVED, RESTORED, POLICY, SET_ASIDE, ERASE, HOLD, HOLD_RELEASED}
STANDING = {SUSPENDED: "suspended", REMOVED: "removed", RESTORED: "active"}


class Policy:
    def __init__(self, data):
        reader = Reader(data, "maiampo1")
        self.child, self.house, self.filing, self.administrators = (reader.string() for _ in range(4))
        table = lambda r: (r.number(1), r.list(lambda r: (r.number(1), r.number(1)), 2))
        roles = reader.list(table, 5)
        reader.end()
        need(rising(roles) and all(rising(access) for _, access in roles), "policy: order")
        self.access = {role: dict(access) for role, access in roles}

    def of(self, role, compartment):
        return self.access.get(role, {}).get(compartment, 0)


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
        self.signed, self.signature = data[:-64], data[-64:]
        reader = Reader(self.signed, "maiamlg1")
        self.vault, self.number, self.root = reader.raw(16), reader.number(8), reader.raw(32)
        self.time, self.clock_flag = reader.number(8, signed=True), reader.number(1)
        self.author, self.author_key = reader.raw(16), reader.raw(32)
        self.policy, self.act = reader.number(8), reader.number(2)
        need(self.act == GENESIS or self.act in STAFF | PROVEN | ADMINISTRATOR, "entry: act")
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


class Log:
    """Everything the entries say, taken in one after the other."""

    def __init__(self, genesis):
        self.genesis, self.tree, self.name = genesis, Tree(), ""
        self.entries, self.set_apart = [], []
        self.people, self.rings = {}, {}
        self.policies = {0: genesis.policy}
        self.policy_number = 0
        self.newest, self.cards = {}, {}  # by subject: number + 1; (row id, digest, number)
        self.erased, self.holds = {}, {}

    @property
    def policy(self):
        return self.policies[self.policy_number]

    def extend(self, sealed, log_keys):
        entry = open_entry(sealed, self.genesis.vault, self.tree.size, log_keys)
        need(entry.vault == self.genesis.vault, f"entry {self.tree.size}: vault")
        need(entry.number == self.tree.size, f"entry {self.tree.size}: number")
        need(entry.root == self.tree.root, f"entry {self.tree.size}: root")
        self.entries.append(entry)
        try:
            need(self.permitted(entry), "not permitted")
            self.obey(entry)
        except Refused:
            self.set_apart.append(entry.number)
        self.tree.append(sealed)

    def permitted(self, entry):
        if entry.act == GENESIS:
            director = (entry.author, entry.author_key) == (self.genesis.director, self.genesis.keys[1])
            return entry.number == 0 and director and entry.signature_holds()
        author = self.people.get(entry.author)
        if author is None or author.standing != "active" or author.keys[1] != entry.author_key:
            return False
        if entry.policy != self.policy_number:
            return False
        for item in entry.touched:
            if item.subject not in self.newest and entry.act != ADMIT:
                return False
            if item.previous != self.newest.get(item.subject, 0):
                return False
        if entry.act in STAFF:
            return True
        if entry.act in ADMINISTRATOR and author.role not in self.policy.administrators:
            return False
        return entry.signature_holds()

    def obey(self, entry):
        if entry.act not in STAFF and entry.act != ADMIT:
            self.administer(entry)
        for item in entry.touched:
            self.newest[item.subject] = entry.number + 1
            if item.roster:
                self.cards.setdefault(item.subject, []).append((*item.roster, entry.number))

    def administer(self, entry):
        if entry.act == POLICY:
            self.policies[entry.number] = Policy(entry.payload)
            self.policy_number = entry.number
        elif entry.act == GENESIS:
            self.found(Reader(entry.payload, "maiampg1"))
        elif entry.act == ADDED:
            reader = Reader(entry.payload, "maiampp1")
            person = Person(reader)
            reader.end()
            need(person.id not in self.people and valid_recipient(*person.keys), "person")
            self.people[person.id] = person
        elif entry.act in STANDING:
            reader = Reader(entry.payload, "maiamps1")
            person, rings = reader.raw(16), ring_records(reader)
            reader.end()
            need(person in self.people, "person")
            self.people[person].standing = STANDING[entry.act]
            self.rings.update(rings)
        elif entry.act != SET_ASIDE:
            self.custody(entry)

    def found(self, reader):
        need(reader.raw(32) == self.genesis.hash, "genesis hash")
        self.name, director = reader.text(), Person(reader)
        rings = ring_records(reader)
        reader.end()
        need((director.id, director.keys) == (self.genesis.director, self.genesis.keys), "director")
        self.people[director.id], self.rings = director, rings

    def custody(self, entry):
        magic = {ERASE: "maiamer1", ERASED: "maiamed1", HOLD: "maiamho1", HOLD_RELEASED: "maiamhr1"}
        reader = Reader(entry.payload, magic[entry.act])
        subject = reader.raw(16)
        if entry.act == ERASED:
            ordered = reader.number(8)
            reader.raw(12)
            reader.end()
            need(self.erased.get(subject) == (ordered, None), "erased: no such order")
            self.erased[subject] = (ordered, entry.number)
            return
        reader.end()
        if entry.act == HOLD_RELEASED:
            need(self.holds.pop(subject, None) is not None, "no hold")
            return
        need(subject != entry.vault and subject in self.newest and subject not in self.erased, "subject")
        if entry.act == HOLD:
            self.holds[subject] = entry.number
            return
        need(subject not in self.holds and entry.touching(subject), "erase")
        self.erased[subject] = (entry.number, None)


def ring_records(reader):
    records = reader.list(lambda r: (r.number(1), r.number(4), r.raw(32), r.raw(32)), 69)
    return {record[0]: record for record in records}
