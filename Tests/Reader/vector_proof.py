"""Known answers of what a check has proved."""

from canonical import Writer
from proof import child_mark, ground, trail
from sealing import box
from vector_seeds import CHILD, DIRECTOR, PERSON, fixed


def proof():
    genesis, nonce = fixed("genesis"), fixed("proof nonce", 24)
    rings = [(0, 1, fixed("ring 0")), (5, 3, fixed("ring 5"))]
    people = [(PERSON, DIRECTOR.signing_key, 1, 1)]
    rests = ground(rings, people, [(0, b"policy")], [7], [4], [(PERSON, 9)])
    numbers = [(1, fixed("leaf 1")), (3, fixed("leaf 3"))]
    rows = [(fixed("row 2", 16), b"second"), (fixed("row 1", 16), b"first")]
    keys = [(fixed("locator", 16), b"wrap")]
    files = [(fixed("file", 16), [b"chunk 0", b"chunk 1"])]
    made = child_mark(DIRECTOR, CHILD, trail(numbers), numbers[1:], rows, keys, files)
    plain = Writer("maiampv1").number(12, 8).raw(fixed("root")).raw(rests).number(2, 4).raw(made).raw(bytes(16))
    context = Writer("maiampv1").raw(genesis).raw(PERSON)
    sealed = nonce + box(DIRECTOR.own(8), nonce, context.out, plain.out)
    return {"genesis": genesis.hex(), "person": PERSON.hex(), "subject": CHILD.hex(), "size": "12",
            "root": fixed("root").hex(), "ground": rests.hex(),
            "written": [{"number": number, "leaf": leaf.hex()} for number, leaf in numbers],
            "rows": [{"id": row.hex(), "blob": blob.hex()} for row, blob in rows],
            "keys": [{"locator": place.hex(), "wrap": wrap.hex()} for place, wrap in keys],
            "files": [{"id": file.hex(), "chunks": [chunk.hex() for chunk in chunks]} for file, chunks in files],
            "mark": made.hex(), "proof": sealed.hex()}
