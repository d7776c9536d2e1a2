"""What a person's last check proved (Vault: A person's own files)."""

from canonical import Reader, Writer
from entries import RESEALED
from sealing import blake2b, leaf, mark, open_nonce_and_box


def open_proof(data, identity, genesis, person):
    """(size, root, ground, marks)"""
    context = Writer("maiampv1").raw(genesis).raw(person)
    reader = Reader(open_nonce_and_box(identity.own(8), context.out, data), "maiampv1")
    found = (reader.number(8), reader.raw(32), reader.raw(32), reader.list(lambda part: part.raw(16), 16))
    reader.end()
    return found


def ground(rings, people, policies, unauthorised, set_aside, distrusted, restricted):
    """Hash of what every verdict rests on; lists as the page orders them."""
    out = Writer("maiamvg1").number(2, 4).number(len(rings), 4)
    for compartment, epoch, ring_id in sorted(rings):
        out.number(compartment, 1).number(epoch, 4).raw(ring_id)
    out.number(len(people), 4)
    for person, signing, role, standing in sorted(people):
        out.raw(person).raw(signing).number(role, 1).number(standing, 1)
    out.number(len(policies), 4)
    for entry, policy in policies:
        out.number(entry, 8).string(policy)
    for numbers in (unauthorised, sorted(set_aside)):
        out.number(len(numbers), 4)
        for number in numbers:
            out.number(number, 8)
    out.number(len(distrusted), 4)
    for person, first in sorted(distrusted):
        out.raw(person).number(first, 8)
    out.number(len(restricted), 4)
    for subject, entry in sorted(restricted):
        out.raw(subject).number(entry, 8)
    return blake2b(out.out)


def trail(entries):
    """Over (number, leaf) of the entries that wrote into a record."""
    found = bytes(32)
    for number, leaf in entries:
        found = blake2b(Writer("maiamtr1").raw(found).number(number, 8).raw(leaf).out)
    return found


def child_mark(identity, subject, child_trail, cards, rows, keys, files):
    """cards: (number, leaf); rows: (id, blob); keys: (locator, wrap); files: (id, chunks)."""
    out = Writer("maiamvm1").raw(subject).raw(child_trail).number(len(cards), 4)
    for number, leaf in cards:
        out.number(number, 8).raw(leaf)
    out.number(len(rows), 4)
    for row, blob in sorted(rows):
        out.raw(row).raw(blake2b(blob))
    out.number(len(keys), 4)
    for locator, wrap in sorted(keys):
        out.raw(locator).string(wrap)
    out.number(len(files), 4)
    for file, chunks in sorted(files):
        out.raw(file).number(len(chunks), 8).raw(blake2b(b"".join(chunks)))
    return mark(out.out, identity.own(9))


def expected(home):
    """(ground, marks) of a home as this person finds it: what a proof must hold that proves all of it."""
    log = home.log
    held = {0, *home.keyring.rings}
    rings = [record[:3] for compartment, record in log.rings.items() if compartment in held]
    standings = {"active": 1, "suspended": 2, "removed": 3}
    people = [(id, one.keys[1], one.role, standings[one.standing]) for id, one in log.people.items()]
    policies = [(number, policy.data) for number, policy in sorted(log.policies.items())]
    restricted = [(subject, one.entry) for subject, one in log.restrictions.standing.items()]
    found = ground(rings, people, policies, log.set_apart, log.signed_off, list(log.distrusted.items()), restricted)
    leaves = [leaf(sealed) for sealed, in home.db.execute("SELECT sealed FROM log ORDER BY number")]
    return found, [bytes(16) if one in log.erased else mark_of(home, one, leaves) for one in log.newest]


def mark_of(home, subject, leaves):
    written = [entry.number for entry in home.entries(subject) if wrote(entry, entry.touching(subject))]
    cards = [(number, leaves[number]) for _, _, number in home.log.cards.get(subject, [])]
    rows = [(row, blob) for row, (owner, blob) in home.rows.items() if owner == subject]
    keys = [(locator, wrap) for locator, (owner, wrap) in home.wraps.items() if owner == subject]
    files = {}
    query = "SELECT attachment, blob FROM chunk WHERE subject = ? ORDER BY attachment, number"
    for file, blob in home.db.execute(query, [subject]):
        files.setdefault(file, []).append(blob)
    child_trail = trail([(number, leaves[number]) for number in written])
    return child_mark(home.identity, subject, child_trail, cards, rows, keys, list(files.items()))


def wrote(entry, item):
    return bool(item.keys or item.changes or entry.act == RESEALED)
