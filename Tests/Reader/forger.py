"""Somebody with good keys and a pen of their own: signs any entry into a copy of the home."""

import datetime
import sqlite3

import nacl.bindings as sodium

from canonical import Writer, pad
from entries import (
    ADDED, CLOCK, COSIGNATURE, DISTRUSTED, EPOCH, ERASE, FACILITY_KEY, HOLD, HOLD_RELEASED, POLICY, PROPOSAL, RECOVERED, RECOVERY_SET, REMOVED, RESTORED,
    RESTRICTED, SUSPENDED,
)
from forged_restriction import Closing
from identity import Identity
from sealing import box

DAY, NOTHING = 86400, bytes(9)


class Forger:
    def __init__(self, home, folder, people, chance, now, closes):
        """`people`: names to (id, identity); `closes`: how often somebody tries their hand at a restricted record."""
        self.closes = closes
        self.home, self.log, self.chance, self.now = home, home.log, chance, now
        self.db = sqlite3.connect(folder + "/home.sqlite", isolation_level=None)
        self.people = list(people.items())
        self.closing = Closing(self)
        others = [subject for subject in home.subjects() if subject not in (home.vault, *self.log.restrictions.standing)]
        self.children = [*self.log.restrictions.standing, *others][:3]
        self.newcomers = [self.person(role, until) for role in (1, 2, 3) for until in ("", self.day(now + 20 * DAY))]
        self.key = Identity(self.bytes(32), self.bytes(32))
        self.matters = self.possible()
        self.odd = [now - 7 * DAY, now + 7 * DAY, now + 80 * DAY, now + 400 * DAY, -(2**63)] + chance.choice([[], [2**63 - 1]])

    def someone(self):
        """The director most often, then the deputy, then anybody."""
        return self.chance.choice(self.people[:2] * 12 + self.people)

    def bytes(self, count):
        return bytes(self.chance.randrange(256) for _ in range(count))

    def day(self, time):
        return (EPOCH + datetime.timedelta(seconds=time)).date().isoformat()

    def sign(self, message, identity):
        secret = sodium.crypto_sign_seed_keypair(identity.signing_seed)[1]
        return sodium.crypto_sign(message, secret)[:64]

    def person(self, role, until):
        identity, form = Identity(self.bytes(32), self.bytes(32)), Writer("maiampp1")
        id = self.bytes(16)
        form.raw(id).text(id.hex()).number(role, 1).raw(identity.box_key).raw(identity.signing_key)
        self.people.append((id.hex(), (id, identity)))
        return form.text("").text(until).text("").number(1, 1).out

    def possible(self):
        """(act, payload, matter)"""
        found = [(ERASE, Writer("maiamer1").raw(child).out) for child in self.children]
        found += [(ADDED, newcomer) for newcomer in self.newcomers]
        policy = self.home.genesis.policy.data
        found += [(POLICY, policy), (POLICY, policy.replace(b"\x28\0\2", b"\x28\0\3")), (RECOVERY_SET, self.statement())]
        found += [(CLOCK, Writer("maiamct1").number(self.now + later, 8).out) for later in (0, DAY, 90 * DAY)]
        found += self.signing_keys()
        for name, (id, _) in self.people[:3]:
            found += [(DISTRUSTED, Writer("maiamdt1").raw(id).number(number, 8).out) for number in (5, 40, 10**6)]
        found = [(act, payload, payload) for act, payload in found] + self.closing.possible()
        for name, (id, _) in self.people:
            if name != "an":
                standing = Writer("maiamps1").raw(id).number(0, 4).out
                found += [(act, standing, id) for act in (SUSPENDED, REMOVED, RESTORED)]
        return found

    def statement(self):
        form = Writer("maiamrv1").raw(self.home.vault).raw(self.key.box_key).raw(self.key.signing_key)
        form.number(2, 1).number(2, 4)
        for _, (id, identity) in self.people[-2:]:
            form.raw(id).raw(identity.box_key).raw(identity.signing_key).raw(bytes(32))
        return form.out + bytes(64)

    def signing_keys(self):
        """Good ones, one that nobody holds, one for another place, and one of before."""
        keys, seeds, found = self.log.facility, [self.bytes(32) for _ in range(3)], []
        for seed, before, later, flip in [(seeds[0], keys.current, 1, 0), (seeds[1], keys.current, 1, 0), (seeds[2], keys.current, 1, 1)] + [
                (seeds[0], keys.current, 2, 0), (seeds[1], self.bytes(32), 1, 0)]:
            public = sodium.crypto_sign_seed_keypair(seed)[0]
            form = Writer("maiamfn1").number(len(keys.all) + later, 4).raw(before).raw(public).raw(self.bytes(8))
            proof = self.sign(Writer("maiamfg1").raw(self.home.vault).raw(form.out[8:]).out, Identity(self.bytes(32), seed))
            found.append((FACILITY_KEY, form.raw(bytes([proof[0] ^ flip]) + proof[1:]).out))
        return found[:2] * 3 + found[2:]

    def step(self):
        kind = self.chance.choice(("propose", "cosign", "cosign", "act", "act", "other") + ("closing",) * self.closes)
        act = self.chance.choice((CLOCK, DISTRUSTED, FACILITY_KEY, FACILITY_KEY, FACILITY_KEY, ERASE, ERASE, ADDED, POLICY, RECOVERY_SET, RECOVERY_SET, SUSPENDED, REMOVED, RESTORED, RESTRICTED))
        act, payload, matter = self.chance.choice([item for item in self.matters if item[0] == act])
        proposals = self.log.proposals.all
        if proposals and kind == "act" and self.chance.random() < 0.9:
            act, payload, matter = self.chance.choice(self.fitting(self.ripe(proposals)))
        if kind == "propose":
            self.append(PROPOSAL, Writer("maiampr1").number(act, 2).string(matter).out)
        elif kind == "cosign" and proposals:
            self.cosign(self.chance.choice(list(proposals.values())[-4:]))
        elif kind == "act" and act == RESTRICTED:
            self.closing.act(matter)
        elif kind == "act":
            self.append(act, payload, self.chance.choice(self.children if act != ERASE else [payload[8:]] * 5 + [None]))
        elif kind == "closing":
            self.closing.other()
        else:
            self.other()

    def ripe(self, proposals):
        signed = [proposal for proposal in proposals.values() if len(proposal.signers) > 1 and not proposal.used]
        return self.chance.choice(signed or list(proposals.values()))

    def fitting(self, proposal):
        return [item for item in self.matters if (item[0], item[2]) == (proposal.act, proposal.matter)] or self.matters

    def cosign(self, proposal):
        signed = Writer("maiamcg1").raw(self.home.vault).number(proposal.number, 8).raw(proposal.digest)
        able = [one for one in self.people if self.log.people.get(one[1][0]) or one[1][0] in self.log.trustees]
        (_, (id, identity)), (_, (_, other)) = self.chance.choice(able[:2] * 2 + able), self.someone()
        identity = other if self.chance.random() < 0.1 else identity
        form = Writer("maiamcs1").number(proposal.number, 8).raw(proposal.digest).raw(id)
        self.append(COSIGNATURE, form.raw(self.sign(signed.out, identity)).out)

    def other(self):
        child = self.chance.choice(self.children)
        act = self.chance.choice((HOLD, HOLD_RELEASED, HOLD_RELEASED, RECOVERED))
        if act == RECOVERED:
            self.append(act, self.chance.choice(self.newcomers), None, (self.key.lookup, self.key))
        else:
            self.append(act, Writer("maiamho1" if act == HOLD else "maiamhr1").raw(child).out, child)

    def append(self, act, payload, child=None, author=None, written=NOTHING):
        """`written`: keys, changes and card of the child that is touched."""
        author, identity = author or self.someone()[1]
        log, self.now = self.log, self.now + self.chance.choice((0, 1) + (60, 3600) * 8 + (DAY, 3 * DAY - 1))
        time = self.now if self.chance.random() < 0.9 else self.chance.choice(self.odd)
        form = Writer("maiamlg1").raw(self.home.vault).number(log.tree.size, 8).raw(log.tree.root)
        form.out += time.to_bytes(8, "little", signed=True)
        form.number(0, 1).raw(author).raw(identity.signing_key).number(log.policy_number, 8).number(act, 2)
        form.number(1 if child else 0, 4)
        if child:
            form.raw(child).number(log.newest[child], 8).raw(written)
        form.string(payload).number(0, 4)
        number, epoch, nonce = log.tree.size, max(self.home.keyring.log_keys), self.bytes(24)
        context = Writer("maiamle1").raw(self.home.vault).number(number, 8).number(epoch, 4).out
        plain = pad(form.out + self.sign(form.out, identity))
        sealed = epoch.to_bytes(4, "little") + nonce + box(self.home.keyring.log_keys[epoch], nonce, context, plain)
        self.db.execute("INSERT INTO log (number, sealed) VALUES (?, ?)", [number, sealed])
        log.extend(sealed, self.home.keyring.log_keys)

    def catch_up(self):
        """Takes in what the tool wrote since."""
        query = "SELECT sealed FROM log WHERE number >= ? ORDER BY number"
        for (sealed,) in self.db.execute(query, [self.log.tree.size]).fetchall():
            self.log.extend(sealed, self.home.keyring.log_keys)
