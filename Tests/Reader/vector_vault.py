"""Known answers of the forms in Vault."""

import base64

import sealing
from canonical import Writer, pad, padded_size
from identity import CaseKey, log_key_record
from vector_seeds import CHILD, DIRECTOR, KEY, LOG_KEY, PERSON, RING, VAULT, fixed, seal_to, sign


def keys():
    locator = RING.locator(CHILD, KEY.epoch)
    nonce = fixed("wrap nonce", 24)
    wrap = b"\1" + nonce + sealing.box(RING.wrap_key, nonce, RING.wrap_context(CHILD, locator), fixed("case key"))
    ring_public = RING.record(VAULT)[3]
    filed = CaseKey(VAULT, CHILD, 5, 0xFFFFFFFF, fixed("filed key"))
    plain = Writer("maiamkr1").raw(VAULT).raw(PERSON).number(1, 4).number(5, 1).number(3, 4).raw(RING.seed).raw(RING.label)
    plain.number(1, 4).number(1, 4).raw(LOG_KEY)
    padded = pad(plain.out, 4096)
    return {"vault": VAULT.hex(), "subject": CHILD.hex(), "person": PERSON.hex(), "compartment": 5,
            "ringEpoch": 3, "ringSeed": RING.seed.hex(), "ringLabel": RING.label.hex(),
            "wrapKey": RING.wrap_key.hex(), "ringBoxSeed": RING.box_seed.hex(), "ringID": RING.record(VAULT)[2].hex(),
            "ringPublicKey": ring_public.hex(), "locator": locator.hex(), "number": "77",
            "mark": RING.mark(CHILD, 77).hex(), "keyEpoch": 2, "caseKey": fixed("case key").hex(),
            "keyID": KEY.id.hex(), "rowKey": KEY.row_key.hex(), "wrap": wrap.hex(),
            "filedKey": fixed("filed key").hex(), "filedID": filed.id.hex(),
            "filedWrap": (b"\2" + seal_to(ring_public, fixed("filed key"), "filed box")).hex(),
            "logKeyEpoch": 1, "logKey": LOG_KEY.hex(), "logKeyID": log_key_record(VAULT, 1, LOG_KEY)[2].hex(),
            "keyring": plain.out.hex(), "sealedKeyring": seal_to(DIRECTOR.box_key, padded, "keyring box").hex()}


def box_at(row, salt, position, version, kind, plain):
    context = Writer("maiamce1").raw(VAULT).raw(CHILD).number(5, 1).number(KEY.epoch, 4).raw(KEY.id).raw(row)
    context.number(position, 8).number(version, 4).number(kind, 1)
    return sealing.box(KEY.row_key, salt + position.to_bytes(8, "little"), context.out, plain)


def rows():
    row, salt, entry = fixed("row", 16), fixed("row salt", 16), fixed("entry", 16)
    cells = [("note", 1, "\1Bé ngủ ngon".encode()), ("fullName", 1, "\1Lò Thị Mẫu".encode()), ("meals", 2, b""), ("mood", 3, b"")]
    boxes, items = [], []
    for position, (name, kind, value) in enumerate(cells, 1):
        plain = bytes([kind, len(name)]) + name.encode() + value
        boxes.append(box_at(row, salt, position, 4, 1, pad(plain, 64 if name.endswith("Name") else 32)))
        items.append((entry, "journal." + name, 4, kind, sealing.blake2b(value)))
    head = Writer("maiamhd1").text("journal").raw(entry).number(4, 4).number(0, 1).number(len(boxes), 4)
    for part in boxes:
        head.number(len(part), 4)
    blob = Writer("maiamrw1").number(KEY.epoch, 4).raw(salt).string(box_at(row, salt, 0, 0, 1, pad(head.out)))
    for part in boxes:
        blob.raw(part)
    blob = blob.out.ljust(padded_size(len(blob.out)), b"\0")
    refused = [blob[:-1], blob + b"\0", blob[:-1] + b"\1", blob[:8] + b"\3" + blob[9:], b"maiamrw2" + blob[8:]]
    swapped = bytearray(blob)
    at = 8 + 4 + 16 + 4 + int.from_bytes(blob[28:32], "little") + len(boxes[0]) + len(boxes[1])
    swapped[at : at + 96] = boxes[3] + boxes[2]  # two cells of one size change places
    refused.append(bytes(swapped))
    return {"row": row.hex(), "entry": entry.hex(), "section": "journal", "version": 4,
            "cells": [{"name": name, "kind": kind, "value": value.hex()} for name, kind, value in cells],
            "blob": blob.hex(), "digest": sealing.blake2b(blob).hex(), "refused": [item.hex() for item in refused],
            **slips(items)}


def slips(items):
    row, salt = fixed("slip row", 16), fixed("slip salt", 16)
    slip = Writer("maiamsp1").raw(VAULT).raw(CHILD).number(5, 1).number(3, 8).raw(fixed("previous")).raw(fixed("opening"))
    slip.number(len(items), 4)
    for entry, field, version, kind, value in items:
        slip.raw(entry).text(field).number(version, 4).number(kind, 1).raw(value)
    slip.text("đo lại").text("")
    blob = Writer("maiamrw1").number(KEY.epoch, 4).raw(salt).raw(box_at(row, salt, 0, 0, 2, pad(slip.out)))
    return {"slipRow": row.hex(), "slip": slip.out.hex(), "slipHash": sealing.blake2b(slip.out).hex(),
            "slipChange": 3, "slipBlob": blob.out.hex()}


def log():
    policy = Writer("maiampo1").string(bytes([1, 5])).string(bytes([13])).string(bytes([11])).string(bytes([1, 2]))
    policy.number(2, 4).number(1, 1).number(2, 4).raw(bytes([1, 2, 5, 2])).number(4, 1).number(1, 4).raw(bytes([1, 1]))
    policy.string(bytes([10])).number(13, 1).number(2, 4).number(14, 2).number(2, 1).number(40, 2).number(3, 1)
    genesis = Writer("maiamgn1").raw(fixed("genesis salt", 16)).raw(PERSON).raw(DIRECTOR.box_key).raw(DIRECTOR.signing_key)
    genesis.raw(sealing.signing_public(fixed("facility"))).raw(fixed("facility id", 8)).number(0, 1).string(policy.out)
    vault = sealing.blake2b(genesis.out)[:16]
    tree = sealing.Tree()
    for index in range(6):
        tree.append(fixed(f"entry {index}", 60))
    entry = Writer("maiamlg1").raw(vault).number(6, 8).raw(tree.root).number(1772000000, 8).number(1, 1).raw(PERSON)
    entry.raw(DIRECTOR.signing_key).number(0, 8).number(2, 2).number(2, 4)
    entry.raw(CHILD).number(5, 8).number(1, 4).raw(fixed("locator", 16)).raw(fixed("key id"))
    entry.number(1, 4).raw(fixed("mark", 16)).raw(fixed("slip hash")).number(2, 4)
    entry.raw(fixed("row a", 16)).raw(fixed("digest a")).raw(fixed("row b", 16)).raw(fixed("digest b"))
    entry.number(1, 1).raw(fixed("row b", 16)).raw(fixed("digest b"))
    entry.raw(fixed("sibling", 16)).number(0, 8).number(0, 4).number(0, 4).number(0, 1)
    entry.string(b"payload").number(0, 4)
    signature = sign(entry.out, DIRECTOR.signing_seed)
    context = Writer("maiamle1").raw(vault).number(6, 8).number(1, 4).out
    nonce = fixed("log nonce", 24)
    sealed = b"\1\0\0\0" + nonce + sealing.box(LOG_KEY, nonce, context, pad(entry.out + signature))
    tree.append(sealed)
    return {"genesis": genesis.out.hex(), "genesisHash": sealing.blake2b(genesis.out).hex(), "policy": policy.out.hex(),
            "refusedPolicies": refused_policies(), "number": "6", "logKeyEpoch": 1, "logKey": LOG_KEY.hex(),
            "signed": entry.out.hex(), "signature": signature.hex(), "signingSeed": DIRECTOR.signing_seed.hex(),
            "sealed": sealed.hex(), "rootAfter": tree.root.hex(),
            **heads(vault, tree), "payloads": payloads()}


def heads(vault, tree):
    """The head in the forms that others keep."""
    origin, key = "maiam/" + vault.hex(), sealing.signing_public(fixed("facility"))
    text = f"{origin}\n{tree.size}\n{base64.b64encode(tree.root).decode()}\n"
    key_hash = sealing.sha256(origin.encode() + b"\n\1" + key)[:4]
    signature = base64.b64encode(key_hash + sign(text.encode(), fixed("facility"))).decode()
    short = sealing.blake2b(Writer("maiamco1").number(tree.size, 8).raw(tree.root).out)[:10]
    letters = "".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[byte & 31] for byte in short)
    return {"facilitySeed": fixed("facility").hex(), "checkpoint": f"{text}\n— {origin} {signature}\n",
            "code": f"{tree.size}-{letters[:5]}-{letters[5:]}"}


def refused_policies():
    start = Writer("maiampo1").string(b"\1").string(b"").string(b"").string(b"\1").out
    role = lambda code, *pairs: Writer("00000000").number(code, 1).number(len(pairs), 4).raw(bytes(sum(pairs, ()))).out[8:]
    count = lambda number: number.to_bytes(4, "little")
    bodies = [count(2) + role(2, (1, 1)) + role(1, (1, 1)), count(2) + role(1, (1, 1)) + role(1, (1, 1)),
              count(1) + role(1, (2, 1), (1, 1)), count(1) + role(1, (1, 1)) + b"\0", count(2) + role(1, (1, 1)),
              b"\xff\xff\xff\xff" + role(1, (1, 1))]
    good = count(1) + role(1, (1, 1))
    none, two = count(0) + b"\0" + count(0), count(0) + b"\0" + count(2)
    tails = [two + b"\x28\0\2\x0e\0\2", two + b"\x0e\0\2\x0e\0\2", count(0) + count(0), none + b"\0"]
    return [(start + body + none).hex() for body in bodies] + [(start + good + tail).hex() for tail in tails]


def payloads():
    person = Writer("maiampp1").raw(PERSON).text("hoa").number(3, 1).raw(DIRECTOR.box_key).raw(DIRECTOR.signing_key)
    person.text("2026-01-01").text("").text("12/QĐ").number(1, 1)
    compartment, epoch, ring_id, public = RING.record(VAULT)
    standing = Writer("maiamps1").raw(PERSON).number(1, 4).number(compartment, 1).number(epoch, 4).raw(ring_id).raw(public)
    erased = Writer("maiamed1").raw(CHILD).number(40, 8).number(9, 4).number(123456, 8)
    backup = Writer("maiambr1").raw(VAULT).raw(fixed("backup", 16)).number(2, 1).number(6, 8).raw(fixed("root"))
    backup.number(1772000000, 8).number(0, 8).raw(fixed("file")).number(8192, 8).raw(PERSON).raw(DIRECTOR.signing_key)
    backup.raw(sign(backup.out, DIRECTOR.signing_seed))
    restored = Writer("maiamrs2").number(6, 8).raw(fixed("root")).number(9, 8).raw(fixed("lost root"))
    restored.raw(fixed("data backup", 16)).raw(fixed("backup", 16)).text("đĩa hỏng")
    restored.number(1, 4).raw(CHILD).number(0, 4)
    clock = Writer("maiamct1").number(1772000000, 8)
    distrusted = Writer("maiamdt1").raw(PERSON).number(4, 8)
    resealed = Writer("maiamrl1").number(2, 4)
    for row in "ab":
        resealed.raw(fixed(f"row {row}", 16)).raw(fixed(f"before {row}")).raw(fixed(f"after {row}"))
    rotated = Writer("maiamro1").number(1, 4).number(compartment, 1).number(epoch, 4).raw(ring_id).raw(public)
    return {"clock": clock.out.hex(), "distrusted": distrusted.out.hex(), "resealed": resealed.out.hex(),
            "rotated": rotated.out.hex(), "setAside": Writer("maiamsa1").number(3, 8).out.hex(),
            "backup": backup.out.hex(), "restored": restored.out.hex(),
            "backupDestroyed": Writer("maiambd1").raw(fixed("backup", 16)).out.hex(),
            "personAdded": person.out.hex(), "personRemoved": standing.out.hex(), "erased": erased.out.hex(),
            "erase": Writer("maiamer1").raw(CHILD).out.hex(), "hold": Writer("maiamho1").raw(CHILD).out.hex(),
            "holdReleased": Writer("maiamhr1").raw(CHILD).out.hex()}


def items(*parts):
    return Writer("00000000").number(len(parts), 4).out[8:] + b"".join(len(part).to_bytes(4, "little") + part for part in parts)


def values():
    good = {
        '"Bé \\"vui\\""': '\1Bé "vui"'.encode(), '""': b"\1", "36.5": b"\x02" + b"36.5", "true": b"\3\1", "false": b"\3\0",
        '"2013"': b"\x042013", '"2011-11"': b"\x042011-11", '"2012-02-29"': b"\x042012-02-29",
        '"2026-03-05T02:10"': b"\x052026-03-05T02:10", '"grade-up"': b"\6grade-up",
        '["a","b"]': b"\7" + items(b"\1a", b"\1b"), "[]": b"\7" + items(),
        '[{"by":"2027","goal":"về nhà"}]': b"\x08" + items(items(b"by", b"\x042027", b"goal", "\1về nhà".encode())),
    }
    deep = b"\1x"
    for _ in range(8):
        deep = b"\7" + items(deep)
    bad = [b"", b"\0", b"\x09a", b"\3\2", b"\3", b"\x042011-02-29", b"\x0412", b"\x0420130", b"\x052026-03-05T24:00", b"\1\xff",
           b"\7\2\0\0\0", b"\7" + items(b"\1a") + b"\0", b"\x08" + items(items(b"goal", b"\1a", b"by", b"\1b")),
           b"\x08" + items(items(b"by", b"\1a", b"by", b"\1b")), b"\x08" + items(items(b"by")), b"\7\xff\xff\xff\xff", deep]
    return {"good": [{"json": text, "bytes": data.hex()} for text, data in good.items()], "refused": [data.hex() for data in bad]}
