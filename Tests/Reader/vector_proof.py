"""Known answers of what a check has proved."""

from canonical import Writer
from proof import child_mark, ground, trail
from sealing import box
from vector_seeds import CHILD, DIRECTOR, PERSON, fixed

RINGS = [(5, 3, fixed("ring 5")), (0, 1, fixed("ring 0"))]
PEOPLE = [(PERSON, DIRECTOR.signing_key, 1, 1), (fixed("person 2", 16), fixed("signing 2"), 4, 3)]
DISTRUSTED = [(PERSON, 9), (fixed("person 2", 16), 3)]
RESTRICTED = [(CHILD, 11), (fixed("child 2", 16), 10)]


def proof():
    genesis, nonce = fixed("genesis"), fixed("proof nonce", 24)
    rests = ground(RINGS, PEOPLE, [(0, b"policy"), (6, b"another")], [7, 12], [8, 4], DISTRUSTED, RESTRICTED)
    numbers = [(1, fixed("leaf 1")), (3, fixed("leaf 3"))]
    rows = [(fixed("row 2", 16), b"second"), (fixed("row 1", 16), b"first")]
    keys = [(fixed("locator", 16), b"wrap")]
    files = [(fixed("file", 16), [b"chunk 0", b"chunk 1"])]
    made = child_mark(DIRECTOR, CHILD, trail(numbers), numbers[1:], rows, keys, files)
    plain = Writer("maiampv1").number(12, 8).raw(fixed("root")).raw(rests).number(2, 4).raw(made).raw(bytes(16))
    context = Writer("maiampv1").raw(genesis).raw(PERSON)
    sealed = nonce + box(DIRECTOR.own(8), nonce, context.out, plain.out)
    return {"genesis": genesis.hex(), "person": PERSON.hex(), "subject": CHILD.hex(), "size": "12",
            "root": fixed("root").hex(), **grounds(), "ground": rests.hex(),
            "written": [{"number": number, "leaf": leaf.hex()} for number, leaf in numbers],
            "rows": [{"id": row.hex(), "blob": blob.hex()} for row, blob in rows],
            "keys": [{"locator": place.hex(), "wrap": wrap.hex()} for place, wrap in keys],
            "files": [{"id": file.hex(), "chunks": [chunk.hex() for chunk in chunks]} for file, chunks in files],
            "mark": made.hex(), "proof": sealed.hex()}


def grounds():
    """What the ground is made of, in any order but that of the policies and of the entries without right."""
    return {"rings": [{"compartment": place, "epoch": epoch, "id": ring.hex()} for place, epoch, ring in RINGS],
            "people": [{"id": person.hex(), "signing": key.hex(), "role": role, "standing": standing}
                       for person, key, role, standing in PEOPLE],
            "policies": [{"entry": 0, "policy": b"policy".hex()}, {"entry": 6, "policy": b"another".hex()}],
            "unauthorised": [7, 12], "setAside": [8, 4],
            "distrusted": [{"id": person.hex(), "entry": first} for person, first in DISTRUSTED],
            "restricted": [{"id": subject.hex(), "entry": entry} for subject, entry in RESTRICTED]}
