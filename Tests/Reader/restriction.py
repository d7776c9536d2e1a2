"""Records that open for named people alone (Vault: Restricted records)."""

from canonical import Reader, Refused, Writer, need, unpad
from entries import RESEALED, ring_records
from identity import Ring
from sealing import kdf, mark, open_sealed


class Restriction:
    """The payload; of a proposal's matter, which has no keys yet, all but the rings."""

    def __init__(self, data, whole=True):
        reader = Reader(data, "maiamrt1")
        self.subject, self.mark = reader.raw(16), reader.raw(16)
        self.people = reader.list(lambda r: r.raw(16), 16)
        self.matter = data[: reader.at]
        self.rings = ring_records(reader) if whole else []
        reader.end()
        need(all(a < b for a, b in zip(self.people, self.people[1:])), "restriction: people")


def matter(payload, named):
    """What is signed by several; None for new keys for the same people, and for what is no restriction."""
    try:
        new = Restriction(payload)
    except Refused:
        return None
    return None if named.get(new.subject) == set(new.people) else new.matter


class Standing:
    def __init__(self, new, entry, recovery):
        self.mark, self.people = new.mark, set(new.people)
        self.rings = {record[0]: record for record in new.rings}
        self.entry, self.recovery = entry, recovery
        self.stale = False  # somebody left or came, or a policy, since these keys were given out


class Restrictions:
    """By subject: who is named, and how often its keys were made anew."""

    def __init__(self):
        self.standing, self.count = {}, {}

    @property
    def named(self):
        return {subject: set(one.people) for subject, one in self.standing.items()}

    def admits(self, item, entry):
        """Who is not named may only file."""
        standing = self.standing.get(item.subject)
        if standing is None or entry.author in standing.people:
            return True
        places, marks = {locator for locator, _ in item.keys}, [change.mark for change in item.changes]
        files = len(places) == len(marks) and set(marks) == places
        return item.roster is None and entry.act != RESEALED and files

    def leave(self, person):
        for standing in self.standing.values():
            standing.stale = standing.stale or person in standing.people
            standing.people.discard(person)

    def succeed(self, recovery, person):
        for standing in self.standing.values():
            if standing.recovery == recovery:
                standing.people.add(person)
                standing.stale = True

    def age(self):
        for standing in self.standing.values():
            standing.stale = True

    def restrict(self, log, entry):
        new = Restriction(entry.payload)
        now = self.standing.get(new.subject)
        need([item.subject for item in entry.touched] == [new.subject], "restricted: subject")
        item = entry.touched[0]
        need(not item.keys and not item.changes and item.roster is None, "restricted: writes")
        need(new.subject != entry.vault and new.subject not in log.erased, "restricted: subject")
        need(entry.author in now.people if now else new.people, "restricted: author")
        need(now is None or now.mark == new.mark, "restricted: mark")
        if new.people:
            self.check_people(log, new, now.people if now else ())
            self.check_rings(log, new, now)
        else:
            need(not new.rings, "restricted: rings")
        self.count[new.subject] = self.ahead(new.subject) + 1
        self.standing.pop(new.subject, None)
        if new.people:
            self.standing[new.subject] = Standing(new, entry.number, log.recovery and log.recovery.id)

    def check_people(self, log, new, named):
        people = [log.people[one] for one in new.people if one in log.people]
        need(len(people) == len(new.people), "restricted: people")
        child = set(log.policy.child)
        need(all(one.standing == "active" for one in people), "restricted: people")
        need(all(one.id in named or log.policy.read_by(one.role) & child for one in people), "restricted: people")
        need(any(one.role in log.policy.administrators for one in people), "restricted: administrator")

    def check_rings(self, log, new, now):
        before = now.rings if now else log.rings
        wanted = [(place, before[place][1] + 1 if place in before else 1) for place in sorted(log.policy.child)]
        need([record[:2] for record in new.rings] == wanted, "restricted: rings")

    def ahead(self, subject):
        return self.count.get(subject, 0)


def code_mark(label, code):
    """By which those who see cards know a code whose card does not open."""
    return mark(Writer("maiamrn1").text(code).out, label)


def place(person, subject, first_log_key):
    """Where somebody's keys to a record lie among the keyrings."""
    return mark(Writer("maiamkp1").raw(person).raw(subject).out, kdf(first_log_key, "maiamlk_", 1))


def read_keys(plain, vault, person, subject):
    """(compartment, epoch, seed)"""
    reader = Reader(plain, "maiamkc1")
    need((reader.raw(16), reader.raw(16), reader.raw(16)) == (vault, person, subject), "restricted keys: of another")
    keys = reader.list(lambda r: (r.number(1), r.number(4), r.raw(32)), 37)
    reader.end()
    return keys


def open_rings(sealed, identity, vault, person, subject, common):
    """`common`: the compartments' own keys, whose labels these share; a compartment that is not among them is passed over."""
    keys = read_keys(unpad(open_sealed(identity.box_seed, sealed), 4096), vault, person, subject)
    return {one: Ring(one, epoch, seed, common[one].label) for one, epoch, seed in keys if one in common}


def rings_of(home, subject):
    """The keys that open one child's record; none for whoever is not named."""
    standing, common = home.log.restrictions.standing.get(subject), home.keyring.rings
    if standing is None:
        return common
    if home.person not in standing.people:
        return {}
    if (subject, standing.entry) not in home.restricted:
        home.restricted[subject, standing.entry] = own_rings(home, subject, standing, common)
    return home.restricted[subject, standing.entry]


def own_rings(home, subject, standing, common):
    where = place(home.person, subject, home.keyring.log_keys[0])
    found = home.db.execute("SELECT sealed FROM keyring WHERE person = ?", [where]).fetchone()
    need(found, "restricted keys: missing")
    rings = open_rings(found[0], home.identity, home.vault, home.person, subject, common)
    need(all(ring.record(home.vault) == standing.rings.get(one) for one, ring in rings.items()), "restricted keys: others")
    need(standing.stale or set(rings) == set(common) & set(standing.rings), "restricted keys: not all")
    return rings


def others(home, code):
    """Names of those to whom the record of this code is restricted; None where it is not."""
    for subject, standing in home.log.restrictions.standing.items():
        if subject not in home.log.erased and standing.mark == code_mark(home.keyring.rings[1].label, code):
            return sorted(home.log.people[one].name for one in standing.people)
    return None
