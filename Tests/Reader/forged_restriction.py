"""Restrictions somebody signs by hand, and what they write of a child whose record is restricted to others."""

from canonical import Writer
from entries import ADMIT, READ, RESEALED, RESTRICTED, WRITE


class Closing:
    def __init__(self, forger):
        self.forger, self.chance = forger, forger.chance

    def possible(self):
        """(act, payload, matter): the keys in the payload are made when it is signed."""
        found, people = [], [id for _, (id, _) in self.forger.people[:4]]
        for child in self.forger.children:
            for named in (people[:1], people[:2], people[1:3], people[2:], people, people[:1] + [child], []):
                found.append(self.matter(child, named))
            found.append(self.matter(child, people[:2], swapped=True))
        return [(RESTRICTED, None, matter) for matter in found]

    def matter(self, child, named, swapped=False, marked=True):
        standing = self.forger.log.restrictions.standing.get(child)
        form = Writer("maiamrt1").raw(child).raw(standing.mark if standing and marked else child[::-1]).number(len(named), 4)
        for one in sorted(named, reverse=swapped):
            form.raw(one)
        return form.out

    def with_keys(self, matter):
        """With the keys that are next, as a rule."""
        log, chance = self.forger.log, self.chance
        standing = log.restrictions.standing.get(matter[8:24])
        before, odd = standing.rings if standing else log.rings, chance.random()
        keys = [(place, before[place][1] + 1) for place in sorted(log.policy.child)] if len(matter) > 44 else []
        if odd < 0.1:
            keys = chance.choice((keys[1:], keys[::-1], keys + keys[:1], [(place, epoch + 1) for place, epoch in keys], [(2, 9)]))
        form = Writer("00000000").raw(matter).number(len(keys), 4)
        for place, epoch in keys:
            form.number(place, 1).number(epoch, 4).raw(self.forger.bytes(32)).raw(self.forger.bytes(32))
        return form.out[8:]

    def act(self, matter):
        child = matter[8:24]
        touched = child if self.chance.random() < 0.9 else self.chance.choice(self.forger.children + [None])
        written = bytes(9) if self.chance.random() < 0.9 else self.written(1, 1, True)
        self.forger.append(RESTRICTED, self.with_keys(matter), touched, self.someone(child), written)

    def someone(self, child):
        """Somebody who is named, more often than not."""
        standing = self.forger.log.restrictions.standing.get(child)
        named = [one for _, one in self.forger.people if standing and one[0] in standing.people]
        return self.chance.choice(named) if named and self.chance.random() < 0.6 else None

    def other(self):
        closed = [child for child in self.forger.children if child in self.forger.log.restrictions.standing]
        if closed and self.chance.random() < 0.4:
            child = self.chance.choice(closed)
            people = self.forger.log.restrictions.standing[child].people
            return self.act(self.matter(child, people, marked=self.chance.random() < 0.8))
        child = self.chance.choice(closed or self.forger.children)
        act = self.chance.choice((WRITE, WRITE, WRITE, READ, ADMIT, RESEALED))
        keys, changes = self.chance.choice(((0, 0), (1, 1), (1, 1), (2, 2), (1, 0), (0, 1), (2, 1)))
        written = self.written(keys, changes, self.chance.random() < 0.8, self.chance.random() < 0.2)
        self.forger.append(act, b"", child, self.someone(child) if self.chance.random() < 0.4 else None, written)

    def written(self, keys, changes, files, card=False):
        """`files`: every change is marked with the place of a key."""
        some = self.forger.bytes
        places = [some(16) for _ in range(keys)]
        form = Writer("00000000").number(keys, 4)
        for place in places:
            form.raw(place).raw(some(32))
        form.number(changes, 4)
        for at in range(changes):
            form.raw(places[at] if files and at < keys else some(16)).raw(some(32)).number(0, 4)
        form.number(1 if card else 0, 1)
        return form.raw(some(48) if card else b"").out[8:]
