"""Rows, cells, slips and values (Vault: Rows and cells, Slips, Values)."""

import datetime
import re

from canonical import Reader, Refused, Writer, need, padded_size, unpad, utf8
from sealing import blake2b, open_box, open_sealed


class Number(str):
    """A number as it was written."""


def open_at(key, vault, row, salt, position, version, kind, sealed):
    context = Writer("maiamce1").raw(vault).raw(key.subject).number(key.compartment, 1)
    context.number(key.epoch, 4).raw(key.id).raw(row)
    context.number(position, 8).number(version, 4).number(kind, 1)
    return open_box(key.row_key, salt + position.to_bytes(8, "little"), context.out, sealed)


class Row:
    """One version of one entry; `cells` are (name, kind, value)."""

    def __init__(self, blob, row, key, vault):
        reader = Reader(blob, "maiamrw1")
        need(reader.number(4) == key.epoch, "row: key epoch")
        salt = reader.raw(16)
        head = Reader(unpad(open_at(key, vault, row, salt, 0, 0, 1, reader.string())), "maiamhd1")
        self.section, self.entry, self.version = head.text(), head.raw(16), head.number(4)
        self.conflicted = head.flag()
        lengths = head.list(lambda r: r.number(4), 4)
        head.end()
        self.cells = []
        for position, length in enumerate(lengths, 1):
            sealed = reader.raw(length)
            plain = open_at(key, vault, row, salt, position, self.version, 1, sealed)
            self.cells.append(cell(plain))
        need(padded_size(reader.at) == len(blob) and not any(blob[reader.at :]), "row: filler")

    def items(self):
        for name, kind, value in self.cells:
            field = self.section + "." + name
            kind |= 0x80 if self.conflicted else 0
            yield self.entry, field, self.version, kind, blake2b(value)


def cell(padded):
    try:
        plain = unpad(padded)
    except Refused:
        plain = unpad(padded, 64)
    need(len(plain) >= 2 and len(plain) >= 2 + plain[1], "cell: size")
    kind, name, value = plain[0], utf8(plain[2 : 2 + plain[1]]), plain[2 + plain[1] :]
    need(kind in (1, 2, 3) and (kind == 1) == bool(value), "cell: kind")
    return name, kind, value


class Slip:
    def __init__(self, data, vault):
        reader = Reader(data, "maiamsp1")
        need(reader.raw(16) == vault, "slip: vault")
        self.subject, self.compartment = reader.raw(16), reader.number(1)
        self.change, self.previous, self.opening = reader.number(8), reader.raw(32), reader.raw(32)
        item = lambda r: (r.raw(16), r.text(), r.number(4), r.number(1), r.raw(32))
        self.items = reader.list(item, 57)
        self.reason, self.origin = reader.text(), reader.text()
        reader.end()


def open_slip(blob, row, key, vault):
    """The signed bytes of a slip."""
    reader = Reader(blob, "maiamrw1")
    need(reader.number(4) == key.epoch, "slip: key epoch")
    salt = reader.raw(16)
    return unpad(open_at(key, vault, row, salt, 0, 0, 2, reader.rest()))


def value(data, depth=0):
    """A value as JSON has it; refuses what has another spelling."""
    need(data and depth < 8, "value")
    tag, body = data[0], data[1:]
    if tag in (1, 6):
        return utf8(body)
    if tag == 2:
        return Number(utf8(body))
    if tag == 3:
        need(body in (b"\0", b"\1"), "flag")
        return body == b"\1"
    if tag == 4:
        return date(utf8(body))
    if tag == 5:
        return moment(utf8(body))
    if tag == 7:
        return [value(item, depth + 1) for item in items(body)]
    need(tag == 8, "value: tag")
    return [row(item, depth) for item in items(body)]


def row(data, depth):
    parts = items(data)
    need(len(parts) % 2 == 0, "value: row")
    keys = [utf8(key) for key in parts[::2]]
    need(all(a < b for a, b in zip(keys, keys[1:])), "value: keys")
    return dict(zip(keys, (value(part, depth + 1) for part in parts[1::2])))


def items(data):
    reader = Reader(b"\0" * 8 + data, "\0" * 8)
    parts = reader.list(lambda r: r.string(), 4)
    reader.end()
    return parts


def date(text):
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", text)
    need(found, "date")
    try:
        datetime.date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise Refused("date") from None
    return text


def moment(text):
    need(re.fullmatch(r"[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]", text), "moment")
    date(text[:10])
    need(len(text) == 16, "moment")
    return text


def cell_value(data, identity):
    """The value of a cell; None for a private note to others."""
    if data[:1] != b"\x70":
        return value(data)
    reader = Reader(data[1:], "maiamno1")
    for sealed in reader.list(lambda r: r.string(), 4):
        try:
            plain = open_sealed(identity.box_seed, sealed)
        except Refused:
            continue
        return value(plain)
    return None
