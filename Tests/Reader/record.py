"""From verified entries to a record (Vault: Reading a child)."""

import collections
import os
import sqlite3

from canonical import Refused, need
from entries import RESEALED, Genesis, moves
from identity import FILED, Keyring, log_key_record, open_anchor, unfile, unwrap
from log import Log
from restriction import rings_of
from rows import Row, Slip, open_slip
from sealing import blake2b


def database(path, version):
    need(os.path.exists(path), "no home here")
    found = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    need(found.execute("PRAGMA user_version").fetchone() == (version,), "schema: version")
    planted = "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    need(found.execute(planted).fetchone() == (0,), "schema: triggers or views")
    return found


def now(row, digest, moved):
    """The digest a row must have now, and the entry that sealed it last."""
    number = None
    for before, after, entry in moved.get(row, []):
        if before == digest:
            digest, number = after, entry
    return digest, number


class Home:
    def __init__(self, folder, identity, anchor=None):
        self.identity = identity
        self.db, self.keys = database(folder + "/home.sqlite", 2), database(folder + "/keys.sqlite", 1)
        self.genesis = Genesis(self.meta("genesis"))
        self.vault = self.genesis.vault
        need(identity.genesis in (bytes(32), self.genesis.hash), "another home than the slot's")
        self.person = self.meta("person." + identity.lookup.hex())
        sealed = self.db.execute("SELECT sealed FROM keyring WHERE person = ?", [self.person]).fetchone()
        need(sealed, "not enrolled")
        self.keyring = Keyring.open(sealed[0], identity, self.vault, self.person)
        self.log, self.left_out, self.restricted = Log(self.genesis), set(), {}
        self.replay(open_anchor(anchor, identity) if anchor else None)
        self.check_keyring()
        need(self.me.standing == "active" and self.me.keys == (identity.box_key, identity.signing_key), "me")
        self.rows = {}
        for table in ('"row"', "roster"):
            for row, subject, blob in self.db.execute(f"SELECT id, subject, blob FROM {table}"):
                self.rows[row] = (subject, blob)
        self.wraps = {}
        query = "SELECT locator, subject, wrap FROM key WHERE entry < ? ORDER BY entry"
        for locator, subject, wrap in self.keys.execute(query, [self.log.tree.size]):
            self.wraps[locator] = (subject, wrap)

    def meta(self, name):
        found = self.db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        need(found, "nothing named " + name)
        return found[0]

    @property
    def me(self):
        need(self.person in self.log.people, "not enrolled")
        return self.log.people[self.person]

    def replay(self, anchor):
        seen = anchor is None or anchor[0] == 0
        for number, sealed in self.db.execute("SELECT number, sealed FROM log ORDER BY number"):
            need(number == self.log.tree.size, f"entry {self.log.tree.size}: missing")
            self.log.extend(sealed, self.keyring.log_keys)
            if anchor and anchor[:2] == (self.log.tree.size, self.log.tree.root):
                seen = True
        need(seen or self.log.gave_up(*anchor, self.person), "the log is not the one seen before")
        for entry in self.log.entries:
            known = entry.number in self.log.signed_off or entry.number in self.log.set_apart
            need(known or entry.signature_holds(), f"entry {entry.number}: signature")

    def check_keyring(self):
        newest = max(self.keyring.log_keys)
        record = log_key_record(self.vault, newest, self.keyring.log_keys[newest])
        need(record == self.log.rings.get(0), "keyring: log key")
        for ring in self.keyring.rings.values():
            need(ring.record(self.vault) == self.log.rings.get(ring.compartment), "keyring: ring")

    def subjects(self):
        return [subject for subject in self.log.newest if subject not in self.log.erased]

    def entries(self, subject):
        """Of one child, oldest first."""
        found, after = [], self.log.newest[subject]
        while after:
            entry = self.log.entries[after - 1]
            if entry.signature_holds():
                found.append(entry)
            after = entry.touching(subject).previous
        return reversed(found)

    def versions(self, subject):
        """Every version this person's keys open: (row, compartment); what nobody can use is left out."""
        entries = list(self.entries(subject))
        found, lost = self.walk(subject, entries)
        lost -= self.log.signed_off
        self.left_out |= lost
        for table in (self.rows, self.wraps):
            need(not lost or any(owner == subject for owner, _ in table.values()), "nothing of the child is left")
        return iter(found)

    def walk(self, subject, entries):
        rings_of(self, subject)  # refused where they are not as they were signed
        newest, slips, blocks, keys_at, lost = {}, {}, [], {}, set()
        moved = moves(entries)
        claims = collections.Counter(key for entry in entries for key, _ in entry.touching(subject).keys)
        for entry in entries:
            item, filed = entry.touching(subject), {}
            places = {locator for locator, _ in item.keys}
            for locator, key_id in item.keys:
                key = self.key(subject, locator, key_id, item, entry, claims)
                if key and key.epoch == FILED:
                    filed[locator] = key
                elif key and (key.compartment not in newest or key.epoch > newest[key.compartment].epoch):
                    newest[key.compartment] = key
                elif not key and (locator not in self.wraps or key is False):
                    lost.add(entry.number)
            for change in item.changes:
                files = change.mark in places
                key = filed.get(change.mark) if files else self.marked(subject, change, entry, newest)
                if key and not self.may_have_written(entry, key):
                    continue
                whole, before = self.whole(subject, change, entry, moved), None
                if key and key.epoch != FILED:
                    before = slips.get(key.compartment, (0, bytes(32)))
                    slips[key.compartment] = before[0] + 1, change.slip
                if not whole:
                    lost.add(entry.number)
                elif key:
                    blocks.append((entry, change, key, before))
            if entry.act == RESEALED:
                keys_at[entry.number] = dict(newest)
        return self.opened(blocks, moved, keys_at, lost), lost

    def opened(self, blocks, moved, keys_at, lost):
        found, counted = [], {}
        for entry, change, key, before in blocks:
            keys = {}
            for row, digest in change.rows:
                resealed = now(row, digest, moved)[1]
                keys[row] = keys_at.get(resealed, {}).get(key.compartment, key)
            try:
                found += self.open(change, key, before, counted, keys)
            except Refused:
                lost.add(entry.number)
        return found

    def whole(self, subject, change, entry, moved):
        """Whether every row is there; one that is another than was signed must have been set aside."""
        whole = True
        for row, digest in change.rows:
            stored = self.rows.get(row)
            if stored is None or stored[0] != subject:
                whole = False
            elif blake2b(stored[1]) != now(row, digest, moved)[0]:
                need(entry.number in self.log.signed_off, f"entry {entry.number}: a row is altered")
                whole = False
        return whole

    def key(self, subject, locator, key_id, item, entry, claims):
        """None where it is another's or missing; False where an altered one was set aside or named twice."""
        stored = self.wraps.get(locator)
        if stored is None or stored[0] != subject:
            return None if stored is None else False
        where = f"entry {entry.number}: key"
        try:
            key = self.unwrapped(stored[1], subject, locator, key_id, where)
            need(key or not self.must_open(locator, item, entry), where + " altered")
            return key
        except Refused:
            if entry.number in self.log.signed_off or claims[locator] > 1:
                return False
            raise

    def unwrapped(self, wrap, subject, locator, key_id, where):
        rings = rings_of(self, subject).values()
        for ring in rings if wrap[:1] == b"\2" else ():
            key = unfile(wrap, self.vault, subject, ring) if ring.compartment in self.log.policy.filing else None
            if key and key.id == key_id:
                return key
        for ring in rings:
            for epoch in range(ring.epoch + self.log.restrictions.ahead(subject) + 1):
                if ring.locator(subject, epoch) == locator:
                    key = unwrap(wrap, self.vault, subject, locator, epoch, ring)
                    need(key.id == key_id, where + " exchanged")
                    return key
        return None

    def must_open(self, locator, item, entry):
        policy = self.log.policies[entry.policy]
        possible = policy.house if item.subject == self.vault else policy.child
        if any(change.mark == locator for change in item.changes):
            possible = policy.filing
        return set(possible) <= set(rings_of(self, item.subject))

    def marked(self, subject, change, entry, newest):
        for ring in rings_of(self, subject).values():
            if ring.mark(subject, entry.number) == change.mark:
                return newest.get(ring.compartment)
        return None

    def may_have_written(self, entry, key):
        policy = self.log.policies[entry.policy]
        if key.epoch == FILED:
            return key.compartment in policy.filing
        return policy.of(self.log.people[entry.author].role, key.compartment) >= 2

    def open(self, change, key, before, counted, keys):
        need(change.rows, "a change without a slip")
        signed = open_slip(self.rows[change.rows[0][0]][1], change.rows[0][0], keys[change.rows[0][0]], self.vault)
        need(blake2b(signed) == change.slip, "slip: hash")
        slip = Slip(signed, self.vault)
        need((slip.subject, slip.compartment) == (key.subject, key.compartment), "slip: place")
        if before:
            need((slip.change, slip.previous) == (before[0] + 1, before[1]), "slip: order")
        rows = [Row(self.rows[row][1], row, keys[row], self.vault) for row, _ in change.rows[1:]]
        need([item for row in rows for item in row.items()] == slip.items, "slip: content")
        places = {(key.compartment, row.section, row.entry): 0 for row in rows}
        for row in rows:
            place = key.compartment, row.section, row.entry
            need(0 < row.version <= (counted.get(place, 0) + 1 if before else 1), "row: version")
            places[place] = max(places[place], row.version)
        for place, version in places.items():
            counted[place] = max(counted.get(place, 0), version)
        return [(row, key.compartment) for row in rows]
