"""Known answers of what several people sign."""

import hashlib

import nacl.bindings as sodium

import sealing
from canonical import Writer
from identity import Identity
from recovery import groups
from vector_seeds import CHILD, DIRECTOR, PERSON, VAULT, fixed, sign

NAMES, NEEDED = ["an", "bình", "chi"], 2
RECOVERY = Identity(fixed("recovery box"), fixed("recovery signing"))
TRUSTEES = [Identity(fixed(f"trustee box {name}"), fixed(f"trustee signing {name}")) for name in NAMES]


def signers():
    shares = [share(index) for index in range(len(NAMES))]
    return {"vault": VAULT.hex(), **proposal(), **recovery(shares), **facility(),
            "recoveryBoxSeed": RECOVERY.box_seed.hex(), "recoverySigningSeed": RECOVERY.signing_seed.hex(),
            "names": NAMES, "needed": NEEDED, "shares": [share.hex() for share in shares],
            "refusedShares": [item.hex() for item in refused_shares(shares[1])]}


def proposal():
    matter = Writer("maiamer1").raw(CHILD).out
    form = Writer("maiampr1").number(40, 2).string(matter)
    entry = Writer("maiamlg1").raw(VAULT).number(30, 8).raw(fixed("proposal root")).number(1772000000, 8).number(0, 1)
    entry.raw(PERSON).raw(DIRECTOR.signing_key).number(0, 8).number(50, 2).number(0, 4).string(form.out).number(0, 4)
    whole = entry.out + sign(entry.out, DIRECTOR.signing_seed)
    digest, signer = sealing.blake2b(whole), TRUSTEES[1]
    signed = Writer("maiamcg1").raw(VAULT).number(30, 8).raw(digest).out
    cosignature = Writer("maiamcs1").number(30, 8).raw(digest).raw(fixed("trustee 1", 16))
    cosignature.raw(sign(signed, signer.signing_seed))
    return {"proposalAct": 40, "proposalMatter": matter.hex(), "proposal": form.out.hex(), "proposingEntry": whole.hex(),
            "cosigned": signed.hex(), "cosignature": cosignature.out.hex(), "cosigner": fixed("trustee 1", 16).hex(),
            "cosignerKey": signer.signing_key.hex(), "cosignerSeed": signer.signing_seed.hex()}


def facility():
    """A second signing key, what the first says of it, and forms that are none."""
    old, new = fixed("facility"), fixed("facility 2")
    form = Writer("maiamfn1").number(2, 4).raw(sealing.signing_public(old)).raw(sealing.signing_public(new)).raw(fixed("key id 2", 8))
    proved = Writer("maiamfg1").raw(VAULT).raw(form.out[8:]).out
    payload = form.out + sign(proved, new)
    link = Writer("maiamfl1").raw(VAULT).number(41, 8).string(payload).out
    chain = Writer("maiamfc1").raw(VAULT).number(1, 4).number(41, 8).string(payload).raw(sign(link, old)).out
    low = payload[:44] + b"\1" + bytes(31) + payload[76:84] + b"\1" + bytes(63)
    refused = [payload[:8] + b"\3" + payload[9:], payload[:84] + sign(proved, old), low, payload[:-1], payload + b"\0", mixed(old)]
    return {"facilityKeySeed": new.hex(), "facilityKeyID": fixed("key id", 8).hex(), "newFacilityKey": payload.hex(),
            "provedFacilityKey": proved.hex(), "facilityKeyNumber": 41, "facilityChain": chain.hex(),
            "refusedFacilityKeys": [item.hex() for item in refused]}


def mixed(old):
    """A key with a part of order four, whose proof holds nevertheless: once in four ids."""
    digest = hashlib.sha512(fixed("facility mixed")).digest()
    scalar = bytes([digest[0] & 248]) + digest[1:31] + bytes([digest[31] & 127 | 64])
    key = sodium.crypto_core_ed25519_add(sodium.crypto_sign_seed_keypair(fixed("facility mixed"))[0], bytes(32))
    once = sodium.crypto_core_ed25519_scalar_reduce(fixed("facility nonce", 64))
    point = sodium.crypto_scalarmult_ed25519_base_noclamp(once)
    for attempt in range(64):
        form = Writer("maiamfn1").number(2, 4).raw(sealing.signing_public(old)).raw(key).raw(fixed(f"mixed {attempt}", 8))
        proved = Writer("maiamfg1").raw(VAULT).raw(form.out[8:]).out
        challenge = sodium.crypto_core_ed25519_scalar_reduce(hashlib.sha512(point + key + proved).digest())
        if challenge[0] & 3 == 0:
            product = sodium.crypto_core_ed25519_scalar_mul(challenge, scalar)
            proof = point + sodium.crypto_core_ed25519_scalar_add(once, product)
            assert sealing.signature_holds(proof, proved, key)
            return form.raw(proof).out


def share(index):
    form = Writer("maiamsh1").raw(VAULT).raw(RECOVERY.lookup).number(index, 1).number(len(NAMES), 1).number(NEEDED, 1)
    for name in NAMES:
        form.text(name)
    mine = [group for group in groups(NEEDED, len(NAMES)) if group >> index & 1]
    form.number(len(mine), 4)
    for group in mine:
        form.number(group, 1).raw(part(group, index))
    return form.out


def part(group, index):
    """Of the last member what is left of the secret, of the others anything."""
    if group >> index > 1:
        return fixed(f"part {group} {index}", 64)
    left = RECOVERY.box_seed + RECOVERY.signing_seed
    for other in range(index):
        if group >> other & 1:
            left = bytes(a ^ b for a, b in zip(left, part(group, other)))
    return left


def refused_shares(good):
    at = len(good) - 2 * 65
    first, second = good[at : at + 65], good[at + 65 :]
    return [good[:at] + second + first, good[: at - 4] + b"\3\0\0\0" + first + first + second, good + b"\0", good[:-1],
            good[: at - 4] + b"\1\0\0\0" + first, good[:40] + b"\3" + good[41:], good[:42] + b"\1" + good[43:]]


def recovery(shares):
    form = Writer("maiamrv1").raw(VAULT).raw(RECOVERY.box_key).raw(RECOVERY.signing_key).number(NEEDED, 1).number(3, 4)
    for index, (trustee, held) in enumerate(zip(TRUSTEES, shares)):
        form.raw(fixed(f"trustee {index}", 16)).raw(trustee.box_key).raw(trustee.signing_key).raw(sealing.blake2b(held))
    seed, at = fixed("facility"), 8 + 16 + 64
    good = form.out
    repeated = good[: at + 5 + 112] + good[at + 5 : at + 21] + good[at + 5 + 112 + 16 :]
    altered = [good[:at] + bytes([needed]) + good[at + 1 :] for needed in (0, 1, 4)] + [
        repeated, good + b"\0", good[:24] + bytes(32) + good[56:], good[: at + 1] + b"\1\0\0\0" + good[at + 5 : at + 117]]
    return {"facilityKey": sealing.signing_public(seed).hex(), "recoveryID": RECOVERY.lookup.hex(),
            "statement": (good + sign(good, seed)).hex(),
            "refusedStatements": [(item + sign(item, seed)).hex() for item in altered]}
