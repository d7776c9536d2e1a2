"""The cards that children are listed by (Vault: Reading a child)."""

from canonical import Refused, need
from identity import unwrap
from restriction import rings_of
from rows import Row, cell_value
from sealing import blake2b

ROSTER = 1


def card(home, subject):
    """The fields of the child's newest roster card, by name; none of a record that is restricted to others."""
    try:
        ring = rings_of(home, subject).get(ROSTER)
    except Refused:
        ring = None  # walking the child tells what is wrong with the keys
    if ring is None:
        return {}
    for row, digest, number in reversed(home.log.cards.get(subject, [])):
        entry = home.log.entries[number]
        author = home.log.people[entry.author]
        if home.log.policies[entry.policy].of(author.role, ROSTER) < 2:
            continue
        opened = entry.signature_holds() and card_row(home, subject, row, digest, ring)
        if not opened:
            home.left_out.add(number)
            continue
        return {name: cell_value(data, home.identity) for name, kind, data in opened.cells if kind == 1}
    return {}


def card_row(home, subject, row, digest, ring):
    """None where nothing is there, or its author made it unfit to be read."""
    stored = home.rows.get(row)
    if stored is None:
        return None
    need(stored[0] == subject and blake2b(stored[1]) == digest, "roster card")
    epoch = int.from_bytes(stored[1][8:12], "little")
    locator = ring.locator(subject, epoch)
    if locator not in home.wraps:
        return None
    need(home.wraps[locator][0] == subject, "roster card: key")
    key = unwrap(home.wraps[locator][1], home.vault, subject, locator, epoch, ring)
    try:
        return Row(stored[1], row, key, home.vault)
    except Refused:
        return None
