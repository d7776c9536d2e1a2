"""Files in a child's record (Vault: Attachments)."""

import nacl.bindings as sodium
from nacl.exceptions import CryptoError

from canonical import Reader, Refused, need, padded_size
from sealing import blake2b

CHUNK = 65536


class Attachment:
    def __init__(self, data):
        reader = Reader(data, "maiamat1")
        self.id, self.key = reader.raw(16), reader.raw(32)
        self.length, self.count, self.digest = reader.number(8), reader.number(8), reader.raw(32)
        reader.end()

    def open(self, subject, chunks):
        """The file, out of (subject, number, blob) in their order."""
        need([row[:2] for row in chunks] == [(subject, number) for number in range(self.count)], "chunks")
        need(blake2b(b"".join(blob for *_, blob in chunks)) == self.digest, "chunks: digest")
        plain = b"".join(self.chunk(number, blob) for _, number, blob in chunks)
        size = CHUNK if self.length <= CHUNK else padded_size(self.length)
        need(len(plain) == size and not any(plain[self.length :]), "chunks: filler")
        return plain[: self.length]

    def chunk(self, number, blob):
        nonce = number.to_bytes(11, "big") + bytes([number == self.count - 1])
        try:
            plain = sodium.crypto_aead_chacha20poly1305_ietf_decrypt(blob, b"", nonce, self.key)
        except CryptoError:
            raise Refused("a chunk does not open") from None
        need(len(plain) == CHUNK or (number == self.count - 1 and 0 < len(plain) < CHUNK), "chunk: size")
        return plain


def attachments(home, subject):
    """(name of its entry, attachment, content) of every file that is still there."""
    newest = {}
    for row, _ in home.versions(subject):
        for name, kind, value in row.cells if row.section == "attachments" else []:
            if name == "file":
                newest[row.entry] = Attachment(value) if kind == 1 else None
    query = "SELECT subject, number, blob FROM chunk WHERE attachment = ? ORDER BY number"
    for entry, found in newest.items():
        if found:
            yield entry, found, found.open(subject, home.db.execute(query, [found.id]).fetchall())
