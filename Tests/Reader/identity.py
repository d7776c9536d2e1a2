"""Slots, anchors, keyrings and keys of children (Sealing: Slot files; Vault: Keyrings, Keys of a child, Anchors)."""

import hmac

import nacl.pwhash

from canonical import Reader, Refused, Writer, need, unpad
from sealing import (
    blake2b, box_pair, kdf, mark, open_box, open_nonce_and_box, open_sealed, signing_public,
)

FILED = 0xFFFFFFFF


def lookup(box_key, signing_key):
    return blake2b(box_key + signing_key)[:16]


class Identity:
    def __init__(self, box_seed, signing_seed, genesis=bytes(32)):
        self.box_seed, self.signing_seed, self.genesis = box_seed, signing_seed, genesis
        self.box_key, self.signing_key = box_pair(box_seed)[0], signing_public(signing_seed)

    @property
    def lookup(self):
        return lookup(self.box_key, self.signing_key)

    def own(self, number):
        return kdf(self.box_seed, "maiamown", number)


def open_slot(data, passphrase):
    need(len(data) == 218, "slot: size")
    head = Reader(data[:106], "maiamsl1")
    head.raw(16)
    need(head.number(1) == 1, "slot: derivation")
    passes, memory, salt = head.number(4), head.number(4), head.raw(16)
    need(3 <= passes <= 10 and 65536 <= memory <= 1048576 and any(salt), "slot: parameters")
    need(head.number(1) == 0, "slot: key file")
    check, nonce = head.raw(32), head.raw(24)
    head.end()
    phrase = blake2b(passphrase, size=64)
    derived = nacl.pwhash.argon2id.kdf(64, phrase, salt, opslimit=passes, memlimit=memory * 1024)
    need(hmac.compare_digest(derived[32:], check), "slot: wrong passphrase or altered")
    plain = open_box(derived[:32], nonce, data[:106], data[106:])
    return Identity(plain[:32], plain[32:64], plain[64:96])


def open_anchor(data, identity):
    """(size, root, mark of the line it is of)"""
    need(len(data) == 84, "anchor: size")
    need(hmac.compare_digest(blake2b(data[:52], identity.own(1)), data[52:]), "anchor: altered")
    reader = Reader(data[:52], "maiaman2")
    return reader.number(8), reader.raw(32), reader.number(4)


class Ring:
    """One compartment's key of one epoch."""

    def __init__(self, compartment, epoch, seed, label):
        self.compartment, self.epoch, self.seed, self.label = compartment, epoch, seed, label
        self.wrap_key, self.box_seed = kdf(seed, "maiamkk_", 1), kdf(seed, "maiamkk_", 2)

    def record(self, vault):
        form = Writer("maiamkk1").raw(vault).number(self.compartment, 1).number(self.epoch, 4)
        return self.compartment, self.epoch, blake2b(form.out, self.seed), box_pair(self.box_seed)[0]

    def locator(self, subject, key_epoch):
        form = Writer("maiamlo1").raw(subject).number(self.compartment, 1).number(key_epoch, 4)
        return mark(form.out, self.label)

    def mark(self, subject, number):
        return mark(Writer("maiammk1").raw(subject).number(number, 8).out, self.label)

    def wrap_context(self, subject, locator):
        form = Writer("maiamwk1").raw(subject).raw(locator)
        return form.number(self.compartment, 1).number(self.epoch, 4).out


def log_key_record(vault, epoch, key):
    form = Writer("maiamlk1").raw(vault).number(epoch, 4)
    return 0, epoch, blake2b(form.out, key), bytes(32)


class Keyring:
    def __init__(self, plain, vault, person):
        reader = Reader(plain, "maiamkr1")
        need(reader.raw(16) == vault and reader.raw(16) == person, "keyring: of another")
        rings = reader.list(lambda r: Ring(r.number(1), r.number(4), r.raw(32), r.raw(32)), 69)
        self.log_keys = dict(reader.list(lambda r: (r.number(4), r.raw(32)), 36))
        reader.end()
        self.rings = {ring.compartment: ring for ring in rings}
        need(self.log_keys, "keyring: no log key")

    @staticmethod
    def open(sealed, identity, vault, person):
        return Keyring(unpad(open_sealed(identity.box_seed, sealed), 4096), vault, person)


class CaseKey:
    """The key of one child in one compartment."""

    def __init__(self, vault, subject, compartment, epoch, secret):
        need(len(secret) == 32, "case key: size")
        self.subject, self.compartment, self.epoch = subject, compartment, epoch
        form = Writer("maiamck1").raw(vault).raw(subject).number(compartment, 1).number(epoch, 4)
        self.id = blake2b(form.out, secret)
        self.row_key = kdf(secret, "maiamck_", 1)


def unwrap(wrap, vault, subject, locator, epoch, ring):
    need(wrap[:1] == b"\1", "wrap: kind")
    secret = open_nonce_and_box(ring.wrap_key, ring.wrap_context(subject, locator), wrap[1:])
    return CaseKey(vault, subject, ring.compartment, epoch, secret)


def unfile(wrap, vault, subject, ring):
    """The key of something filed, or None when it is not this ring's."""
    try:
        secret = open_sealed(ring.box_seed, wrap[1:])
    except Refused:
        return None
    return CaseKey(vault, subject, ring.compartment, FILED, secret)
