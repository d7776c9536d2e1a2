"""Hashes, boxes and signatures (Sealing: Hashes, Sealed boxes, Signatures and keys, The tree of the log)."""

import hashlib

import nacl.bindings as sodium
from nacl.exceptions import CryptoError

from canonical import Refused, need


def blake2b(data, key=b"", size=32):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def mark(data, key):
    return blake2b(data, key, 16)


def kdf(key, context, number):
    salt = number.to_bytes(8, "little") + bytes(8)
    person = context.encode() + bytes(8)
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=salt, person=person).digest()


def box(key, nonce, context, plain):
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, context, nonce, key)


def open_box(key, nonce, context, sealed):
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, context, nonce, key)
    except CryptoError:
        raise Refused("a box does not open") from None


def open_nonce_and_box(key, context, sealed):
    need(len(sealed) >= 40, "a box is too short")
    return open_box(key, sealed[:24], context, sealed[24:])


def box_pair(seed):
    return sodium.crypto_box_seed_keypair(seed)


def open_sealed(seed, sealed):
    public, secret = box_pair(seed)
    try:
        return sodium.crypto_box_seal_open(sealed, public, secret)
    except CryptoError:
        raise Refused("a sealed box does not open") from None


def signing_public(seed):
    return sodium.crypto_sign_seed_keypair(seed)[0]


def signature_holds(signature, message, key):
    try:
        sodium.crypto_sign_open(signature + message, key)
        return True
    except (CryptoError, ValueError):
        return False


def valid_recipient(box_key, signing_key):
    try:
        sodium.crypto_scalarmult(bytes(range(32)), box_key)
    except (CryptoError, RuntimeError):
        return False
    return signing_key == bytes(32) or sodium.crypto_core_ed25519_is_valid_point(signing_key)


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf(sealed):
    return sha256(b"\0" + sealed)


class Tree:
    """RFC 6962 over sealed entries, as its frontier."""

    def __init__(self):
        self.size, self.frontier, self.root = 0, [], sha256(b"")

    def append(self, sealed):
        node, rest = leaf(sealed), self.size
        while rest & 1:
            node, rest = sha256(b"\1" + self.frontier.pop() + node), rest >> 1
        self.frontier.append(node)
        self.size += 1
        for left in reversed(self.frontier[:-1]):
            node = sha256(b"\1" + left + node)
        self.root = node
