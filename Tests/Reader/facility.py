"""The facility's signing keys (Vault: The facility's keys)."""

import nacl.bindings as sodium

from canonical import Reader, Writer, need
from sealing import signature_holds


class NewKey:
    def __init__(self, payload):
        reader = Reader(payload, "maiamfn1")
        self.ordinal, self.before = reader.number(4), reader.raw(32)
        self.key, self.id, self.proof = reader.raw(32), reader.raw(8), reader.raw(64)
        reader.end()
        self.fields = payload[8:-64]

    def holds(self, vault):
        signed = Writer("maiamfg1").raw(vault).raw(self.fields).out
        return sodium.crypto_core_ed25519_is_valid_point(self.key) and signature_holds(self.proof, signed, self.key)


class FacilityKeys:
    """Oldest first: (key, id, number of its entry)."""

    def __init__(self, genesis):
        self.vault = genesis.vault
        self.all = [(genesis.facility_key, genesis.facility_key_id, 0)]

    @property
    def current(self):
        return self.all[-1][0]

    def in_force(self, size):
        return [key for key, _, entry in self.all if entry < size or not entry][-1]

    def accept(self, payload, number):
        new = NewKey(payload)
        need(new.ordinal == len(self.all) + 1 and new.before == self.current, "facility key: place")
        need(number > self.all[-1][2], "facility key: entry")
        need(all(new.key != key and new.id != id for key, id, _ in self.all), "facility key: of before")
        need(new.holds(self.vault), "facility key: proof")
        self.all.append((new.key, new.id, number))


def link_signed(vault, number, payload):
    return Writer("maiamfl1").raw(vault).number(number, 8).string(payload).out


def keyless(chain, genesis, told=None):
    """What somebody who cannot open the log knows of the keys, out of `facility.keys`."""
    keys, vouched = FacilityKeys(genesis), True
    met = told in (None, keys.current)
    if chain is not None:
        reader = Reader(chain, "maiamfc1")
        need(reader.raw(16) == genesis.vault, "facility keys: vault")
        links = reader.list(lambda r: (r.number(8), r.string(), r.raw(64)), 76)
        reader.end()
        for number, payload, signature in links:
            before = keys.current
            keys.accept(payload, number)
            vouched = vouched and signature_holds(signature, link_signed(genesis.vault, number, payload), before)
            if keys.current == told:
                vouched = met = True
    need(vouched and met, "facility keys: nothing vouches for them")
    return keys
