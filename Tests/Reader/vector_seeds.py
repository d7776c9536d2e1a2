"""The made-up people and keys of the vectors."""

import nacl.bindings as sodium

import sealing
from identity import CaseKey, Identity, Ring


def fixed(name, size=32):
    """Bytes that look random and are the same every time."""
    return sealing.blake2b(b"maiam vectors " + name.encode(), size=size)


VAULT, CHILD, PERSON = fixed("vault", 16), fixed("child", 16), fixed("person", 16)
DIRECTOR = Identity(fixed("director box"), fixed("director signing"))
RING = Ring(5, 3, fixed("ring seed"), fixed("ring label"))
KEY = CaseKey(VAULT, CHILD, 5, 2, fixed("case key"))
LOG_KEY = fixed("log key")


VAULT, CHILD, PERSON = fixed("vault", 16), fixed("child", 16), fixed("person", 16)
DIRECTOR = Identity(fixed("director box"), fixed("director signing"))
RING = Ring(5, 3, fixed("ring seed"), fixed("ring label"))
KEY = CaseKey(VAULT, CHILD, 5, 2, fixed("case key"))
LOG_KEY = fixed("log key")


def sign(message, seed):
    secret = sodium.crypto_sign_seed_keypair(seed)[1]
    return sodium.crypto_sign(message, secret)[:64]


def seal_to(public, plain, name):
    """`crypto_box_seal` with a known ephemeral key."""
    ephemeral, secret = sodium.crypto_box_seed_keypair(fixed(name))
    nonce = sealing.blake2b(ephemeral + public, size=24)
    return ephemeral + sodium.crypto_box(plain, nonce, public, secret)
