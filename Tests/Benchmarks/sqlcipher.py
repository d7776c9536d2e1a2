"""CPU seconds that SQLCipher 4 needs for CHILDREN x 40 fields, one row for each, in one transaction."""
import os
import sys
import tempfile
import time

import sqlcipher3

children = int(sys.argv[1])
with tempfile.TemporaryDirectory() as folder:
    home = sqlcipher3.connect(os.path.join(folder, "home.db"))
    home.execute("PRAGMA key = \"x'" + os.urandom(32).hex() + "'\"")
    home.execute("PRAGMA journal_mode = WAL")
    home.execute("PRAGMA synchronous = FULL")
    home.execute(
        "CREATE TABLE field (child BLOB NOT NULL, section TEXT NOT NULL, name TEXT NOT NULL,"
        " version INTEGER NOT NULL, value TEXT, PRIMARY KEY (child, section, name, version)) STRICT, WITHOUT ROWID"
    )
    home.commit()

    def rows():
        for child in range(children):
            id = os.urandom(16)
            for field in range(40):
                yield id, "benchmark", f"field{field:02}", 1, f"value {child % 1000} {field}"

    start = time.process_time()
    home.executemany("INSERT INTO field VALUES (?, ?, ?, ?, ?)", rows())
    home.commit()
    print(time.process_time() - start)
    version, = home.execute("PRAGMA cipher_version").fetchone()
    print("SQLCipher", version, "SQLite", sqlcipher3.sqlite_version)
