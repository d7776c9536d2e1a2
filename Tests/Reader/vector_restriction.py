"""Known answers of a record that opens for named people alone."""

from canonical import Writer, pad
from identity import Ring
from restriction import code_mark, place
from vector_seeds import CHILD, DIRECTOR, LOG_KEY, PERSON, RING, VAULT, fixed, seal_to

NEW = [Ring(1, 4, fixed("restricted seed 1"), fixed("ring label 1")), Ring(5, 4, fixed("restricted seed 5"), RING.label)]
PEOPLE = sorted([PERSON, fixed("named", 16), fixed("named too", 16)])
CODE = "AB-0007-K"


def restricted():
    mark = code_mark(NEW[0].label, CODE)
    matter, lifted = form(mark, PEOPLE), form(mark, [])
    payload = with_rings(matter, NEW)
    plain = Writer("maiamkc1").raw(VAULT).raw(PERSON).raw(CHILD).number(len(NEW), 4)
    for ring in NEW:
        plain.number(ring.compartment, 1).number(ring.epoch, 4).raw(ring.seed)
    swapped, twice = form(mark, [PEOPLE[1], PEOPLE[0], PEOPLE[2]]), form(mark, [PEOPLE[0], PEOPLE[0], PEOPLE[1]])
    refused = [with_rings(swapped, NEW), with_rings(twice, NEW), matter, payload + b"\0", payload[:-1], b"maiamrc1" + payload[8:]]
    return {"vault": VAULT.hex(), "subject": CHILD.hex(), "people": [one.hex() for one in PEOPLE],
            "code": CODE, "label": NEW[0].label.hex(), "mark": mark.hex(),
            "rings": [{"compartment": ring.compartment, "epoch": ring.epoch, "seed": ring.seed.hex(), "label": ring.label.hex(),
                       "id": ring.record(VAULT)[2].hex(), "publicKey": ring.record(VAULT)[3].hex(), "locator": ring.locator(CHILD, 6).hex()} for ring in NEW],
            "matter": matter.hex(), "payload": payload.hex(), "lifted": with_rings(lifted, []).hex(),
            "refused": [item.hex() for item in refused],
            "person": PERSON.hex(), "firstLogKey": LOG_KEY.hex(), "place": place(PERSON, CHILD, LOG_KEY).hex(),
            "keys": plain.out.hex(), "sealedKeys": seal_to(DIRECTOR.box_key, pad(plain.out, 4096), "restricted box").hex()}


def form(mark, people):
    out = Writer("maiamrt1").raw(CHILD).raw(mark).number(len(people), 4)
    for one in people:
        out.raw(one)
    return out.out


def with_rings(matter, rings):
    out = Writer("00000000").raw(matter).number(len(rings), 4)
    for ring in rings:
        compartment, epoch, ring_id, public = ring.record(VAULT)
        out.number(compartment, 1).number(epoch, 4).raw(ring_id).raw(public)
    return out.out[8:]
