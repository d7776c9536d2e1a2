"""What somebody alters in the files of a home is noticed."""

import os
import random
import shutil
import sqlite3

from canonical import Refused
from cards import card
from restriction import place

BLOBS = [
    ("home.sqlite", "log", "sealed"), ("home.sqlite", '"row"', "blob"), ("home.sqlite", "roster", "blob"),
    ("home.sqlite", "keyring", "sealed"), ("home.sqlite", "meta", "value"), ("keys.sqlite", "key", "wrap"),
]


class Damage:
    def altered(self):
        """A copy of the home, all of it in the main files."""
        folder = self.house.root + "/altered"
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder, 0o700)
        for name in ("home.sqlite", "keys.sqlite"):
            source, target = sqlite3.connect(f"{self.house.folder}/{name}"), sqlite3.connect(f"{folder}/{name}")
            source.backup(target)
            source.close(), target.close()
        return folder

    def refuses(self, folder):
        with self.assertRaises(Refused):
            self.look(folder)

    def look(self, folder):
        """Entries that are left out of everything the director can see."""
        home = self.home("an", folder)
        for subject in home.subjects():
            list(home.versions(subject))
            card(home, subject)
        return home.left_out

    def test_one_flipped_bit_of_any_blob_is_refused(self):
        folder, chance, flipped = self.altered(), random.Random(7), 0
        for file, table, column in BLOBS:
            db = sqlite3.connect(f"{folder}/{file}", isolation_level=None)
            rows = db.execute(f"SELECT rowid, {column}, * FROM {table}").fetchall()
            for place, blob, *others in rows:
                if not self.concerns_director(table, others):
                    continue
                bit = chance.randrange(len(blob) * 8)
                changed = bytearray(blob)
                changed[bit // 8] ^= 1 << bit % 8
                write = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
                db.execute(write, [bytes(changed), place])
                with self.subTest(table=table, row=place, bit=bit):
                    self.refuses(folder)
                db.execute(write, [blob, place])
                flipped += 1
            db.close()
        self.assertGreater(flipped, 100)

    def concerns_director(self, table, row):
        """Other people's keyrings and the facility's seed are not the reader's to open."""
        if table == "keyring":
            home = self.home("an")
            closed = [place(home.person, subject, home.keyring.log_keys[0]) for subject in home.log.restrictions.standing]
            return row[0] in [home.person, *closed]
        own = "person." + self.identity("an").lookup.hex()
        return table != "meta" or row[0] in ("genesis", own)

    def test_what_is_missing_is_refused(self):
        self.house.run("an", "verify")  # leaves his anchor at the head
        last = "DELETE FROM log WHERE number = (SELECT max(number) FROM log)"
        for file, statement in [
            ("home.sqlite", last), ("home.sqlite", "DELETE FROM log WHERE number = 3"),
            ("home.sqlite", 'DELETE FROM "row" WHERE rowid = 4'), ("home.sqlite", "DELETE FROM roster WHERE rowid = 2"),
            ("keys.sqlite", "DELETE FROM key WHERE rowid = (SELECT max(rowid) FROM key)"),
            ("home.sqlite", "CREATE VIEW planted AS SELECT 1"),
        ]:
            folder = self.altered()
            db = sqlite3.connect(f"{folder}/{file}", isolation_level=None)
            db.execute(statement)
            db.close()
            with self.subTest(statement=statement):
                try:
                    self.assertTrue(self.look(folder))
                except Refused:
                    pass
