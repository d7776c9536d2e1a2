"""What time it is at least, and whose word counts (Vault: Rules of the log)."""

from canonical import Reader, need

FAR = 30 * 86400


class Clock:
    def __init__(self):
        self.floor, self.ahead = 0, {}

    def awaits(self, time, author):
        return time > self.floor + FAR and any(other != author for other in self.ahead)

    def hear(self, time, author, rules, alone):
        others = [said for other, said in self.ahead.items() if other != author]
        if self.floor == 0 or alone or time <= self.floor + FAR:
            self.ahead.pop(author, None)
            self.floor = max(self.floor, time) if rules else self.floor
        else:
            if others:
                self.floor = max(self.floor, min(time, max(others)))
            if rules:
                self.ahead[author] = time
        self.ahead = {who: said for who, said in self.ahead.items() if said > self.floor + FAR}


def told(payload):
    reader = Reader(payload, "maiamct1")
    time = reader.number(8, signed=True)
    reader.end()
    return time


def set_clock(log, entry):
    time = told(entry.payload)
    need(0 <= time <= entry.time, "clock: time")
    log.clock.floor, log.clock.ahead = time, {}


def distrusted(payload):
    """Whose word, and from which entry on."""
    reader = Reader(payload, "maiamdt1")
    person, number = reader.raw(16), reader.number(8)
    reader.end()
    return person, number


def distrust(log, entry):
    """Whom this person let in alone since then is out."""
    person, number = distrusted(entry.payload)
    need(person in log.people and number < entry.number and person != entry.author, "distrusted")
    log.distrusted[person] = min(number, log.distrusted.get(person, number))
    for id, (author, granted, shared) in log.grants.items():
        if author == person and granted >= number and not shared and log.people[id].standing == "active":
            log.people[id].standing = "suspended"
            log.restrictions.leave(id)
