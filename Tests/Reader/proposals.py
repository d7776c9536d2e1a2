"""Acts that take several signatures (Vault: Proposals)."""

import restriction
from canonical import Reader, Refused, Writer, need
from entries import (
    ACTS, ADDED, CLOCK, DISTRUSTED, ERASE, FACILITY_KEY, HOME_RESTORED, POLICY, RECOVERY_SET, REMOVED, RESTORED, RESTRICTED, SUSPENDED, Person,
)
from sealing import blake2b, signature_holds

LIFE, NOTICE, LATEST = 7 * 86400, 72 * 3600, 2**63 - 1
STANDINGS = {SUSPENDED, REMOVED, RESTORED}


class Signers:
    """Who may sign at one moment, and what asks for several."""

    def __init__(self, log):
        self.policy, self.people, self.trustees = log.policy, log.people, log.trustees
        self.named = log.restrictions.named
        self.founded = any(subject != log.genesis.vault for subject in log.newest)
        self.administrators = {
            person.id: person.keys[1] for person in log.people.values()
            if person.standing == "active" and self.rules(person.role) and person.is_current(log.floor)}

    def rules(self, role):
        return role in self.policy.administrators

    def key(self, signer):
        return self.administrators.get(signer, self.trustees.get(signer))

    def available(self, act, matter):
        return (set(self.administrators) | set(self.trustees)) - {self.subject(act, matter)}

    def subject(self, act, matter):
        """The person an act is about, who is not asked."""
        if act in STANDINGS:
            return matter
        return matter[8:24] if act == DISTRUSTED and matter[:8] == b"maiamdt1" and len(matter) == 32 else None

    def signs(self, person):
        return person.standing == "active" and any(person.keys[1]) and bool(self.policy.read_by(person.role))

    def others(self, author):
        return any(person.id != author and self.signs(person) for person in self.people.values())

    def onlookers(self, act, matter, author, time):
        """Whoever was there, and could tell by that time that they saw it."""
        nobody = {author, self.subject(act, matter)}
        return {
            person.id for person in self.people.values()
            if person.id not in nobody and self.signs(person) and person.is_current(time)}

    def matter(self, act, payload):
        """What is signed; None where one signature is enough."""
        if not self.founded or self.policy.count(act) < 2:
            return None
        if act == ADDED:
            return payload if self.rules(Person(Reader(payload, "maiampp1")).role) else None
        if act in STANDINGS:
            person = self.people.get(payload[8:24])
            return person.id if person and self.rules(person.role) else None
        if act == HOME_RESTORED:
            return payload[48:]
        if act == RESTRICTED:
            return restriction.matter(payload, self.named)
        return payload if act in (ERASE, POLICY, RECOVERY_SET, CLOCK, DISTRUSTED, FACILITY_KEY) else None


class Proposal:
    def __init__(self, entry, signers):
        reader = Reader(entry.payload, "maiampr1")
        self.act, self.matter = reader.number(2), reader.string()
        reader.end()
        need(self.act in ACTS, "proposal: act")
        self.number, self.time, self.digest = entry.number, entry.time, blake2b(entry.bytes)
        self.signers, self.used, self.seen = {entry.author}, None, False
        self.onlookers = signers.onlookers(self.act, self.matter, entry.author, self.time + NOTICE)

    def lives(self, time):
        return self.used is None and time < min(self.time + LIFE, LATEST)


class Cosignature:
    def __init__(self, payload):
        reader = Reader(payload, "maiamcs1")
        self.number, self.digest = reader.number(8), reader.raw(32)
        self.signer, self.signature = reader.raw(16), reader.raw(64)
        reader.end()

    def holds(self, vault, key):
        signed = Writer("maiamcg1").raw(vault).number(self.number, 8).raw(self.digest)
        return signature_holds(self.signature, signed.out, key)


class Proposals:
    def __init__(self):
        self.all = {}

    def propose(self, entry, signers):
        self.all[entry.number] = Proposal(entry, signers)

    def seen_by(self, entry):
        return [
            proposal for proposal in self.all.values()
            if not proposal.seen and entry.number > proposal.number and entry.time >= proposal.time + NOTICE
            and entry.author in proposal.onlookers]

    def awaits(self, entry):
        return bool(self.seen_by(entry))

    def witness(self, entry):
        for proposal in self.seen_by(entry):
            proposal.seen = True

    def cosign(self, entry, signers):
        cosignature = Cosignature(entry.payload)
        proposal, key = self.all.get(cosignature.number), signers.key(cosignature.signer)
        need(proposal and proposal.digest == cosignature.digest and proposal.lives(entry.time), "no such proposal")
        need(cosignature.signer not in proposal.signers and key, "cosignature: signer")
        need(cosignature.holds(entry.vault, key), "cosignature: signature")
        proposal.signers.add(cosignature.signer)

    def authority(self, entry, signers):
        """The proposal that an entry rests on, None where it needs none; refused when it needs another."""
        matter = signers.matter(entry.act, entry.payload)
        if matter is None:
            return None
        count, available = signers.policy.count(entry.act), signers.available(entry.act, matter)
        few = len(available) < count
        erases = entry.act == ERASE or entry.act == HOME_RESTORED and restored_children(entry.payload)[0]
        if few and entry.act == HOME_RESTORED and not erases:
            return None
        found = [
            proposal for proposal in self.all.values()
            if (proposal.act, proposal.matter) == (entry.act, matter)
            and proposal.time <= entry.time and proposal.lives(entry.time)]
        for proposal in sorted(found, key=lambda proposal: proposal.number):
            here = any(signers.people[person].standing == "active" for person in proposal.onlookers)
            noticed = few and not erases and entry.time - proposal.time >= NOTICE and (proposal.seen or not here)
            if len(proposal.signers & available) >= count or noticed:
                return proposal
        raise Refused("not proposed, or too few signatures")


def restored_children(payload):
    """Whom a restore erases, and whom it puts on hold."""
    reader = Reader(payload, "maiamrs2")
    reader.raw(8 + 32 + 8 + 32 + 32)
    reader.text()
    found = [[reader.raw(16) for _ in range(reader.number(4))] for _ in range(2)]
    reader.end()
    return found
