"""Known answers of the forms in Sealing."""

import base64

import nacl.pwhash

import sealing
from canonical import Writer, pad, padded_size
from vector_seeds import DIRECTOR, PERSON, fixed, sign


def canonical():
    fields = [
        ("u8", 255), ("u16", 513), ("u32", 4294967295), ("u64", 18446744073709551615), ("i64", -2),
        ("raw", fixed("raw", 16).hex()), ("string", ""), ("string", "00ff"), ("text", "Đặng Thị Ổn"),
    ]
    writer = Writer("maiamts1")
    for kind, value in fields:
        if kind in ("raw", "string"):
            getattr(writer, kind)(bytes.fromhex(value))
        elif kind == "text":
            writer.text(value)
        else:
            writer.number(value, int(kind[1:]) // 8)
    shown = [{"kind": kind, "value": str(value)} for kind, value in fields]
    return {"magic": "maiamts1", "fields": shown, "bytes": writer.out.hex()}


def padding():
    sizes = [[count, least, padded_size(count, least)] for least in (32, 64, 4096)
             for count in (0, 1, 28, 32, 33, 60, 64, 65, 4096, 4097, 4100, 9999, 65535, 65536, 1000003)]
    contents = [(b"", 32), (b"a" * 28, 32), (b"a" * 29, 32), ("Lò Thị Mẫu".encode(), 64)]
    padded = [{"content": content.hex(), "least": least, "padded": pad(content, least).hex()}
              for content, least in contents]
    good = pad(b"abc")
    refused = [good[:31], good + bytes(32), good[:-1] + b"\1", b"\x1d" + good[1:], b"\xff" * 4 + good[4:], b"\0\0\0"]
    return {"sizes": sizes, "padded": padded, "refused": [item.hex() for item in refused]}


def tree():
    leaves, found = [fixed(f"leaf {index}", 1 + 7 * index) for index in range(9)], sealing.Tree()
    roots = [found.root.hex()]
    for leaf in leaves:
        found.append(leaf)
        roots.append(found.root.hex())
    return {"entries": [leaf.hex() for leaf in leaves], "roots": roots}


def slot():
    phrase, salt, nonce = "ngựa pin đúng ghim", fixed("salt", 16), fixed("slot nonce", 24)
    derived = nacl.pwhash.argon2id.kdf(64, sealing.blake2b(phrase.encode(), size=64), salt, opslimit=3, memlimit=1 << 26)
    head = Writer("maiamsl1").raw(PERSON).number(1, 1).number(3, 4).number(65536, 4).raw(salt).number(0, 1)
    head.raw(derived[32:]).raw(nonce)
    plain = DIRECTOR.box_seed + DIRECTOR.signing_seed + fixed("genesis")
    slot = head.out + sealing.box(derived[:32], nonce, head.out, plain)
    changes = {"passes 2": (25, b"\2"), "32 MiB": (29, b"\0\x80\0\0"), "2 GiB": (29, b"\0\0\x20\0"),
               "derivation 2": (24, b"\2"), "key file": (49, b"\1"), "zero salt": (33, bytes(16)),
               "another check": (50, bytes(32)), "another person": (8, bytes(16)), "magic": (7, b"2")}
    refused = [{"what": what, "slot": (slot[:at] + new + slot[at + len(new):]).hex()} for what, (at, new) in changes.items()]
    refused += [{"what": "longer", "slot": (slot + b"\0").hex()}, {"what": "shorter", "slot": slot[:-1].hex()}]
    return {"passphrase": phrase, "slot": slot.hex(), "person": PERSON.hex(), "genesis": fixed("genesis").hex(),
            "boxSeed": DIRECTOR.box_seed.hex(), "signingSeed": DIRECTOR.signing_seed.hex(), "refused": refused}


def person():
    digits = DIRECTOR.lookup.hex()
    fingerprint = " ".join(digits[at : at + 4] for at in range(0, 32, 4))
    head = Writer("maiaman2").number(12, 8).raw(fixed("root")).number(1, 4).out
    return {"boxSeed": DIRECTOR.box_seed.hex(), "signingSeed": DIRECTOR.signing_seed.hex(),
            "boxKey": DIRECTOR.box_key.hex(), "signingKey": DIRECTOR.signing_key.hex(),
            "lookup": digits, "fingerprint": fingerprint, "own1": DIRECTOR.own(1).hex(),
            "anchorSize": "12", "anchorRoot": fixed("root").hex(),
            "anchor": (head + sealing.blake2b(head, DIRECTOR.own(1))).hex()}


def minisign():
    seed, key_id, comment = fixed("facility"), fixed("facility id", 8), "R-0001 for Tòa án Mẫu, expires 2026-06-01"
    key, message = sealing.signing_public(seed), '{"release": "R-0001"}\n'.encode()
    signature = sign(sealing.blake2b(message, size=64), seed)
    whole = sign(signature + comment.encode(), seed)
    lines = ["untrusted comment: verify with the key %X" % int.from_bytes(key_id, "little"),
             base64.b64encode(b"ED" + key_id + signature).decode(), "trusted comment: " + comment, base64.b64encode(whole).decode()]
    public = ["untrusted comment: MaiAm facility key", base64.b64encode(b"Ed" + key_id + key).decode()]
    return {"seed": seed.hex(), "keyID": key_id.hex(), "publicKey": "\n".join(public) + "\n", "message": message.decode(),
            "comment": comment, "signature": "\n".join(lines) + "\n"}
