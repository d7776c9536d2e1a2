"""Everything the log says (Vault: Rules of the log)."""

from canonical import Reader, Refused, need
from clock import Clock, distrust, set_clock
from copies import copies
from entries import (
    ADDED, ADMIT, ADMINISTRATOR, BACKUP, BACKUP_DESTROYED, CLOCK, COSIGNATURE, DISTRUSTED, ERASE, ERASED, FACILITY_KEY, GENESIS, HOLD, HOLD_RELEASED,
    HOME_RESTORED, POLICY, PROPOSAL, RECOVERED, RECOVERY_SET, REMOVED, RESEALED, RESTORED, RESTRICTED, ROTATED, SET_ASIDE, STAFF, STANDING, Person, Policy,
    open_entry, ring_records,
)
from facility import FacilityKeys
from proposals import Proposals, Signers
from recovery import Statement
from restriction import Restrictions
from sealing import Tree, valid_recipient


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
        self.backups, self.restores = {}, []
        self.signed_off = set()
        self.proposals, self.recovery, self.restrictions = Proposals(), None, Restrictions()
        self.clock, self.grants, self.distrusted, self.facility = Clock(), {}, {}, FacilityKeys(genesis)

    @property
    def floor(self):
        return self.clock.floor

    @property
    def policy(self):
        return self.policies[self.policy_number]

    @property
    def trustees(self):
        """Signing keys of those trustees who are active people of the home with the keys the statement names."""
        if not self.recovery:
            return {}
        people = {id: one.keys for id, one in self.people.items() if one.standing == "active"}
        return {id: keys[1] for id, keys in self.recovery.trustees.items() if people.get(id) == keys}

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
        if not 0 <= entry.time < 253402300800:
            return False
        if entry.act == GENESIS:
            director = (entry.author, entry.author_key) == (self.genesis.director, self.genesis.keys[1])
            return entry.number == 0 and director and entry.signature_holds()
        if entry.act == RECOVERED:
            by_key = self.recovery and (entry.author, entry.author_key) == (self.recovery.id, self.recovery.keys[1])
            in_force = entry.policy == self.policy_number and not entry.touched
            return by_key and in_force and entry.signature_holds()
        author = self.people.get(entry.author)
        if author is None or author.standing != "active" or author.keys[1] != entry.author_key:
            return False
        if entry.policy != self.policy_number or not author.is_current(entry.time):
            return False
        for item in entry.touched:
            if item.subject not in self.newest and entry.act != ADMIT:
                return False
            if item.previous != self.newest.get(item.subject, 0) or not self.restrictions.admits(item, entry):
                return False
        if entry.act in STAFF:
            return True
        if entry.act in ADMINISTRATOR and author.role not in self.policy.administrators:
            return False
        return entry.signature_holds()

    def obey(self, entry):
        shapes = entry.act not in STAFF and entry.act not in (ADMIT, RESEALED)
        if shapes or self.bears_witness(entry):
            signers = Signers(self)
            basis = self.proposals.authority(entry, signers)
            if shapes:
                self.administer(entry, signers, basis)
            if basis:
                basis.used = entry.number
            self.proposals.witness(entry)
            if entry.act not in (CLOCK, RECOVERED):
                rules = entry.act in ADMINISTRATOR or entry.act == GENESIS
                self.clock.hear(entry.time, entry.author, rules, not signers.others(entry.author))
        for item in entry.touched:
            self.newest[item.subject] = entry.number + 1
            if item.roster:
                self.cards.setdefault(item.subject, []).append((*item.roster, entry.number))

    def bears_witness(self, entry):
        waited = self.proposals.awaits(entry) or self.clock.awaits(entry.time, entry.author)
        return waited and entry.signature_holds()

    def grant(self, person, entry, basis):
        need(entry.author not in self.distrusted, "grant: distrusted")
        self.grants[person] = entry.author, entry.number, bool(basis and basis.signers - {entry.author})

    def administer(self, entry, signers, basis):
        if entry.act == PROPOSAL:
            self.proposals.propose(entry, signers)
        elif entry.act == COSIGNATURE:
            self.proposals.cosign(entry, signers)
        elif entry.act == RECOVERY_SET:
            new = Statement(entry.payload)
            need(new.vault == entry.vault, "recovery: vault")
            self.recovery = new
        elif entry.act == POLICY:
            new = Policy(entry.payload)
            need(self.policy.can_become(new), "policy")
            self.policies[entry.number] = new
            self.policy_number = entry.number
            self.restrictions.age()
        elif entry.act == GENESIS:
            self.found(Reader(entry.payload, "maiampg1"))
        elif entry.act in (ADDED, RECOVERED):
            reader = Reader(entry.payload, "maiampp1")
            person = Person(reader)
            reader.end()
            need(person.id not in self.people and valid_recipient(*person.keys), "person")
            need(entry.act == ADDED or signers.rules(person.role), "recovered: role")
            self.grant(person.id, entry, basis)
            self.people[person.id] = person
            if entry.act == RECOVERED:
                self.restrictions.succeed(entry.author, person.id)
                self.recovery = None
        elif entry.act in STANDING:
            reader = Reader(entry.payload, "maiamps1")
            person, rings = reader.raw(16), ring_records(reader)
            reader.end()
            need(person in self.people and self.people[person].standing != "removed", "person")
            need(self.follow(rings) if entry.act == REMOVED else not rings, "standing: rings")
            if entry.act == RESTORED:
                self.grant(person, entry, basis)
            else:
                self.restrictions.leave(person)
            self.people[person].standing = STANDING[entry.act]
            self.rings.update({record[0]: record for record in rings})
        elif entry.act == ROTATED:
            reader = Reader(entry.payload, "maiamro1")
            rings = ring_records(reader)
            reader.end()
            need(self.follow(rings) or self.follow_some(rings), "rotated: rings")
            self.rings.update({record[0]: record for record in rings})
        elif entry.act == CLOCK:
            set_clock(self, entry)
        elif entry.act == DISTRUSTED:
            distrust(self, entry)
        elif entry.act == FACILITY_KEY:
            self.facility.accept(entry.payload, entry.number)
        elif entry.act == RESTRICTED:
            self.restrictions.restrict(self, entry)
        elif entry.act == SET_ASIDE:
            reader = Reader(entry.payload, "maiamsa1")
            number = reader.number(8)
            reader.end()
            need(number < entry.number and number not in self.signed_off, "set aside")
            self.signed_off.add(number)
        elif entry.act in (BACKUP, BACKUP_DESTROYED, HOME_RESTORED):
            copies(self, entry, basis)
        else:
            self.custody(entry)

    def follow(self, rings):
        """Whether these are new keys for everything, each once, of the epoch that is next."""
        newest = max(record[1] for record in self.rings.values() if record[0])
        wanted = {place: (newest if place else record[1]) + 1 for place, record in self.rings.items()}
        return len(rings) == len(wanted) and {record[0]: record[1] for record in rings} == wanted

    def follow_some(self, rings):
        """Whether these are new keys for some compartments, each once, of the epoch that is next; the log keeps its own."""
        newest = max(record[1] for record in self.rings.values() if record[0])
        places = {record[0] for record in rings}
        return 0 < len(rings) == len(places) and all(
            record[0] and record[0] in self.rings and record[1] == newest + 1 for record in rings)

    def found(self, reader):
        need(reader.raw(32) == self.genesis.hash, "genesis hash")
        self.name, director = reader.text(), Person(reader)
        rings = ring_records(reader)
        reader.end()
        need((director.id, director.keys) == (self.genesis.director, self.genesis.keys), "director")
        self.people[director.id] = director
        self.rings = {record[0]: record for record in rings}

    def gave_up(self, size, root, line, person):
        """Whether a restore abandoned this very head, or this person signed it; a size alone proves nothing."""
        seen = max((at + 1 for at, restore in enumerate(self.restores) if restore[3] == line), default=0)
        return any(
            base[0] < size and ((size, root) == abandoned or person in signers)
            for base, abandoned, signers, _ in self.restores[seen:])

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
