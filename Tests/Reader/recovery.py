"""The recovery key and its trustees (Vault: Recovery)."""

from canonical import Reader, need
from identity import lookup
from sealing import blake2b, signature_holds, valid_recipient


class Statement:
    def __init__(self, data):
        need(len(data) > 64, "recovery: size")
        self.signed, self.signature = data[:-64], data[-64:]
        reader = Reader(self.signed, "maiamrv1")
        self.vault, self.keys, self.needed = reader.raw(16), (reader.raw(32), reader.raw(32)), reader.number(1)
        trustee = lambda r: (r.raw(16), r.raw(32), r.raw(32), r.raw(32))
        trustees = reader.list(trustee, 112)
        reader.end()
        self.trustees = {id: (box, signing) for id, box, signing, _ in trustees}
        self.shares = [share for *_, share in trustees]
        need(2 <= len(trustees) <= 8 and len(self.trustees) == len(trustees), "recovery: trustees")
        need(2 <= self.needed <= len(trustees) and valid_recipient(*self.keys) and any(self.keys[1]), "recovery: keys")
        self.id = lookup(*self.keys)

    def holds(self, vault, facility_key):
        return self.vault == vault and signature_holds(self.signature, self.signed, facility_key)


class Share:
    def __init__(self, data):
        reader = Reader(data, "maiamsh1")
        self.vault, self.recovery = reader.raw(16), reader.raw(16)
        self.index, count, self.needed = reader.number(1), reader.number(1), reader.number(1)
        need(2 <= self.needed <= count <= 8 and self.index < count, "share: numbers")
        self.names = [reader.text() for _ in range(count)]
        parts = reader.list(lambda r: (r.number(1), r.raw(64)), 65)
        reader.end()
        self.parts, self.digest = dict(parts), blake2b(data)
        mine = [group for group in groups(self.needed, count) if group >> self.index & 1]
        need([group for group, _ in parts] == mine, "share: groups")


def groups(needed, count):
    return [group for group in range(1 << count) if bin(group).count("1") == needed]


def join(shares):
    """The two seeds, out of shares of different trustees."""
    present = sum(1 << index for index in {share.index for share in shares})
    group = next((group for group in groups(shares[0].needed, 8) if group & present == group), None)
    need(group and len({share.index for share in shares}) == len(shares), "shares: too few")
    secret = bytes(64)
    for share in shares:
        if group >> share.index & 1:
            secret = bytes(a ^ b for a, b in zip(secret, share.parts[group]))
    return secret[:32], secret[32:]
