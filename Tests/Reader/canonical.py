"""Canonical bytes and padded bytes (Sealing: Canonical bytes, Padded bytes)."""


class Refused(Exception):
    """Something is not as its author left it; nothing of it may be shown."""


def need(condition, what):
    if not condition:
        raise Refused(what)


class Writer:
    def __init__(self, magic):
        need(len(magic) == 8, "magic")
        self.out = magic.encode()

    def number(self, value, width):
        self.out += value.to_bytes(width, "little", signed=value < 0)
        return self

    def raw(self, value):
        self.out += value
        return self

    def string(self, value):
        return self.number(len(value), 4).raw(value)

    def text(self, value):
        return self.string(value.encode())


class Reader:
    def __init__(self, data, magic):
        need(data[:8] == magic.encode(), "magic " + magic)
        self.data, self.at = data, 8

    def raw(self, count):
        need(count <= len(self.data) - self.at, "truncated")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, width, signed=False):
        return int.from_bytes(self.raw(width), "little", signed=signed)

    def flag(self):
        value = self.number(1)
        need(value <= 1, "flag")
        return value == 1

    def string(self):
        return self.raw(self.number(4))

    def text(self):
        return utf8(self.string())

    def list(self, item, least):
        count = self.number(4)
        need(count <= (len(self.data) - self.at) // least, "count")
        return [item(self) for _ in range(count)]

    def rest(self):
        return self.raw(len(self.data) - self.at)

    def end(self):
        need(self.at == len(self.data), "trailing bytes")


def utf8(data):
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise Refused("text is not UTF-8") from None


def padded_size(count, least=32):
    if count <= 4096:
        size = least
        while size < count:
            size *= 2
        return size
    exponent = count.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (count + mask) & ~mask


def pad(data, least=32):
    out = len(data).to_bytes(4, "little") + data
    return out.ljust(padded_size(len(out), least), b"\0")


def unpad(data, least=32):
    need(len(data) >= 4, "padding")
    end = 4 + int.from_bytes(data[:4], "little")
    need(end <= len(data) and padded_size(end, least) == len(data), "padding")
    need(not any(data[end:]), "padding")
    return data[4:end]
